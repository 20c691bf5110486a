// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata::actor {

/// From now on a blocking get() in this thread throws
/// BlockingForbidden instead of freezing it. For the GUI thread.
void forbidBlockingHere();

/// Lifts forbidBlockingHere() for a scope: for shutdown and for tests.
class AllowBlocking
{
public:
    AllowBlocking();
    ~AllowBlocking();
    AllowBlocking(const AllowBlocking &) = delete;
    AllowBlocking &operator=(const AllowBlocking &) = delete;

private:
    bool m_wasForbidden;
};

bool isBlockingForbiddenHere();

/// Inside an ask's handler: whether the asker has given up, so
/// that long work can end early. Thread: the actor's.
bool cancelRequested();

} // namespace toccata::actor
