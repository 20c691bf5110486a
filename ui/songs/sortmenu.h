// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songfield.h"

#include <QMenu>

#include <optional>

namespace toccata {

/// The menu that asks by what to sort songs, and in which direction.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \param sorted  by what the songs were sorted last; \p order is what the next field is sorted in.
    SortMenu(std::optional<SongField> sorted, Qt::SortOrder order, QWidget *parent = nullptr);

Q_SIGNALS:
    void orderChosen(Qt::SortOrder order);
    /// Also for what was sorted last, when another direction is chosen.
    void sortRequested(SongField field, Qt::SortOrder order);

private:
    void addField(SongField field, bool isSorted, Qt::SortOrder order);
};

} // namespace toccata
