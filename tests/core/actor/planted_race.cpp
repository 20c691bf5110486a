// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"

#include <QCoreApplication>

#include <latch>

namespace {

class Writer : public toccata::actor::Actor
{
public:
    /// Both are inside at once, and for so long that the one who is woken later still meets the other: after
    /// a hundred rounds that one had left, and the end of its handler put the two in order.
    void write(int *shared, std::latch *bothAreHere)
    {
        bothAreHere->arrive_and_wait();
        for (int i = 0; i < 100000; ++i)
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
    std::latch bothAreHere(2);
    first.tell(&Writer::write, &shared, &bothAreHere);
    second.tell(&Writer::write, &shared, &bothAreHere);
    system.stopAll();
    return shared > 0 ? 0 : 1;
}
