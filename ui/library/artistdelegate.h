// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/coverdelegate.h"

namespace toccata {

/// Paints an artist or a work as a row: a picture or what stands for it, the name, and a dimmed line under
/// it. Reads the roles of CoverRole.
class ArtistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ArtistDelegate(Covers &covers, CoverDelegate::Shape shape, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_covers(covers)
        , m_shape(shape)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Covers &m_covers;
    CoverDelegate::Shape m_shape;
};

} // namespace toccata
