// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverproxy.h"
#include "tests/support/mpdserver.h"
#include "tests/support/taggedmusic.h"
#include "tests/support/waiting.h"
#include "ui/artwork/covers.h"
#include "ui/library/albumgrouppage.h"
#include "ui/library/albumpage.h"
#include "ui/library/albumspage.h"
#include "ui/library/artistspage.h"
#include "ui/library/composerspage.h"
#include "ui/library/folderspage.h"
#include "ui/library/genrespage.h"
#include "ui/library/songspage.h"
#include "ui/library/statisticspage.h"
#include "ui/library/yearspage.h"
#include "ui/notices/notices.h"
#include "ui/search/searchpage.h"
#include "ui/songs/songactions.h"
#include "ui/style/theme.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace toccata {
namespace {

/// A window of one page at a time, without what the real one has around them.
class Window final : public QStackedWidget, private Navigator
{
public:
    Window(const ServerProxy &server, Settings &settings)
        : m_bar(this)
        , m_notices(m_bar)
        , m_covers(server, settings)
        , m_actions(server, m_notices, *this, m_covers)
        , m_albums(new AlbumsPage(m_actions))
        , m_album(new AlbumPage(m_actions))
        , m_artists(new ArtistsPage(m_actions))
        , m_songs(new SongsPage(m_actions, settings))
        , m_genres(new GenresPage(m_actions))
        , m_composers(new ComposersPage(m_actions))
        , m_years(new YearsPage(m_actions))
        , m_group(new AlbumGroupPage(m_actions))
        , m_folders(new FoldersPage(m_actions))
        , m_search(new SearchPage(m_actions, settings))
        , m_statistics(new StatisticsPage(m_actions))
    {
        for (Page *page : std::initializer_list<Page *>{m_albums, m_album, m_artists, m_songs, m_genres,
                 m_composers, m_years, m_group, m_folders, m_search, m_statistics})
            addWidget(page);
    }

    /// \param what  the album, artist, folder or text that the page is about
    void open(const QString &page, const QString &what)
    {
        if (page == u"album")
            showAlbumCalled(what);
        else if (page == u"artists")
            what.isEmpty() ? setCurrentWidget(m_artists) : showArtist(what);
        else if (page == u"songs")
            setCurrentWidget(m_songs);
        else if (page == u"genres")
            what.isEmpty() ? setCurrentWidget(m_genres) : showGenre(what);
        else if (page == u"composers")
            showComposer(what, {});
        else if (page == u"years")
            what.isEmpty() ? setCurrentWidget(m_years) : showYear(what.toInt());
        else if (page == u"folders")
            showFolder(what.toUtf8());
        else if (page == u"search")
            showSearch(what);
        else if (page == u"statistics")
            showStatistics();
        else
            setCurrentWidget(m_albums);
    }

private:
    void showAlbum(const QString &title, const SongRows &rows) override
    {
        m_album->showAlbum(title, rows);
        setCurrentWidget(m_album);
    }
    void showAlbumCalled(const QString &title) override
    {
        m_album->showAlbumCalled(title);
        setCurrentWidget(m_album);
    }
    void showArtist(const QString &name) override
    {
        m_artists->showArtist(name);
        setCurrentWidget(m_artists);
    }
    void showGenre(const std::optional<QString> &genre) override
    {
        m_group->showGenre(genre);
        setCurrentWidget(m_group);
    }
    void showYear(std::optional<int> year) override
    {
        m_group->showYear(year);
        setCurrentWidget(m_group);
    }
    void showComposer(const QString &composer, const QString &work) override
    {
        m_composers->showComposer(composer, work);
        setCurrentWidget(m_composers);
    }
    void showFolder(const QByteArray &path) override
    {
        m_folders->showFolder(path);
        setCurrentWidget(m_folders);
    }
    void showStatistics() override { setCurrentWidget(m_statistics); }
    void showSearch(const QString &text) override
    {
        m_search->setText(text);
        setCurrentWidget(m_search);
    }

    NoticeBar m_bar;
    Notices m_notices;
    Covers m_covers;
    SongActions m_actions;
    AlbumsPage *m_albums;
    AlbumPage *m_album;
    ArtistsPage *m_artists;
    SongsPage *m_songs;
    GenresPage *m_genres;
    ComposersPage *m_composers;
    YearsPage *m_years;
    AlbumGroupPage *m_group;
    FoldersPage *m_folders;
    SearchPage *m_search;
    StatisticsPage *m_statistics;
};

void addOptions(QCommandLineParser &options)
{
    const auto add = [&](const char *name, const char *value, const char *fallback) {
        options.addOption(
            {QString::fromLatin1(name), {}, QString::fromLatin1(value), QString::fromLatin1(fallback)});
    };
    add("scheme", "light or dark", "light");
    add("page", "albums, album, artists, songs, folders, search or statistics", "albums");
    add("of", "album, artist, folder or text", "");
    add("songs", "invented songs; 0: the tagged files", "5000");
    add("size", "WIDTHxHEIGHT", "1100x800");
    add("mouse", "X,Y", "");
    add("shot", "write a picture there and end", "");
    options.addOption({QStringLiteral("rtl"), {}});
    options.addHelpOption();
}

QPoint pair(const QString &text, QChar separator)
{
    return {text.section(separator, 0, 0).toInt(), text.section(separator, 1, 1).toInt()};
}

/// Until the library is read and nothing is on its way any more.
void settle(const ServerStates &states)
{
    const bool read = test::waitUntil([&] {
        const auto library = states.library.current();
        return library->source != LibraryState::Source::None && !library->loading;
    });
    if (!read)
        qFatal("the library was not read");
}

} // namespace
} // namespace toccata

/// Shows the pages of a library, to look at: ui_pages_gallery --page artists --scheme dark --shot
/// artists.png. Not a test.
int main(int argc, char **argv)
{
    using namespace toccata;
    QApplication application(argc, argv);
    QCommandLineParser options;
    addOptions(options);
    options.process(application);
    const auto option = [&](const char *name) { return options.value(QString::fromLatin1(name)); };

    Theme theme(application, option("scheme") == u"dark" ? Scheme::Dark : Scheme::Light);
    theme.setReducedMotion(!option("shot").isEmpty());
    if (options.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    test::MpdOptions music;
    music.inventedSongs = option("songs").toInt();
    if (music.inventedSongs == 0)
        music.musicFolder = test::taggedMusicFolder();
    const test::MpdServer musicServer(music);
    actor::System system;
    const ServerStates states;
    const ServerProxy server(system.start<Server>("server", system, states), states);
    const QTemporaryDir settingsFolder;
    Settings settings(system, settingsFolder.filePath(QStringLiteral("toccata.conf")));
    Window window(server, settings);
    const QPoint size = pair(option("size"), u'x');
    window.resize(size.x(), size.y());
    window.show();
    server.connectTo(mpd::Address::parse(QStringLiteral("127.0.0.1:%1").arg(musicServer.port())).value());
    settle(states);
    window.open(option("page"), option("of"));
    if (option("shot").isEmpty())
        return QApplication::exec();
    QTest::qWait(700); // for the pictures only: answers come, lists are laid out
    if (!option("mouse").isEmpty()) {
        QTest::mouseMove(window.windowHandle(), pair(option("mouse"), u','));
        QTest::qWait(100);
    }
    window.grab().save(option("shot"));
    return 0;
}
