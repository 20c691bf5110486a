// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryrequests.h"

#include "core/library/sortkeys.h"
#include "core/music/uri.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace toccata {

namespace {

/// Takes back what it has added to the builder if the reply does not come to its end.
class BuilderRows
{
public:
    explicit BuilderRows(std::shared_ptr<LibraryBuilder> builder)
        : m_builder(std::move(builder))
        , m_first(m_builder->songs.size())
    { }
    BuilderRows(BuilderRows &&) = default;
    BuilderRows &operator=(BuilderRows &&) = default;
    ~BuilderRows()
    {
        if (m_builder)
            m_builder->songs.truncate(m_first);
    }

    void pair(QByteArrayView name, QByteArrayView value) { m_builder->songs.pair(name, value); }
    int first() const { return m_first; }
    std::shared_ptr<LibraryBuilder> finish()
    {
        m_builder->songs.finishRow();
        return std::exchange(m_builder, nullptr);
    }

private:
    std::shared_ptr<LibraryBuilder> m_builder;
    int m_first;
};

class FolderParser
{
public:
    explicit FolderParser(std::shared_ptr<LibraryBuilder> builder)
        : m_builder(std::move(builder))
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (!m_rows)
            m_rows.emplace(m_builder);
        if (name == "directory")
            m_listing.folders.push_back({value.toByteArray(), displayNameOfUri(value)});
        else if (name == "playlist")
            m_listing.playlists.push_back(value.toByteArray());
        m_rows->pair(name, value);
    }

    FolderListing take()
    {
        if (!m_rows)
            return {};
        const int first = m_rows->first();
        const auto builder = m_rows->finish();
        m_listing.songs.table = builder->songs.snapshot();
        for (int row = first; row < builder->songs.size(); ++row)
            m_listing.songs.rows.push_back(quint32(row));
        return std::move(m_listing);
    }

private:
    std::shared_ptr<LibraryBuilder> m_builder;
    /// From the first pair on: the replies before may still be adding to the builder until then.
    std::optional<BuilderRows> m_rows;
    FolderListing m_listing;
};

/// Suffixes of the files that MPD reads as playlists. The root's listing has the playlists that the server
/// keeps too, which have none.
constexpr std::array playlistSuffixes{".m3u", ".m3u8", ".pls", ".xspf", ".asx", ".rss", ".cue"};

bool isPlaylistFile(QByteArrayView path)
{
    return std::ranges::any_of(playlistSuffixes,
        [lower = path.toByteArray().toLower()](const char *suffix) { return lower.endsWith(suffix); });
}

class FolderPlaylistsParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "directory")
            m_found.folders.push_back({value.toByteArray(), QString::fromUtf8(fileNameOfUri(value))});
        else if (name == "playlist" && isPlaylistFile(value))
            m_found.playlists.push_back({value.toByteArray(), QString::fromUtf8(fileNameOfUri(value))});
    }

    FolderPlaylists take()
    {
        QSet<QByteArray> folders;
        for (const FolderListing::Folder &folder : m_found.folders)
            folders.insert(folder.path);
        std::erase_if(
            m_found.playlists, [&](const auto &playlist) { return folders.contains(playlist.path); });
        std::ranges::sort(m_found.playlists, {},
            [](const FolderPlaylists::Playlist &playlist) { return sortKey(playlist.name.toUtf8()); });
        return std::move(m_found);
    }

private:
    FolderPlaylists m_found;
};

class PageParser
{
public:
    explicit PageParser(std::shared_ptr<LibraryBuilder> builder)
        : m_builder(std::move(builder))
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (!m_rows)
            m_rows.emplace(m_builder);
        m_page.bytes += name.size() + value.size() + 3;
        if (name == "file" && m_page.songs++ == 0)
            m_page.firstUri = value.toByteArray();
        m_rows->pair(name, value);
    }

    SongPage take()
    {
        if (!m_rows)
            return std::move(m_page);
        const auto builder = m_rows->finish();
        const int songs = builder->songs.size();
        if (songs >= builder->nextSnapshot) {
            m_page.table = builder->songs.snapshot();
            // All of them together cost no more than half as much again as the last.
            builder->nextSnapshot = songs * 3;
        }
        if (m_page.songs > 0)
            m_page.lastUri = builder->songs.lastUri();
        return std::move(m_page);
    }

private:
    std::shared_ptr<LibraryBuilder> m_builder;
    std::optional<BuilderRows> m_rows;
    SongPage m_page;
};

/// Reads one number.
class NumberParser
{
public:
    explicit NumberParser(QByteArrayView wanted)
        : m_wanted(wanted)
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == m_wanted)
            m_number = value.toByteArray().toLongLong();
    }
    qint64 take() { return m_number; }

private:
    QByteArrayView m_wanted;
    qint64 m_number = 0;
};

class CountParser : public NumberParser
{
public:
    CountParser()
        : NumberParser("songs")
    { }
    int take() { return int(NumberParser::take()); }
};

class DatabaseTimeParser : public NumberParser
{
public:
    DatabaseTimeParser()
        : NumberParser("db_update")
    { }
    std::optional<qint64> take()
    {
        const qint64 seconds = NumberParser::take();
        return seconds > 0 ? std::optional(seconds) : std::nullopt;
    }
};

class ListParser
{
public:
    explicit ListParser(QByteArray tag)
        : m_tag(std::move(tag))
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (!value.isEmpty() && name.compare(m_tag, Qt::CaseInsensitive) == 0)
            m_values.push_back(value.toByteArray());
    }

    QList<QByteArray> take() { return std::move(m_values); }

private:
    QByteArray m_tag;
    QList<QByteArray> m_values;
};

class SongsParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value) { m_builder.pair(name, value); }

    SongRows take()
    {
        m_builder.finishRow();
        SongRows found = allRows(m_builder.snapshot());
        std::erase_if(
            found.rows, [&](quint32 row) { return found.table->at(int(row)).kind() != Song::Kind::Song; });
        return found;
    }

private:
    SongTableBuilder m_builder;
};

mpd::Command withFilter(mpd::Command command, const QList<QByteArray> &filter)
{
    for (const QByteArray &word : filter)
        command.arg(word);
    return command;
}

} // namespace

mpd::Request<FolderListing> folderRequest(const QByteArray &path)
{
    return mpd::parsed(
        mpd::Command("lsinfo").arg(path), [] { return FolderParser(std::make_shared<LibraryBuilder>()); });
}

mpd::Request<FolderListing> folderRequest(const QByteArray &path, std::shared_ptr<LibraryBuilder> builder)
{
    return mpd::parsed(
        mpd::Command("lsinfo").arg(path), [builder = std::move(builder)] { return FolderParser(builder); });
}

mpd::Request<FolderPlaylists> folderPlaylistsRequest(const QByteArray &path)
{
    return mpd::parsed(mpd::Command("lsinfo").arg(path), FolderPlaylistsParser());
}

mpd::Request<SongPage> songsBelowRequest(
    const QByteArray &folder, int first, int count, std::shared_ptr<LibraryBuilder> builder)
{
    auto command = mpd::Command("find").arg(mpd::baseExpression(folder)).arg(QByteArrayView("window"));
    command.arg(mpd::Range{first, first + count});
    return mpd::parsed(std::move(command), [builder = std::move(builder)] { return PageParser(builder); });
}

mpd::Request<int> songCountRequest(const QByteArray &folder)
{
    return mpd::parsed(mpd::Command("count").arg(mpd::baseExpression(folder)), CountParser());
}

mpd::Request<std::optional<qint64>> databaseTimeRequest()
{
    return mpd::parsed(mpd::Command("stats"), DatabaseTimeParser());
}

mpd::Request<QList<QByteArray>> listRequest(const QByteArray &tag, const QList<QByteArray> &filter)
{
    return mpd::parsed(withFilter(mpd::Command("list").arg(tag), filter), ListParser(tag));
}

mpd::Request<SongRows> findRequest(const QList<QByteArray> &filter)
{
    return mpd::parsed(withFilter(mpd::Command("find"), filter), [] { return SongsParser(); });
}

} // namespace toccata
