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
                      .httpStatus = 503,
                      .serverCode = u"SlowDown"_s,
                      .requestId = u"r-1"_s,
                      .retryAfter = std::chrono::milliseconds(0)};
    const Error again = errorFromJson(errorToJson(error));
    EXPECT_EQ(again.code, error.code);
    EXPECT_EQ(again.message, error.message);
    EXPECT_EQ(again.nextStep, error.nextStep);
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
