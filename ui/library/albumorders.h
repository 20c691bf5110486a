// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumorder.h"

#include <QString>

#include <array>
#include <optional>

namespace toccata {

/// As they are offered.
inline constexpr std::array albumOrders{AlbumOrder::Artist, AlbumOrder::Name, AlbumOrder::Year,
    AlbumOrder::OriginalYear, AlbumOrder::RecentlyAdded};

/// "Recently added".
QString albumOrderText(AlbumOrder order);

/// What settings call it, and the one that they call \p name.
QString albumOrderName(AlbumOrder order);
std::optional<AlbumOrder> albumOrderCalled(const QString &name);

/// What stands above a section: "A", "1999", "This week".
QString sectionTitle(const AlbumSection &section);
/// The same in at most three characters; empty where that cannot be.
QString sectionLabel(const AlbumSection &section);

} // namespace toccata
