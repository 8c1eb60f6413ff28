// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace photoporter::ui {

/// How a keychain answered.
struct KeychainAnswer {
    enum class Outcome : std::uint8_t {
        Done,
        Missing, ///< there is no such entry
        Absent,  ///< no keychain runs here
        Refused, ///< it is locked and was not unlocked, or access was denied
        Failed,  ///< anything else: `text` says what
    };
    Outcome outcome = Outcome::Done;
    QByteArray data; ///< of a read that is Done: what was written
    QString text;    ///< the keychain's own words, for Failed
};

/// The system's keychain as a seam: entries of this program by name. Answers come in the GUI thread, never out of
/// the call itself, and not after the keychain is gone. Of the GUI thread.
class Keychain {
public:
    using Then = std::function<void(const KeychainAnswer &)>;
    virtual ~Keychain() = default;
    virtual void read(const QString &name, Then then) = 0;
    virtual void write(const QString &name, const QByteArray &data, Then then) = 0;
    virtual void remove(const QString &name, Then then) = 0;
};

/// QtKeychain's: the Secret Service or KWallet. Never its plain-text fallback.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();

} // namespace photoporter::ui
