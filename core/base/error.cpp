// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

struct CodeInfo {
    ErrorCode code;
    const char16_t *name;
    ErrorClass errorClass;
    const char *nextStep;
    const char16_t *command = u""; ///< typed for it
};

// In the order of the enum; a test checks that none is missing.
constexpr std::array codeTable = {
    CodeInfo{ErrorCode::Cancelled, u"cancelled", ErrorClass::Cancelled,
             QT_TRANSLATE_NOOP("Error", "Start it again when you want to go on.")},
    CodeInfo{ErrorCode::HostNotFound, u"host-not-found", ErrorClass::Network,
             QT_TRANSLATE_NOOP("Error", "Check the endpoint's spelling and the Internet connection.")},
    CodeInfo{ErrorCode::ConnectionRefused, u"connection-refused", ErrorClass::Network,
             QT_TRANSLATE_NOOP("Error", "Check the endpoint's address and port, and that the server is running.")},
    CodeInfo{ErrorCode::ConnectionLost, u"connection-lost", ErrorClass::Network,
             QT_TRANSLATE_NOOP("Error", "Check the connection and try again; what was finished is kept.")},
    CodeInfo{
        ErrorCode::TlsFailed, u"tls-failed", ErrorClass::Unsupported,
        QT_TRANSLATE_NOOP(
            "Error",
            "Check the endpoint's address. If the server uses a certificate of your own, add its authority to "
            "this computer's trusted certificates.")},
    CodeInfo{ErrorCode::TimedOut, u"timed-out", ErrorClass::Timeout,
             QT_TRANSLATE_NOOP("Error", "Try again; if it goes on, lower the number of parallel requests.")},
    CodeInfo{ErrorCode::Throttled, u"throttled", ErrorClass::Throttled,
             QT_TRANSLATE_NOOP("Error", "Wait a little and try again, or lower the number of parallel requests.")},
    CodeInfo{
        ErrorCode::ServerFailed, u"server-failed", ErrorClass::Network,
        QT_TRANSLATE_NOOP(
            "Error",
            "Try again in a few minutes; if it goes on, ask the store's support and give them the request id.")},
    CodeInfo{ErrorCode::AccessDenied, u"access-denied", ErrorClass::AccessDenied,
             QT_TRANSLATE_NOOP("Error", "Give these keys the rights that Photoporter needs."),
             u"photoporter-cli policy"},
    CodeInfo{ErrorCode::WrongCredentials, u"wrong-credentials", ErrorClass::AccessDenied,
             QT_TRANSLATE_NOOP(
                 "Error", "Check the access key and the secret key; copy both again from the provider's page.")},
    CodeInfo{ErrorCode::ClockSkewed, u"clock-skewed", ErrorClass::AccessDenied,
             QT_TRANSLATE_NOOP("Error", "Set this computer's clock (switch on automatic time).")},
    CodeInfo{ErrorCode::BucketMissing, u"bucket-missing", ErrorClass::NotFound,
             QT_TRANSLATE_NOOP("Error", "Check the bucket's name, or create the bucket at your provider first.")},
    CodeInfo{ErrorCode::ObjectMissing, u"object-missing", ErrorClass::NotFound,
             QT_TRANSLATE_NOOP("Error", "Check the name, and look at what is there."), u"photoporter-cli albums"},
    CodeInfo{ErrorCode::UploadMissing, u"upload-missing", ErrorClass::NotFound,
             QT_TRANSLATE_NOOP("Error", "Start it again; the unfinished upload is no longer in the store.")},
    CodeInfo{ErrorCode::WrongRegion, u"wrong-region", ErrorClass::InvalidInput,
             QT_TRANSLATE_NOOP("Error", "Set the bucket's region."), u"--region"},
    CodeInfo{ErrorCode::PreconditionFailed, u"precondition-failed", ErrorClass::SourceChanged,
             QT_TRANSLATE_NOOP("Error", "Somebody else wrote this object meanwhile; try again.")},
    CodeInfo{ErrorCode::PartTooSmall, u"part-too-small", ErrorClass::Internal,
             QT_TRANSLATE_NOOP("Error", "Please report this together with the ZIP's plan."),
             u"photoporter-cli zip --plan-only --json"},
    CodeInfo{ErrorCode::RangeInvalid, u"range-invalid", ErrorClass::Internal,
             QT_TRANSLATE_NOOP("Error", "Please report this together with the ZIP's plan."),
             u"photoporter-cli zip --plan-only --json"},
    CodeInfo{ErrorCode::PartInvalid, u"part-invalid", ErrorClass::Corrupt,
             QT_TRANSLATE_NOOP("Error", "Start it again; the store does not have a part that it had confirmed.")},
    CodeInfo{ErrorCode::DigestMismatch, u"digest-mismatch", ErrorClass::Corrupt,
             QT_TRANSLATE_NOOP("Error", "Try again; if it goes on, check this computer's memory and network.")},
    CodeInfo{
        ErrorCode::NotAnS3Server, u"not-an-s3-server", ErrorClass::Unsupported,
        QT_TRANSLATE_NOOP("Error", "Check the endpoint: it must be the S3 API's address, not the web console's.")},
    CodeInfo{ErrorCode::UnexpectedAnswer, u"unexpected-answer", ErrorClass::Unsupported,
             QT_TRANSLATE_NOOP("Error", "Try out what this store can do."), u"photoporter-cli probe"},
    CodeInfo{ErrorCode::NotSupported, u"not-supported", ErrorClass::Unsupported,
             QT_TRANSLATE_NOOP("Error", "Try out what this store can do."), u"photoporter-cli probe"},
    CodeInfo{ErrorCode::TooLarge, u"too-large", ErrorClass::InvalidInput,
             QT_TRANSLATE_NOOP("Error", "Make several smaller albums out of it.")},
    CodeInfo{ErrorCode::SourceChanged, u"source-changed", ErrorClass::SourceChanged,
             QT_TRANSLATE_NOOP("Error", "Make the ZIP again; it will hold the photos as they are now.")},
    CodeInfo{ErrorCode::ArchiveCorrupt, u"archive-corrupt", ErrorClass::Corrupt,
             QT_TRANSLATE_NOOP("Error", "Make the ZIP again."), u"--rebuild"},
    CodeInfo{ErrorCode::DataCorrupt, u"data-corrupt", ErrorClass::Corrupt,
             QT_TRANSLATE_NOOP("Error", "Make or upload it again.")},
    CodeInfo{ErrorCode::FileMissing, u"file-missing", ErrorClass::NotFound,
             QT_TRANSLATE_NOOP("Error", "Check the path.")},
    CodeInfo{ErrorCode::FileUnreadable, u"file-unreadable", ErrorClass::AccessDenied,
             QT_TRANSLATE_NOOP("Error", "Give yourself the right to read it, then try again.")},
    CodeInfo{ErrorCode::FileChanged, u"file-changed", ErrorClass::SourceChanged,
             QT_TRANSLATE_NOOP("Error", "Upload again when the file is no longer being written.")},
    CodeInfo{ErrorCode::LocalIoFailed, u"local-io-failed", ErrorClass::DiskFull,
             QT_TRANSLATE_NOOP("Error", "Check the disk and try again.")},
    CodeInfo{ErrorCode::DiskFull, u"disk-full", ErrorClass::DiskFull,
             QT_TRANSLATE_NOOP("Error",
                               "Free some space or choose another place, then go on; what was finished is kept.")},
    CodeInfo{ErrorCode::LedgerFailed, u"ledger-failed", ErrorClass::DiskFull,
             QT_TRANSLATE_NOOP("Error",
                               "Check that the ledger's folder is writable and not full, or use another ledger."),
             u"--ledger"},
    CodeInfo{ErrorCode::LedgerDamaged, u"ledger-damaged", ErrorClass::Corrupt,
             QT_TRANSLATE_NOOP("Error",
                               "Move the ledger's file away; a new one is made. No photo or archive is lost.")},
    CodeInfo{ErrorCode::InvalidInput, u"invalid-input", ErrorClass::InvalidInput,
             QT_TRANSLATE_NOOP("Error", "Check what was asked for."), u"photoporter-cli --help"},
    CodeInfo{ErrorCode::NameInvalid, u"name-invalid", ErrorClass::InvalidInput,
             QT_TRANSLATE_NOOP("Error", "Rename it and try again.")},
    CodeInfo{ErrorCode::NoPhotos, u"no-photos", ErrorClass::InvalidInput,
             QT_TRANSLATE_NOOP("Error", "Choose a folder that holds photos or videos.")},
    CodeInfo{ErrorCode::AlbumMissing, u"album-missing", ErrorClass::NotFound,
             QT_TRANSLATE_NOOP("Error", "Check the album's name, or upload it first."), u"photoporter-cli albums"},
    CodeInfo{ErrorCode::JobTaken, u"job-taken", ErrorClass::Cancelled,
             QT_TRANSLATE_NOOP("Error", "Let it go on there, and see how it stands."), u"photoporter-cli jobs"},
    CodeInfo{ErrorCode::Internal, u"internal", ErrorClass::Internal,
             QT_TRANSLATE_NOOP("Error", "Please report this; it is a fault of the program.")},
};

constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < codeTable.size(); ++i) {
        if (static_cast<std::size_t>(codeTable[i].code) != i)
            return false;
    }
    return codeTable.size() == static_cast<std::size_t>(ErrorCode::Internal) + 1;
}
static_assert(inEnumOrder());

const CodeInfo &info(ErrorCode code)
{
    return codeTable[static_cast<std::size_t>(code)];
}

} // namespace

ErrorClass errorClass(ErrorCode code)
{
    return info(code).errorClass;
}

bool isTransient(ErrorCode code)
{
    switch (info(code).errorClass) {
    case ErrorClass::Network:
    case ErrorClass::Timeout:
    case ErrorClass::Throttled:
        // A name that does not resolve is a setting far more often than a fault.
        return code != ErrorCode::HostNotFound;
    default:
        return code == ErrorCode::DigestMismatch;
    }
}

QStringView errorCodeName(ErrorCode code)
{
    return info(code).name;
}

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(codeTable, [name](const CodeInfo &code) { return QStringView(code.name) == name; });
    return found == codeTable.end() ? std::nullopt : std::optional(found->code);
}

QStringView errorClassName(ErrorClass errorClass)
{
    static constexpr std::array<const char16_t *, 12> names = {
        u"network", u"timeout",     u"throttled", u"access-denied", u"not-found", u"source-changed",
        u"corrupt", u"unsupported", u"disk-full", u"invalid-input", u"cancelled", u"internal"};
    return names[static_cast<std::size_t>(errorClass)];
}

QString defaultNextStep(ErrorCode code)
{
    return QCoreApplication::translate("Error", info(code).nextStep);
}

QString Error::advice() const
{
    return nextStep.isEmpty() ? defaultNextStep(code) : nextStep;
}

QString Error::advisedCommand() const
{
    return nextStep.isEmpty() ? QString::fromUtf16(info(code).command) : command;
}

QString Error::typedAdvice() const
{
    const QString text = advice();
    const QString typed = advisedCommand();
    return typed.isEmpty() ? text : QStringLiteral("%1: `%2`.").arg(text.chopped(1), typed);
}

QString Error::describe() const
{
    QStringList details;
    if (httpStatus != 0)
        details << QStringLiteral("HTTP %1").arg(httpStatus);
    if (!serverCode.isEmpty())
        details << serverCode;
    if (!requestId.isEmpty())
        details << QStringLiteral("request id %1").arg(requestId);
    QString text = message + u' ' + typedAdvice();
    if (!details.isEmpty())
        text += QStringLiteral(" (%1)").arg(details.join(QStringLiteral(", ")));
    return text;
}

Error Error::in(const QString &context) const
{
    Error copy = *this;
    copy.message = context + QStringLiteral(": ") + message;
    return copy;
}

std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Error", "Cancelled."));
}

} // namespace photoporter
