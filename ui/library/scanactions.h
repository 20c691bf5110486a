// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/scan.h"
#include "core/mpd/serverstate.h"

#include <QObject>
#include <QString>

class QMenu;

namespace toccata {

class Notices;
class SongActions;
struct LibraryState;
struct ServerStates;

/// Whether there is any sense in offering scans: a server that looks when it is asked.
bool offersScans(const mpd::ServerState &server);

/// Why the server would refuse that kind of scan, as a sentence; empty if it would not.
QString scanRefusal(const mpd::Capabilities &capabilities, ScanKind kind);

/// What that kind of scan is good for, as a sentence.
QString scanExplanation(ScanKind kind);

/// Lets the server scan \p folder, "" for everything, and says so, or why not.
void startScan(SongActions &actions, ScanKind kind, const QByteArray &folder = {});

/// Adds what can be done to keep the library up to date: with all of it, or with \p folder. Nothing where
/// scans are not offered.
void addScanActions(QMenu &menu, SongActions &actions, const QByteArray &folder = {});

/// Says what came of our scans, each once.
class ScanNotices : public QObject
{
    Q_OBJECT
public:
    ScanNotices(const ServerStates &states, Notices &notices, QObject *parent = nullptr);

private:
    void look(const LibraryState &state);

    Notices &m_notices;
    int m_said;
};

} // namespace toccata
