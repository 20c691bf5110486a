// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuestate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace toccata {

/// Finds the songs of a queue that have all words of a text, each anywhere in title, artist, album artist,
/// album or file name, whatever case and accents. It goes on as long as it is told to, so that nobody has to
/// wait for 100,000 songs. Thread: one.
class QueueFinder
{
public:
    QueueFinder(std::shared_ptr<const QueueState> queue, const QString &text);

    /// Goes on for about that long, a little in any case. \return whether it has come to the end.
    bool advance(std::chrono::microseconds time);
    bool isDone() const { return m_next == m_queue->entries.size(); }
    /// What was found so far, ascending.
    const std::vector<int> &rows() const { return m_rows; }

    /// The words of \p text that are looked for.
    static QStringList wordsOf(const QString &text);

private:
    using Words = quint32;

    bool matches(int row);
    Words wordsIn(StringId id);
    Words wordsInFileName(int row);
    Words wordsIn(QByteArrayView text);

    std::shared_ptr<const QueueState> m_queue;
    /// Folded.
    std::vector<QByteArray> m_words;
    /// By StringId: which words are in that text, as bits, and whether it was looked through.
    std::vector<Words> m_found;
    QByteArray m_folded;
    std::size_t m_next = 0;
    std::vector<int> m_rows;
};

} // namespace toccata
