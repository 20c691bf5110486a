// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/discfolder.h"

#include <algorithm>
#include <array>

namespace toccata {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || uchar(c) >= 0x80;
}

/// 1 of "CD1", "disc 01", "Disk_1 - Live"; 0 of "CDs", "Disco 3" and "CD 1999".
int discInName(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 6> words{"cd", "disc", "disk", "dvd", "lp", "vinyl"};
    for (const QByteArrayView word : words) {
        if (name.size() <= word.size() || name.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
            continue;
        qsizetype at = word.size();
        while (at < name.size() && QByteArrayView(" ._-#").contains(name[at]))
            ++at;
        int disc = 0;
        qsizetype digits = 0;
        for (; at + digits < name.size() && name[at + digits] >= '0' && name[at + digits] <= '9'; ++digits)
            disc = digits < 3 ? disc * 10 + (name[at + digits] - '0') : disc;
        const bool ends = at + digits == name.size() || !isLetterOrDigit(name[at + digits]);
        return digits > 0 && digits < 3 && ends ? disc : 0;
    }
    return 0;
}

} // namespace

DiscFolder discFolder(QByteArrayView folder)
{
    if (folder.isEmpty())
        return {folder, 0};
    const QByteArrayView path = folder.chopped(1);
    const qsizetype nameAt = path.lastIndexOf('/') + 1;
    const QByteArrayView name = path.sliced(nameAt);
    if (const int disc = discInName(name); disc != 0)
        return {path.first(nameAt), disc};
    const qsizetype bracket = std::max(name.lastIndexOf('('), name.lastIndexOf('['));
    if (bracket > 0) {
        if (const int disc = discInName(name.sliced(bracket + 1)); disc != 0)
            return {path.first(nameAt + bracket).trimmed(), disc};
    }
    return {folder, 0};
}

} // namespace toccata
