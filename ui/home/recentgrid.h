// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/recentqueuemodel.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/latestanswer.h"

namespace toccata {

class SongActions;

/// A grid of what was played lately, with everything that can be done with it.
class RecentGrid : public CoverGrid
{
    Q_OBJECT

public:
    explicit RecentGrid(SongActions &actions, QWidget *parent = nullptr);

    void setQueues(const std::vector<RecentQueue> &queues);

private:
    void open(int row);
    void showSongs(const RecentQueue &queue);
    void append(const QList<int> &rows);
    void openMenu(const QList<int> &rows, QPoint globalPosition);

    SongActions &m_actions;
    RecentQueueModel m_queues;
    LatestAnswer m_answer;
};

} // namespace toccata
