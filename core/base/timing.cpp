// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timing.h"

#include "core/base/logging.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QThread>

#include <ctime>
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

/// Field 22 of /proc/self/stat is the start in clock ticks since boot. The name in field 2 may hold spaces and
/// parentheses, so counting begins behind the last ')'.
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

} // namespace

double millisecondsSinceStart()
{
    static const double start = startedAt();
    return bootTimeMilliseconds() - start;
}

void milestone(const QString &nameAndValues)
{
    qCDebug(logTiming).noquote().nospace() << nameAndValues << ' ' << QString::number(millisecondsSinceStart(), 'f', 1) << " ms";
}

EventLoopWatch::EventLoopWatch(QObject *parent)
    : QObject(parent)
    , m_awakeSince(std::chrono::steady_clock::now())
{
    const QAbstractEventDispatcher *dispatcher = QThread::currentThread()->eventDispatcher();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &EventLoopWatch::awake);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &EventLoopWatch::aboutToBlock);
}

EventLoopWatch::~EventLoopWatch()
{
    qCDebug(logTiming).noquote().nospace()
        << "longest-event-loop-gap " << QString::number(double(m_longest.count()) / 1e6, 'f', 1) << " ms";
}

// A round that leads straight to the next one emits `awake` again without `aboutToBlock`, so either ends the round before.
void EventLoopWatch::awake()
{
    aboutToBlock();
    m_awakeSince = std::chrono::steady_clock::now();
}

void EventLoopWatch::aboutToBlock()
{
    const auto now = std::chrono::steady_clock::now();
    m_longest = std::max(m_longest, std::chrono::nanoseconds(now - m_awakeSince));
    m_awakeSince = now;
}

} // namespace toccata
