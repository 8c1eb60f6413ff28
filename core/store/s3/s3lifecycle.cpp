// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/client.h"
#include "store/s3/lifecyclexml.h"
#include "store/s3/s3store.h"

#include <QCoreApplication>

namespace photoporter {

namespace {

/// The rights to these two are not among those that everything else needs.
std::unexpected<Error> refusal(Error error)
{
    if (error.code == ErrorCode::AccessDenied) {
        error.nextStep = QCoreApplication::translate(
            "S3", "Give the keys the rights to read and set the bucket's lifecycle rules.");
        error.command = QStringLiteral("photoporter-cli policy --lifecycle");
    }
    return std::unexpected(std::move(error));
}

} // namespace

Result<LifecycleRules> S3Store::lifecycle(std::stop_token stop)
{
    const auto answer = m_client->send(s3::lifecycleRequest(), std::move(stop));
    if (!answer && answer.error().serverCode == u"NoSuchLifecycleConfiguration")
        return LifecycleRules{.keyPrefix = m_client->config().prefix};
    if (!answer)
        return refusal(answer.error());
    auto rules = s3::parseLifecycle(answer->body);
    if (!rules)
        return rules;
    m_client->trust();
    rules->transitionMinimum = answer->header(s3::transitionMinimumHeader);
    rules->keyPrefix = m_client->config().prefix;
    return rules;
}

Result<> S3Store::setLifecycle(const LifecycleRules &rules, std::stop_token stop)
{
    if (auto valid = checkLifecycle(rules); !valid)
        return valid;
    const auto answer = m_client->send(s3::setLifecycleRequest(rules, m_capabilities), std::move(stop));
    if (!answer)
        return refusal(answer.error());
    return {};
}

} // namespace photoporter
