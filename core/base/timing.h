// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <chrono>

namespace toccata {

/// Time since this process began (its entry in /proc, so that loading the program counts too).
/// Units: milliseconds with fractions. Where /proc cannot be read: since the program's static initialisation.
double millisecondsSinceStart();

/// Prints `NAME [values] T ms` in the category toccata.timing, T being millisecondsSinceStart(). Users attach these
/// lines to reports and benchmarks read them, so the names are part of the program's interface. Thread: any.
void milestone(const QString &nameAndValues);

/// Watches the event loop of the thread it is made in and remembers the longest time between two rounds of it in which
/// the loop had work: what a person feels as a freeze. Prints `longest-event-loop-gap T ms` when destroyed.
/// It wakes nothing up: it only looks at the rounds that happen anyway.
class EventLoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit EventLoopWatch(QObject *parent = nullptr);
    ~EventLoopWatch() override;

    std::chrono::nanoseconds longestGap() const { return m_longest; }

private:
    void awake();
    void aboutToBlock();

    std::chrono::steady_clock::time_point m_awakeSince;
    std::chrono::nanoseconds m_longest{0};
};

} // namespace toccata
