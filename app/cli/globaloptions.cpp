// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/globaloptions.h"

#include <QCoreApplication>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlobalOptions)
};

} // namespace

QList<QCommandLineOption> globalOptionList()
{
    return {
        {u"store"_s, Text::tr("Where the albums live: s3://bucket[/prefix] or folder:///path."), u"URL"_s},
        {u"profile"_s, Text::tr("Profile of the AWS configuration files to take keys, region and endpoint from."),
         u"NAME"_s},
        {u"endpoint"_s, Text::tr("Address of the S3 server, where it is not Amazon's."), u"URL"_s},
        {u"region"_s, Text::tr("Region of the bucket."), u"REGION"_s},
        {u"ledger"_s, Text::tr("Local database file to use in place of the user's own."), u"FILE"_s},
        {u"json"_s, Text::tr("Print the result as one JSON document.")},
        {u"progress"_s, Text::tr("How to show progress on standard error: bar, lines, json or none."), u"STYLE"_s},
        {{u"q"_s, u"quiet"_s}, Text::tr("Show neither progress nor notes; results and errors only.")},
        {{u"h"_s, u"help"_s}, Text::tr("Show help.")},
        {{u"V"_s, u"version"_s}, Text::tr("Show the program's version.")},
    };
}

Result<GlobalOptions> readGlobalOptions(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    GlobalOptions options{
        .store = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : environment.value(u"PHOTOPORTER_STORE"_s),
        .profile = parser.value(u"profile"_s),
        .endpoint = parser.value(u"endpoint"_s),
        .region = parser.value(u"region"_s),
        .ledger = parser.value(u"ledger"_s),
        .json = parser.isSet(u"json"_s),
        .quiet = parser.isSet(u"quiet"_s),
        .help = parser.isSet(u"help"_s),
        .version = parser.isSet(u"version"_s),
    };
    if (parser.isSet(u"progress"_s)) {
        options.progress = progressStyleFromName(parser.value(u"progress"_s));
        if (!options.progress)
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” is no style of progress.").arg(parser.value(u"progress"_s)),
                        Text::tr("Use bar, lines, json or none."));
    }
    return options;
}

} // namespace photoporter
