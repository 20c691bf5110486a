// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace toccata {

/// Rows or positions [begin, end).
struct RowRange
{
    quint32 begin = 0;
    quint32 end = 0;

    quint32 size() const { return end - begin; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

} // namespace toccata
