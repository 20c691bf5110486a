// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QAbstractScrollArea;
class QMargins;
class QWidget;

namespace toccata {

/// Keeps a narrow widget, as an index of letters, between what a view shows and its scroll bar, which stays
/// at the edge as those of other views do. Hidden it takes no room. The strip lies over the view and is no
/// child of it: screen readers see nothing in a view but its rows.
class SideStrip : public QObject
{
    Q_OBJECT

public:
    /// \param view, strip  children of one widget; \param setMargins  setViewportMargins() of the view, which
    /// is protected.
    SideStrip(QAbstractScrollArea &view, QWidget &strip, std::function<void(const QMargins &)> setMargins);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoom();
    void place();

    QAbstractScrollArea &m_view;
    QWidget &m_strip;
    std::function<void(const QMargins &)> m_setMargins;
};

} // namespace toccata
