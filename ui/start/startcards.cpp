// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startcards.h"

#include "ui/common/format.h"
#include "ui/settings/providers.h"
#include "ui/start/samplepictures.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 85 * step;

/// What is on the small buttons, in their order.
constexpr std::array presets = {"aws"_L1,          "r2"_L1,    "b2"_L1,   "wasabi"_L1,
                                "digitalocean"_L1, "minio"_L1, "ceph"_L1, "other"_L1};

} // namespace

SampleCard::SampleCard(Tasks &tasks, SampleStart &sample, QWidget *parent)
    : Panel(parent),
      m_sample(sample),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_text(makeQuiet(this)),
      m_foot(new QStackedWidget(this)),
      m_try(new QPushButton(this)),
      m_error(new ErrorStrip(this))
{
    setFixedWidth(cardWidth);
    m_try->setObjectName(u"tryIt"_s);
    makePrimary(m_try);
    auto *running = new QWidget;
    m_state = makeQuiet(running);
    m_state->setWordWrap(false);
    m_bar = new Bar(running);
    m_cancel = new QPushButton(running);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(step);
    texts->addWidget(m_state);
    texts->addWidget(m_bar);
    auto *row = new QHBoxLayout(running);
    row->setContentsMargins({});
    row->setSpacing(3 * step);
    row->addLayout(texts, 1);
    row->addWidget(m_cancel);
    m_foot->addWidget(m_try);
    m_foot->addWidget(running);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    box()->setSpacing(2 * step);
    box()->addWidget(new SamplePictures(tasks, this));
    box()->addWidget(m_title);
    box()->addWidget(m_text);
    box()->addStretch();
    box()->addWidget(m_error);
    box()->addWidget(m_foot);
    connect(m_try, &QPushButton::clicked, &m_sample, &SampleStart::start);
    connect(m_cancel, &QPushButton::clicked, &m_sample, &SampleStart::cancel);
    connect(&m_sample, &SampleStart::changed, this, &SampleCard::follow);
}

void SampleCard::follow()
{
    using Step = SampleStart::Step;
    const Step at = m_sample.step();
    const bool isRunning = m_sample.isRunning() || at == Step::Done;
    m_foot->setCurrentIndex(isRunning ? 1 : 0);
    m_cancel->setVisible(at == Step::MakingPhotos);
    const auto made = static_cast<double>(m_sample.photosMade());
    const auto wanted = static_cast<double>(m_sample.photosWanted());
    m_bar->set(at == Step::MakingPhotos ? made / std::max(1.0, wanted) : -1);
    if (at == Step::MakingPhotos)
        m_state->setText(tr("Making photos: %1 of %2")
                             .arg(format::count(m_sample.photosMade()), format::count(m_sample.photosWanted())));
    else
        m_state->setText(tr("Opening the sample store…"));
    if (m_sample.error())
        m_error->show(*m_sample.error());
    else
        m_error->clear();
}

void SampleCard::retranslate()
{
    m_title->setText(tr("Try it with a sample album"));
    m_text->setText(tr("%n photo(s) on this computer. Nothing leaves it, no account needed. Takes a minute.",
                       nullptr, static_cast<int>(m_sample.photosWanted())));
    m_try->setText(tr("Try it now"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel making the sample album"));
    follow();
}

StoresCard::StoresCard(QWidget *parent)
    : Panel(parent),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_text(makeQuiet(this)),
      m_connect(new QPushButton(this))
{
    setFixedWidth(cardWidth);
    auto *grid = new QGridLayout;
    grid->setSpacing(step + step / 2);
    for (std::size_t i = 0; i < presets.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(presets[i]);
        connect(button, &QPushButton::clicked, this, [this, id = QString(presets[i])] { Q_EMIT chosen(id); });
        grid->addWidget(button, static_cast<int>(i / 2), static_cast<int>(i % 2));
        m_presets.push_back(button);
    }
    auto *presetBox = new QWidget(this);
    grid->setContentsMargins({});
    presetBox->setLayout(grid);
    m_connect->setObjectName(u"connect"_s);
    box()->setSpacing(2 * step);
    box()->addWidget(presetBox);
    box()->addWidget(m_title);
    box()->addWidget(m_text);
    box()->addStretch();
    box()->addWidget(m_connect);
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT chosen(u"aws"_s); });
}

void StoresCard::retranslate()
{
    for (std::size_t i = 0; i < presets.size(); ++i) {
        const QString name = providerName(presets[i]);
        m_presets[i]->setText(name);
        m_presets[i]->setAccessibleName(tr("Connect: %1").arg(name));
    }
    m_title->setText(tr("Connect a store"));
    m_text->setText(
        tr("With the keys from your provider. We test what the store can do and tell you in plain words."));
    m_connect->setText(tr("Connect…"));
}

} // namespace photoporter::ui
