// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/element.h"

#include "store/s3/text.h"

#include <QXmlStreamReader>

namespace photoporter::s3 {

namespace {

class Parser {
public:
    Parser(const QByteArray &document, const XmlLimits &limits) : m_reader(document), m_limits(limits) {}

    Result<Element> parse()
    {
        Element root;
        bool found = false;
        while (m_problem.isEmpty() && !m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                m_problem = S3Text::tr("it declares entities");
                break;
            case QXmlStreamReader::StartElement:
                found = true;
                read(root, 1);
                break;
            default:
                break;
            }
        }
        // Qt takes a chunked body that was cut for a whole one if the connection was closed in order, so a
        // document that breaks off is a lost connection: worth asking again.
        if (m_problem.isEmpty() && found && m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return fail(ErrorCode::ConnectionLost, S3Text::tr("The store's answer broke off."));
        if (m_problem.isEmpty() && m_reader.hasError())
            m_problem = m_reader.errorString();
        if (m_problem.isEmpty() && !found)
            m_problem = S3Text::tr("it is empty");
        if (m_problem.isEmpty())
            return root;
        return fail(ErrorCode::UnexpectedAnswer, S3Text::tr("The answer's XML can't be read (line %1): %2.")
                                                     .arg(m_reader.lineNumber())
                                                     .arg(m_problem.left(200)));
    }

private:
    /// From a start tag to its end tag.
    void read(Element &element, int depth)
    {
        element.name = m_reader.name().toString();
        if (depth > m_limits.depth)
            m_problem = S3Text::tr("it is nested too deeply");
        else if (++m_elements > m_limits.elements)
            m_problem = S3Text::tr("it has too many elements");
        while (m_problem.isEmpty() && !m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                read(element.children.emplace_back(), depth + 1);
                break;
            case QXmlStreamReader::EndElement:
                return;
            case QXmlStreamReader::Characters:
                element.text += m_reader.text().toUtf8();
                if (element.text.size() > m_limits.text)
                    m_problem = S3Text::tr("an element is too long");
                break;
            case QXmlStreamReader::EntityReference:
                m_problem = S3Text::tr("it declares entities");
                break;
            default:
                break;
            }
        }
    }

    QXmlStreamReader m_reader;
    const XmlLimits m_limits;
    int m_elements = 0;
    QString m_problem;
};

} // namespace

const Element *Element::child(QStringView childName) const
{
    for (const Element &candidate : children) {
        if (candidate.name == childName)
            return &candidate;
    }
    return nullptr;
}

QByteArray Element::textOf(QStringView childName) const
{
    const Element *found = child(childName);
    return found ? found->text : QByteArray();
}

QByteArray escaped(const QByteArray &text)
{
    QByteArray xml;
    xml.reserve(text.size() + 16);
    for (const char c : text) {
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '\r': // parsers turn bare line ends into "\n"
            xml += "&#13;";
            break;
        case '\n':
            xml += "&#10;";
            break;
        case '\t':
            xml += "&#9;";
            break;
        default:
            xml += c;
        }
    }
    return xml;
}

Result<Element> parseElement(const QByteArray &document, const XmlLimits &limits)
{
    return Parser(document, limits).parse();
}

} // namespace photoporter::s3
