// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace photoporter::testing {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

Error errorOf(ErrorCode code, std::optional<milliseconds> retryAfter = {})
{
    return {.code = code, .message = {}, .retryAfter = retryAfter};
}

} // namespace

TEST(RetryDelay, DoublesUpToTheCeilingAndIsJitteredFully)
{
    const RetryOptions options{.maxAttempts = 12, .base = 100ms, .maxDelay = 20s};
    struct Row {
        int attempt;
        milliseconds ceiling;
    };
    for (const auto &[attempt, ceiling] :
         {Row{1, 100ms}, Row{2, 200ms}, Row{3, 400ms}, Row{8, 12'800ms}, Row{9, 20s}, Row{11, 20s}}) {
        EXPECT_EQ(retryDelay(attempt, errorOf(ErrorCode::ConnectionLost), options, 0), 0ms);
        EXPECT_EQ(retryDelay(attempt, errorOf(ErrorCode::ConnectionLost), options, 0.5), ceiling / 2) << attempt;
    }
}

TEST(RetryDelay, EndsAfterTheLastAttempt)
{
    const RetryOptions options{.maxAttempts = 3};
    EXPECT_TRUE(retryDelay(2, errorOf(ErrorCode::ServerFailed), options, 0.5));
    EXPECT_FALSE(retryDelay(3, errorOf(ErrorCode::ServerFailed), options, 0.5));
    EXPECT_FALSE(retryDelay(1, errorOf(ErrorCode::ServerFailed), {.maxAttempts = 1}, 0.5));
}

TEST(RetryDelay, IsThereForTransientAndForDoubtedErrorsAlone)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        EXPECT_EQ(retryDelay(1, errorOf(code), {}, 0.5).has_value(), isTransient(code) || isDoubted(code))
            << errorCodeName(code).toUtf8().constData();
    }
}

TEST(RetryDelay, BelievesASecondRefusalThatOneDoubts)
{
    struct Row {
        ErrorCode code;
        bool isDoubted;
        int attempts; ///< in all, with the default options
    };
    for (const auto &[code, doubted, attempts] :
         {Row{ErrorCode::WrongRegion, true, 2}, Row{ErrorCode::ClockSkewed, true, 2},
          Row{ErrorCode::AccessDenied, false, 1}, Row{ErrorCode::WrongCredentials, false, 1},
          Row{ErrorCode::DigestMismatch, false, 3}, Row{ErrorCode::ServerFailed, false, 8}}) {
        const std::string name = errorCodeName(code).toString().toStdString();
        EXPECT_EQ(isDoubted(code), doubted) << name;
        EXPECT_EQ(retryDelay(attempts - 1, errorOf(code), {}, 0.5).has_value(), attempts > 1) << name;
        EXPECT_FALSE(retryDelay(attempts, errorOf(code), {}, 0.5)) << name;
    }
    EXPECT_FALSE(retryDelay(1, errorOf(ErrorCode::WrongRegion), {.maxAttempts = 1}, 0.5));
}

TEST(RetryDelay, IsLongerWhenTheStoreAsksToSlowDown)
{
    const RetryOptions options{.base = 100ms, .throttledBase = 500ms};
    EXPECT_EQ(retryDelay(1, errorOf(ErrorCode::Throttled), options, 0.5), 250ms);
}

TEST(RetryDelay, HonoursRetryAfterWithinReason)
{
    const RetryOptions options{.throttledBase = 500ms, .maxRetryAfter = 60s};
    EXPECT_EQ(retryDelay(1, errorOf(ErrorCode::Throttled, 7s), options, 0.5), 7'250ms);
    EXPECT_EQ(retryDelay(1, errorOf(ErrorCode::Throttled, 10'000s), options, 0), 60s);
    EXPECT_EQ(retryDelay(1, errorOf(ErrorCode::Throttled, -5s), options, 0), 0ms);
}

TEST(RetryDelay, GivesUpEarlyOnDamagedBodies)
{
    const RetryOptions options{.maxAttempts = 8, .maxCorruptAttempts = 3};
    EXPECT_TRUE(retryDelay(2, errorOf(ErrorCode::DigestMismatch), options, 0.5));
    EXPECT_FALSE(retryDelay(3, errorOf(ErrorCode::DigestMismatch), options, 0.5));
}

TEST(RetryDelay, IsNeverBeyondItsBounds)
{
    EXPECT_TRUE(rc::check([] {
        const RetryOptions options{.maxAttempts = 1000};
        const int attempt = *rc::gen::inRange(1, 999);
        const double random = *rc::gen::inRange(0, 1000) / 1000.0;
        const auto delay = retryDelay(attempt, errorOf(ErrorCode::TimedOut), options, random);
        RC_ASSERT(delay && *delay >= 0ms && *delay <= options.maxDelay);
    }));
}

TEST(RetryQuota, IsTakenByRetriesAndGivenBackBySuccesses)
{
    RetryQuota quota(20);
    EXPECT_EQ(RetryQuota::cost(errorOf(ErrorCode::ServerFailed)), 5);
    EXPECT_EQ(RetryQuota::cost(errorOf(ErrorCode::TimedOut)), 10);
    EXPECT_TRUE(quota.take(10));
    EXPECT_TRUE(quota.take(10));
    EXPECT_FALSE(quota.take(5));
    quota.giveBack(5);
    EXPECT_TRUE(quota.take(5));
    quota.giveBack(1000);
    EXPECT_EQ(quota.left(), 20);
}

} // namespace photoporter::testing
