// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <mutex>

namespace photoporter {

/// Standard output and standard error as the program sees them; tests give buffers. Thread-safe. Text is written
/// as UTF-8. The devices must be open for writing and outlive the console.
///
/// At most one live line (a progress bar) stands at the end of standard error; other text is written above it.
class Console {
public:
    struct Options {
        bool errorIsTerminal = false; ///< a live line can be drawn and redrawn
        int width = 80;               ///< columns of that terminal
        bool quiet = false;           ///< notes are dropped; results and errors never are
    };
    Console(QIODevice &out, QIODevice &error, const Options &options);

    /// The result, on standard output; nothing for an empty one. Names from buckets and archives are in it, so
    /// what could steer the terminal (printable()) is taken out.
    void print(const QString &text);
    /// The result for programs, on standard output, as it is.
    void printJson(const QByteArray &json);
    /// What went wrong, on standard error; printable().
    void complain(const QString &text);
    /// What the user may like to know, on standard error, printable(); dropped when quiet.
    void note(const QString &text);

    /// Draws or redraws the live line (shortened to the width); an empty text takes it away.
    void setLiveLine(const QString &text);

    [[nodiscard]] bool errorIsTerminal() const { return m_options.errorIsTerminal; }
    [[nodiscard]] int width() const { return m_options.width; }
    [[nodiscard]] bool isQuiet() const { return m_options.quiet; }
    void setQuiet(bool quiet) { m_options.quiet = quiet; }

private:
    void writeError(const QString &text); ///< `text` is printable

    std::mutex m_mutex;
    QIODevice &m_out;
    QIODevice &m_error;
    Options m_options;
    QString m_liveLine;
};

/// `text` with U+FFFD for each control character but tab and the ends of lines, and for what turns the direction
/// of writing.
[[nodiscard]] QString printable(QString text);

/// Ends a text with exactly one line feed, however it ended.
[[nodiscard]] QString asLine(QString text);

} // namespace photoporter
