// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/coverdelegate.h"

#include <QListView>

namespace toccata {

/// A list of people or works, painted by ArtistDelegate. What is typed is left to the window's search.
class NameListView : public QListView
{
    Q_OBJECT

public:
    /// \param shape  of the pictures.
    NameListView(QAbstractItemModel &model, CoverDelegate::Shape shape, Covers &covers,
        const QString &accessibleName, QWidget *parent = nullptr);

    /// Puts \p strip, a sibling, between the names and the scroll bar.
    void setStrip(QWidget &strip);

    void keyboardSearch(const QString &) override { }
};

} // namespace toccata
