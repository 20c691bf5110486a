// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace toccata {

class Covers;

/// Paints an artist as a row: a picture or monogram in a circle, the name, how many albums. Reads the roles
/// of CoverRole.
class ArtistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ArtistDelegate(Covers &covers, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_covers(covers)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Covers &m_covers;
};

} // namespace toccata
