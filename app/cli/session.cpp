// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/output/units.h"
#include "ledger/ledger.h"
#include "ledger/settingtable.h"
#include "ledger/storetable.h"

#include <QCoreApplication>
#include <QDir>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

constexpr std::chrono::milliseconds worthMentioning{1000}; ///< a wait before a retry

/// AWS's conventions, with the variables of the context in place of the process's own.
Environment awsEnvironment(const QProcessEnvironment &variables)
{
    Environment environment = systemEnvironment();
    environment.variable = [variables](const char *name) -> std::optional<QByteArray> {
        const QString key = QString::fromLatin1(name);
        return variables.contains(key) ? std::optional(variables.value(key).toUtf8()) : std::nullopt;
    };
    environment.home = variables.value(u"HOME"_s);
    return environment;
}

} // namespace

Session::Session(GlobalOptions options, CommandContext &context)
    : m_options(std::move(options)), m_context(context)
{
}

Session::~Session()
{
    // Losing a measurement is no reason to fail a command that is done.
    const Line learnt = line();
    if (m_ledger && m_opened.store && learnt.measured)
        (void)StoreTable(*m_ledger).saveLine(m_opened.store->location(), {learnt, m_context.clock->now()});
}

ProgressDisplay Session::showProgress()
{
    const ProgressStyle fitting = m_context.console.errorIsTerminal() ? ProgressStyle::Bar : ProgressStyle::Lines;
    const ProgressStyle style = m_options.quiet ? ProgressStyle::None : m_options.progress.value_or(fitting);
    return {m_progress, m_context.console, *m_context.clock, style};
}

OpenOptions Session::openOptions()
{
    OpenOptions options{
        .s3 = {.endpoint = m_options.endpoint, .region = m_options.region, .profile = m_options.profile},
        .environment = awsEnvironment(m_context.environment),
        .line = m_line,
        .upBytesPerSecond = m_upLimit,
        .clock = m_context.clock};
    options.announceRetry = [this](const PlannedRetry &retry) {
        if (retry.delay >= worthMentioning)
            note(Text::tr("%1 Trying again in %2.")
                     .arg(retry.error.message, formatSeconds(std::chrono::duration<double>(retry.delay).count())));
    };
    return options;
}

Result<std::shared_ptr<ObjectStore>> Session::openPlain(const OpenOptions &options) const
{
    if (m_options.store.isEmpty())
        return fail(
            ErrorCode::InvalidInput, Text::tr("No store was named."),
            Text::tr("Name one with --store s3://BUCKET or --store folder:///PATH, or in the environment variable "
                     "PHOTOPORTER_STORE."));
    return m_context.openStore(m_options.store, options);
}

ObjectStore *Session::wrap(std::shared_ptr<ObjectStore> plain)
{
    m_opened = wrapStore(std::move(plain), openOptions());
    return m_opened.store.get();
}

Result<ObjectStore *> Session::store()
{
    if (m_opened.store)
        return m_opened.store.get();
    auto plain = openPlain(openOptions());
    if (!plain)
        return std::unexpected(plain.error());
    return wrap(*std::move(plain));
}

Result<WorkspaceOptions> Session::opening()
{
    if (const auto opened = ledger(); !opened)
        return std::unexpected(opened.error());
    return WorkspaceOptions{
        .ledger = m_ledger,
        .url = m_options.store,
        .open = openOptions(),
        .openPlain = [this](const QString &, const OpenOptions &options) { return openPlain(options); },
        .onNew = [this] { note(Text::tr("This store is new here. Finding out what it can do (once)…")); }};
}

Result<ObjectStore *> Session::probedStore()
{
    const auto how = opening();
    if (!how)
        return std::unexpected(how.error());
    auto opened = openProbed(*how, &m_progress, stop());
    if (!opened)
        return std::unexpected(opened.error());
    m_line = opened->how.line;
    m_probed = std::move(opened->how);
    return wrap(std::move(opened->plain));
}

Result<std::unique_ptr<Engine>> Session::engine(const std::function<void(EngineOptions &)> &adjust)
{
    const auto store = probedStore();
    if (!store)
        return std::unexpected(store.error());
    const auto values = settings();
    if (!values)
        return std::unexpected(values.error());
    m_probed.line = m_line;
    m_probed.requestsInFlight = values->requestsInFlight;
    m_jobStores =
        std::make_unique<JobStores>([this](const OpenOptions &options) { return openPlain(options); }, m_probed);
    EngineOptions options{.ledger = m_ledger,
                          .settings = *values,
                          .clock = m_context.clock,
                          .location = (*store)->location(),
                          .openStore = [stores = m_jobStores.get()] { return stores->open(); },
                          .progress = &m_progress};
    if (adjust)
        adjust(options);
    return std::make_unique<Engine>(std::move(options));
}

Result<EngineSettings> Session::settings()
{
    const auto opened = ledger();
    if (!opened)
        return std::unexpected(opened.error());
    const auto stored = SettingTable(**opened).all();
    if (!stored)
        return std::unexpected(stored.error());
    QStringList refused;
    const EngineSettings values = settingsFrom(*stored, &refused);
    for (const QString &complaint : refused)
        note(Text::tr("%1 The default is used.").arg(complaint));
    return values;
}

Result<ProbeReport> Session::probe()
{
    const auto how = opening();
    if (!how)
        return std::unexpected(how.error());
    auto report = probeAndKeep(*how, &m_progress, stop());
    if (report)
        m_line = report->line;
    return report;
}

Result<Ledger *> Session::ledger()
{
    if (m_ledger)
        return m_ledger.get();
    const QString path =
        m_options.ledger.isEmpty() ? QDir(m_context.dataFolder).filePath(u"ledger.sqlite"_s) : m_options.ledger;
    auto opened = m_context.openLedger(path, m_context.clock->now());
    if (!opened)
        return std::unexpected(opened.error());
    if (opened->loss)
        note(opened->loss->describe());
    m_ledger = std::move(opened->ledger);
    return m_ledger.get();
}

Line Session::line() const
{
    if (m_jobStores)
        return m_jobStores->line();
    return m_opened.measured ? m_opened.line() : m_line;
}

} // namespace photoporter
