// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/childprocess.h"

#include <csignal>

namespace toccata {

namespace {

// What is ignored stays so: whoever started us with nohup means our children too.
void forgetHandlers()
{
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction action = {};
        if (::sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
            continue;
        action = {};
        action.sa_handler = SIG_DFL;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

// To forget the handlers in the child is not enough: a signal may come between the fork and that. So the
// child is born with all signals blocked, as it has the mask of the thread that makes it; what comes
// meanwhile waits, and acts when the child lets it through, which is after it has forgotten our handlers. The
// mask outlives exec, so it has to be put back. Handlers and mask are the child's own even where Qt lets it
// share our memory (vfork). In this thread nothing is lost: what is meant for the whole process goes to
// another thread, or waits until QProcess::start() has returned. To end a child by SIGKILL until it has
// started would not do: others send signals too (a terminal, the end of a thread that the child wished to
// hear of).
void startChild(QProcess &process, const QString &program, const QStringList &arguments,
    QIODevice::OpenMode mode, const std::function<void()> &inChild)
{
    sigset_t all{};
    sigset_t before{};
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    process.setChildProcessModifier([before, inChild] {
        forgetHandlers();
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
        if (inChild)
            inChild();
    });
    process.start(program, arguments, mode);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

} // namespace toccata
