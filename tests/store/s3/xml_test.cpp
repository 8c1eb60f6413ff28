// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/element.h"
#include "store/s3/xml.h"

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace photoporter::s3 {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string messageOf(const auto &result)
{
    return result ? std::string("no error") : result.error().describe().toStdString();
}

} // namespace

TEST(S3Xml, ReadsAListing)
{
    const auto page = parseListPage(R"(<?xml version="1.0" encoding="UTF-8"?>
        <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix>a+b%2F</Prefix>
        <KeyCount>2</KeyCount><MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>
        <Contents><Key>a+b%2F%2Bx%0A%C3%A9</Key><LastModified>2026-11-24T10:45:37.250Z</LastModified>
        <ETag>&quot;abc&quot;</ETag><Size>5368709121</Size><Owner><ID>me</ID></Owner></Contents>
        <CommonPrefixes><Prefix>a+b%2Fc%2F</Prefix></CommonPrefixes>
        <NextContinuationToken>to/ken==</NextContinuationToken></ListBucketResult>)");
    ASSERT_TRUE(page) << messageOf(page);
    ASSERT_EQ(page->objects.size(), 1U);
    EXPECT_EQ(page->objects[0].key.utf8(), "a b/+x\n\xC3\xA9");
    EXPECT_EQ(page->objects[0].size, 5368709121U);
    EXPECT_EQ(page->objects[0].etag.value(), "abc");
    EXPECT_EQ(page->objects[0].modified.time_since_epoch().count(), 1795517137250);
    EXPECT_THAT(page->commonPrefixes, ElementsAre("a b/c/"));
    EXPECT_EQ(page->continuation, "to/ken==");
}

TEST(S3Xml, TakesKeysAsTheyAreWhereNotEncoded)
{
    const auto page =
        parseListPage("<ListBucketResult><IsTruncated>false</IsTruncated><Contents>"
                      "<Key> a+b%2F&amp;&lt;&#13; </Key><Size>0</Size></Contents></ListBucketResult>");
    ASSERT_TRUE(page) << messageOf(page);
    EXPECT_EQ(page->objects.at(0).key.utf8(), " a+b%2F&<\r ");
    EXPECT_EQ(page->continuation, "");
}

TEST(S3Xml, ReadsUploadsAndParts)
{
    const auto uploads = parseUploadsPage(
        "<ListMultipartUploadsResult><EncodingType>url</EncodingType><NextKeyMarker>k%2F2</NextKeyMarker>"
        "<NextUploadIdMarker>u2</NextUploadIdMarker><IsTruncated>true</IsTruncated><Upload><Key>k%2F1</Key>"
        "<UploadId>2~u1</UploadId><Initiated>2026-11-24T10:00:00Z</Initiated></Upload></"
        "ListMultipartUploadsResult>");
    ASSERT_TRUE(uploads) << messageOf(uploads);
    EXPECT_EQ(uploads->uploads.at(0).key.utf8(), "k/1");
    EXPECT_EQ(uploads->uploads.at(0).id.text(), "2~u1");
    EXPECT_EQ(uploads->nextKeyMarker, "k/2");
    const auto parts = parsePartsPage(
        "<ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>7</NextPartNumberMarker><Part>"
        "<PartNumber>7</PartNumber><ETag>\"e7\"</ETag><Size>5242880</Size><ChecksumCRC32>AAAAAA==</ChecksumCRC32>"
        "</Part></ListPartsResult>");
    ASSERT_TRUE(parts) << messageOf(parts);
    EXPECT_EQ(parts->parts.at(0).number, 7);
    EXPECT_EQ(parts->parts.at(0).etag.value(), "e7");
    EXPECT_EQ(parts->parts.at(0).crc32, Crc32{0});
    EXPECT_EQ(parts->nextMarker, 7);
}

TEST(S3Xml, ReadsTheAnswersOfUploads)
{
    const auto created = parseCreatedUpload("<InitiateMultipartUploadResult><Bucket>b</Bucket><UploadId> u "
                                            "</UploadId></InitiateMultipartUploadResult>");
    ASSERT_TRUE(created);
    EXPECT_EQ(created->text(), "u");
    const auto copied = parseCopiedPart("<CopyPartResult><ETag>\"e\"</ETag></CopyPartResult>");
    ASSERT_TRUE(copied);
    EXPECT_EQ(copied->etag.value(), "e");
    EXPECT_FALSE(copied->crc32);
    const auto whole =
        parseCompletedUpload("<CompleteMultipartUploadResult><ETag>e-2</ETag><ChecksumCRC32>y/Q5Jg=="
                             "</ChecksumCRC32><ChecksumType>FULL_OBJECT</ChecksumType>"
                             "</CompleteMultipartUploadResult>");
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->crc32, Crc32{0xCBF43926});
    const auto second =
        parseCompletedUpload("<CompleteMultipartUploadResult><ETag/></CompleteMultipartUploadResult>");
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->etag.isEmpty());
}

TEST(S3Xml, TellsFullChecksumsFromCompositeOnes)
{
    const auto attributes = [](const QByteArray &checksum) {
        return parseAttributes(
            "<GetObjectAttributesResponse><Checksum>" + checksum +
            "</Checksum><ObjectParts><PartsCount>1</PartsCount><IsTruncated>false</IsTruncated>"
            "<Part><PartNumber>1</PartNumber><Size>9</Size><ChecksumCRC32>y/Q5Jg==</ChecksumCRC32>"
            "</Part></ObjectParts></GetObjectAttributesResponse>");
    };
    const auto full =
        attributes("<ChecksumCRC32>y/Q5Jg==</ChecksumCRC32><ChecksumType>FULL_OBJECT</ChecksumType>");
    ASSERT_TRUE(full) << messageOf(full);
    EXPECT_EQ(full->fullObject, Crc32{0xCBF43926});
    EXPECT_EQ(full->parts.at(0).crc32, Crc32{0xCBF43926});
    const auto composite =
        attributes("<ChecksumCRC32>y/Q5Jg==</ChecksumCRC32><ChecksumType>COMPOSITE</ChecksumType>");
    EXPECT_FALSE(composite->fullObject);
    const auto counted = attributes("<ChecksumCRC32>y/Q5Jg==-1</ChecksumCRC32>");
    EXPECT_FALSE(counted->fullObject);
}

TEST(S3Xml, ReadsAttributesUnderEachServersNameForThem)
{
    for (const QByteArray &name : {QByteArray("GetObjectAttributesResponse"), // Amazon's documentation
                                   QByteArray("GetObjectAttributesOutput"),   // Amazon's service
                                   QByteArray("GetObjectAttributes")}) {      // Ceph 20.2
        const auto page = parseAttributes('<' + name + "><Checksum><ChecksumCRC32>y/Q5Jg==</ChecksumCRC32>" +
                                          "<ChecksumType>FULL_OBJECT</ChecksumType></Checksum></" + name + '>');
        ASSERT_TRUE(page) << messageOf(page);
        EXPECT_EQ(page->fullObject, Crc32{0xCBF43926}) << name.toStdString();
    }
    EXPECT_FALSE(parseAttributes("<Checksum><ChecksumCRC32>y/Q5Jg==</ChecksumCRC32></Checksum>"));
}

TEST(S3Xml, ReadsErrorsAndNothingElseAsErrors)
{
    const auto error =
        parseError("<Error><Code>NoSuchKey</Code><Message>Not\n here.</Message><RequestId>r</RequestId>"
                   "<Region>eu-west-1</Region></Error>");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, "NoSuchKey");
    EXPECT_EQ(error->message, QStringLiteral("Not here."));
    EXPECT_EQ(error->region, "eu-west-1");
    EXPECT_TRUE(parseError("<ErrorResponse><Error><Code>X</Code></Error></ErrorResponse>"));
    for (const char *other : {"", "<html><Error/></html>", "<Errors/>", "plain", "<Error>", "\x1f\x8b"})
        EXPECT_FALSE(parseError(other)) << other;
}

TEST(S3Xml, ReadsWhatCouldNotBeRemoved)
{
    const auto failures = parseRemoval("<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</"
                                       "Key><Code>AccessDenied</Code><Message>no</Message>"
                                       "</Error><Error><Key>c</Key><Code>NoSuchKey</Code></Error></DeleteResult>");
    ASSERT_TRUE(failures);
    ASSERT_EQ(failures->size(), 1U);
    EXPECT_EQ(failures->at(0).key, "b");
    EXPECT_EQ(failures->at(0).code, "AccessDenied");
}

TEST(S3Xml, HostileDocumentsAreRefused)
{
    QByteArray deep;
    for (int i = 0; i < 10'000; ++i)
        deep += "<a>";
    struct Row {
        const char *name;
        QByteArray document;
        const char *says;
    };
    const std::array rows = std::to_array<Row>({
        {"entities",
         "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
         "\"&a;&a;&a;&a;\">]><ListBucketResult><Prefix>&b;</Prefix>"
         "</ListBucketResult>",
         "declares entities"},
        {"external entity",
         "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ListBucketResult>&a;</ListBucketResult>",
         "declares entities"},
        {"depth", deep, "nested too deeply"},
        {"elements", "<ListBucketResult>" + QByteArray("<a/>").repeated(50'001) + "</ListBucketResult>",
         "too many elements"},
        {"text", "<ListBucketResult><Prefix>" + QByteArray(70'000, 'x') + "</Prefix></ListBucketResult>",
         "too long"},
        {"empty", "", "can't be read"},
        {"binary", QByteArray::fromHex("00ff00ff3c3e"), "can't be read"},
        {"broken UTF-8", "<ListBucketResult><Prefix>\xE5\x86</Prefix></ListBucketResult>", "can't be read"},
        {"another root", "<html><body/></html>", "<html> where <ListBucketResult> was expected"},
        {"negative size", "<ListBucketResult><Contents><Key>a</Key><Size>-1</Size></Contents></ListBucketResult>",
         "<Size> is \"-1\""},
        {"huge size",
         "<ListBucketResult><Contents><Key>a</Key><Size>18446744073709551615</Size></Contents></ListBucketResult>",
         "<Size> is"},
        {"no size", "<ListBucketResult><Contents><Key>a</Key></Contents></ListBucketResult>", "<Size> is \"\""},
        {"endless", "<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>",
         "without a continuation"},
    });
    for (const Row &row : rows) {
        const auto page = parseListPage(row.document);
        ASSERT_FALSE(page) << row.name;
        EXPECT_EQ(page.error().code, ErrorCode::UnexpectedAnswer) << row.name;
        EXPECT_THAT(messageOf(page), HasSubstr(row.says)) << row.name;
    }
    EXPECT_FALSE(parseCopiedPart("<CopyPartResult/>"));
    EXPECT_FALSE(parseCreatedUpload("<InitiateMultipartUploadResult/>"));
    EXPECT_FALSE(
        parsePartsPage("<ListPartsResult><Part><PartNumber>99999999999</PartNumber></Part></ListPartsResult>"));
}

TEST(S3Xml, ADocumentThatBreaksOffIsALostConnection)
{
    for (const char *document :
         {"<ListBucketResult><Contents><Key>a</Key>", "<ListBucketResult><Contents><Key>a</K"}) {
        const auto page = parseListPage(document);
        ASSERT_FALSE(page) << document;
        EXPECT_EQ(page.error().code, ErrorCode::ConnectionLost) << document;
        EXPECT_THAT(messageOf(page), HasSubstr("The store's answer broke off."));
    }
}

TEST(S3Xml, TellsWebPages)
{
    EXPECT_TRUE(looksLikeHtml("\n<!DOCTYPE HTML><html>"));
    EXPECT_TRUE(looksLikeHtml("<HTML>"));
    EXPECT_FALSE(looksLikeHtml("<?xml version=\"1.0\"?><Error/>"));
    EXPECT_FALSE(looksLikeHtml(""));
}

TEST(S3Xml, WritesRemovals)
{
    const std::array keys = {QByteArray("a&<>\"'"), QByteArray("line\r\n\tend")};
    EXPECT_EQ(
        removalBody(keys),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
        "<Quiet>true</Quiet><Object><Key>a&amp;&lt;&gt;\"'</Key></Object>"
        "<Object><Key>line&#13;&#10;&#9;end</Key></Object></Delete>");
    const auto back = parseElement(removalBody(keys));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->children.at(1).textOf(u"Key"), keys[0]);
    EXPECT_EQ(back->children.at(2).textOf(u"Key"), keys[1]);
    EXPECT_FALSE(fitsXml("bell\a"));
    EXPECT_FALSE(fitsXml("\xEF\xBF\xBF"));
    EXPECT_TRUE(fitsXml("tab\t\xC3\xA9\xEF\xBF\xBD"));
}

TEST(S3Xml, WritesCompletions)
{
    const std::vector<CompletedPart> parts = {{.number = 1, .etag = ETag("e1"), .crc32 = Crc32{0}},
                                              {.number = 3, .etag = ETag("e3"), .crc32 = {}}};
    const QByteArray start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CompleteMultipartUpload "
        "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Part><PartNumber>1</PartNumber><ETag>\"e1\"</ETag>";
    const QByteArray end =
        "</Part><Part><PartNumber>3</PartNumber><ETag>\"e3\"</ETag></Part></CompleteMultipartUpload>";
    EXPECT_EQ(completionBody(parts, false), QByteArray(start + end));
    EXPECT_EQ(completionBody(parts, true), QByteArray(start + "<ChecksumCRC32>AAAAAA==</ChecksumCRC32>" + end));
}

} // namespace photoporter::s3
