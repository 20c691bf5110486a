// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarybody.h"

#include "core/library/librarystate.h"
#include "ui/library/scanactions.h"
#include "ui/notices/permissions.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"

namespace toccata {

namespace {

QString progressText(const LoadProgress &progress)
{
    if (progress.folders < 20)
        return {};
    return PageBody::tr("%1 of %2 folders").arg(progress.foldersDone).arg(progress.folders);
}

void showEmpty(PageBody &body, const LibraryState &state, SongActions &actions)
{
    if (state.scans.isUnderWay()) {
        body.showBusy(PageBody::tr("The server is looking for music…"),
            PageBody::tr("What it finds appears here by itself."));
    } else if (state.source == LibraryState::Source::Names) {
        body.showMessage(u"search", PageBody::tr("This server does not list its music"),
            PageBody::tr("Search finds what it has, and its folders can be browsed."));
    } else if (!offersScans(*actions.server().states.server.current())) {
        body.showMessage(
            u"music-note", PageBody::tr("No music yet"), PageBody::tr("This server has none to show."));
    } else if (const QString refused = refusal(actions.server().states, Right::Update); !refused.isEmpty()) {
        body.showMessage(u"music-note", PageBody::tr("No music yet"),
            PageBody::tr("This server has none to show.") + u' ' + refused);
    } else {
        body.showMessage(u"music-note", PageBody::tr("No music yet"),
            PageBody::tr("Put music into the server's music folder, then let the server look for it."),
            PageBody::tr("Look for music"), [&actions] { startScan(actions, ScanKind::Update); });
    }
}

} // namespace

void showLibraryIn(PageBody &body, const LibraryState &state, bool isEmpty, SongActions &actions)
{
    if (!isEmpty)
        body.showContent();
    else if (state.error)
        body.showError(*state.error, [&actions] { actions.server().library.reload(); });
    else if (state.loading)
        body.showBusy(PageBody::tr("Reading the library…"), progressText(state.progress));
    else if (state.source == LibraryState::Source::None)
        body.showNothing(); // not connected: the window says so
    else
        showEmpty(body, state, actions);
}

} // namespace toccata
