// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace toccata {

/// Where the discs of one album lie in folders of their own, what they have in common.
struct DiscFolder
{
    /// "Kid A/" of "Kid A/CD1/", "Kid A" of "Kid A (Disc 1)/", the folder itself of any other.
    QByteArrayView albumFolder;
    /// The disc that the folder's name tells, 0 for none.
    int disc = 0;
};

/// \param folder  with its last '/', as SongTable::folderId() names it.
DiscFolder discFolder(QByteArrayView folder);

} // namespace toccata
