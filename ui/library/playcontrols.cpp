// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/playcontrols.h"

#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QRandomGenerator>

namespace toccata {

PlayControls::PlayControls(SongActions &actions, std::function<Music()> music, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_music(std::move(music))
{
    auto *shuffle = new IconButton(u"shuffle", tr("Shuffle"));
    auto *add = new IconButton(u"plus", tr("Add to queue"));
    auto *play = new IconButton(u"play", tr("Play"));
    play->setGround(IconButton::Ground::Filled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (QWidget *button : {shuffle, add, play})
        row->addWidget(button);
    connect(shuffle, &IconButton::clicked, this, &PlayControls::playShuffled);
    connect(add, &IconButton::clicked, this, [this] { m_actions.add(m_music().songs); });
    connect(play, &IconButton::clicked, this, [this] {
        const Music all = m_music();
        m_actions.play(all.songs, 0, all.name);
    });
}

void PlayControls::playShuffled()
{
    const Music all = m_music();
    if (all.songs.isEmpty())
        return;
    m_actions.notices().watch(m_actions.server().player.setRandom(true));
    m_actions.play(all.songs, QRandomGenerator::global()->bounded(all.songs.size()), all.name);
}

} // namespace toccata
