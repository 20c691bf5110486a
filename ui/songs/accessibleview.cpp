// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/accessibleview.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>
#include <QTreeView>

namespace toccata {

namespace {

/// One row of a list.
class AccessibleRow final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleRow(QAbstractItemView &view, const QModelIndex &index)
        : m_view(&view)
        , m_index(index)
    { }

    int row() const { return isValid() ? m_index.row() : -1; }

    bool isValid() const override
    {
        return m_view && m_index.isValid() && m_index.model() == m_view->model();
    }
    QObject *object() const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
        const QString shown = spoken.isEmpty() ? m_index.data().toString() : spoken;
        // The songs of a long queue are read when they come in sight.
        return shown.isEmpty() ? QCoreApplication::translate("toccata::RowView", "Loading") : shown;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.selected = m_view->selectionModel() && m_view->selectionModel()->isSelected(m_index);
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_view->setCurrentIndex(m_index);
        m_view->setFocus(Qt::OtherFocusReason);
        if (action == pressAction()) // what it does is up to the view
            QApplication::postEvent(m_view, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
    }

private:
    const QPointer<QAbstractItemView> m_view;
    const QPersistentModelIndex m_index;
};

/// The view: first what stands above the rows, then the rows.
class AccessibleView final : public QAccessibleWidget
{
public:
    explicit AccessibleView(QAbstractItemView &view)
        : QAccessibleWidget(&view, QAccessible::List)
    { }
    ~AccessibleView() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(above().size()) + rowCount(); }

    QAccessibleInterface *child(int number) const override
    {
        const QWidgetList first = above();
        if (number >= 0 && number < first.size())
            return QAccessible::queryAccessibleInterface(first[number]);
        return rowAt(number - int(first.size()));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (QWidget *each : above()) {
            if (each->rect().contains(each->mapFromGlobal(QPoint(x, y))))
                return QAccessible::queryAccessibleInterface(each);
        }
        return rowAt(view().indexAt(view().viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const auto *row = dynamic_cast<const AccessibleRow *>(child))
            return row->row() < 0 ? -1 : int(above().size()) + row->row();
        return child ? int(above().indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() ? rowAt(view().currentIndex().row()) : QAccessibleWidget::focusChild();
    }

    QAccessibleInterface *rowAt(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        if (const auto known = m_rows.constFind(row); known != m_rows.cend()) {
            auto *shown = dynamic_cast<AccessibleRow *>(QAccessible::accessibleInterface(*known));
            if (shown && shown->row() == row)
                return shown;
            QAccessible::deleteAccessibleInterface(*known); // rows have come or gone above it
        }
        auto *made = new AccessibleRow(view(), view().model()->index(row, 0, view().rootIndex()));
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    QAbstractItemView &view() const { return *static_cast<QAbstractItemView *>(object()); }
    int rowCount() const { return view().model() ? view().model()->rowCount(view().rootIndex()) : 0; }
    QWidgetList above() const
    {
        QWidgetList widgets = view().viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        widgets.removeIf([](const QWidget *each) { return each->isHidden() || each->isWindow(); });
        return widgets;
    }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    const bool isQts = qobject_cast<QListView *>(object) || qobject_cast<QTreeView *>(object)
        || qobject_cast<QTableView *>(object);
    return view && !isQts ? new AccessibleView(*view) : nullptr;
}

} // namespace

void makeItemViewsAccessible()
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
}

void announceCurrent(QAbstractItemView &view, const QModelIndex &current)
{
    if (!QAccessible::isActive() || !current.isValid() || !view.hasFocus())
        return;
    const auto *shown = dynamic_cast<AccessibleView *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleInterface *row = shown ? shown->rowAt(current.row()) : nullptr;
    if (!row)
        return;
    QAccessibleEvent event(row, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace toccata
