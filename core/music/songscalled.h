// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace toccata {

/// The songs called \p uris, in that order, as often as they stand there. Those that \p mirror does not have
/// (streams, files that are gone) are there by their URIs alone. Reads through all rows once.
SongRows songsCalled(const QList<QByteArray> &uris, std::shared_ptr<const SongTable> mirror);

/// Which of \p uris are songs of \p table. Reads through all rows once.
std::vector<bool> areIn(const QList<QByteArray> &uris, const SongTable &table);

} // namespace toccata
