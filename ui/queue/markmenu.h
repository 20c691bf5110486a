// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuestate.h"

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace toccata {

class SongActions;

/// What the queue's menu offers beside moving and removing songs: what plays next, how soon, which part, and
/// where to stop. What the server does not have is left out.
class MarkMenu final : public QObject
{
    Q_OBJECT

public:
    /// \param view  what the menu is opened over.
    MarkMenu(SongActions &actions, QWidget &view);

    void addPlayNext(QMenu &menu, const QList<quint32> &songIds);
    /// \param clicked  the position of the song that the menu is for; \p songIds  all that are selected.
    void addMarks(QMenu &menu, const QueueState &queue, int clicked, const QList<quint32> &songIds);

private:
    void addStop(QMenu &menu, quint32 songId);
    void addPriorities(QMenu &menu, const QueueState &queue, const QList<quint32> &songIds);
    void addPart(QMenu &menu, const QueueState &queue, int position);

    SongActions &m_actions;
    QWidget &m_view;
};

} // namespace toccata
