// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <functional>

namespace toccata {

/// Starts \p process so that a signal that is meant for the child acts on it as on any program, from its
/// first moment on. Until it is the other program a child is this one once more, with our handlers: SIGTERM
/// for it would run the one that asks this program to quit, through what both have in common, and be lost on
/// the child. \param inChild  runs there before the other program does; may call only what is safe in signal
/// handlers.
void startChild(QProcess &process, const QString &program, const QStringList &arguments,
    QIODevice::OpenMode mode = QIODevice::ReadWrite, const std::function<void()> &inChild = {});

} // namespace toccata
