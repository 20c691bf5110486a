// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/namelistview.h"

#include "ui/library/artistdelegate.h"
#include "ui/widgets/sidestrip.h"

namespace toccata {

NameListView::NameListView(QAbstractItemModel &model, CoverDelegate::Shape shape, Covers &covers,
    const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new ArtistDelegate(covers, shape, this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // it lies on the page's colour
    setAccessibleName(accessibleName);
}

void NameListView::setStrip(QWidget &strip)
{
    new SideStrip(*this, strip, [this](const QMargins &margins) { setViewportMargins(margins); });
}

} // namespace toccata
