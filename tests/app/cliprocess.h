// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandworld.h"

#include <QJsonObject>
#include <QProcess>

#include <functional>

namespace photoporter {

/// The real photoporter-cli in a process of its own, started by the constructor with a world's environment and
/// ledger. Used by one thread. The destructor kills what still runs.
class CliProcess {
public:
    CliProcess(const CommandWorld &world, const QStringList &arguments);
    ~CliProcess();
    CliProcess(const CliProcess &) = delete;
    CliProcess &operator=(const CliProcess &) = delete;

    /// Waits until something that can be observed holds; the condition is given what --progress json said last
    /// (empty before its first line). False when the program ended before, or two minutes went by.
    [[nodiscard]] bool waitUntil(const std::function<bool(const QJsonObject &progress)> &holds);
    void send(int signal) const; ///< SIGINT, SIGKILL
    /// Waits for the end, and tells the exit status; 128 and the signal's number where a signal ended the process;
    /// -1 when it did not end within two minutes.
    [[nodiscard]] int finish();

    [[nodiscard]] QString out() const { return QString::fromUtf8(m_out); }     ///< after finish()
    [[nodiscard]] QString error() const { return QString::fromUtf8(m_error); } ///< as far as it was read
    [[nodiscard]] QJsonObject document() const; ///< standard output as the JSON document that it must be

private:
    [[nodiscard]] QJsonObject lastProgress() const;

    QProcess m_process;
    QByteArray m_out, m_error;
};

} // namespace photoporter
