// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace toccata {

class Covers;

/// A list of people, painted by ArtistDelegate. What is typed is left to the window's search.
class NameListView : public QListView
{
    Q_OBJECT

public:
    NameListView(
        QAbstractItemModel &model, Covers &covers, const QString &accessibleName, QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override { }
};

} // namespace toccata
