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

using Kind = FolderListing::Folder::Kind;

QStringView iconOf(const FolderListModel &model, int row)
{
    const FolderListing::Folder *folder = model.folderAt(row);
    if (!folder || folder->kind == Kind::Playlist)
        return u"playlist";
    return model.isCueSheet(row) ? u"disc" : u"folder";
}

/// Where the name of a folder stands.
QRect nameIn(const SongRowLayout &layout)
{
    return layout.title.united(layout.album.isValid() ? layout.album : layout.title);
}

bool hasPicture(const FolderListing::Folder *folder)
{
    return folder && (folder->kind == Kind::Album || folder->kind == Kind::Artist);
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

QString FolderDelegate::cutTextAt(
    const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const
{
    if (m_model.isSong(index.row()))
        return SongDelegate::cutTextAt(index, rect, direction, point);
    const QRect name = nameIn(layoutOf(rect, direction, false));
    return name.contains(point) ? ifCut(index.data().toString(), titleFont(), name) : QString();
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
    QRect mark(0, 0, extent::icon, extent::icon);
    if (const auto *folder = m_model.folderAt(index.row()); hasPicture(folder)) {
        const qreal corner = folder->kind == Kind::Artist ? layout.lead.width() / 2.0 : qreal(radius::small);
        paintPicture(*painter, layout.lead, corner, index.data().toString(), {}, option, index);
    } else {
        paintRounded(*painter, layout.lead, radius::small, withAlpha(colors.accent, 0.12));
        mark.moveCenter(layout.lead.center());
        paintIcon(*painter, mark, iconOf(m_model, index.row()), colors.accentInk);
    }
    painter->setFont(titleFont());
    painter->setPen(colors.text);
    paintCellText(*painter, nameIn(layout), index.data().toString(), option.direction);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        mark.moveCenter(layout.menu.center());
        paintIcon(*painter, mark, u"more", colors.textDim);
    }
    painter->restore();
}

} // namespace toccata
