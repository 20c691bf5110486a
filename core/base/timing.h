// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QString>

#include <array>
#include <chrono>

namespace toccata {

/// Time since this process began (its entry in /proc, so that loading the program counts too).
/// Units: milliseconds with fractions. Where /proc cannot be read: since the program's static initialisation.
double millisecondsSinceStart();

/// Prints `NAME [values] T ms` in the category toccata.timing, T being millisecondsSinceStart(). Users attach
/// these lines to reports and benchmarks read them, so the names are part of the program's interface. Thread:
/// any.
void milestone(const QString &nameAndValues);

/// Watches the event loop of the thread it is made in: a timer beats every few milliseconds, and the longest
/// delay of a beat is what a person felt as a freeze. It begins with the first event that the loop handles:
/// what goes before, a window that is still being made, is told by `window-shown`. Prints
/// `usual-event-loop-gap T ms`, which 99 of 100 beats keep to, and `longest-event-loop-gap T ms` when
/// destroyed. Does nothing, and wakes nothing up, unless the category
/// toccata.timing is on. (The dispatcher's own aboutToBlock and awake do not tell: under GLib events are
/// handled between them.)
class EventLoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit EventLoopWatch(QObject *parent = nullptr);
    ~EventLoopWatch() override;

    std::chrono::nanoseconds longestGap() const { return m_longest; }
    /// What 99 of 100 beats were not later than.
    std::chrono::nanoseconds usualGap() const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void begin();

    const bool m_watches;
    QBasicTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    std::chrono::nanoseconds m_longest{0};
    /// How many beats were so late, in steps; the last one has all that were later.
    std::array<quint32, 256> m_beats{};
};

} // namespace toccata
