// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/nextlane.h"

#include "core/music/song.h"
#include "ui/notices/permissions.h"
#include "ui/queue/lanerow.h"
#include "ui/style/colors.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace toccata {

NextLane::NextLane(Covers &covers, QWidget *parent)
    : QWidget(parent)
    , m_more(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("nextLane"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Next"));
    auto *heading = new ElidedLabel(tr("Next"), this);
    heading->setRole(TextRole::Caption);
    heading->setTone(ElidedLabel::Tone::Dim);
    // As the covers below.
    heading->setContentsMargins(space::s - 2, 0, space::s - 2, 0);
    m_more->setContentsMargins(space::s - 2, 0, space::s - 2, 0);
    m_more->setRole(TextRole::Caption);
    m_more->setTone(ElidedLabel::Tone::Dim);
    m_more->setObjectName(QStringLiteral("moreInLane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, 0, space::s, space::s);
    column->setSpacing(0);
    column->addWidget(heading);
    for (LaneRow *&row : m_rows) {
        row = new LaneRow(covers, this);
        column->addWidget(row);
        connect(row, &LaneRow::clicked, this, [this, row] { Q_EMIT chosen(row->id()); });
        connect(row, &LaneRow::takenOut, this, [this, row] { Q_EMIT takenOut(row->id()); });
    }
    column->addWidget(m_more);
    hide();
}

void NextLane::setState(const std::shared_ptr<const QueueState> &queue, const mpd::Status &status)
{
    m_queue = queue;
    m_status = status;
    showRows();
}

void NextLane::setRefusal(const QString &sentence)
{
    for (const LaneRow *row : m_rows)
        permit(*row->takeOutButton(), sentence);
}

void NextLane::setRoom(int rows)
{
    rows = std::clamp(rows, 1, mostRows);
    if (rows == m_room)
        return;
    m_room = rows;
    showRows();
}

void NextLane::showRows()
{
    const bool isLane = !m_queue->next.empty();
    std::vector<quint32> ids = m_queue->next;
    // What a server draws by lot it alone knows.
    if (!isLane && m_status.random && m_status.nextSongId)
        ids = {*m_status.nextSongId};
    std::size_t shown = 0;
    for (std::size_t i = 0; i < ids.size() && int(shown) < m_room; ++i) {
        const auto position = m_queue->positionOf(ids[i]);
        if (!position || !m_queue->entries[std::size_t(*position)].isLoaded())
            continue;
        const auto row = int(m_queue->entries[std::size_t(*position)].row);
        m_rows[shown]->setSong(ids[i], m_queue->songs->at(row), isLane);
        m_rows[shown++]->show();
    }
    for (std::size_t i = shown; i < m_rows.size(); ++i)
        m_rows[i]->hide();
    const int others = int(ids.size() - shown);
    m_more->setText(tr("and %Ln more", "songs", others));
    m_more->setVisible(others > 0);
    setVisible(shown > 0);
}

void NextLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsOf(*this).divider);
}

} // namespace toccata
