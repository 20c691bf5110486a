// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryrequests.h"

#include "core/music/uri.h"

namespace toccata {

namespace {

class FolderParser
{
public:
    explicit FolderParser(std::shared_ptr<SongTableBuilder> builder)
        : m_builder(std::move(builder))
        , m_firstRow(m_builder->size())
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "directory")
            m_listing.folders.push_back({value.toByteArray(), displayNameOfUri(value)});
        else if (name == "playlist")
            m_listing.playlists.push_back(value.toByteArray());
        m_builder->pair(name, value);
    }

    FolderListing take()
    {
        m_builder->finishRow();
        m_listing.songs.table = m_builder->snapshot();
        for (int row = m_firstRow; row < m_builder->size(); ++row)
            m_listing.songs.rows.push_back(quint32(row));
        return std::move(m_listing);
    }

private:
    std::shared_ptr<SongTableBuilder> m_builder;
    int m_firstRow;
    FolderListing m_listing;
};

class PageParser
{
public:
    explicit PageParser(std::shared_ptr<SongTableBuilder> builder)
        : m_builder(std::move(builder))
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        m_songs += name == "file" ? 1 : 0;
        m_builder->pair(name, value);
    }

    SongPage take()
    {
        m_builder->finishRow();
        return {m_songs, m_builder->snapshot()};
    }

private:
    std::shared_ptr<SongTableBuilder> m_builder;
    int m_songs = 0;
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
        mpd::Command("lsinfo").arg(path), [] { return FolderParser(std::make_shared<SongTableBuilder>()); });
}

mpd::Request<FolderListing> folderRequest(const QByteArray &path, std::shared_ptr<SongTableBuilder> builder)
{
    return mpd::parsed(
        mpd::Command("lsinfo").arg(path), [builder = std::move(builder)] { return FolderParser(builder); });
}

mpd::Request<SongPage> songsBelowRequest(
    const QByteArray &folder, int first, int count, std::shared_ptr<SongTableBuilder> builder)
{
    auto command = mpd::Command("find").arg(mpd::baseExpression(folder)).arg(QByteArrayView("window"));
    command.arg(mpd::Range{first, first + count});
    return mpd::parsed(std::move(command), [builder = std::move(builder)] { return PageParser(builder); });
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
