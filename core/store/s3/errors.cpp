// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/errors.h"

#include "store/s3/text.h"
#include "store/s3/xml.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>

namespace photoporter::s3 {

namespace {

struct KnownCode {
    QByteArrayView name;
    ErrorCode code;
};

constexpr std::array knownCodes = std::to_array<KnownCode>({
    {"AccessDenied", ErrorCode::AccessDenied},
    {"AccountProblem", ErrorCode::AccessDenied},
    {"AllAccessDisabled", ErrorCode::AccessDenied},
    {"AuthorizationHeaderMalformed", ErrorCode::WrongRegion},
    {"BadDigest", ErrorCode::DigestMismatch},
    {"BandwidthLimitExceeded", ErrorCode::Throttled},
    {"ConditionalRequestConflict", ErrorCode::PreconditionFailed},
    {"EntityTooLarge", ErrorCode::TooLarge},
    {"EntityTooSmall", ErrorCode::PartTooSmall},
    {"ExpiredToken", ErrorCode::WrongCredentials},
    {"IllegalLocationConstraintException", ErrorCode::WrongRegion},
    {"IncompleteBody", ErrorCode::ConnectionLost},
    {"InsufficientCapacity", ErrorCode::DiskFull},
    {"InternalError", ErrorCode::ServerFailed},
    {"InvalidAccessKeyId", ErrorCode::WrongCredentials},
    {"InvalidArgument", ErrorCode::NotSupported},
    {"InvalidBucketName", ErrorCode::InvalidInput},
    {"InvalidDigest", ErrorCode::DigestMismatch},
    {"InvalidObjectState", ErrorCode::AccessDenied},
    {"InvalidPart", ErrorCode::PartInvalid},
    {"InvalidPartOrder", ErrorCode::PartInvalid},
    {"InvalidRange", ErrorCode::RangeInvalid},
    {"InvalidRequest", ErrorCode::NotSupported},
    {"InvalidSecurity", ErrorCode::WrongCredentials},
    {"InvalidToken", ErrorCode::WrongCredentials},
    {"InvalidURI", ErrorCode::NameInvalid},
    {"KeyTooLongError", ErrorCode::NameInvalid},
    {"MethodNotAllowed", ErrorCode::NotSupported},
    {"NoSuchBucket", ErrorCode::BucketMissing},
    {"NoSuchKey", ErrorCode::ObjectMissing},
    {"NoSuchUpload", ErrorCode::UploadMissing},
    {"NoSuchVersion", ErrorCode::ObjectMissing},
    {"NotImplemented", ErrorCode::NotSupported},
    {"OperationAborted", ErrorCode::ServerFailed},
    {"PermanentRedirect", ErrorCode::WrongRegion},
    {"PreconditionFailed", ErrorCode::PreconditionFailed},
    {"QuotaExceeded", ErrorCode::DiskFull},
    {"Redirect", ErrorCode::WrongRegion},
    {"RequestLimitExceeded", ErrorCode::Throttled},
    {"RequestTimeTooSkewed", ErrorCode::ClockSkewed},
    {"RequestTimeout", ErrorCode::TimedOut},
    {"ServiceUnavailable", ErrorCode::Throttled},
    {"SignatureDoesNotMatch", ErrorCode::WrongCredentials},
    {"SlowDown", ErrorCode::Throttled},
    {"TemporaryRedirect", ErrorCode::WrongRegion},
    {"Throttling", ErrorCode::Throttled},
    {"ThrottlingException", ErrorCode::Throttled},
    {"TokenRefreshRequired", ErrorCode::WrongCredentials},
    {"TooManyRequests", ErrorCode::Throttled},
    {"XAmzContentChecksumMismatch", ErrorCode::DigestMismatch},
    {"XAmzContentSHA256Mismatch", ErrorCode::DigestMismatch},
});
static_assert(std::ranges::is_sorted(knownCodes, {}, [](const KnownCode &k) {
    return std::string_view(k.name.data(), static_cast<std::size_t>(k.name.size()));
}));

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 301:
    case 307:
        return ErrorCode::WrongRegion;
    case 401:
    case 403:
        return ErrorCode::AccessDenied;
    case 404:
        return ErrorCode::ObjectMissing;
    case 405:
    case 501:
        return ErrorCode::NotSupported;
    case 408:
        return ErrorCode::TimedOut;
    case 409:
    case 412:
        return ErrorCode::PreconditionFailed;
    case 411:
    case 413:
        return ErrorCode::TooLarge;
    case 414:
        return ErrorCode::NameInvalid;
    case 416:
        return ErrorCode::RangeInvalid;
    case 429:
    case 503:
        return ErrorCode::Throttled;
    case 507:
        return ErrorCode::DiskFull;
    default:
        return status >= 500 ? ErrorCode::ServerFailed : ErrorCode::UnexpectedAnswer;
    }
}

QString credentialsText(const QByteArray &serverCode, const Place &place)
{
    if (serverCode == "InvalidAccessKeyId")
        return S3Text::tr("The store at %1 does not know this access key.").arg(place.host);
    if (serverCode == "SignatureDoesNotMatch")
        return S3Text::tr("The secret key does not belong to the access key, says the store at %1.")
            .arg(place.host);
    if (serverCode == "ExpiredToken" || serverCode == "TokenRefreshRequired")
        return S3Text::tr("The temporary keys for the store at %1 have expired.").arg(place.host);
    return S3Text::tr("The store at %1 does not accept these keys.").arg(place.host);
}

/// The sentences that need more than "the store refuses"; empty for the rest.
QString sentence(ErrorCode code, const QByteArray &serverCode, const QString &subject, const Place &place)
{
    switch (code) {
    case ErrorCode::WrongCredentials:
        return credentialsText(serverCode, place);
    case ErrorCode::AccessDenied:
        return S3Text::tr("The store at %1 does not let these keys use %2.").arg(place.host, subject);
    case ErrorCode::ClockSkewed:
        return S3Text::tr("The store at %1 finds this computer's clock too far off.").arg(place.host);
    case ErrorCode::BucketMissing:
        return S3Text::tr("There is no bucket \"%1\" at %2.").arg(place.bucket, place.host);
    case ErrorCode::ObjectMissing:
        return S3Text::tr("There is no object %1.").arg(subject);
    case ErrorCode::UploadMissing:
        return S3Text::tr("The unfinished upload of %1 no longer exists.").arg(subject);
    case ErrorCode::WrongRegion:
        return S3Text::tr("The bucket \"%1\" is not in the region %2.").arg(place.bucket, place.region);
    case ErrorCode::PreconditionFailed:
        return S3Text::tr("%1 is not (or no longer) what was expected.").arg(subject);
    case ErrorCode::SourceChanged:
        return S3Text::tr("An object that %1 is made of was replaced meanwhile.").arg(subject);
    case ErrorCode::PartTooSmall:
        return S3Text::tr("The store at %1 finds a part of %2 too small.").arg(place.host, subject);
    case ErrorCode::RangeInvalid:
        return S3Text::tr("The range that was asked for is not inside %1.").arg(subject);
    case ErrorCode::PartInvalid:
        return S3Text::tr("The store at %1 does not have a part of %2.").arg(place.host, subject);
    case ErrorCode::DigestMismatch:
        return S3Text::tr("The checksum of %1 does not fit what arrived at %2.").arg(subject, place.host);
    case ErrorCode::Throttled:
        return S3Text::tr("The store at %1 asks to slow down.").arg(place.host);
    case ErrorCode::ServerFailed:
        return S3Text::tr("The store at %1 failed.").arg(place.host);
    case ErrorCode::DiskFull:
        return S3Text::tr("The store at %1 is full.").arg(place.host);
    default:
        return {};
    }
}

QString subjectOf(const Request &request, const Place &place)
{
    return request.key.isEmpty()
               ? S3Text::tr("the bucket \"%1\"").arg(place.bucket)
               : S3Text::tr("\"%1\" in the bucket \"%2\"").arg(QString::fromUtf8(request.key), place.bucket);
}

/// Operations that can only miss their upload, not an object.
bool namesUpload(RequestKind kind)
{
    switch (kind) {
    case RequestKind::UploadPart:
    case RequestKind::CompleteUpload:
    case RequestKind::AbortUpload:
    case RequestKind::ListParts:
        return true;
    default:
        return false;
    }
}

/// What a code means where the operation says more than the code.
ErrorCode refined(ErrorCode code, const Request &request, const ErrorBody &body)
{
    if (request.kind == RequestKind::CopyPart) {
        if (code == ErrorCode::PreconditionFailed)
            return ErrorCode::SourceChanged;
        // Amazon says so for a range that leaves the source, or one of a source that is too small for ranges.
        const bool aboutRange = body.message.contains(QLatin1StringView("range"), Qt::CaseInsensitive);
        if (code == ErrorCode::NotSupported && aboutRange)
            return ErrorCode::RangeInvalid;
    }
    // Ceph 18.2 has no such operation and fails without a reason.
    const bool unexplained = body.code.isEmpty() || body.code == "UnknownError";
    if (request.kind == RequestKind::Attributes && code == ErrorCode::ServerFailed && unexplained)
        return ErrorCode::NotSupported;
    if (code == ErrorCode::ObjectMissing &&
        namesUpload(request.kind)) // Ceph's answer to listing an aborted upload
        return ErrorCode::UploadMissing;
    if (code == ErrorCode::ObjectMissing && request.key.isEmpty())
        return ErrorCode::BucketMissing;
    return code;
}

std::optional<std::chrono::milliseconds> retryAfterIn(const HttpResponse &answer)
{
    bool ok = false;
    const int seconds = answer.header("retry-after").trimmed().toInt(&ok);
    if (!ok || seconds < 0)
        return {};
    return std::chrono::seconds(std::min(seconds, 3600));
}

} // namespace

ErrorCode errorCodeOf(const QByteArray &serverCode, int httpStatus)
{
    const auto known = std::ranges::find(knownCodes, QByteArrayView(serverCode), &KnownCode::name);
    if (known != knownCodes.end())
        return known->code;
    return codeOfStatus(httpStatus);
}

Error errorOf(const HttpResponse &answer, const Request &request, const Place &place)
{
    const auto parsed = parseError(answer.body);
    const bool isHead = request.method == "HEAD";
    // A gateway's own page, without an S3 error in it, is a failure that passes; any other page is of a server
    // that speaks something else.
    const bool doubtful = !parsed && !isHead && answer.status < 500 && answer.status != 429;
    if (doubtful && !place.speaksS3 && !answer.headers.contains("x-amz-request-id"))
        return notAnS3Server(answer, place);
    const ErrorBody body = parsed.value_or(ErrorBody{});
    const ErrorCode code = refined(errorCodeOf(body.code, answer.status), request, body);
    const QString subject = subjectOf(request, place);
    Error error{.code = code,
                .message = sentence(code, body.code, subject, place),
                .httpStatus = answer.status,
                .serverCode = QString::fromUtf8(body.code),
                .requestId = QString::fromUtf8(answer.header("x-amz-request-id"))};
    if (error.message.isEmpty())
        error.message = body.message.isEmpty()
                            ? S3Text::tr("The store at %1 refuses what was asked of %2.").arg(place.host, subject)
                            : S3Text::tr("The store at %1 refuses what was asked of %2: \"%3\".")
                                  .arg(place.host, subject, body.message.left(200));
    if (error.requestId.isEmpty())
        error.requestId = QString::fromUtf8(body.requestId);
    if (body.code == "ExpiredToken" || body.code == "TokenRefreshRequired")
        error.nextStep = S3Text::tr("Get new temporary keys and try again.");
    if (body.code == "InvalidObjectState")
        error.nextStep = S3Text::tr("The object is archived; restore it at your provider first.");
    if (const QByteArray region = regionIn(answer); code == ErrorCode::WrongRegion && !region.isEmpty())
        error.nextStep = S3Text::tr("It is in %1: give that region.").arg(QString::fromUtf8(region));
    error.retryAfter = retryAfterIn(answer);
    return error;
}

QByteArray regionIn(const HttpResponse &answer)
{
    QByteArray header = answer.header("x-amz-bucket-region");
    if (!header.isEmpty())
        return header;
    const auto body = parseError(answer.body);
    return body ? body->region : QByteArray();
}

std::optional<Clock::WallTime> dateIn(const HttpResponse &answer)
{
    return parseHttpDate(answer.header("date"));
}

std::optional<Clock::WallTime> parseHttpDate(const QByteArray &text)
{
    auto parsed = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                          QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!parsed.isValid())
        return {};
    parsed.setTimeZone(QTimeZone::UTC);
    return Clock::WallTime(std::chrono::milliseconds(parsed.toMSecsSinceEpoch()));
}

Error notAnS3Server(const HttpResponse &answer, const Place &place)
{
    Error error{.code = ErrorCode::NotAnS3Server,
                .message = S3Text::tr("%1 does not answer like an S3 server.").arg(place.host),
                .httpStatus = answer.status};
    if (looksLikeHtml(answer.body))
        error.message = S3Text::tr("%1 answers with a web page, not like an S3 server.").arg(place.host);
    const QUrl location = QUrl::fromEncoded(answer.header("location"));
    if (answer.status >= 300 && answer.status < 400 && !location.host().isEmpty())
        error.message = S3Text::tr("%1 does not answer itself but points to %2.")
                            .arg(place.host, location.scheme() + QStringLiteral("://") + location.authority());
    return error;
}

} // namespace photoporter::s3
