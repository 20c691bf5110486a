// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sortkeys.h"

#include "core/music/foldedtext.h"

namespace toccata {

QByteArray sortKey(QByteArrayView name)
{
    constexpr QByteArrayView article("the ");
    QByteArray key = foldedText(name).trimmed();
    if (key.startsWith(article))
        key.remove(0, article.size());
    return key;
}

QByteArray SortKeys::key(StringId name)
{
    const auto known = m_keys.constFind(name);
    return known != m_keys.constEnd() ? *known : *m_keys.insert(name, sortKey(m_table.text(name)));
}

} // namespace toccata
