// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <expected>
#include <optional>

namespace photoporter {

/// What went wrong, as a closed set. The class (errorClass) and the advice (defaultNextStep) follow from it
/// alone, so nothing else in the program decides whether an error may be retried.
enum class ErrorCode {
    Cancelled,
    // the line
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TlsFailed,
    TimedOut,
    // the store
    Throttled,
    ServerFailed,
    AccessDenied,
    WrongCredentials,
    ClockSkewed,
    BucketMissing,
    ObjectMissing,
    UploadMissing,
    WrongRegion,
    PreconditionFailed,
    PartTooSmall,
    RangeInvalid,
    PartInvalid,
    DigestMismatch,
    NotAnS3Server,
    UnexpectedAnswer,
    NotSupported,
    TooLarge,
    // the data
    SourceChanged,
    ArchiveCorrupt,
    DataCorrupt,
    // this computer
    FileMissing,
    FileUnreadable,
    FileChanged,
    LocalIoFailed,
    DiskFull,
    LedgerFailed,
    LedgerDamaged,
    // the request
    InvalidInput,
    NameInvalid,
    NoPhotos,
    AlbumMissing,
    JobTaken,
    Internal,
};

/// What an error means for retries, for the dead-letter list and for colours (design section 8).
enum class ErrorClass {
    Network,
    Timeout,
    Throttled,
    AccessDenied,
    NotFound,
    SourceChanged,
    Corrupt,
    Unsupported,
    DiskFull,
    InvalidInput,
    Cancelled,
    Internal,
};

[[nodiscard]] ErrorClass errorClass(ErrorCode code);

/// True where the same request may succeed when it is simply sent again (network, timeout, throttled and
/// failures of the server).
[[nodiscard]] bool isTransient(ErrorCode code);

/// Stable lower-case names with hyphens ("object-missing", "access-denied"): used by --json and the ledger.
[[nodiscard]] QStringView errorCodeName(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);
[[nodiscard]] QStringView errorClassName(ErrorClass errorClass);

/// What the user can do when nothing more particular is known. Never empty.
[[nodiscard]] QString defaultNextStep(ErrorCode code);

/// A failure at run time, as a value. Holds no secret: texts name files, keys, buckets and hosts, never
/// credentials or signed addresses.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;  ///< what happened, to what: one sentence with its full stop
    QString nextStep; ///< what to do next, good for every program; empty means defaultNextStep(code), see advice()
    QString command;  ///< with a nextStep: what is typed for it, whole or the option alone; empty: nothing
    int httpStatus = 0;
    QString serverCode; ///< S3's <Code>, e.g. "NoSuchKey"
    QString requestId;  ///< x-amz-request-id of the answer
    std::optional<std::chrono::milliseconds> retryAfter;

    [[nodiscard]] ErrorClass errorClass() const { return photoporter::errorClass(code); }
    [[nodiscard]] bool isTransient() const { return photoporter::isTransient(code); }
    [[nodiscard]] QString advice() const;
    /// What is typed for the advice: command, or the code's own beside the code's own advice.
    [[nodiscard]] QString advisedCommand() const;
    /// advice with its command, for a terminal: "Let it go on: `photoporter-cli resume 3`."
    [[nodiscard]] QString typedAdvice() const;
    /// message, typedAdvice and, in parentheses, status, server code and request id where known: for a terminal.
    [[nodiscard]] QString describe() const;
    /// The same error with "context: " put before the message.
    [[nodiscard]] Error in(const QString &context) const;
};

template<typename T = void>
using Result = std::expected<T, Error>;

/// `return fail(ErrorCode::X, "…")` from any function that returns a Result.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString message, QString nextStep = {},
                                                 QString command = {})
{
    return std::unexpected(Error{.code = code,
                                 .message = std::move(message),
                                 .nextStep = std::move(nextStep),
                                 .command = std::move(command)});
}

/// The error of a cancelled call. Cancelling is an end of its own and never shown as a failure.
[[nodiscard]] std::unexpected<Error> cancelled();

} // namespace photoporter
