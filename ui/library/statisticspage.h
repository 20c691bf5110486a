// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystatistics.h"
#include "core/library/statisticsrequests.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

#include <array>
#include <functional>
#include <memory>

namespace toccata {

class BarList;
class Card;
class ColumnChart;
class NumberTile;
class PageBody;
class ScrollColumn;
class ServerCard;
class SongActions;
struct LibraryState;

/// The music and its server in numbers. It asks while it is seen: when it is opened and when the library has
/// become another. What is not known is left out.
class StatisticsPage : public Page
{
    Q_OBJECT
public:
    explicit StatisticsPage(SongActions &actions, QWidget *parent = nullptr);

    QString title() const override { return tr("Statistics"); }
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeTiles();
    QWidget *makeCards();
    BarList *addList(Card *&card, const QString &title);
    void follow(const LibraryState &state);
    void ask();
    void showServer();
    void showMusic();
    void showTiles();
    void showGenres(const SongStatistics &songs);
    void showFormats(const SongStatistics &songs);
    void showDecades(const SongStatistics &songs);
    void showAlbums();
    void showArtists();
    void openAlbum(int row);

    SongActions &m_actions;
    ScrollColumn *m_scroll;
    PageBody *m_body;
    enum Number { Songs, Albums, Artists, Length, NumberCount };
    std::array<NumberTile *, NumberCount> m_tiles{};
    ServerCard *m_server = nullptr;
    Card *m_missing = nullptr;
    Card *m_decadesCard = nullptr;
    ColumnChart *m_decades = nullptr;
    Card *m_genresCard = nullptr;
    BarList *m_genres = nullptr;
    Card *m_formatsCard = nullptr;
    BarList *m_formats = nullptr;
    Card *m_albumsCard = nullptr;
    BarList *m_albums = nullptr;
    Card *m_artistsCard = nullptr;
    BarList *m_artists = nullptr;

    /// What was counted last, to see whether the library is another one.
    std::weak_ptr<const SongTable> m_asked;
    std::optional<LibraryStatistics> m_music;
    ServerStatistics m_told;
    LatestAnswer m_counting;
    LatestAnswer m_telling;
};

} // namespace toccata
