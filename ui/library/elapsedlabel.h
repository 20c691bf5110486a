// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/scan.h"
#include "ui/widgets/elidedlabel.h"

#include <QBasicTimer>

namespace toccata {

/// How long something has been going on: "1:05". It wakes the program once a second, but only while it can be
/// seen.
class ElapsedLabel : public ElidedLabel
{
    Q_OBJECT
public:
    explicit ElapsedLabel(QWidget *parent = nullptr);

    /// Nothing: it is not known, or nothing goes on.
    void setSince(std::optional<Scan::Clock::time_point> since);
    bool isTicking() const { return m_timer.isActive(); }

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();

    std::optional<Scan::Clock::time_point> m_since;
    QBasicTimer m_timer;
};

} // namespace toccata
