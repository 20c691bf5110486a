// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/playcontrols.h"

#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"
#include "ui/style/icons.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRandomGenerator>

namespace toccata {

namespace {

QPushButton *button(QStringView iconName, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setIcon(icon(iconName));
    made->setAutoDefault(false);
    return made;
}

} // namespace

PlayControls::PlayControls(SongActions &actions, std::function<Music()> music, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_music(std::move(music))
    , m_row(new QHBoxLayout(this))
    , m_play(button(u"play", tr("Play")))
    , m_shuffle(button(u"shuffle", tr("Shuffle")))
    , m_add(button(u"plus", tr("Add to queue")))
    , m_smallShuffle(new IconButton(u"shuffle", tr("Shuffle")))
    , m_smallAdd(new IconButton(u"plus", tr("Add to queue")))
{
    // As wide as there is room, whatever the names need.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_play->setDefault(true);
    m_row->setContentsMargins(readingMargins(2, 0, 0, 0)); // in line with the texts above
    m_row->setSpacing(space::s);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_play, m_shuffle, m_add, m_smallShuffle, m_smallAdd})
        m_row->addWidget(each);
    m_row->addStretch();
    connect(m_play, &QPushButton::clicked, this, &PlayControls::play);
    connect(m_shuffle, &QPushButton::clicked, this, &PlayControls::playShuffled);
    connect(m_smallShuffle, &QToolButton::clicked, this, &PlayControls::playShuffled);
    connect(m_add, &QPushButton::clicked, this, &PlayControls::add);
    connect(m_smallAdd, &QToolButton::clicked, this, &PlayControls::add);
    m_actions.server().states.server.observe(this, [this](const auto &) { enable(); });
    enable();
    arrange();
}

void PlayControls::setHasMusic(bool has)
{
    m_hasMusic = has;
    enable();
}

void PlayControls::enable()
{
    const QString playing = m_actions.refusal(Right::ReplaceQueue);
    const QString shuffling = playing.isEmpty() ? m_actions.refusal(Right::Random) : playing;
    const QString adding = m_actions.refusal(Right::AddToQueue);
    permit(*m_play, playing, m_hasMusic);
    for (QWidget *each : std::initializer_list<QWidget *>{m_shuffle, m_smallShuffle})
        permit(*each, shuffling, m_hasMusic);
    for (QWidget *each : std::initializer_list<QWidget *>{m_add, m_smallAdd})
        permit(*each, adding, m_hasMusic);
}

void PlayControls::play()
{
    const Music all = m_music();
    m_actions.play(all.songs, 0, all.name);
}

void PlayControls::playShuffled()
{
    const Music all = m_music();
    if (all.songs.isEmpty())
        return;
    m_actions.notices().watch(m_actions.server().player.setRandom(true));
    m_actions.play(all.songs, QRandomGenerator::global()->bounded(all.songs.size()), all.name);
}

void PlayControls::add()
{
    m_actions.add(m_music().songs);
}

void PlayControls::addControl(QWidget *control)
{
    m_control = control;
    m_row->insertWidget(m_row->count() - 1, control);
    arrange();
}

void PlayControls::arrange()
{
    int needed = m_control ? m_control->sizeHint().width() + space::s : 0;
    for (const QPushButton *each : {m_play, m_shuffle, m_add})
        needed += each->sizeHint().width() + space::s;
    const bool named = needed - space::s <= width();
    m_shuffle->setVisible(named);
    m_add->setVisible(named);
    m_smallShuffle->setVisible(!named);
    m_smallAdd->setVisible(!named);
}

void PlayControls::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace toccata
