// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuefinder.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace toccata {

class ElidedLabel;
class IconButton;
class QueueModel;
class SearchField;
class SongListView;

/// A line above the queue with which one goes from match to match in it: the list stays whole. Enter, F3 and
/// Down lead to the next, with Shift and Up to the one before; Escape closes it.
class FindLine : public QWidget
{
    Q_OBJECT

public:
    FindLine(const QueueModel &model, SongListView &list, QWidget *parent = nullptr);

    /// Takes the keyboard.
    void open();
    /// Gives the keyboard to the list.
    void close();
    /// The model has another state.
    void queueChanged();
    /// Opens, or goes to the next match (1) or the one before (-1).
    void step(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(bool jumps);
    void goOn();
    void goTo(int row);
    void showCount();
    /// Where it is looked for first.
    int startRow() const;

    const QueueModel &m_model;
    SongListView &m_list;
    SearchField *m_field;
    ElidedLabel *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    std::unique_ptr<QueueFinder> m_finder;
    /// Fires as long as there is something to look through.
    QTimer m_slice;
    /// Whether the first match is to be shown once it is found.
    bool m_jumps = false;
    /// Asked for before all was looked through.
    int m_steps = 0;
};

} // namespace toccata
