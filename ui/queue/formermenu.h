// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recents/formerqueue.h"

#include <QDateTime>
#include <QMenu>

#include <functional>
#include <vector>

namespace toccata {

/// When something was, as people say it: "Yesterday, 20:14".
QString whenText(const QDateTime &when, const QDateTime &now);

/// The menu of the queues that were taken away last, each with its name, its songs and when that was.
class FormerMenu final : public QMenu
{
    Q_OBJECT

public:
    FormerMenu(const std::vector<FormerQueueFacts> &queues, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const FormerQueueFacts &queue);
};

} // namespace toccata
