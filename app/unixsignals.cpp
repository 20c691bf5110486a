// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unixsignals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <sys/socket.h>
#include <unistd.h>

namespace toccata {

namespace {

// A signal handler may do next to nothing: it writes a byte here, and the event loop reads it.
std::array<int, 2> pipeEnds{-1, -1};

std::atomic<actor::Watchdog *> reporter{nullptr};

void report(int)
{
    if (actor::Watchdog *watchdog = reporter.load())
        watchdog->requestReport();
}

void handle(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[0], &byte, sizeof byte);
    errno = before;
}

void setHandler(void (*handler)(int), std::initializer_list<int> numbers)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : numbers)
        ::sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(actor::Watchdog &watchdog, QObject *parent)
    : QObject(parent)
{
    reporter = &watchdog;
    setHandler(report, {SIGUSR1});
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pipeEnds.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[1], &byte, sizeof byte) > 0) { }
        Q_EMIT quitRequested();
    });
    setHandler(handle, {SIGINT, SIGTERM});
}

UnixSignals::~UnixSignals()
{
    setHandler(SIG_DFL, {SIGINT, SIGTERM});
    setHandler(SIG_IGN, {SIGUSR1}); // whoever asks too late should not end the program
    reporter = nullptr;
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace toccata
