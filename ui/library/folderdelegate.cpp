// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/folderdelegate.h"

#include "ui/library/folderlistmodel.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"

#include <QPainter>

namespace toccata {

namespace {

QStringView iconOf(const FolderListModel &model, int row)
{
    if (model.playlistAt(row))
        return u"playlist";
    return model.isCueSheet(row) ? u"disc" : u"folder";
}

} // namespace

FolderDelegate::FolderDelegate(const FolderListModel &model, QObject *parent)
    : SongDelegate(Mode::Cover, parent)
    , m_model(model)
{ }

SongDelegate::Spot FolderDelegate::spotAt(
    const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const
{
    const Spot spot = SongDelegate::spotAt(index, rect, direction, point);
    // A folder has a menu, but no play button: opening it is what a click there would be taken for.
    return !m_model.isSong(index.row()) && spot == Spot::Play ? Spot::None : spot;
}

void FolderDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.isSong(index.row())) {
        SongDelegate::paint(painter, option, index);
        return;
    }
    const Colors &colors = colorsOf(option.palette);
    const SongRowLayout layout = layoutOf(option.rect, option.direction, false);
    painter->save();
    paintGround(*painter, option, layout.row);
    paintRounded(*painter, layout.lead, radius::small, withAlpha(colors.accent, 0.12));
    QRect mark(0, 0, extent::icon, extent::icon);
    mark.moveCenter(layout.lead.center());
    paintIcon(*painter, mark, iconOf(m_model, index.row()), colors.accentInk);
    painter->setFont(titleFont());
    painter->setPen(colors.text);
    const QRect name = layout.title.united(layout.album.isValid() ? layout.album : layout.title);
    paintCellText(*painter, name, index.data().toString(), option.direction);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        mark.moveCenter(layout.menu.center());
        paintIcon(*painter, mark, u"more", colors.textDim);
    }
    painter->restore();
}

} // namespace toccata
