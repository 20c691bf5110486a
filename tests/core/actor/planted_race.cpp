// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"

#include <QCoreApplication>

namespace {

class Writer : public toccata::actor::Actor
{
public:
    void write(int *shared)
    {
        for (int i = 0; i < 1'000; ++i)
            ++*shared;
    }
};

} // namespace

/// A race on purpose: two actors' handlers write the same int. ThreadSanitizer must report it in spite of our
/// suppressions; if it does not, it would not report a real one either.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    toccata::actor::System system;
    const auto first = system.start<Writer>("first");
    const auto second = system.start<Writer>("second");
    int shared = 0;
    for (int i = 0; i < 100; ++i) {
        first.tell(&Writer::write, &shared);
        second.tell(&Writer::write, &shared);
    }
    system.stopAll();
    return shared > 0 ? 0 : 1;
}
