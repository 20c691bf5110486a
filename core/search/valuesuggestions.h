// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"

#include <QStringList>

namespace toccata {

/// The \p most values of \p field that have \p typed: those that begin with it first, of equally good ones
/// those of most songs. Artists, albums, genres, composers and performers; of other fields nothing.
QStringList valueSuggestions(const SearchIndex &index, QueryField field, const QString &typed, int most);

} // namespace toccata
