// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/settings/formfield.h"
#include "ui/start/connectform.h"

#include <set>

class QComboBox;
class QLineEdit;

namespace photoporter::ui {

/// Where a store is: the part of the form above the keys. What is wrong is told below the field once something was
/// typed into it.
class PlacePanel : public Panel {
    Q_OBJECT
public:
    explicit PlacePanel(QWidget *parent = nullptr);
    void setForm(const ConnectForm &form); ///< as if nothing had been typed yet
    /// What stands in the fields, put into `form`.
    void fill(ConnectForm &form) const;
    /// Shows what is wrong with `form`, also in fields where nothing was typed if `all`.
    void showProblems(const ConnectForm &form, bool all);
    /// The field of this part; null where the provider has none.
    [[nodiscard]] QWidget *editorOf(FormPart part) const;
    /// Takes over what an AWS profile says, where nothing else was typed.
    void suggest(const QString &region, const QString &endpoint);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void connectFields();
    void chooseProvider(const Provider &provider);
    void fillProviders();
    void takeApart();
    [[nodiscard]] FormField *fieldOf(FormPart part) const;
    [[nodiscard]] Provider provider() const;

    QLabel *m_title;
    QComboBox *m_provider;
    QLineEdit *m_bucket, *m_folder, *m_account, *m_endpoint, *m_name;
    QComboBox *m_region;
    FormField *m_providerField, *m_bucketField, *m_folderField, *m_accountField, *m_regionField, *m_endpointField,
        *m_nameField;
    QLabel *m_address; ///< the endpoint that the fields come to
    ToneLabel *m_warning;
    std::set<FormPart> m_touched;
};

} // namespace photoporter::ui
