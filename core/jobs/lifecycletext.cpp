// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/lifecycle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

// A plan for the bucket's rules in words, and for programs.
namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

using State = LifecycleStep::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lifecycle)
};

/// Of a rule in the result; There for all that stay as they are.
State stateOf(const LifecyclePlan &plan, const LifecycleRule &rule)
{
    for (const LifecycleStep &step : plan.steps) {
        if (step.state != State::There && step.rule == rule)
            return step.state;
    }
    return State::There;
}

QString dayCount(int days)
{
    return days == 1 ? Text::tr("1 day") : Text::tr("%n days", nullptr, days);
}

QString whatFor(const LifecycleRule &rule)
{
    if (!rule.prefix)
        return Text::tr("for objects that its filter chooses");
    if (rule.prefix->isEmpty())
        return Text::tr("for the whole bucket");
    return Text::tr("below \"%1\"").arg(QString::fromUtf8(*rule.prefix));
}

QString deeds(const LifecycleRule &rule)
{
    QStringList words;
    for (const QString &action : rule.actions) {
        if (action == "Expiration"_L1 && rule.expireAfterDays)
            words += Text::tr("objects expire after %1").arg(dayCount(*rule.expireAfterDays));
        else if (action == "AbortIncompleteMultipartUpload"_L1 && rule.abortAfterDays)
            words += Text::tr("unfinished uploads are aborted after %1").arg(dayCount(*rule.abortAfterDays));
        else
            words += action;
    }
    return words.join(u", "_s);
}

QString lineOf(const LifecyclePlan &plan, const LifecycleRule &rule)
{
    static constexpr std::array<const char16_t *, 3> marks = {u"  ", u"+ ", u"~ "};
    const QString name = rule.id.isEmpty() ? Text::tr("(without a name)") : QString::fromUtf8(rule.id);
    const QString off = rule.enabled ? QString() : Text::tr(" (switched off)");
    return QString::fromUtf16(marks[static_cast<std::size_t>(stateOf(plan, rule))]) +
           Text::tr("%1 %2: %3%4").arg(name, whatFor(rule), deeds(rule), off) + u'\n';
}

QString summary(const LifecyclePlan &plan)
{
    const auto count = [&](State state) { return std::ranges::count(plan.steps, state, &LifecycleStep::state); };
    if (!plan.changesAnything())
        return Text::tr("Nothing to change: the store removes what a crash leaves by itself.");
    return Text::tr("Rules added: %1; changed: %2; kept as they are: %3.")
        .arg(count(State::Added))
        .arg(count(State::Updated))
        .arg(static_cast<std::ptrdiff_t>(plan.result.rules.size()) - count(State::Added) - count(State::Updated));
}

QLatin1StringView wordOf(State state, QLatin1StringView there)
{
    switch (state) {
    case State::Added:
        return "added"_L1;
    case State::Updated:
        return "updated"_L1;
    case State::There:
        break;
    }
    return there;
}

QJsonValue orNull(const auto &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject documentOf(const LifecyclePlan &plan, const LifecycleRule &rule)
{
    return {{u"id"_s, QString::fromUtf8(rule.id)},
            {u"enabled"_s, rule.enabled},
            {u"prefix"_s, orNull(rule.prefix.transform([](const auto &utf8) { return QString::fromUtf8(utf8); }))},
            {u"actions"_s, QJsonArray::fromStringList(rule.actions)},
            {u"expireAfterDays"_s, orNull(rule.expireAfterDays)},
            {u"abortAfterDays"_s, orNull(rule.abortAfterDays)},
            {u"state"_s, wordOf(stateOf(plan, rule), "kept"_L1)}};
}

QJsonObject documentOf(const LifecycleStep &step)
{
    return {{u"action"_s, step.action == LifecycleAction::ExpireObjects ? "expire"_L1 : "abort-uploads"_L1},
            {u"prefix"_s, QString::fromUtf8(step.prefix)},
            {u"days"_s, step.days},
            {u"state"_s, wordOf(step.state, "there"_L1)},
            {u"rule"_s, QString::fromUtf8(step.rule.id)}};
}

} // namespace

QString lifecycleText(const LifecyclePlan &plan)
{
    QString text;
    for (const LifecycleRule &rule : plan.result.rules)
        text += lineOf(plan, rule);
    return text + summary(plan) + u'\n';
}

QJsonObject lifecycleDocument(const LifecyclePlan &plan)
{
    QJsonArray rules;
    for (const LifecycleRule &rule : plan.result.rules)
        rules += documentOf(plan, rule);
    QJsonArray steps;
    for (const LifecycleStep &step : plan.steps)
        steps += documentOf(step);
    return {{u"changes"_s, plan.changesAnything()}, {u"rules"_s, rules}, {u"steps"_s, steps}};
}

} // namespace photoporter
