// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuefinder.h"

#include "core/music/foldedtext.h"
#include "core/music/uri.h"

#include <algorithm>

namespace toccata {

namespace {

/// One bit less than a number has: what more is typed is not read.
constexpr qsizetype mostWords = 31;
constexpr quint32 lookedThrough = 1U << mostWords;
/// As many as take less time than asking the clock is worth.
constexpr std::size_t rowsAtOnce = 64;

} // namespace

QStringList QueueFinder::wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
}

QueueFinder::QueueFinder(std::shared_ptr<const QueueState> queue, const QString &text)
    : m_queue(std::move(queue))
    , m_found(m_queue->songs->idEnd())
{
    for (const QString &word : wordsOf(text)) {
        if (const QByteArray folded = foldedText(word.toUtf8()); !folded.isEmpty())
            m_words.push_back(folded);
    }
    if (m_words.empty())
        m_next = m_queue->entries.size();
}

bool QueueFinder::advance(std::chrono::microseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    do {
        const std::size_t stop = std::min(m_next + rowsAtOnce, m_queue->entries.size());
        for (; m_next < stop; ++m_next) {
            const QueueEntry &entry = m_queue->entries[m_next];
            if (entry.isLoaded() && matches(int(entry.row)))
                m_rows.push_back(int(m_next));
        }
    } while (!isDone() && std::chrono::steady_clock::now() < end);
    return isDone();
}

bool QueueFinder::matches(int row)
{
    const SongTable &songs = *m_queue->songs;
    const Words all = lookedThrough | ((1U << m_words.size()) - 1);
    Words found = lookedThrough | wordsInFileName(row);
    for (const Tag tag : {Tag::Title, Tag::Name, Tag::Artist, Tag::AlbumArtist, Tag::Album}) {
        if (found == all)
            return true;
        found |= wordsIn(songs.id(row, tag));
    }
    return found == all;
}

QueueFinder::Words QueueFinder::wordsIn(StringId id)
{
    if (id == 0)
        return 0;
    Words &found = m_found[id];
    if (!(found & lookedThrough))
        found = lookedThrough | wordsIn(m_queue->songs->text(id));
    return found;
}

// Each is read once anyway.
QueueFinder::Words QueueFinder::wordsInFileName(int row)
{
    const SongTable &songs = *m_queue->songs;
    const QByteArrayView folder = songs.text(songs.folderId(row));
    const QByteArrayView name = songs.text(songs.fileNameId(row));
    if (folder.isEmpty() && isOpaqueUri(name))
        return 0;
    const bool isUrl = !schemeOfUri(folder.isEmpty() ? name : folder).isEmpty();
    return isUrl ? wordsIn(QByteArray::fromPercentEncoding(name.toByteArray())) : wordsIn(name);
}

QueueFinder::Words QueueFinder::wordsIn(QByteArrayView text)
{
    m_folded.clear();
    appendFolded(m_folded, text);
    Words found = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_folded.contains(m_words[i]))
            found |= 1U << i;
    }
    return found;
}

} // namespace toccata
