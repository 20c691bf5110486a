// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songtablebuilder.h"

#include "core/music/song.h"
#include "core/music/tagnumbers.h"
#include "core/music/uri.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace toccata {

namespace {

void assign(std::string &text, QByteArrayView value)
{
    text.assign(value.data(), std::size_t(value.size()));
}

QByteArrayView viewOf(const std::string &text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

/// Tags that hold the name of something that has a URI too.
bool namedByUri(Tag tag)
{
    return tag == Tag::Title || tag == Tag::Album || tag == Tag::Artist || tag == Tag::AlbumArtist;
}

} // namespace

SongTableBuilder::SongTableBuilder()
    : m_pool(std::make_shared<StringPool>())
{ }

SongTableBuilder::SongTableBuilder(const SongTable &table, std::span<const int> removed)
    : m_pool(table.m_pool ? table.m_pool : std::make_shared<StringPool>())
{
    copyRows(table, removed);
}

// Column by column: that reads and writes memory in order.
void SongTableBuilder::copyRows(const SongTable &table, std::span<const int> removed)
{
    std::vector<quint32> kept;
    kept.reserve(std::size_t(table.size()) - removed.size());
    auto next = removed.begin();
    for (int row = 0; row < table.size(); ++row) {
        if (next != removed.end() && *next == row)
            ++next;
        else
            kept.push_back(quint32(row));
    }
    for (std::size_t first = 0; first < kept.size(); first += SongTable::blockRows) {
        beginBlock();
        const std::size_t count = std::min<std::size_t>(kept.size() - first, SongTable::blockRows);
        for (int column = 0; column < SongTable::Count; ++column) {
            m_table.m_size = int(first);
            for (std::size_t i = 0; i < count; ++i, ++m_table.m_size)
                setCell(column, table.cell(int(kept[first + i]), column));
        }
    }
    m_table.m_size = int(kept.size());
}

void SongTableBuilder::beginBlock()
{
    m_table.m_blocks.emplace_back(SongTable::Block{});
}

bool SongTableBuilder::pair(QByteArrayView name, QByteArrayView value)
{
    if (name == "file") {
        beginRow(value);
        return true;
    }
    if (name == "directory" || name == "playlist") {
        finishRow(); // the Last-Modified that follows is not the song's
        return false;
    }
    if (!m_filling)
        return false;
    if (takeAttribute(name, value))
        return true;
    const auto tag = tagFromName(name);
    if (tag)
        takeTag(*tag, value);
    return tag.has_value();
}

void SongTableBuilder::append(const Song &song)
{
    beginRow(song.uri());
    for (int i = 0; i < tagCount; ++i)
        takeTag(Tag(i), song.raw(Tag(i)));
    const SongTable &table = song.table();
    m_pending.duration = table.milliseconds(song.row());
    m_pending.lastModified = table.lastModified(song.row());
    assign(m_pending.format, table.text(table.formatId(song.row())));
    finishRow();
}

void SongTableBuilder::beginRow(QByteArrayView uri)
{
    finishRow();
    m_filling = !uri.isEmpty();
    assign(m_pending.uri, uri);
    m_pending.isOpaque = isOpaqueUri(uri);
    m_pending.tags = 0;
    m_pending.wholeSeconds = 0;
    m_pending.duration = 0;
    m_pending.lastModified = 0;
    m_pending.format.clear();
}

bool SongTableBuilder::takeAttribute(QByteArrayView name, QByteArrayView value)
{
    switch (name.front()) { // spares most lines the comparisons
    case 'T':
    case 'd':
    case 'L':
    case 'F':
        break;
    default:
        return false;
    }
    if (name == "Time")
        m_pending.wholeSeconds = millisecondsInText(value);
    else if (name == "duration")
        m_pending.duration = millisecondsInText(value);
    else if (name == "Last-Modified")
        m_pending.lastModified = secondsInTimestamp(value);
    else if (name == "Format")
        assign(m_pending.format, value);
    else
        return false;
    return true;
}

void SongTableBuilder::takeTag(Tag tag, QByteArrayView value)
{
    if (value.trimmed().isEmpty())
        return; // a tag of nothing but spaces would show as a hole
    // Source: where a service of Mopidy has no name it writes the URI of what has none.
    if (m_pending.isOpaque && namedByUri(tag) && isOpaqueUri(value))
        return;
    std::string &text = m_pending.values[std::size_t(tag)];
    const quint32 bit = 1u << int(tag);
    if (m_pending.tags & bit)
        text.append(1, '\0').append(value.data(), std::size_t(value.size()));
    else
        assign(text, value);
    m_pending.tags |= bit;
}

// Source: Mopidy keeps the artists of a song in a set, whose order is another after each start. Those of the
// album come first here, so that a guest never stands before who made it.
void SongTableBuilder::orderArtists()
{
    const auto valuesOf = [this](Tag tag) {
        const bool has = m_pending.tags & (1u << int(tag));
        return has ? QByteArray::fromStdString(m_pending.values[std::size_t(tag)]).split('\0')
                   : QList<QByteArray>();
    };
    QList<QByteArray> ofAlbum = valuesOf(Tag::AlbumArtist);
    std::ranges::sort(ofAlbum);
    QList<QByteArray> ofSong = valuesOf(Tag::Artist);
    std::ranges::sort(
        ofSong, {}, [&](const QByteArray &name) { return std::pair(!ofAlbum.contains(name), name); });
    if (ofAlbum.size() > 1)
        assign(m_pending.values[std::size_t(Tag::AlbumArtist)], ofAlbum.join('\0'));
    if (ofSong.size() > 1)
        assign(m_pending.values[std::size_t(Tag::Artist)], ofSong.join('\0'));
}

void SongTableBuilder::finishRow()
{
    if (!m_filling)
        return;
    m_filling = false;
    if (m_pending.isOpaque)
        orderArtists();
    if (m_table.m_size % SongTable::blockRows == 0)
        beginBlock();
    const QByteArrayView uri = viewOf(m_pending.uri);
    const QByteArrayView name = fileNameOfUri(uri);
    setCell(SongTable::Folder, internCell(SongTable::Folder, uri.chopped(name.size())));
    setCell(SongTable::FileName, m_pool->append(name));
    for (quint32 left = m_pending.tags; left != 0; left &= left - 1) {
        const int tag = std::countr_zero(left);
        setCell(tag, internCell(tag, viewOf(m_pending.values[std::size_t(tag)])));
    }
    setCell(SongTable::Duration, m_pending.duration != 0 ? m_pending.duration : m_pending.wholeSeconds);
    setCell(SongTable::LastModified, m_pending.lastModified);
    setCell(SongTable::Format, internCell(SongTable::Format, viewOf(m_pending.format)));
    ++m_table.m_size;
}

StringId SongTableBuilder::internCell(int column, QByteArrayView text)
{
    // Songs of one album come one after another: comparing with the row above is cheaper than hashing.
    if (m_table.m_size > 0) {
        const StringId above = m_table.cell(m_table.m_size - 1, column);
        if (above != 0 && m_pool->lookup().text(above) == text)
            return above;
    }
    return m_pool->intern(text);
}

void SongTableBuilder::setCell(int column, quint32 value)
{
    if (value == 0)
        return;
    quint32 *&cells = m_table.m_blocks.back()[std::size_t(column)];
    if (!cells)
        cells = m_cells->allocate<quint32>(SongTable::blockRows);
    cells[m_table.m_size % SongTable::blockRows] = value;
}

QByteArray SongTableBuilder::lastUri() const
{
    if (size() == 0)
        return {};
    const auto text
        = [this](int column) { return m_pool->lookup().text(m_table.cell(m_table.m_size - 1, column)); };
    return text(SongTable::Folder).toByteArray() + text(SongTable::FileName).toByteArray();
}

void SongTableBuilder::truncate(int size)
{
    m_filling = false;
    // The cells behind the end must be empty: a value of 0 is not written.
    for (int row = size; row < m_table.m_size; ++row) {
        for (quint32 *cells : m_table.m_blocks[std::size_t(row / SongTable::blockRows)]) {
            if (cells)
                cells[row % SongTable::blockRows] = 0;
        }
    }
    m_table.m_size = std::min(m_table.m_size, size);
    m_table.m_blocks.resize(std::size_t((m_table.m_size + SongTable::blockRows - 1) / SongTable::blockRows));
}

std::shared_ptr<const SongTable> SongTableBuilder::snapshot() const
{
    auto table = std::make_shared<SongTable>(m_table);
    table->m_pool = m_pool;
    table->m_strings = m_pool->lookup();
    table->m_cells = m_cells;
    table->m_bytes
        = m_cells->capacity() + m_pool->bytes() + m_table.m_blocks.capacity() * sizeof(SongTable::Block);
    return table;
}

} // namespace toccata
