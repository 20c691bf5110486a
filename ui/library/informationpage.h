// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/music/songrows.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class Card;
class CoverButton;
class ElidedLabel;
class FactTable;
class PageBody;
class ScrollColumn;
class SongActions;

/// All that the server tells of one song: every tag, and what is known of its file.
class InformationPage : public Page
{
    Q_OBJECT

public:
    explicit InformationPage(SongActions &actions, QWidget *parent = nullptr);

    /// Asks the server about the first of \p songs.
    void showSong(const SongRows &songs);

    QString title() const override { return tr("Information"); }
    QWidget *focusTarget() override;

private:
    QWidget *makeHead();
    FactTable *addCard(Card *&card, const QString &title);
    QWidget *makeContent();
    void ask();
    void showHead();
    void arrived(const mpd::Pairs &information);
    void failed(const Error &error);

    SongActions &m_actions;
    SongRows m_song;
    CoverButton *m_cover = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_artist = nullptr;
    ElidedLabel *m_album = nullptr;
    Card *m_tagsCard = nullptr;
    Card *m_fileCard = nullptr;
    FactTable *m_tags = nullptr;
    FactTable *m_file = nullptr;
    ScrollColumn *m_scroll;
    PageBody *m_body;
    LatestAnswer m_answer;
};

} // namespace toccata
