// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/planner.h"
#include "ui/common/appearance.h"

#include <QCborMap>
#include <QObject>
#include <QThreadPool>
#include <QTime>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace photoporter::ui {

/// Where a store's keys come from.
enum class KeySource : std::uint8_t { None, Keychain, AwsProfile, Environment };

/// A store as the user connected it. No secret is in it: keys lie in the keychain under `id`.
struct StoreProfile {
    QString id;       ///< made once, never shown
    QString name;     ///< "Studio deliveries"
    QString provider; ///< id of a preset (settings/providers.h): "aws", "r2", …, "folder"
    QString url;      ///< "s3://bucket[/prefix]" or "folder:///path"
    QString endpoint, region;
    KeySource keys = KeySource::None;
    QString awsProfile;
    friend bool operator==(const StoreProfile &, const StoreProfile &) = default;

    [[nodiscard]] bool isFolder() const { return url.startsWith(QLatin1StringView("folder://")); }
    [[nodiscard]] QString place() const; ///< where it is, for people: "~/Deliveries", "s3://bucket/prefix"
};

/// How fast photos may be sent: `bytesPerSecond` (0: no limit) from `begin` to `end` of the day (by the clock
/// here; over midnight when end < begin; all day when both are the same).
struct RateRule {
    QTime begin, end;
    std::uint64_t bytesPerSecond = 0;
    friend bool operator==(const RateRule &, const RateRule &) = default;
};
/// The rate at this time of the day: the first rule that holds; 0 where none does. Pure.
[[nodiscard]] std::uint64_t rateAt(const std::vector<RateRule> &rules, QTime time);

/// What the user chose for the window on this computer, in the user's configuration folder. What jobs go by is not
/// here but in the ledger (jobs/settings.h). Of the GUI thread; written at once, but for layouts.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// `file`: an .ini file; empty for the user's own.
    explicit Preferences(const QString &file = {}, QObject *parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] std::vector<StoreProfile> stores() const;
    [[nodiscard]] std::optional<StoreProfile> store(const QString &id) const;
    void saveStore(const StoreProfile &profile); ///< added, or in place of the one with its id
    void removeStore(const QString &id);
    [[nodiscard]] QString currentStore() const; ///< an id; empty before the first start's choice
    void setCurrentStore(const QString &id);

    [[nodiscard]] QString language() const; ///< "de", …; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] std::vector<RateRule> rates() const;
    void setRates(const std::vector<RateRule> &rules);
    [[nodiscard]] TransferPolicy zipPolicy() const;
    void setZipPolicy(TransferPolicy policy);
    [[nodiscard]] int linkHours() const; ///< how long links live: 1 to 168
    void setLinkHours(int hours);
    enum class Note : std::uint8_t { Ready, Failed };
    [[nodiscard]] bool wants(Note note) const;
    void setWants(Note note, bool wanted);
    enum class OnClose : std::uint8_t { Ask, KeepRunning, Pause };
    [[nodiscard]] OnClose onClose() const;
    void setOnClose(OnClose choice);

    /// Geometry, splitters, columns, the open page: by a name of the widget's choice. They change with every pixel
    /// that something is moved, and the end may come without a warning. So they lie in a file of their own, which
    /// another thread writes half a second after the last change, and this object's end.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void saveLayout(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void storesChanged();
    void languageChanged();
    void schemeChanged();
    void ratesChanged();
    void zipPolicyChanged();

private:
    [[nodiscard]] QString layoutFile() const;
    void writeLayouts();

    const std::unique_ptr<QSettings> m_settings;
    QCborMap m_layouts;
    QTimer m_settled;
    QThreadPool m_writer; ///< of one thread, so that the last one wins
};

} // namespace photoporter::ui
