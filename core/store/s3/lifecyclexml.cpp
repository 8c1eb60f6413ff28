// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/lifecyclexml.h"

#include "base/bytes.h"
#include "store/s3/element.h"
#include "store/s3/text.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace photoporter::s3 {

namespace {

constexpr QStringView s3Namespace = u"http://s3.amazonaws.com/doc/2006-03-01/";
constexpr std::size_t mostRules = 1000;
constexpr qsizetype largestBody = 4 * MiB;

QByteArray attribute(QStringView name, QStringView value)
{
    QByteArray text = escaped(value.toUtf8());
    text.replace('"', "&quot;");
    return ' ' + name.toUtf8() + "=\"" + text + '"';
}

/// Writes out what it reads, for documents that parseElement() takes. Elements in S3's namespace, in none (some
/// servers leave it out) and in the root's (some have one of their own) need no declaration: lifecycleBody() makes
/// S3's the default, which all of them take.
class Copier {
public:
    explicit Copier(const QByteArray &document) : m_reader(document) {}

    LifecycleRules copy()
    {
        LifecycleRules found;
        m_reader.readNextStartElement();
        m_outer = m_reader.namespaceDeclarations();
        m_home = m_reader.namespaceUri().toString();
        while (m_reader.readNextStartElement()) {
            const bool isRule = m_reader.name() == u"Rule" && isS3s();
            const QByteArray xml = element({}, outerDeclarations());
            if (isRule)
                found.rules.push_back(lifecycleRuleIn(xml));
            else
                found.others += xml;
        }
        return found;
    }

private:
    [[nodiscard]] bool isS3s() const
    {
        const QStringView space = m_reader.namespaceUri();
        return space.isEmpty() || space == s3Namespace || space == m_home;
    }

    static QByteArray declaration(const QXmlStreamNamespaceDeclaration &declared)
    {
        if (declared.prefix().isEmpty()) // element() writes the default where it changes
            return {};
        return attribute(QString(u"xmlns:" + declared.prefix()), declared.namespaceUri());
    }

    /// The prefixes of the document's root that the current element does not declare anew.
    [[nodiscard]] QByteArray outerDeclarations() const
    {
        QByteArray xml;
        const auto own = m_reader.namespaceDeclarations();
        for (const QXmlStreamNamespaceDeclaration &outer : m_outer) {
            const auto isSame = [&](const auto &declared) { return declared.prefix() == outer.prefix(); };
            if (std::ranges::none_of(own, isSame))
                xml += declaration(outer);
        }
        return xml;
    }

    /// The current element up to its end tag. `around`: the default namespace in which it is written; empty for
    /// S3's.
    QByteArray element(QString around, const QByteArray &moreDeclarations)
    {
        const QString space = isS3s() ? QString() : m_reader.namespaceUri().toString();
        const QByteArray name = (space.isEmpty() ? m_reader.name() : m_reader.qualifiedName()).toUtf8();
        QByteArray xml = '<' + name;
        if (!name.contains(':') && space != around) {
            xml += attribute(u"xmlns", space.isEmpty() ? s3Namespace : QStringView(space));
            around = space;
        }
        xml += moreDeclarations;
        for (const QXmlStreamNamespaceDeclaration &declared : m_reader.namespaceDeclarations())
            xml += declaration(declared);
        for (const QXmlStreamAttribute &given : m_reader.attributes())
            xml += attribute(given.qualifiedName(), given.value());
        return xml + '>' + content(around) + "</" + name + '>';
    }

    /// Blanks between tags mean nothing; in an element without children they may be a key's.
    QByteArray content(const QString &around)
    {
        QByteArray xml;
        QByteArray text;
        bool hasChildren = false;
        const auto takeText = [&](bool withBlanks) {
            if (withBlanks || !text.trimmed().isEmpty())
                xml += escaped(text);
            text.clear();
        };
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::Characters:
                text += m_reader.text().toUtf8();
                break;
            case QXmlStreamReader::StartElement:
                takeText(false);
                hasChildren = true;
                xml += element(around, {});
                break;
            case QXmlStreamReader::EndElement:
                takeText(!hasChildren);
                return xml;
            default:
                break;
            }
        }
        return xml;
    }

    QXmlStreamReader m_reader;
    QXmlStreamNamespaceDeclarations m_outer;
    QString m_home;
};

std::optional<QByteArray> onlyPrefix(const Element &filter)
{
    if (filter.children.empty())
        return filter.name == u"Filter" ? std::optional(QByteArray()) : std::nullopt;
    const Element &first = filter.children.front();
    if (filter.children.size() > 1)
        return {};
    if (first.name == u"And" && filter.name == u"Filter")
        return onlyPrefix(first);
    return first.name == u"Prefix" ? std::optional(first.text) : std::nullopt;
}

std::optional<QByteArray> prefixOf(const Element &rule)
{
    const Element *filter = rule.child(u"Filter");
    const Element *prefix = rule.child(u"Prefix");
    if (filter && prefix) // no store says what that means
        return {};
    if (filter)
        return onlyPrefix(*filter);
    return prefix ? std::optional(prefix->text) : std::nullopt;
}

std::optional<int> daysOf(const Element &rule, QStringView action, QStringView name)
{
    const Element *found = rule.child(action);
    const int days = found ? found->textOf(name).trimmed().toInt() : 0;
    return days > 0 ? std::optional(days) : std::nullopt;
}

bool isAction(const Element &element)
{
    static constexpr std::array<QStringView, 4> others = {u"ID", u"Prefix", u"Filter", u"Status"};
    return std::ranges::find(others, QStringView(element.name)) == others.end();
}

std::size_t leaves(const Element &element)
{
    if (element.children.empty())
        return 1;
    std::size_t count = 0;
    for (const Element &child : element.children)
        count += leaves(child);
    return count;
}

} // namespace

LifecycleRule lifecycleRuleIn(const QByteArray &xml)
{
    LifecycleRule rule{.xml = xml};
    const auto element = parseElement(xml);
    if (!element)
        return rule;
    rule.id = element->textOf(u"ID");
    rule.enabled = element->textOf(u"Status").trimmed() == "Enabled";
    rule.prefix = prefixOf(*element);
    rule.prefixInRule = element->child(u"Prefix") && !element->child(u"Filter");
    rule.expireAfterDays = daysOf(*element, u"Expiration", u"Days");
    rule.abortAfterDays = daysOf(*element, u"AbortIncompleteMultipartUpload", u"DaysAfterInitiation");
    for (const Element &child : element->children) {
        if (isAction(child))
            rule.actions += child.name;
    }
    constexpr std::size_t words = 4; // ID, Prefix, Status, and the days
    rule.hasOneAction = rule.actions.size() == 1 && (rule.expireAfterDays || rule.abortAfterDays) && rule.prefix &&
                        !rule.prefix->isEmpty() && !rule.id.isEmpty() && leaves(*element) == words;
    return rule;
}

Result<LifecycleRules> parseLifecycle(const QByteArray &body)
{
    const auto misfit = [](const QString &what) {
        return fail(ErrorCode::UnexpectedAnswer,
                    S3Text::tr("The store's answer does not fit: %1.").arg(what.left(200)));
    };
    if (body.size() > largestBody)
        return misfit(S3Text::tr("the lifecycle rules are too long"));
    const auto root = parseElement(body);
    if (!root)
        return std::unexpected(root.error());
    if (root->name != u"LifecycleConfiguration")
        return misfit(S3Text::tr("<%1> where <%2> was expected").arg(root->name, u"LifecycleConfiguration"));
    const auto isRule = [](const Element &child) { return child.name == u"Rule"; };
    if (static_cast<std::size_t>(std::ranges::count_if(root->children, isRule)) > mostRules)
        return misfit(S3Text::tr("there are too many lifecycle rules"));
    return Copier(body).copy();
}

QByteArray lifecycleBody(const LifecycleRules &rules)
{
    QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?><LifecycleConfiguration)" +
                     attribute(u"xmlns", s3Namespace) + '>';
    for (const LifecycleRule &rule : rules.rules)
        xml += rule.xml;
    return xml + rules.others + "</LifecycleConfiguration>";
}

} // namespace photoporter::s3
