// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QModelIndex;

namespace toccata {

/// Lets screen readers see the item views of our own, which Qt knows nothing of, as lists: a row is read with
/// its AccessibleTextRole. Rows are made up when somebody asks for them, so that a list may be of any length.
/// Once is enough for all views.
void makeItemViewsAccessible();

/// Tells screen readers that the keyboard is on this row of the view now.
void announceCurrent(QAbstractItemView &view, const QModelIndex &current);

} // namespace toccata
