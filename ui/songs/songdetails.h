// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtablebuilder.h"
#include "core/server/serverproxy.h"
#include "ui/songs/latestanswer.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace toccata {

/// Fetches the rest of songs of which only titles are known. A few at a time: a Mopidy looks each of them up
/// at its service and answers nobody meanwhile, so that between them somebody's pause gets through.
class SongDetails : public QObject
{
    Q_OBJECT

public:
    explicit SongDetails(LibraryProxy library, QObject *parent = nullptr);

    /// These are next, as soon as somebody calls resume(). They are all rows of their table.
    void fetch(const SongRows &titles);
    /// What is still missing stays so until resume().
    void stop();
    void resume();
    /// There are none any more.
    void forget();

Q_SIGNALS:
    /// Of the first \p known of \p songs everything is there that the server knows.
    void changed(const SongRows &songs, int known);

private:
    void take(const SongRows &found, int count);
    void fitPiece(std::chrono::milliseconds took);

    LibraryProxy m_library;
    /// Goes on with the table of the titles: what is found becomes rows behind them.
    std::unique_ptr<SongTableBuilder> m_builder;
    SongRows m_songs;
    int m_known = 0;
    int m_piece = 0;
    LatestAnswer m_answer;
};

} // namespace toccata
