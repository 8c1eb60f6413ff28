// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checksum.h"
#include "store/s3/signer.h"
#include "testdata.h"

#include <QDateTime>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <gtest/gtest.h>

// AWS's own vectors (tests/data/sigv4, see tests/data/README.md): the general suite and the examples of the S3 API
// reference.
namespace photoporter::s3 {

namespace {

QString dataPath(const QString &name)
{
    return testing::testData(u"sigv4/" + name);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Clock::WallTime parseTime(const QString &text)
{
    return Clock::WallTime(
        std::chrono::milliseconds(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
}

/// "a=1&b" with its escapes undone.
NamedValues parseQuery(const QByteArray &query)
{
    NamedValues parsed;
    if (query.isEmpty())
        return parsed;
    for (const QByteArray &pair : query.split('&')) {
        const auto equals = pair.indexOf('=');
        parsed.emplace_back(QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.left(equals)),
                            equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return parsed;
}

/// A request as the suite writes it: request line with raw bytes, headers, an empty line, the body.
Signable parseRequest(const QByteArray &text)
{
    const auto split = text.indexOf("\n\n");
    const QByteArray head = split < 0 ? text : text.left(split);
    const QByteArray body = split < 0 ? QByteArray() : text.mid(split + 2);
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray line = lines.front();
    const auto start = line.indexOf(' ') + 1;
    const QByteArray target = line.mid(start, line.lastIndexOf(" HTTP/") - start);
    const auto mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    Signable request{.method = line.left(start - 1),
                     .path = uriEncode(QByteArray::fromPercentEncoding(path), true),
                     .query = mark < 0 ? NamedValues() : parseQuery(target.mid(mark + 1)),
                     .headers = {},
                     .payloadHash = sha256(body).toHex()};
    for (const QByteArray &header : lines.mid(1)) {
        const auto colon = header.indexOf(':');
        if (colon > 0)
            request.headers.emplace_back(header.left(colon), header.mid(colon + 1));
    }
    return request;
}

struct Case {
    std::string name;
    bool signsBody = false;
};

std::vector<Case> fittingCases()
{
    std::vector<Case> cases;
    for (const QByteArray &line : readFile(dataPath(QStringLiteral("cases.tsv"))).split('\n').mid(1)) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() >= 5 && columns[4] == "yes")
            cases.push_back({columns[0].toStdString(), columns[3] == "true"});
    }
    return cases;
}

std::string caseName(const ::testing::TestParamInfo<Case> &info)
{
    std::string name = info.param.name;
    std::ranges::replace(name, '-', '_');
    return name;
}

QByteArray signatureIn(const QByteArray &text)
{
    return text.mid(text.lastIndexOf("Signature=") + 10);
}

class SigV4Suite : public ::testing::TestWithParam<Case> {
protected:
    void SetUp() override
    {
        m_folder = dataPath(QStringLiteral("suite/") + QString::fromStdString(GetParam().name) + QLatin1Char('/'));
        const auto context = QJsonDocument::fromJson(file("context.json")).object();
        const auto keys = context[QLatin1StringView("credentials")].toObject();
        m_token = keys[QLatin1StringView("token")].toString().toUtf8();
        m_credentials = Credentials(keys[QLatin1StringView("access_key_id")].toString().toUtf8(),
                                    keys[QLatin1StringView("secret_access_key")].toString().toUtf8(), m_token);
        m_scope = {.region = context[QLatin1StringView("region")].toString().toUtf8(),
                   .service = context[QLatin1StringView("service")].toString().toUtf8(),
                   .time = parseTime(context[QLatin1StringView("timestamp")].toString())};
        m_expires = std::chrono::seconds(context[QLatin1StringView("expiration_in_seconds")].toInt());
        m_request = parseRequest(file("request.txt"));
    }

    [[nodiscard]] QByteArray file(const char *name) const { return readFile(m_folder + QLatin1StringView(name)); }

    QString m_folder;
    QByteArray m_token;
    Credentials m_credentials;
    SigningScope m_scope;
    std::chrono::seconds m_expires{};
    Signable m_request;
};

} // namespace

TEST_P(SigV4Suite, SignsByHeader)
{
    m_request.headers.emplace_back("X-Amz-Date", amzDate(m_scope.time));
    if (GetParam().signsBody)
        m_request.headers.emplace_back("x-amz-content-sha256", m_request.payloadHash);
    if (!m_token.isEmpty())
        m_request.headers.emplace_back("X-Amz-Security-Token", m_token);
    const QByteArray canonical = canonicalRequest(m_request);
    EXPECT_EQ(canonical, file("header-canonical-request.txt"));
    EXPECT_EQ(stringToSign(canonical, m_scope), file("header-string-to-sign.txt"));
    EXPECT_EQ(signatureIn(authorization(m_request, m_scope, m_credentials)), file("header-signature.txt"));
}

TEST_P(SigV4Suite, SignsByQuery)
{
    EXPECT_EQ(signatureIn(presignedQuery(m_request, m_scope, m_expires, m_credentials)),
              file("query-signature.txt"));
}

INSTANTIATE_TEST_SUITE_P(Aws, SigV4Suite, ::testing::ValuesIn(fittingCases()), caseName);

TEST(SigV4, TheSuiteIsThere)
{
    EXPECT_EQ(fittingCases().size(), 30U);
}

TEST(SigV4, SignsTheThreeExtraCases)
{
    const Credentials credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    const SigningScope scope{
        .region = "us-east-1", .service = "service", .time = parseTime(QStringLiteral("2015-08-30T12:36:00Z"))};
    const auto folders =
        QDir(dataPath(QStringLiteral("suite-extra"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    EXPECT_EQ(folders.size(), 3);
    for (const QString &name : folders) {
        const QString base = dataPath(QStringLiteral("suite-extra/") + name + QLatin1Char('/') + name);
        const Signable request = parseRequest(readFile(base + QStringLiteral(".req")).replace("\r\n", "\n"));
        EXPECT_EQ(canonicalRequest(request), readFile(base + QStringLiteral(".creq")).replace("\r\n", "\n"));
        EXPECT_EQ(authorization(request, scope, credentials), readFile(base + QStringLiteral(".authz")))
            << name.toStdString();
    }
}

TEST(SigV4, SignsTheExamplesOfTheS3Reference)
{
    const auto document = QJsonDocument::fromJson(readFile(dataPath(QStringLiteral("s3-doc-examples.json"))));
    const auto keys = document[QLatin1StringView("credentials")];
    const Credentials credentials(keys[QLatin1StringView("access_key_id")].toString().toUtf8(),
                                  keys[QLatin1StringView("secret_access_key")].toString().toUtf8());
    int signedByHeader = 0;
    int signedByQuery = 0;
    for (const auto &entry : document[QLatin1StringView("examples")].toArray()) {
        const auto example = entry.toObject();
        const auto text = [&](const char *name) { return example[QLatin1StringView(name)].toString().toUtf8(); };
        const QByteArray kind = text("kind");
        if (kind != "header" && kind != "query")
            continue;
        const QByteArray url = text("url");
        const QByteArray target = url.mid(url.indexOf('/', 8));
        const auto mark = target.indexOf('?');
        Signable request{.method = text("method"),
                         .path = uriEncode(mark < 0 ? target : target.left(mark), true),
                         .query = mark < 0 ? NamedValues() : parseQuery(target.mid(mark + 1)),
                         .headers = {},
                         .payloadHash = text("payload_hash")};
        const auto headers = example[QLatin1StringView("signed_headers")].toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.headers.emplace_back(it.key().toUtf8(), it.value().toString().toUtf8());
        QString stamp = QString::fromLatin1(text("timestamp")); // 20130524T000000Z
        stamp.insert(13, QLatin1Char(':')).insert(11, QLatin1Char(':')).insert(6, QLatin1Char('-'));
        const SigningScope scope{.region = text("region"),
                                 .service = text("service"),
                                 .time = parseTime(stamp.insert(4, QLatin1Char('-')))};
        if (kind == "header") {
            EXPECT_EQ(sha256(canonicalRequest(request)).toHex(), text("canonical_request_sha256"));
            EXPECT_EQ(stringToSign(canonicalRequest(request), scope), text("string_to_sign"));
            EXPECT_EQ(signatureIn(authorization(request, scope, credentials)), text("signature"));
            ++signedByHeader;
        } else {
            const std::chrono::seconds expires(example[QLatin1StringView("expires")].toInt());
            EXPECT_EQ(signatureIn(presignedQuery(request, scope, expires, credentials)), text("signature"));
            ++signedByQuery;
        }
    }
    EXPECT_GE(signedByHeader, 5);
    EXPECT_GE(signedByQuery, 1);
}

TEST(SigV4, EncodesAllButTheUnreserved)
{
    EXPECT_EQ(uriEncode("AZaz09-._~"), "AZaz09-._~");
    EXPECT_EQ(uriEncode("a b+c/d%e=&?#\xC3\xA9*'()!@:"),
              "a%20b%2Bc%2Fd%25e%3D%26%3F%23%C3%A9%2A%27%28%29%21%40%3A");
    EXPECT_EQ(uriEncode("a//../b c", true), "a//../b%20c");
    EXPECT_EQ(encodeQuery({{"uploads", ""}, {"prefix", "a/b"}, {"a", "2"}, {"a", "1"}}),
              "a=1&a=2&prefix=a%2Fb&uploads");
}

namespace {

template<typename T>
concept CanBeLogged = requires(QDebug debug, const T &value) { debug << value; };
template<typename T>
concept CanBeStreamed = requires(std::ostream &stream, const T &value) { stream << value; };

} // namespace

TEST(Credentials, CannotBePrinted)
{
    static_assert(!CanBeLogged<Credentials> && !CanBeStreamed<Credentials>);
    static_assert(CanBeLogged<QByteArray>);
    EXPECT_TRUE(Credentials().isEmpty());
    EXPECT_TRUE(Credentials("id", "secret", "token").isTemporary());
}

} // namespace photoporter::s3
