// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songtablefile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace toccata {

namespace {

struct Head
{
    quint32 version;
    quint32 rows;
    quint32 idEnd;
    quint32 chunks;
    quint64 textBytes;
    /// Bit n: column n is there.
    quint64 columns;
};

constexpr std::size_t alignment = 8;

std::size_t aligned(std::size_t bytes)
{
    return (bytes + alignment - 1) / alignment * alignment;
}

template <class T>
bool put(QIODevice &to, const T *values, std::size_t count)
{
    const auto bytes = qint64(count * sizeof(T));
    return to.write(reinterpret_cast<const char *>(values), bytes) == bytes;
}

bool pad(QIODevice &to, std::size_t written)
{
    static constexpr std::array<char, alignment> zeros{};
    return put(to, zeros.data(), aligned(written) - written);
}

/// Takes pieces off the front of the memory.
class Reader
{
public:
    Reader(char *at, std::size_t left)
        : m_at(at)
        , m_left(left)
    { }
    /// Null if so much is not there.
    template <class T>
    T *take(std::size_t count)
    {
        if (count > m_left / sizeof(T) || aligned(count * sizeof(T)) > m_left)
            return nullptr;
        auto *taken = reinterpret_cast<T *>(m_at);
        m_at += aligned(count * sizeof(T));
        m_left -= aligned(count * sizeof(T));
        return taken;
    }
    std::size_t left() const { return m_left; }

private:
    char *m_at;
    std::size_t m_left;
};

std::size_t roundedUp(std::size_t count, std::size_t to)
{
    return (count + to - 1) / to * to;
}

} // namespace

// The texts are written as one piece without the unused ends of chunks, and read as whole chunks: the place
// of a text changes by how much of the chunks before it was unused.
bool SongTableFile::write(const SongTable &table, QIODevice &to)
{
    Head head{version, quint32(table.size()), table.idEnd(), 0, 0, 0};
    for (const SongTable::Block &block : table.m_blocks) {
        for (std::size_t column = 0; column < block.size(); ++column)
            head.columns |= block[column] ? quint64(1) << column : 0;
    }
    std::vector<quint32> places(roundedUp(head.idEnd, StringLookup::idsPerBlock));
    for (StringId id = 1; id < head.idEnd; ++id) {
        const quint32 mark
            = table.m_strings.m_places[id / StringLookup::idsPerBlock][id % StringLookup::idsPerBlock]
            & StringLookup::unshared;
        const QByteArrayView text = table.text(id);
        places[id] = quint32(head.textBytes) | mark;
        head.textBytes += quint64(text.size()) + (text.size() < StringLookup::longText ? 1 : 5);
    }
    if (head.textBytes >= StringLookup::unshared)
        return false;
    bool good = put(to, &head, 1) && put(to, places.data(), places.size());
    QByteArray piece;
    for (StringId id = 1; id < head.idEnd && good; ++id) {
        const QByteArrayView text = table.text(id);
        const auto length = quint32(text.size());
        const bool isLong = length >= StringLookup::longText;
        piece.append(char(isLong ? StringLookup::longText : uchar(length)));
        if (isLong)
            piece.append(reinterpret_cast<const char *>(&length), sizeof(length));
        piece.append(text);
        if (piece.size() >= qsizetype(StringLookup::chunkBytes) || id + 1 == head.idEnd) {
            good = put(to, piece.constData(), std::size_t(piece.size()));
            piece.clear();
        }
    }
    good = good && pad(to, head.textBytes);
    static constexpr std::array<quint32, SongTable::blockRows> noValues{};
    for (std::size_t column = 0; column < SongTable::Count && good; ++column) {
        if (!(head.columns >> column & 1))
            continue;
        for (const SongTable::Block &block : table.m_blocks)
            good = good && put(to, block[column] ? block[column] : noValues.data(), SongTable::blockRows);
    }
    return good;
}

std::shared_ptr<const SongTable> SongTableFile::read(std::shared_ptr<char[]> memory, std::size_t bytes)
{
    Reader reader(memory.get(), bytes);
    const auto *head = reader.take<Head>(1);
    if (!head || head->version != version || head->idEnd == 0 || head->textBytes >= StringLookup::unshared
        || head->rows > quint32(std::numeric_limits<int>::max()))
        return nullptr;
    auto *places = reader.take<quint32>(roundedUp(head->idEnd, StringLookup::idsPerBlock));
    char *text = places ? reader.take<char>(head->textBytes) : nullptr;
    if (!text)
        return nullptr;
    for (StringId id = 1; id < head->idEnd; ++id) {
        const quint64 place = places[id] & ~StringLookup::unshared;
        const quint64 end = id + 1 < head->idEnd ? places[id + 1] & ~StringLookup::unshared : head->textBytes;
        if (place >= end || end > head->textBytes)
            return nullptr;
        const bool isLong = uchar(text[place]) == StringLookup::longText;
        if ((isLong && end - place < 5)
            || quint64(StringLookup::textAt(text + place).size()) + (isLong ? 5 : 1) != end - place)
            return nullptr;
    }

    auto pool = std::make_shared<StringPool>();
    pool->m_memory.push_back(memory);
    pool->m_memoryBytes = bytes;
    pool->m_lookup.m_end = head->idEnd;
    for (std::size_t id = 0; id < head->idEnd; id += StringLookup::idsPerBlock)
        pool->m_lookup.m_places.push_back(places + id);
    for (std::size_t at = 0; at < head->textBytes; at += StringLookup::chunkBytes)
        pool->m_lookup.m_chunks.push_back(text + at);

    const std::size_t columnBytes = roundedUp(head->rows, SongTable::blockRows) * sizeof(quint32);
    const auto columns = std::size_t(std::popcount(head->columns));
    if (head->columns >> SongTable::Count != 0 || columns * columnBytes != reader.left()
        || (columns == 0 && head->rows != 0))
        return nullptr;
    auto table = std::make_shared<SongTable>();
    table->m_blocks.resize(roundedUp(head->rows, SongTable::blockRows) / SongTable::blockRows);
    for (std::size_t column = 0; column < SongTable::Count; ++column) {
        if (!(head->columns >> column & 1))
            continue;
        auto *cells = reader.take<quint32>(table->m_blocks.size() * SongTable::blockRows);
        const bool isNumber = column == SongTable::Duration || column == SongTable::LastModified;
        if (!isNumber
            && std::any_of(cells, cells + head->rows, [&](quint32 id) { return id >= head->idEnd; }))
            return nullptr;
        for (std::size_t block = 0; block < table->m_blocks.size(); ++block)
            table->m_blocks[block][column] = cells + block * SongTable::blockRows;
    }
    table->m_cells = memory;
    table->m_strings = pool->lookup();
    table->m_pool = std::move(pool);
    table->m_bytes = bytes;
    table->m_size = int(head->rows);
    return table;
}

} // namespace toccata
