// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/lifecyclexml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace photoporter::s3 {

namespace {

using ::testing::ElementsAre;

constexpr auto start = R"(<LifecycleConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">)";
constexpr auto end = "</LifecycleConfiguration>";

Result<LifecycleRules> parsed(const QByteArray &rules)
{
    return parseLifecycle(start + rules + end);
}

LifecycleRule only(const QByteArray &rule)
{
    const auto rules = parsed(rule);
    if (!rules || rules->rules.size() != 1) {
        ADD_FAILURE() << (rules ? "not one rule" : rules.error().message.toStdString());
        return {};
    }
    return rules->rules.front();
}

/// Rules of other people: what S3 documents, what old servers write, and what nobody knows yet.
const std::vector<QByteArray> &oddRules()
{
    static const std::vector<QByteArray> rules = {
        "<Rule><ID>t</ID><Filter><Prefix>a/</Prefix></Filter><Status>Enabled</Status><Transition><Days>30</Days>"
        "<StorageClass>GLACIER</StorageClass></Transition><Transition><Date>2030-01-01T00:00:00.000Z</Date>"
        "<StorageClass>DEEP_ARCHIVE</StorageClass></Transition></Rule>",
        "<Rule><Status>Disabled</Status><Filter><Tag><Key>k</Key><Value> v &amp; &lt;w&gt; </Value></Tag></Filter>"
        "<Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration><ID>tag</ID></Rule>",
        "<Rule><ID>and</ID><Filter><And><Prefix>a/</Prefix><Tag><Key>k</Key><Value></Value></Tag><Tag><Key>l</Key>"
        "<Value>2</Value></Tag><ObjectSizeGreaterThan>1</ObjectSizeGreaterThan></And></Filter>"
        "<Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule>",
        "<Rule><ID>v1</ID><Prefix>logs/&#13;&#10;&#9;</Prefix><Status>Enabled</Status><Expiration><Days>90</Days>"
        "</Expiration><NoncurrentVersionExpiration><NoncurrentDays>7</NoncurrentDays><NewerNoncurrentVersions>3"
        "</NewerNoncurrentVersions></NoncurrentVersionExpiration></Rule>",
        R"(<Rule new="a&quot;b&amp;c"><ID>unknown</ID><Filter></Filter><Status>Enabled</Status><Vanish x="1">)"
        R"(mixed <b>text</b> stays</Vanish><v:More xmlns:v="urn:v" v:a="1"><v:In></v:In></v:More>)"
        R"(<Else xmlns="urn:e"><In></In><Back xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></Back></Else></Rule>)",
    };
    return rules;
}

} // namespace

TEST(LifecycleXml, GivesEveryRuleBackAsItCame)
{
    for (const QByteArray &rule : oddRules())
        EXPECT_EQ(only(rule).xml, rule);
    const QByteArray all = oddRules()[0] + oddRules()[1] + oddRules()[2] + oddRules()[3] + oddRules()[4];
    const auto rules = parsed(all);
    ASSERT_TRUE(rules);
    EXPECT_EQ(lifecycleBody(*rules), R"(<?xml version="1.0" encoding="UTF-8"?>)" + (start + all + end));
    EXPECT_EQ(*parseLifecycle(lifecycleBody(*rules)), *rules);
}

TEST(LifecycleXml, ReadsWhatARuleIsFor)
{
    const LifecycleRule moved = only(oddRules()[0]);
    EXPECT_EQ(moved.id, "t");
    EXPECT_TRUE(moved.enabled);
    EXPECT_EQ(moved.prefix, "a/");
    EXPECT_THAT(moved.actions, ElementsAre(QStringLiteral("Transition"), QStringLiteral("Transition")));
    EXPECT_FALSE(moved.expireAfterDays);

    const LifecycleRule tagged = only(oddRules()[1]);
    EXPECT_FALSE(tagged.enabled);
    EXPECT_FALSE(tagged.prefix);
    EXPECT_FALSE(tagged.expireAfterDays) << "a delete marker is no object";

    EXPECT_FALSE(only(oddRules()[2]).prefix) << "tags choose as well";
    EXPECT_EQ(only(oddRules()[2]).expireAfterDays, 1);

    const LifecycleRule old = only(oddRules()[3]);
    EXPECT_EQ(old.prefix, "logs/\r\n\t");
    EXPECT_TRUE(old.prefixInRule);
    EXPECT_EQ(old.expireAfterDays, 90);
    EXPECT_FALSE(old.hasOneAction);

    EXPECT_EQ(only(oddRules()[4]).prefix, "") << "an empty filter is the whole bucket";
    EXPECT_THAT(only(oddRules()[4]).actions,
                ElementsAre(QStringLiteral("Vanish"), QStringLiteral("More"), QStringLiteral("Else")));
}

TEST(LifecycleXml, KnowsARuleThatSaysOneThingOnly)
{
    const QByteArray head = "<Rule><ID>i</ID><Filter><Prefix>p/</Prefix></Filter><Status>Enabled</Status>";
    EXPECT_TRUE(only(head + "<Expiration><Days>1</Days></Expiration></Rule>").hasOneAction);
    EXPECT_FALSE(only(head + "<Expiration><Days>1</Days><More>1</More></Expiration></Rule>").hasOneAction);
    EXPECT_FALSE(only(head + "<Expiration><Days>0</Days></Expiration></Rule>").hasOneAction);
    EXPECT_FALSE(only(head + "<Expiration><Date>2030-01-01T00:00:00Z</Date></Expiration></Rule>").hasOneAction);
    EXPECT_FALSE(only(head + "<Unknown/><Expiration><Days>1</Days></Expiration></Rule>").hasOneAction);
    // Some servers put a lone prefix into <And>.
    const LifecycleRule wrapped = only("<Rule><ID>i</ID><Filter><And><Prefix>p/</Prefix></And></Filter>"
                                       "<Status>Enabled</Status><Expiration><Days>3</Days></Expiration></Rule>");
    EXPECT_EQ(wrapped.prefix, "p/");
    EXPECT_TRUE(wrapped.hasOneAction);
    EXPECT_FALSE(only("<Rule><Prefix>p</Prefix><Filter><Prefix>p</Prefix></Filter></Rule>").prefix);
    EXPECT_FALSE(only("<Rule><Status>Enabled</Status></Rule>").prefix) << "for what, it does not say";
}

TEST(LifecycleXml, LeavesOutBlanksBetweenTagsAndComments)
{
    EXPECT_EQ(only("\n  <Rule>\n <!-- mine -->\n<ID>i</ID>\n <Prefix> </Prefix></Rule>\n").xml,
              "<Rule><ID>i</ID><Prefix> </Prefix></Rule>");
    EXPECT_EQ(only("<Rule><ID><![CDATA[a<b]]></ID></Rule>").xml, "<Rule><ID>a&lt;b</ID></Rule>");
}

TEST(LifecycleXml, TakesEveryWayToNameS3sNamespace)
{
    const QByteArray plain = "<Rule><ID>i</ID></Rule>";
    const auto bare = parseLifecycle("<LifecycleConfiguration>" + plain + end);
    const auto prefixed =
        parseLifecycle(R"(<s:LifecycleConfiguration xmlns:s="http://s3.amazonaws.com/doc/2006-03-01/">)"
                       "<s:Rule><s:ID>i</s:ID></s:Rule></s:LifecycleConfiguration>");
    const auto own = parseLifecycle(R"(<LifecycleConfiguration xmlns="http://clone/doc/">)" + plain + end);
    ASSERT_TRUE(bare && prefixed && own);
    EXPECT_EQ(own->rules, std::vector{only(plain)});
    EXPECT_EQ(bare->rules.at(0).xml, plain);
    EXPECT_EQ(prefixed->rules.at(0).id, "i");
    EXPECT_EQ(*parseLifecycle(lifecycleBody(*prefixed)), *prefixed);
}

TEST(LifecycleXml, KeepsPrefixesThatTheDocumentDeclares)
{
    const auto rules =
        parseLifecycle(R"(<LifecycleConfiguration xmlns:v="urn:v" xmlns:w="urn:w"><Rule xmlns:w="urn:2">)"
                       R"(<v:A w:b="c"/></Rule><v:Global>g</v:Global></LifecycleConfiguration>)");
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->rules.at(0).xml, R"(<Rule xmlns:v="urn:v" xmlns:w="urn:2"><v:A w:b="c"></v:A></Rule>)");
    EXPECT_EQ(rules->others, R"(<v:Global xmlns:v="urn:v" xmlns:w="urn:w">g</v:Global>)");
    EXPECT_EQ(*parseLifecycle(lifecycleBody(*rules)), *rules);
}

TEST(LifecycleXml, RefusesWhatIsNoneOrTooMuch)
{
    const auto codeOf = [](const QByteArray &body) {
        const auto rules = parseLifecycle(body);
        return rules ? ErrorCode::Internal : rules.error().code;
    };
    const QByteArray rule = "<Rule><ID/></Rule>";
    EXPECT_TRUE(parsed(rule.repeated(1000)));
    EXPECT_EQ(codeOf(start + rule.repeated(1001) + end), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(codeOf("<ListBucketResult/>"), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(codeOf({}), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(codeOf(start + QByteArray("<Rule><v:x/></Rule>") + end), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(codeOf("<!DOCTYPE x [<!ENTITY e 'x'>]>" + (start + rule) + end), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(codeOf(start + QByteArray(5 << 20, ' ') + end), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(codeOf(start + rule), ErrorCode::ConnectionLost);
}

TEST(Lifecycle, ARuleOfOursIsReadAsItWasMeant)
{
    for (const bool prefixInRule : {false, true}) {
        const LifecycleRule rule = lifecycleRule("i&d", "a <b>/", LifecycleAction::AbortUploads, 7, prefixInRule);
        EXPECT_EQ(rule.id, "i&d");
        EXPECT_EQ(rule.prefix, "a <b>/");
        EXPECT_EQ(rule.prefixInRule, prefixInRule);
        EXPECT_EQ(rule.abortAfterDays, 7);
        EXPECT_FALSE(rule.expireAfterDays);
        EXPECT_TRUE(rule.enabled && rule.hasOneAction);
        EXPECT_EQ(only(rule.xml), rule);
    }
}

TEST(Lifecycle, ConfigurationsThatNoStoreTakesAreNotSent)
{
    const auto rule = [](const QByteArray &id, const QByteArray &prefix = "p/") {
        return lifecycleRule(id, prefix, LifecycleAction::ExpireObjects, 1);
    };
    EXPECT_TRUE(checkLifecycle({.rules = {rule("a"), rule("b")}}));
    EXPECT_FALSE(checkLifecycle({}));
    EXPECT_FALSE(checkLifecycle({.rules = {rule("a"), rule("a")}}));
    EXPECT_TRUE(checkLifecycle({.rules = {rule({}), rule({})}})) << "the store names them";
    EXPECT_TRUE(checkLifecycle({.rules = {rule(QByteArray(255, 'x'))}}));
    EXPECT_FALSE(checkLifecycle({.rules = {rule(QByteArray(256, 'x'))}}));
    EXPECT_FALSE(checkLifecycle({.rules = {rule("a", "\x01/")}}));
    LifecycleRules many;
    for (int i = 0; i <= 1000; ++i)
        many.rules.push_back(rule(QByteArray::number(i)));
    EXPECT_FALSE(checkLifecycle(many));
    many.rules.pop_back();
    EXPECT_TRUE(checkLifecycle(many));
}

} // namespace photoporter::s3
