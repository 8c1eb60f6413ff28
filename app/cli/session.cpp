// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include <QCoreApplication>
#include <QDir>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

Session::Session(GlobalOptions options, CommandContext &context)
    : m_options(std::move(options)), m_context(context)
{
}

ProgressDisplay Session::showProgress()
{
    const ProgressStyle fitting = m_context.console.errorIsTerminal() ? ProgressStyle::Bar : ProgressStyle::Lines;
    const ProgressStyle style = m_options.quiet ? ProgressStyle::None : m_options.progress.value_or(fitting);
    return {m_progress, m_context.console, m_context.clock, style};
}

Result<ObjectStore *> Session::store()
{
    if (m_store)
        return m_store.get();
    if (m_options.store.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("No store was named."),
                    Text::tr("Name one with --store s3://BUCKET or --store folder:///PATH, or in the environment "
                             "variable PHOTOPORTER_STORE."));
    const StoreChoice choice{.url = m_options.store,
                             .profile = m_options.profile,
                             .endpoint = m_options.endpoint,
                             .region = m_options.region,
                             .upLimit = m_upLimit};
    auto opened = m_context.openStore(choice, m_context.environment);
    if (!opened)
        return std::unexpected(opened.error());
    m_store = *std::move(opened);
    return m_store.get();
}

Result<Ledger *> Session::ledger()
{
    if (m_ledger)
        return m_ledger.get();
    const QString path =
        m_options.ledger.isEmpty() ? QDir(m_context.dataFolder).filePath(u"ledger.sqlite"_s) : m_options.ledger;
    auto opened = m_context.openLedger(path);
    if (!opened)
        return std::unexpected(opened.error());
    m_ledger = *std::move(opened);
    return m_ledger.get();
}

} // namespace photoporter
