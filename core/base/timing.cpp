// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timing.h"

#include "core/base/logging.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <numeric>
#include <unistd.h>

namespace toccata {

namespace {

double bootTimeMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

const double initialisedAt = bootTimeMilliseconds();

/// Field 22 of /proc/self/stat is the start in clock ticks since boot. The name in field 2 may hold spaces
/// and parentheses, so counting begins behind the last ')'.
double startedAt()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return initialisedAt;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    bool ok = false;
    const double ticks = fields.value(19).toDouble(&ok);
    return ok ? ticks * 1e3 / double(sysconf(_SC_CLK_TCK)) : initialisedAt;
}

constexpr std::chrono::milliseconds beat{4};
constexpr std::chrono::nanoseconds step = std::chrono::microseconds(250);

void tell(const char *name, std::chrono::nanoseconds gap)
{
    qCDebug(logTiming).noquote().nospace()
        << name << ' ' << QString::number(double(gap.count()) / 1e6, 'f', 1) << " ms";
}

} // namespace

double millisecondsSinceStart()
{
    static const double start = startedAt();
    return bootTimeMilliseconds() - start;
}

void milestone(const QString &nameAndValues)
{
    qCDebug(logTiming).noquote().nospace()
        << nameAndValues << ' ' << QString::number(millisecondsSinceStart(), 'f', 1) << " ms";
}

EventLoopWatch::EventLoopWatch(QObject *parent)
    : QObject(parent)
    , m_watches(logTiming().isDebugEnabled())
{
    if (m_watches)
        QMetaObject::invokeMethod(this, &EventLoopWatch::begin, Qt::QueuedConnection);
}

void EventLoopWatch::begin()
{
    m_last = std::chrono::steady_clock::now();
    m_timer.start(beat.count(), Qt::PreciseTimer, this);
}

EventLoopWatch::~EventLoopWatch()
{
    if (!m_watches)
        return;
    tell("usual-event-loop-gap", usualGap());
    tell("longest-event-loop-gap", m_longest);
}

std::chrono::nanoseconds EventLoopWatch::usualGap() const
{
    const quint64 all = std::accumulate(m_beats.begin(), m_beats.end(), quint64(0));
    quint64 passed = 0;
    int steps = 0;
    while (steps + 1 < int(m_beats.size()) && (passed += m_beats[std::size_t(steps)]) * 100 < all * 99)
        ++steps;
    const bool isBeyond = steps + 1 == int(m_beats.size());
    return isBeyond ? m_longest : std::min(m_longest, step * (steps + 1));
}

void EventLoopWatch::timerEvent(QTimerEvent *)
{
    const auto now = std::chrono::steady_clock::now();
    const auto gap = std::max(std::chrono::nanoseconds(now - m_last - beat), std::chrono::nanoseconds(0));
    m_longest = std::max(m_longest, gap);
    ++m_beats[std::min(std::size_t(gap / step), m_beats.size() - 1)];
    m_last = now;
}

} // namespace toccata
