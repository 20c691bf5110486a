// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/picturetransfer.h"

#include "core/actor/actorref.h"
#include "core/mpd/errors.h"

namespace toccata {

namespace {

/// Where nothing must be read from: MPD reads 512 KiB ahead, less one byte, and when that buffer is full and
/// just this much is to be passed over, it waits forever for what it does not go on reading, with all its
/// clients. From one byte before, it may answer with that byte alone; the next try is mostly luckier. Source:
/// MPD 0.23.12, issue 1159.
constexpr qint64 deadlyOffset = 512 * 1024 - 1;
constexpr int mostTries = 100;

} // namespace

PictureTransfer::PictureTransfer(
    actor::Actor &owner, mpd::SessionProxy session, PictureCommand command, QByteArray songUri, Calls calls)
    : m_owner(owner)
    , m_session(std::move(session))
    , m_command(command)
    , m_songUri(std::move(songUri))
    , m_calls(std::move(calls))
{ }

void PictureTransfer::askForMore()
{
    const qint64 have = m_bytes.size();
    const qint64 offset = have == deadlyOffset ? have - 1 : have;
    m_session.send(pictureRequest(m_command, m_songUri, offset))
        .deliver(
            m_owner.selfRef(&m_owner),
            [me = shared_from_this(), offset](const PictureChunk &chunk) { me->received(chunk, offset); },
            [me = shared_from_this()](
                const std::exception_ptr &failure) { me->m_calls.done(mpd::toError(failure)); });
}

void PictureTransfer::received(const PictureChunk &chunk, qint64 offset)
{
    const qint64 size = chunk.size.value_or(0);
    const qint64 before = m_bytes.size();
    m_bytes += chunk.bytes.mid(before - offset);
    m_triesWithoutProgress = m_bytes.size() > before ? 0 : m_triesWithoutProgress + 1;
    if (size > 0 && size == m_bytes.size()) {
        m_calls.done(std::move(m_bytes));
        return;
    }
    // A patched Mopidy answers `binary: 0`; asking on would never end.
    if (chunk.bytes.isEmpty() || size > mostPictureBytes || m_bytes.size() > size)
        m_calls.done(Error{Error::Kind::NotFound});
    else if (m_triesWithoutProgress > mostTries)
        m_calls.done(Error{Error::Kind::Busy});
    else if (m_calls.isWanted())
        askForMore();
}

} // namespace toccata
