// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorjson.h"

#include <gtest/gtest.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

TEST(ErrorJson, EveryCodeHasANameThatLeadsBackToIt)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        EXPECT_EQ(errorCodeFromName(errorCodeName(code)), code);
        EXPECT_EQ(errorFromJson(errorToJson({.code = code})).code, code);
    }
    EXPECT_EQ(errorCodeFromName(u"of-another-version"), std::nullopt);
}

TEST(ErrorJson, AllFieldsComeBack)
{
    const Error error{.code = ErrorCode::Throttled,
                      .message = u"Zu viel „auf einmal“."_s,
                      .nextStep = u"Wait."_s,
                      .command = u"photoporter-cli jobs"_s,
                      .httpStatus = 503,
                      .serverCode = u"SlowDown"_s,
                      .requestId = u"r-1"_s,
                      .retryAfter = std::chrono::milliseconds(0)};
    const Error again = errorFromJson(errorToJson(error));
    EXPECT_EQ(again.code, error.code);
    EXPECT_EQ(again.message, error.message);
    EXPECT_EQ(again.nextStep, error.nextStep);
    EXPECT_EQ(again.command, error.command);
    EXPECT_EQ(again.httpStatus, error.httpStatus);
    EXPECT_EQ(again.serverCode, error.serverCode);
    EXPECT_EQ(again.requestId, error.requestId);
    EXPECT_EQ(again.retryAfter, error.retryAfter);
}

TEST(ErrorJson, ShowsTheCodesOwnAdviceAndLeavesItToTheCodeWhenRead)
{
    const Error error{.code = ErrorCode::NoPhotos};
    EXPECT_EQ(errorToJson(error)[u"nextStep"_s].toString(), defaultNextStep(ErrorCode::NoPhotos));
    EXPECT_EQ(errorFromJson(errorToJson(error)).nextStep, QString());
    EXPECT_FALSE(errorToJson(error).contains(u"retryAfterMs"_s));
}

TEST(ErrorJson, AdviceOfOldWithACommandInItIsLeftToTheCode)
{
    for (const QString &old :
         {u"Use --policy automatic."_s, u"Liste die Aufträge mit `photoporter-cli jobs`."_s}) {
        const Error error = errorFromJson({{u"code"_s, u"wrong-region"_s}, {u"nextStep"_s, old}});
        EXPECT_EQ(error.advice(), defaultNextStep(ErrorCode::WrongRegion));
        EXPECT_EQ(error.advisedCommand(), u"--region"_s);
    }
}

TEST(Error, TheCommandFollowsTheAdviceOnATerminalAlone)
{
    const Error particular{.code = ErrorCode::WrongRegion,
                           .message = u"Job 3 was paused."_s,
                           .nextStep = u"Let it go on."_s,
                           .command = u"photoporter-cli resume 3"_s};
    EXPECT_EQ(particular.advice(), u"Let it go on."_s);
    EXPECT_EQ(particular.describe(), u"Job 3 was paused. Let it go on: `photoporter-cli resume 3`."_s);
    EXPECT_EQ((Error{.code = ErrorCode::WrongRegion, .nextStep = u"Wait."_s}.typedAdvice()), u"Wait."_s)
        << "the code's own command belongs to the code's own advice";
    EXPECT_EQ(Error{.code = ErrorCode::WrongRegion}.typedAdvice(), u"Set the bucket's region: `--region`."_s);
}

TEST(ErrorJson, WhatIsNotUnderstoodIsInternalAndEmpty)
{
    const Error error = errorFromJson({{u"code"_s, u"of-another-version"_s}, {u"httpStatus"_s, u"many"_s}});
    EXPECT_EQ(error.code, ErrorCode::Internal);
    EXPECT_EQ(error.message, QString());
    EXPECT_EQ(error.httpStatus, 0);
    EXPECT_FALSE(error.retryAfter);
}

} // namespace

} // namespace photoporter
