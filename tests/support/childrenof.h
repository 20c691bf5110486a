// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QList>

#include <sys/types.h>

namespace toccata::test {

/// The processes that a process with one thread has started and that still run.
inline QList<pid_t> childrenOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    QList<pid_t> children;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &child : file.readAll().split(' '))
            if (!child.isEmpty())
                children.push_back(pid_t(child.toInt()));
    return children;
}

} // namespace toccata::test
