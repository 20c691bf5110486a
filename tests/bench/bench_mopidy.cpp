// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window does while a Mopidy lets it wait: a search that takes six seconds, and a pause behind it.

#include "tests/app/wholewindow.h"
#include "tests/bench/eventlooppart.h"
#include "tests/support/mopidyserver.h"
#include "tests/support/rawconnection.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTest>

#include <cstdlib>

namespace toccata {

namespace {

using test::waitUntil;

/// \return whether all came as it should.
bool measure(test::WholeWindow &window)
{
    int lost = 0;
    window.server().states.server.observe(&window.window(),
        [&](const std::shared_ptr<const mpd::ServerState> &state) { lost += !state->isConnected(); });
    const EventLoopPart part("busy_mopidy");
    auto *search = window.child<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("slow:6 quirk"));
    QTest::qWait(900); // the search begins 300 ms after the last key
    QElapsedTimer since;
    since.start();
    QTest::mouseClick(window.child("play"), Qt::LeftButton);
    if (!waitUntil([&] { return window.child("busyStrip") != nullptr; }))
        return false;
    std::printf("figure busy_said_after_ms %lld ms\n", static_cast<long long>(since.elapsed()));
    if (!waitUntil([&] { return window.child<IconButton>("play")->iconName() == u"play"; }))
        return false;
    std::printf("figure paused_after_ms %lld ms\n", static_cast<long long>(since.elapsed()));
    if (!waitUntil([&] { return window.child("busyStrip") == nullptr; }))
        return false;
    QTest::qWait(1000); // the results, and their covers
    std::printf("figure reconnects %d\n", lost);
    return true;
}

} // namespace

} // namespace toccata

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("toccata.timing.debug=true"));
    QApplication application(argc, argv);
    using namespace toccata;
    const test::MopidyServer mopidy;
    test::RawConnection raw(mopidy.port());
    raw.command("add \"spotify:your:tracks\"");
    raw.command("play");
    StartOptions options;
    options.server = QStringLiteral("127.0.0.1:%1").arg(mopidy.port());
    test::WholeWindow window(options);
    window.settings().set(Remembered::mopidyPort, int(mopidy.httpPort()));
    if (!window.isReady()
        || !waitUntil([&] { return window.child<IconButton>("play")->iconName() == u"pause"; })
        || !measure(window)) {
        std::fprintf(stderr, "the window did not come to show what it should\n");
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
