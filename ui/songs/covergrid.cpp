// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/covergrid.h"

#include "ui/songs/accessibleview.h"
#include "ui/songs/songactions.h"
#include "ui/style/colors.h"
#include "ui/style/type.h"
#include "ui/widgets/sidestrip.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace toccata {

namespace {

constexpr int wheelStep = 28; // pixels for each line of text that the desktop scrolls by
constexpr std::chrono::milliseconds stillTime{250};

} // namespace

CoverGrid::CoverGrid(CoverDelegate::Shape shape, QWidget *parent)
    : QAbstractItemView(parent)
    , m_delegate(new CoverDelegate(shape, this))
{
    makeItemViewsAccessible();
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // it lies on the page's colour
}

void CoverGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    announceCurrent(*this, current);
}

void CoverGrid::setCovers(Covers &covers)
{
    m_covers = &covers;
    m_delegate->setCovers(covers);
    m_still.setSingleShot(true);
    m_still.setInterval(stillTime);
    connect(&m_still, &QTimer::timeout, this, &CoverGrid::prepareAhead);
}

void CoverGrid::followRights(const SongActions &actions)
{
    const auto follow = [this, &actions] {
        m_delegate->setPlayRefusal(actions.refusal(Right::ReplaceQueue));
        viewport()->update();
    };
    actions.server().states.server.observe(this, [follow](const auto &) { follow(); });
    follow();
}

void CoverGrid::prepareAhead()
{
    const auto prepare = [this](int from, int to) {
        for (int row = std::max(0, from); row < std::min(to, count()); ++row)
            m_covers->prepare(
                m_delegate->coverPlace(visualRect(indexOf(row)), indexOf(row)), this, indexOf(row));
    };
    const int first = m_grid.firstBelow(verticalOffset());
    const int end = m_grid.endAbove(verticalOffset() + viewport()->height(), count());
    prepare(end, end + m_grid.columns);
    prepare(first - m_grid.columns, first);
}

void CoverGrid::setCellWidth(int width)
{
    if (width == m_wanted)
        return;
    const Anchor before = anchor();
    m_wanted = width;
    updateGeometries();
    scrollToAnchor(before);
    Q_EMIT cellWidthChanged(width);
}

void CoverGrid::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    setVerticalScrollBarPolicy(rows > 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    QSizePolicy policy(QSizePolicy::Preferred, rows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    policy.setHeightForWidth(rows > 0);
    setSizePolicy(policy);
    updateGeometries();
}

void CoverGrid::setStrip(QWidget &strip)
{
    new SideStrip(*this, strip, [this](const QMargins &margins) { setViewportMargins(margins); });
}

int CoverGrid::heightForWidth(int width) const
{
    if (m_visibleRows == 0 || !model())
        return -1;
    const GridGeometry grid = geometryAt(width);
    return grid.heightOf(std::min(m_visibleRows, grid.rows(model()->rowCount(rootIndex()))));
}

QSize CoverGrid::sizeHint() const
{
    return m_visibleRows > 0 ? QSize(minimumSizeHint().width(), heightForWidth(width()))
                             : QAbstractItemView::sizeHint();
}

GridGeometry CoverGrid::geometryAt(int width) const
{
    // Some rows of a grid stand under a heading of their own, which they belong to.
    const int topMargin = m_visibleRows > 0 ? space::s : space::m;
    GridGeometry grid = GridGeometry::of(widthOfCells(width), m_wanted, m_delegate->textHeight(), topMargin);
    std::vector<int> starts(m_sections.size());
    std::ranges::transform(m_sections, starts.begin(), &Section::first);
    grid.setSections(starts, headingHeight());
    return grid;
}

int CoverGrid::widthOfCells(int width) const
{
    // Room for the scroll bar is kept whether it is there or not: else its coming could make the rows higher,
    // so that it goes, and so on.
    const int bar = m_visibleRows > 0 ? 0 : verticalScrollBar()->sizeHint().width();
    return width - bar - viewportMargins().left() - viewportMargins().right();
}

int CoverGrid::headingHeight() const
{
    return QFontMetrics(textFont(TextRole::Title)).height() + space::l;
}

void CoverGrid::setSections(std::vector<Section> sections)
{
    if (sections == m_sections)
        return;
    m_sections = std::move(sections);
    updateGeometries();
}

std::optional<int> CoverGrid::topSection() const
{
    if (m_sections.empty())
        return std::nullopt;
    return m_grid.sectionAt(verticalOffset() + headingHeight() / 2);
}

void CoverGrid::showSection(int section)
{
    const GridGeometry::Section &shown = m_grid.sections[std::size_t(section)];
    selectionModel()->setCurrentIndex(indexOf(shown.first), QItemSelectionModel::NoUpdate);
    verticalScrollBar()->setValue(shown.top);
}

int CoverGrid::count() const
{
    const int all = model() ? model()->rowCount(rootIndex()) : 0;
    return m_visibleRows > 0 ? std::min(all, m_visibleRows * m_grid.columns) : all;
}

QModelIndex CoverGrid::indexOf(int row) const
{
    return model()->index(row, 0, rootIndex());
}

QList<int> CoverGrid::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

void CoverGrid::updateGeometries()
{
    m_grid = geometryAt(width());
    if (m_visibleRows > 0) {
        updateGeometry();
    } else {
        const int height = m_grid.height(count());
        verticalScrollBar()->setPageStep(viewport()->height());
        verticalScrollBar()->setSingleStep(wheelStep);
        verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    }
    viewport()->update();
    if (const int shown = count(); std::exchange(m_shownCount, shown) != shown)
        Q_EMIT shownCountChanged(shown);
}

QRect CoverGrid::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const QRect cell = m_grid.cell(index.row()).translated(0, -verticalOffset());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), cell);
}

QModelIndex CoverGrid::indexAt(const QPoint &point) const
{
    const QPoint logical = QStyle::visualPos(layoutDirection(), viewport()->rect(), point);
    const auto row = m_grid.indexAt(logical + QPoint(0, verticalOffset()), count());
    return row ? indexOf(*row) : QModelIndex();
}

void CoverGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect cell = m_grid.cell(index.row());
    const int room = viewport()->height();
    // With the heading, where it is the first row under one.
    const int first = m_grid.sections[std::size_t(m_grid.sectionOf(index.row()))].first;
    const bool underHeading = m_grid.hasHeadings() && index.row() - first < m_grid.columns;
    const int highest = cell.top() - (underHeading ? m_grid.headingHeight : m_grid.topMargin);
    int top = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && highest < top))
        top = highest;
    else if (hint == PositionAtBottom
        || (hint == EnsureVisible && cell.bottom() + m_grid.margin > top + room))
        top = cell.bottom() + m_grid.margin - room;
    else if (hint == PositionAtCenter)
        top = cell.center().y() - room / 2;
    verticalScrollBar()->setValue(top);
}

CoverGrid::Anchor CoverGrid::anchor() const
{
    if (verticalOffset() == 0)
        return {};
    // The first row that can be seen by more than half.
    const int row = std::min(m_grid.firstBelow(verticalOffset() + m_grid.cellHeight / 2), count() - 1);
    return {row, verticalOffset() - m_grid.cell(row).top()};
}

void CoverGrid::scrollToAnchor(Anchor anchor)
{
    if (anchor.row == 0 && anchor.offset == 0)
        verticalScrollBar()->setValue(0);
    else
        verticalScrollBar()->setValue(m_grid.cell(anchor.row).top() + anchor.offset);
}

int CoverGrid::verticalOffset() const
{
    return m_visibleRows > 0 ? 0 : verticalScrollBar()->value();
}

void CoverGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // What Shift selects is a run in reading order, as in a list, so the corners' cells are what counts.
    const QModelIndex first = indexAt(rect.topLeft());
    const QModelIndex last = indexAt(rect.bottomRight());
    if (!first.isValid() && !last.isValid()) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const auto [low, high]
        = std::minmax(first.isValid() ? first.row() : last.row(), last.isValid() ? last.row() : first.row());
    selectionModel()->select(QItemSelection(indexOf(low), indexOf(high)), command);
}

QRegion CoverGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int first = m_grid.firstBelow(verticalOffset());
    const int end = m_grid.endAbove(verticalOffset() + viewport()->height(), count());
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(first, range.top()); row <= range.bottom() && row < end; ++row)
            region += visualRect(indexOf(row)).adjusted(-4, -4, 4, 4); // with the ring around the cover
    }
    return region;
}

void CoverGrid::paintHeadings(QPainter &painter, const QRect &rect) const
{
    const Colors &colors = colorsOf(*this);
    for (int i = m_grid.sectionAt(verticalOffset() + rect.top()); i < int(m_sections.size()); ++i) {
        const QRect logical = m_grid.heading(i, viewport()->width()).translated(0, -verticalOffset());
        if (logical.top() > rect.bottom())
            break;
        const auto paintText = [&](const QRect &place, const QString &text) {
            painter.drawText(QStyle::visualRect(layoutDirection(), viewport()->rect(), place),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        painter.setFont(textFont(TextRole::Title));
        painter.setPen(colors.text);
        paintText(logical, m_sections[std::size_t(i)].heading);
        const int end = i + 1 < int(m_sections.size()) ? m_sections[std::size_t(i) + 1].first : count();
        const int behind
            = painter.fontMetrics().horizontalAdvance(m_sections[std::size_t(i)].heading) + space::s;
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(colors.textDim);
        paintText(logical.adjusted(std::min(behind, logical.width()), 2, 0, 2),
            QLocale().toString(end - m_sections[std::size_t(i)].first));
    }
}

void CoverGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_grid.hasHeadings())
        paintHeadings(painter, event->rect());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QModelIndex hovered = m_mouse ? indexAt(*m_mouse) : QModelIndex();
    const int end = m_grid.endAbove(verticalOffset() + event->rect().bottom() + 1, count());
    for (int row = m_grid.firstBelow(verticalOffset() + event->rect().top()); row < end; ++row) {
        const QModelIndex index = indexOf(row);
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(
            QStyle::State_KeyboardFocusChange, window()->testAttribute(Qt::WA_KeyboardFocusChange));
        m_delegate->paint(&painter, option, index);
    }
    if (m_covers)
        m_still.start();
}

void CoverGrid::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width()) {
        const Anchor before = anchor();
        updateGeometries();
        scrollToAnchor(before);
    } else {
        updateGeometries();
    }
    QAbstractItemView::resizeEvent(event);
}

void CoverGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

void CoverGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometries();
    QAbstractItemView::changeEvent(event);
}

} // namespace toccata
