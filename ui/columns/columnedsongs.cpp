// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/columnedsongs.h"

#include "core/server/serverproxy.h"
#include "core/settings/remembered.h"
#include "ui/columns/songcolumndelegate.h"
#include "ui/columns/songcolumnheader.h"
#include "ui/columns/songcolumnmenu.h"
#include "ui/songs/songlistview.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace toccata {

namespace {

constexpr int columnsFrom = 640; // pixels

} // namespace

ColumnedSongs::ColumnedSongs(SongListView *list, SongColumnDelegate *delegate, Settings &settings,
    const QString &name, const SongColumns &usual, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_delegate(delegate)
    , m_header(new SongColumnHeader)
    , m_settings(settings)
    , m_name(name)
    , m_usual(usual)
    , m_columns(remembered())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    m_list->viewport()->installEventFilter(this);
    connect(m_header, &SongColumnHeader::changed, this, &ColumnedSongs::choose);
    m_header->setNeeds(m_delegate->needs());
    showColumns();
}

void ColumnedSongs::follow(const ServerProxy &server)
{
    const auto use = [this](const mpd::ServerState &state) {
        if (state.address)
            useServer(state.address->key());
    };
    server.states.server.observe(
        this, [use](const std::shared_ptr<const mpd::ServerState> &state) { use(*state); });
    use(*server.states.server.current());
}

void ColumnedSongs::useServer(const QString &server)
{
    if (std::exchange(m_server, server) == server)
        return;
    m_columns = remembered();
    showColumns();
}

SongColumns ColumnedSongs::remembered() const
{
    for (const QString &server : {m_server, QString()}) {
        const auto columns = SongColumns::fromText(m_settings.value(Remembered::songColumns(m_name, server)));
        if (columns && columns->sortedBy.has_value() == m_usual.sortedBy.has_value())
            return *columns;
    }
    return m_usual;
}

void ColumnedSongs::choose(SongColumns columns)
{
    const auto field = std::exchange(columns.sortedBy, m_columns.sortedBy);
    const Qt::SortOrder order = std::exchange(columns.order, m_columns.order);
    setColumns(columns);
    if (field && (field != m_columns.sortedBy || order != m_columns.order))
        Q_EMIT sortRequested(*field, order);
}

void ColumnedSongs::setSorted(std::optional<SongField> field, Qt::SortOrder order)
{
    SongColumns columns = m_columns;
    columns.sortedBy = field;
    columns.order = order;
    setColumns(columns);
}

void ColumnedSongs::setColumns(const SongColumns &columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        SongColumns kept = columns;
        if (!m_usual.sortedBy)
            kept.sortedBy = {};
        for (const QString &server : {m_server, QString()})
            m_settings.set(Remembered::songColumns(m_name, server), kept.toText());
    }
    showColumns(); // the heads may show what somebody wants, and does not get yet
}

void ColumnedSongs::showColumns()
{
    m_header->setColumns(m_columns);
    m_delegate->setColumns(m_columns);
    m_list->viewport()->update();
}

void ColumnedSongs::addColumnsMenu(QMenu &menu)
{
    if (m_header->isVisible())
        fillColumnsMenu(
            *menu.addMenu(tr("Columns")), m_columns, [this](const SongColumns &columns) { choose(columns); });
}

void ColumnedSongs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= columnsFrom;
    m_header->setVisible(hasRoom);
    m_delegate->setColumnsShown(hasRoom);
}

void ColumnedSongs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_header->setNeeds(m_delegate->needs());
    QWidget::changeEvent(event);
}

bool ColumnedSongs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_header->setTrailingMargin(m_list->width() - m_list->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

} // namespace toccata
