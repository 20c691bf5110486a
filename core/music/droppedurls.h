// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>

class QMimeData;

namespace toccata {

/// The URLs that another program gives: its list of them, else text of which every line is one. Empty if it
/// is something else. It may have to ask that program: for a drop, not for every move of a drag.
QList<QUrl> urlsIn(const QMimeData &data);

/// Whether there may be URLs, as the formats tell.
bool mayHaveUrls(const QMimeData &data);

} // namespace toccata
