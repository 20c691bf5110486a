// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/songdelegate.h"

namespace toccata {

class FolderListModel;

/// Paints the rows of a FolderListModel: folders and playlists with an icon and their name, songs as
/// everywhere.
class FolderDelegate : public SongDelegate
{
    Q_OBJECT

public:
    explicit FolderDelegate(const FolderListModel &model, QObject *parent = nullptr);

    Spot spotAt(const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction,
        QPoint point) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QString cutTextAt(const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction,
        QPoint point) const override;

private:
    const FolderListModel &m_model;
};

} // namespace toccata
