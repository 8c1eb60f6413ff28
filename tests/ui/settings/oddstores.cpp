// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/oddstores.h"

#include "store/folder/folderstore.h"
#include "store/wrap/forwardingstore.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <condition_variable>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

namespace {

class OddStore final : public ForwardingStore {
public:
    OddStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<StoreWishes> wishes)
        : ForwardingStore(std::move(inner)), m_wishes(std::move(wishes))
    {
    }

    Result<QString> presign(const PresignRequest &request) const override
    {
        const std::scoped_lock lock(m_wishes->mutex);
        return m_wishes->links ? u"https://deliveries.example/%1"_s.arg(request.key.text())
                               : ForwardingStore::presign(request);
    }
    StoreCapabilities capabilities() const override
    {
        StoreCapabilities all = ForwardingStore::capabilities();
        const std::scoped_lock lock(m_wishes->mutex);
        all.presign = all.presign || m_wishes->links;
        return all;
    }

protected:
    Result<> around(StoreCall &, const Send &send, const std::stop_token &stop) override
    {
        std::unique_lock lock(m_wishes->mutex);
        // Cleaning up after a cancelled probe can't be stopped, and must end all the same.
        if (m_wishes->hang && stop.stop_possible()) {
            std::condition_variable_any never;
            never.wait(lock, stop, [] { return false; });
            return cancelled();
        }
        if (m_wishes->requests)
            return std::unexpected(*m_wishes->requests);
        lock.unlock();
        return send();
    }

private:
    const std::shared_ptr<StoreWishes> m_wishes;
};

} // namespace

OpenPlainStore oddStores(const QString &root, std::shared_ptr<StoreWishes> wishes)
{
    return [root, wishes = std::move(wishes)](const QString &,
                                              const OpenOptions &options) -> Result<std::shared_ptr<ObjectStore>> {
        const std::scoped_lock lock(wishes->mutex);
        wishes->seen.push_back(options);
        if (wishes->opening)
            return std::unexpected(*wishes->opening);
        auto folder = FolderStore::open(root);
        if (!folder)
            return std::unexpected(folder.error());
        return std::make_shared<OddStore>(std::shared_ptr<ObjectStore>(std::move(*folder)), wishes);
    };
}

QString everythingTold(const QWidget &widget)
{
    QString told;
    QList<const QWidget *> all{&widget};
    for (const QWidget *child : widget.findChildren<const QWidget *>())
        all += child;
    for (const QWidget *one : all) {
        told += one->toolTip() + one->statusTip() + one->whatsThis() + one->accessibleName() +
                one->accessibleDescription() + one->windowTitle() + one->objectName();
        for (const QByteArray &name : one->dynamicPropertyNames())
            told += one->property(name.constData()).toString();
        if (const auto *label = qobject_cast<const QLabel *>(one))
            told += label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(one))
            told += edit->displayText() + edit->placeholderText();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(one))
            told += text->toPlainText();
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one))) {
            for (const auto kind :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                told += interface->text(kind);
        }
        told += u'\n';
    }
    return told;
}

} // namespace photoporter::ui::testing
