// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>

namespace photoporter {

/// An error's fields as --json and the ledger show them: code, class, message, nextStep (the advice), command
/// (typed for it, may be empty), httpStatus, serverCode, requestId and, where the server said one, retryAfterMs.
[[nodiscard]] QJsonObject errorToJson(const Error &error);

/// The other way. A code that this version does not know becomes Internal; what is missing stays empty. A nextStep
/// that is the code's own advice is left to defaultNextStep(), so that it follows the language; so is one with a
/// command in its text, as older ledgers have them.
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

} // namespace photoporter
