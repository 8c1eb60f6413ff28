// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connectwords.h"

#include <QCoreApplication>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectWords)
};

QString credentialsStep(const Error &error)
{
    if (error.serverCode == QLatin1StringView("SignatureDoesNotMatch"))
        return Text::tr("Copy the secret key again from the provider's page, all of it. If it is shown only once, "
                        "make new keys there.");
    if (error.serverCode == QLatin1StringView("InvalidAccessKeyId"))
        return Text::tr("Copy the access key again from the provider's page, and check that the keys are for this "
                        "store and switched on.");
    return Text::tr("Copy both keys again from the provider's page.");
}

/// For the form; empty where the error's own step is good.
QString stepFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongCredentials:
        return credentialsStep(error);
    case ErrorCode::AccessDenied:
        return Text::tr("Give these keys the rights under \"Rights\", then test again.");
    case ErrorCode::BucketMissing:
        return Text::tr("Check the bucket's name and the region, or make the bucket at your provider first.");
    case ErrorCode::WrongRegion:
        return Text::tr("Choose the region that your provider shows for this bucket.");
    case ErrorCode::ClockSkewed:
        return Text::tr("Set this computer's clock (switch on automatic time), then test again.");
    case ErrorCode::TlsFailed:
        return Text::tr("Check the endpoint's address and port. If the server uses a certificate of your own, add "
                        "its authority to this computer's trusted certificates.");
    case ErrorCode::NotAnS3Server:
        return Text::tr("Check the endpoint: it must be the S3 API's address, not the web console's.");
    case ErrorCode::HostNotFound:
        return Text::tr("Check the address above letter by letter, and that this computer is online.");
    case ErrorCode::NotSupported:
    case ErrorCode::UnexpectedAnswer:
    case ErrorCode::ObjectMissing:
        return Text::tr("The store does not answer as S3 does. Ask your provider, or choose another store.");
    case ErrorCode::LedgerFailed:
        return Text::tr("Check that the disk of your home folder is not full and may be written to.");
    case ErrorCode::InvalidInput:
        return Text::tr("Check what is typed above.");
    default:
        return {};
    }
}

} // namespace

Error whileConnecting(Error error)
{
    if (error.nextStep.isEmpty())
        error.nextStep = stepFor(error);
    return error;
}

} // namespace photoporter::ui
