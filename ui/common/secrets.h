// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/s3/credentials.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace photoporter::ui {

/// Keeps stores' keys by StoreProfile::id. Asynchronous, since a keychain may ask the user first: answers come in
/// the GUI thread, never out of the call itself. Of the GUI thread.
class Secrets : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Read = std::function<void(Result<std::optional<Credentials>>)>;
    /// How they were kept. ThisSession: no keychain, or locked; they are gone when the program ends, and the user
    /// is told so.
    enum class Kept : std::uint8_t { Keychain, ThisSession };
    using Written = std::function<void(Kept kept, const QString &why)>; ///< why: only for ThisSession

    virtual void read(const QString &id, Read then) = 0; ///< nothing when there are none
    virtual void write(const QString &id, const Credentials &credentials, Written then) = 0;
    virtual void remove(const QString &id) = 0;
};

/// In memory: for tests, and where there is no keychain.
class SessionSecrets final : public Secrets {
    Q_OBJECT
public:
    using Secrets::Secrets;
    void read(const QString &id, Read then) override;
    void write(const QString &id, const Credentials &credentials, Written then) override;
    void remove(const QString &id) override;

private:
    std::map<QString, Credentials> m_credentials;
};

} // namespace photoporter::ui
