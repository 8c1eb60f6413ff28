// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/placepanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *makeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QHBoxLayout *sideBySide(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * step);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

} // namespace

PlacePanel::PlacePanel(QWidget *parent)
    : Panel(parent),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_provider(new QComboBox(this)),
      m_bucket(makeEdit(u"bucket"_s, this)),
      m_folder(makeEdit(u"folder"_s, this)),
      m_account(makeEdit(u"account"_s, this)),
      m_endpoint(makeEdit(u"endpoint"_s, this)),
      m_name(makeEdit(u"name"_s, this)),
      m_region(new QComboBox(this)),
      m_providerField(new FormField(m_provider, this)),
      m_bucketField(new FormField(m_bucket, this)),
      m_folderField(new FormField(m_folder, this)),
      m_accountField(new FormField(m_account, this)),
      m_regionField(new FormField(m_region, this)),
      m_endpointField(new FormField(m_endpoint, this)),
      m_nameField(new FormField(m_name, this)),
      m_address(makeQuiet(this)),
      m_warning(new ToneLabel(Tone::Attention, this))
{
    m_provider->setObjectName(u"provider"_s);
    m_region->setObjectName(u"region"_s);
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box()->setSpacing(3 * step);
    box()->addWidget(m_title);
    box()->addWidget(m_providerField);
    box()->addLayout(sideBySide(m_bucketField, m_folderField));
    box()->addWidget(m_accountField);
    box()->addWidget(m_endpointField);
    box()->addLayout(sideBySide(m_regionField, m_nameField));
    box()->addWidget(m_address);
    box()->addWidget(m_warning);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_provider, m_region})
        editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fillProviders();
    connectFields();
}

void PlacePanel::connectFields()
{
    connect(m_provider, &QComboBox::activated, this, [this] {
        chooseProvider(provider());
        Q_EMIT edited();
    });
    const auto watch = [this](QLineEdit *edit, FormPart part) {
        connect(edit, &QLineEdit::textEdited, this, [this, part] {
            m_touched.insert(part);
            Q_EMIT edited();
        });
    };
    watch(m_bucket, FormPart::Bucket);
    watch(m_folder, FormPart::Folder);
    watch(m_account, FormPart::Account);
    watch(m_endpoint, FormPart::Endpoint);
    connect(m_region, &QComboBox::currentTextChanged, this, [this] {
        m_touched.insert(FormPart::Region);
        Q_EMIT edited();
    });
    connect(m_name, &QLineEdit::textEdited, this, &PlacePanel::edited);
    connect(m_bucket, &QLineEdit::editingFinished, this, &PlacePanel::takeApart);
}

void PlacePanel::takeApart()
{
    ConnectForm form;
    fill(form);
    const ConnectForm split = splitAddress(form);
    if (split == form)
        return;
    m_bucket->setText(split.bucket);
    m_folder->setText(split.folder);
    Q_EMIT edited();
}

void PlacePanel::fillProviders()
{
    const QSignalBlocker blocker(m_provider);
    const QString chosen = m_provider->currentData().toString();
    m_provider->clear();
    for (const Provider &provider : providers())
        m_provider->addItem(provider.name, provider.id);
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
}

Provider PlacePanel::provider() const
{
    return providerOf(m_provider->currentData().toString());
}

void PlacePanel::chooseProvider(const Provider &chosen)
{
    const QSignalBlocker blocker(m_region);
    m_region->clear();
    m_region->addItems(chosen.regions);
    m_region->setCurrentText(chosen.defaultRegion);
    m_touched.erase(FormPart::Region);
    m_accountField->setVisible(chosen.asksAccount());
    m_regionField->setVisible(chosen.asksRegion());
    m_endpointField->setVisible(chosen.typesEndpoint());
    m_accountField->setLabel(chosen.asksAccount() ? chosen.accountName : tr("Account"));
    m_accountField->setHint(chosen.whereAccount);
    m_endpoint->setPlaceholderText(chosen.endpointExample);
    m_providerField->setHint(chosen.expect);
}

void PlacePanel::setForm(const ConnectForm &form)
{
    m_touched.clear();
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(form.provider)));
    chooseProvider(provider());
    m_bucket->setText(form.bucket);
    m_folder->setText(form.folder);
    m_account->setText(form.account);
    m_endpoint->setText(form.endpoint);
    m_name->setText(form.name);
    const QSignalBlocker blocker(m_region);
    if (!form.region.isEmpty())
        m_region->setCurrentText(form.region);
}

void PlacePanel::fill(ConnectForm &form) const
{
    const Provider chosen = provider();
    form.provider = chosen.id;
    form.name = m_name->text().trimmed();
    form.bucket = m_bucket->text().trimmed();
    form.folder = m_folder->text().trimmed();
    form.account = chosen.asksAccount() ? m_account->text().trimmed() : QString();
    form.region = chosen.asksRegion() ? m_region->currentText().trimmed() : chosen.defaultRegion;
    form.endpoint = chosen.typesEndpoint() ? m_endpoint->text().trimmed() : QString();
}

FormField *PlacePanel::fieldOf(FormPart part) const
{
    switch (part) {
    case FormPart::Bucket:
        return m_bucketField;
    case FormPart::Folder:
        return m_folderField;
    case FormPart::Account:
        return m_accountField;
    case FormPart::Region:
        return m_regionField;
    case FormPart::Endpoint:
        return m_endpointField;
    case FormPart::Keys:
    case FormPart::AwsProfile:
        break;
    }
    return nullptr;
}

QWidget *PlacePanel::editorOf(FormPart part) const
{
    FormField *field = fieldOf(part);
    return field ? field->editor() : nullptr;
}

void PlacePanel::showProblems(const ConnectForm &form, bool all)
{
    for (const FormPart part :
         {FormPart::Bucket, FormPart::Folder, FormPart::Account, FormPart::Region, FormPart::Endpoint}) {
        const bool isShown = all || m_touched.contains(part);
        fieldOf(part)->setProblem(isShown ? problemWith(form, part) : QString());
    }
    const QString endpoint = endpointOf(form);
    const bool follows = !provider().typesEndpoint() && !endpoint.isEmpty();
    m_address->setText(follows ? tr("Address: %1").arg(endpoint) : QString());
    m_address->setVisible(follows);
    m_warning->tell(warningAbout(form));
    m_name->setPlaceholderText(form.bucket.isEmpty() ? tr("Studio deliveries") : form.bucket);
}

void PlacePanel::suggest(const QString &region, const QString &endpoint)
{
    const QSignalBlocker blocker(m_region);
    if (!region.isEmpty() && !m_touched.contains(FormPart::Region))
        m_region->setCurrentText(region);
    if (!endpoint.isEmpty() && m_endpoint->text().isEmpty())
        m_endpoint->setText(endpoint);
}

void PlacePanel::retranslate()
{
    ConnectForm form;
    fill(form);
    const std::set<FormPart> touched = m_touched;
    fillProviders();
    setForm(form);
    m_touched = touched;
    m_title->setText(tr("Where"));
    m_providerField->setLabel(tr("Provider"));
    m_bucketField->setLabel(tr("Bucket"));
    m_bucketField->setHint(tr("It must exist. Make one at your provider if you have none."));
    m_folderField->setLabel(tr("Folder in the bucket"));
    m_folderField->setHint(tr("Leave empty to use the whole bucket."));
    m_regionField->setLabel(tr("Region"));
    m_endpointField->setLabel(tr("Endpoint"));
    m_endpointField->setHint(tr("The address of the S3 API, not of the web console."));
    m_nameField->setLabel(tr("Name here"));
    showProblems(form, false);
}

} // namespace photoporter::ui
