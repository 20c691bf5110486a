// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/statisticspage.h"

#include "core/library/librarystate.h"
#include "core/music/durationtext.h"
#include "ui/library/librarybody.h"
#include "ui/library/numbertile.h"
#include "ui/library/servercard.h"
#include "ui/library/statisticstext.h"
#include "ui/songs/formattext.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/barlist.h"
#include "ui/widgets/cardlayout.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/scrollcolumn.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int tileWidth = 150;
constexpr int cardWidth = 300;
constexpr int mostColumns = 3;

double fraction(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

QString artistText(const LongAlbum &album)
{
    if (album.artist)
        return *album.artist;
    return album.severalArtists ? StatisticsPage::tr("Various artists")
                                : StatisticsPage::tr("Unknown artist");
}

} // namespace

StatisticsPage::StatisticsPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_scroll(new ScrollColumn)
    , m_body(new PageBody(m_scroll))
{
    m_scroll->takeKeyboard(title());
    setScrolling(m_scroll);
    m_scroll->setWidget(makeContent());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    const ServerStates &states = actions.server().states;
    states.library.observe(this, [this](const auto &state) { follow(*state); });
    states.server.observe(this, [this](const auto &) { showServer(); });
    follow(*states.library.current());
}

QWidget *StatisticsPage::focusTarget()
{
    return m_scroll;
}

QWidget *StatisticsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(makeTiles());
    column->addWidget(makeCards());
    column->addStretch();
    return content;
}

QWidget *StatisticsPage::makeTiles()
{
    auto *tiles = new QWidget;
    auto *layout = new CardLayout(tileWidth, NumberCount, tiles);
    for (NumberTile *&tile : m_tiles) {
        tile = new NumberTile;
        tile->hide();
        layout->addWidget(tile);
    }
    return tiles;
}

QWidget *StatisticsPage::makeCards()
{
    auto *cards = new QWidget;
    auto *layout = new CardLayout(cardWidth, mostColumns, cards);
    m_server = new ServerCard(m_actions);
    m_missing = new Card(tr("Music"));
    m_missing->setRemark(tr("This server does not list its songs, so they cannot be counted."));
    m_decadesCard = new Card(tr("Songs by decade"));
    m_decades = new ColumnChart(tr("Songs by decade"));
    m_decadesCard->column()->addWidget(m_decades);
    m_genres = addList(m_genresCard, tr("Most frequent genres"));
    m_formats = addList(m_formatsCard, tr("Formats"));
    m_albums = addList(m_albumsCard, tr("Longest albums"));
    m_artists = addList(m_artistsCard, tr("Artists with the most songs"));
    for (Card *card : {static_cast<Card *>(m_server), m_missing, m_decadesCard, m_formatsCard, m_genresCard,
             m_artistsCard, m_albumsCard})
        layout->addWidget(card);
    connect(m_albums, &BarList::activated, this, &StatisticsPage::openAlbum);
    connect(m_artists, &BarList::activated, this, [this](int row) {
        m_actions.navigator().showArtist(m_music->busiestArtists[std::size_t(row)].name);
    });
    return cards;
}

BarList *StatisticsPage::addList(Card *&card, const QString &title)
{
    card = new Card(title);
    auto *list = new BarList(title);
    card->column()->addWidget(list);
    return list;
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_asked.reset();
    follow(*m_actions.server().states.library.current());
}

void StatisticsPage::follow(const LibraryState &state)
{
    m_server->setScans(state.scans);
    showLibraryIn(*m_body, state, state.source == LibraryState::Source::None, m_actions);
    if (state.source == LibraryState::Source::None) {
        m_asked.reset();
        m_music.reset();
        m_told = {};
    }
    if (!isVisible() || state.source == LibraryState::Source::None || m_asked.lock() == state.catalogue.songs)
        return;
    m_asked = state.catalogue.songs;
    ask();
}

void StatisticsPage::ask()
{
    const LibraryProxy &library = m_actions.server().library;
    m_counting.expect(
        library.statistics(m_actions.server().states.library.current()),
        [this](const LibraryStatistics &statistics) {
            m_music = statistics;
            showMusic();
        },
        [](const Error &) {}); // there is no connection any more: the window says so
    m_telling.expect(
        library.serverStatistics(),
        [this](const ServerStatistics &statistics) {
            m_told = statistics;
            showServer();
            showMusic();
        },
        [this](const Error &) { showServer(); });
    showServer();
}

void StatisticsPage::showServer()
{
    m_server->setFacts(
        *m_actions.server().states.server.current(), m_told, QDateTime::currentSecsSinceEpoch());
}

void StatisticsPage::showMusic()
{
    if (!m_music)
        return;
    showTiles();
    m_missing->setVisible(!m_music->songs);
    const SongStatistics songs = m_music->songs.value_or(SongStatistics());
    showDecades(songs);
    showGenres(songs);
    showFormats(songs);
    showAlbums();
    showArtists();
}

void StatisticsPage::showTiles()
{
    const auto show = [this](Number which, std::optional<int> number, QString (*words)(int)) {
        m_tiles[which]->setVisible(number.has_value());
        if (number)
            m_tiles[which]->setNumber(QLocale().toString(*number), words(*number),
                tr("%1 %2").arg(QLocale().toString(*number), words(*number)));
    };
    const std::optional<SongStatistics> &songs = m_music->songs;
    show(Songs, songs ? std::optional(songs->songs) : m_told.songs,
        [](int n) { return tr("song(s)", "beside the number", n); });
    show(Albums, m_music->albums, [](int n) { return tr("album(s)", "beside the number", n); });
    show(Artists, m_music->artists, [](int n) { return tr("artist(s)", "beside the number", n); });
    const auto length = songs ? std::optional(std::chrono::duration_cast<std::chrono::seconds>(songs->length))
                              : m_told.musicLength;
    m_tiles[Length]->setVisible(length.has_value());
    if (length)
        m_tiles[Length]->setNumber(
            shortLengthText(*length), tr("of music"), tr("%1 of music").arg(longLengthText(*length)));
}

void StatisticsPage::showDecades(const SongStatistics &songs)
{
    std::vector<ColumnChart::Column> columns;
    for (const DecadeCount &decade : songs.decades) {
        //: %1: the first year of a decade
        const QString name = tr("%1s").arg(decade.firstYear);
        //: %1: the last two digits of the first year of a decade
        const QString shortName = tr("’%1").arg(decade.firstYear % 100, 2, 10, QChar(u'0'));
        columns.push_back({name, double(decade.songs),
            //: %1: a decade, %2: "34 songs"
            tr("%1: %2").arg(name, tr("%Ln song(s)", nullptr, decade.songs)), shortName});
    }
    m_decadesCard->setVisible(!columns.empty());
    m_decades->setColumns(std::move(columns));
    m_decadesCard->setRemark(
        songs.withoutYear == 0 ? QString() : tr("%Ln song(s) without a year", nullptr, songs.withoutYear));
}

void StatisticsPage::showGenres(const SongStatistics &songs)
{
    std::vector<BarList::Row> rows;
    for (const GenreCount &genre : songs.genres)
        rows.push_back({genre.name, {}, QLocale().toString(genre.songs),
            fraction(genre.songs, songs.genres.front().songs)});
    m_genresCard->setVisible(!rows.empty());
    m_genres->setRows(rows);
    QStringList remarks;
    if (const int others = songs.differentGenres - int(rows.size()); others > 0)
        remarks << tr("%Ln further genre(s)", nullptr, others);
    if (songs.withoutGenre > 0)
        remarks << tr("%Ln song(s) without a genre", nullptr, songs.withoutGenre);
    m_genresCard->setRemark(remarks.join(QStringLiteral(" · ")));
}

void StatisticsPage::showFormats(const SongStatistics &songs)
{
    constexpr std::size_t listed = 8;
    std::vector<BarList::Row> rows;
    int others = 0;
    for (const FormatCount &each : songs.formats) {
        if (rows.size() < listed)
            rows.push_back({formatText(each.format), {}, QLocale().toString(each.songs),
                fraction(each.songs, songs.formats.front().songs)});
        else
            others += each.songs;
    }
    m_formatsCard->setVisible(!rows.empty());
    m_formats->setRows(rows);
    QStringList remarks;
    if (others > 0)
        remarks << tr("%Ln song(s) in other formats", nullptr, others);
    if (songs.withoutFormat > 0)
        remarks << tr("%Ln song(s) of unknown format", nullptr, songs.withoutFormat);
    m_formatsCard->setRemark(remarks.join(QStringLiteral(" · ")));
}

void StatisticsPage::showAlbums()
{
    std::vector<BarList::Row> rows;
    for (const LongAlbum &album : m_music->longestAlbums)
        rows.push_back({album.title, artistText(album), durationText(album.length),
            fraction(album.length.count(), m_music->longestAlbums.front().length.count()), true});
    m_albumsCard->setVisible(!rows.empty());
    m_albums->setRows(rows);
}

void StatisticsPage::showArtists()
{
    std::vector<BarList::Row> rows;
    for (const BusyArtist &artist : m_music->busiestArtists)
        rows.push_back({artist.name, {},
            //: %1: "3 albums", %2: "34 songs"
            tr("%1, %2").arg(
                tr("%Ln album(s)", nullptr, artist.albums), tr("%Ln song(s)", nullptr, artist.songs)),
            fraction(artist.songs, m_music->busiestArtists.front().songs), true});
    m_artistsCard->setVisible(!rows.empty());
    m_artists->setRows(rows);
}

void StatisticsPage::openAlbum(int row)
{
    const LongAlbum &album = m_music->longestAlbums[std::size_t(row)];
    const auto library = m_actions.server().states.library.current();
    const Catalogue &catalogue = library->catalogue;
    // The library may have become another one since it was counted.
    if (const auto index = catalogue.albums->indexOf(album.key))
        m_actions.navigator().showAlbum(
            album.title, songsOfAlbum(catalogue.songs, catalogue.albums->at(*index)));
    else
        m_actions.navigator().showAlbumCalled(album.title);
}

} // namespace toccata
