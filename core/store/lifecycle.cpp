// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lifecycle.h"

#include "store/s3/element.h"
#include "store/s3/lifecyclexml.h"
#include "store/s3/xml.h"

#include <QCoreApplication>

#include <set>

namespace photoporter {

namespace {

constexpr std::size_t mostRules = 1000;
constexpr qsizetype longestId = 255;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Lifecycle)
};

QByteArray element(const char *name, const QByteArray &content)
{
    return QByteArray("<") + name + '>' + content + "</" + name + '>';
}

} // namespace

LifecycleRule lifecycleRule(const QByteArray &id, const QByteArray &prefix, LifecycleAction action, int days,
                            bool prefixInRule)
{
    const QByteArray chosen = element("Prefix", s3::escaped(prefix));
    const QByteArray number = QByteArray::number(days);
    const QByteArray done =
        action == LifecycleAction::ExpireObjects
            ? element("Expiration", element("Days", number))
            : element("AbortIncompleteMultipartUpload", element("DaysAfterInitiation", number));
    return s3::lifecycleRuleIn(element("Rule", element("ID", s3::escaped(id)) +
                                                   (prefixInRule ? chosen : element("Filter", chosen)) +
                                                   element("Status", "Enabled") + done));
}

Result<> checkLifecycle(const LifecycleRules &rules)
{
    if (rules.rules.empty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A lifecycle configuration without rules is not written."));
    if (rules.rules.size() > mostRules)
        return fail(ErrorCode::InvalidInput,
                    Texts::tr("%1 lifecycle rules are more than the %2 that a bucket can have.")
                        .arg(rules.rules.size())
                        .arg(mostRules),
                    Texts::tr("Remove rules that are no longer needed at your provider."));
    std::set<QByteArray> ids;
    for (const LifecycleRule &rule : rules.rules) {
        const QString name = QString::fromUtf8(rule.id);
        if (rule.id.size() > longestId)
            return fail(ErrorCode::InvalidInput,
                        Texts::tr("The lifecycle rule \"%1\" has too long a name.").arg(name));
        if (!rule.id.isEmpty() && !ids.insert(rule.id).second)
            return fail(ErrorCode::InvalidInput, Texts::tr("There are two lifecycle rules \"%1\".").arg(name));
        if (!s3::fitsXml(rule.xml))
            return fail(ErrorCode::InvalidInput,
                        Texts::tr("The lifecycle rule \"%1\" has characters that XML cannot carry.").arg(name));
    }
    return {};
}

} // namespace photoporter
