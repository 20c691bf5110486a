// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QHash>

namespace toccata {

/// What a name is sorted by: folded, and without a leading "The".
QByteArray sortKey(QByteArrayView name);

/// sortKey() for the names of a table, each made once.
class SortKeys
{
public:
    explicit SortKeys(const SongTable &table)
        : m_table(table)
    { }
    QByteArray key(StringId name);

private:
    const SongTable &m_table;
    QHash<StringId, QByteArray> m_keys;
};

} // namespace toccata
