// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/artwork/picturerequests.h"
#include "core/mpd/sessionproxy.h"

#include <functional>
#include <memory>

namespace toccata {

/// Reads one picture from MPD, chunk after chunk. Between two of them it stops if nobody wants it any more.
/// Thread: the owner's.
class PictureTransfer : public std::enable_shared_from_this<PictureTransfer>
{
public:
    struct Calls
    {
        std::function<bool()> isWanted;
        /// Once, unless it was stopped. Errors: NotFound, where there is no picture, it is empty, larger than
        /// mostPictureBytes or ends before its end; else those of the session.
        std::function<void(const Result<QByteArray> &)> done;
    };

    PictureTransfer(actor::Actor &owner, mpd::SessionProxy session, PictureCommand command,
        QByteArray songUri, Calls calls);

    void start() { askForMore(); }

private:
    void askForMore();
    void received(const PictureChunk &chunk, qint64 offset);

    actor::Actor &m_owner;
    mpd::SessionProxy m_session;
    PictureCommand m_command;
    QByteArray m_songUri;
    Calls m_calls;
    QByteArray m_bytes;
    int m_triesWithoutProgress = 0;
};

} // namespace toccata
