// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands/albums.h"
#include "cli/commands/deadletters.h"
#include "cli/commands/demo.h"
#include "cli/commands/download.h"
#include "cli/commands/jobcontrol.h"
#include "cli/commands/jobs.h"
#include "cli/commands/link.h"
#include "cli/commands/maintain.h"
#include "cli/commands/metrics.h"
#include "cli/commands/photos.h"
#include "cli/commands/policy.h"
#include "cli/commands/probe.h"
#include "cli/commands/retry.h"
#include "cli/commands/settings.h"
#include "cli/commands/upload.h"
#include "cli/commands/verify.h"
#include "cli/commands/work.h"
#include "cli/commands/zip.h"

namespace photoporter {

namespace {

template<typename... Types>
Commands make()
{
    Commands commands;
    (commands.push_back(std::make_unique<Types>()), ...);
    return commands;
}

} // namespace

Commands allCommands()
{
    return make<ProbeCommand, UploadCommand, AlbumsCommand, PhotosCommand, ZipCommand, VerifyCommand, LinkCommand,
                DownloadCommand, JobsCommand, PauseCommand, ResumeCommand, CancelCommand, RetryCommand,
                DeadLettersCommand, WorkCommand, MaintainCommand, SettingsCommand, MetricsCommand, PolicyCommand,
                DemoCommand>();
}

} // namespace photoporter
