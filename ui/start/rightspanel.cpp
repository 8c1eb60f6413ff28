// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/rightspanel.h"

#include "store/s3/leastpolicy.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace photoporter::ui {

RightsPanel::RightsPanel(QWidget *parent)
    : Panel(parent),
      m_provider(providerOf({})),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_text(makeQuiet(this)),
      m_show(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_view(new QPlainTextEdit(this))
{
    m_copy->setObjectName(QStringLiteral("copyPolicy"));
    m_view->setObjectName(QStringLiteral("policy"));
    m_view->setReadOnly(true);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setTabChangesFocus(true);
    m_view->setFixedHeight(55 * step);
    m_view->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_show);
    buttons->addStretch();
    box()->setSpacing(2 * step);
    box()->addWidget(m_title);
    box()->addWidget(m_text);
    box()->addLayout(buttons);
    box()->addWidget(m_view);
    makeLink(m_show);
    connect(m_show, &QPushButton::clicked, this, &RightsPanel::toggle);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_policy);
        Q_EMIT copied();
    });
}

void RightsPanel::setForm(const ConnectForm &form)
{
    const bool isAnother = m_provider.id != form.provider;
    m_provider = providerOf(form.provider);
    const QString bucket = form.bucket.isEmpty() ? QStringLiteral("BUCKET") : form.bucket;
    const QString policy = QString::fromUtf8(QJsonDocument(leastPolicy(bucket, form.folder)).toJson());
    if (policy != m_policy) {
        m_policy = policy;
        m_view->setPlainText(policy);
    }
    if (isAnother)
        retranslate();
}

void RightsPanel::toggle()
{
    m_view->setVisible(m_view->isHidden());
    retranslate();
}

void RightsPanel::retranslate()
{
    const bool byPolicy = m_provider.takesPolicy;
    m_title->setText(tr("Rights"));
    m_text->setText(byPolicy
                        ? tr("The keys must be allowed to read and write below albums/ and zips/, and to delete "
                             "below zips/ only. This policy allows that and nothing more.")
                        : m_provider.whereRights);
    m_copy->setText(tr("Copy the policy"));
    m_show->setText(m_view->isHidden() ? tr("Show it") : tr("Hide it"));
    m_view->setAccessibleName(tr("The policy"));
    m_copy->setVisible(byPolicy);
    m_show->setVisible(byPolicy);
    if (!byPolicy)
        m_view->hide();
}

} // namespace photoporter::ui
