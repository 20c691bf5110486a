// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/editrun.h"

#include "core/actor/errors.h"
#include "core/mpd/errors.h"

namespace toccata::mpd {

namespace {

/// Whether "does not exist" means a song, not a playlist.
bool isOfASong(const Command &command)
{
    const QByteArray name = command.words().value(0);
    const bool isOfAPlaylist = name.startsWith("playlist") || name == "rename" || name == "rm";
    return !isOfAPlaylist || name == "playlistadd";
}

} // namespace

std::shared_ptr<EditRun> EditRun::start(
    actor::Actor &owner, SessionProxy session, std::vector<CommandBatch> batches, Progress progress)
{
    std::shared_ptr<EditRun> run(
        new EditRun(owner, std::move(session), std::move(batches), std::move(progress)));
    run->sendNext();
    return run;
}

EditRun::EditRun(
    actor::Actor &owner, SessionProxy session, std::vector<CommandBatch> batches, Progress progress)
    : m_owner(owner)
    , m_session(std::move(session))
    , m_batches(std::move(batches))
    , m_progress(std::move(progress))
{ }

void EditRun::sendNext()
{
    if (m_next > 0 && m_progress)
        m_progress(int(m_batches[m_next - 1].size()));
    if (m_next == m_batches.size()) {
        if (m_playFailure)
            m_promise.setException(m_playFailure);
        else
            m_promise.set(m_result);
        return;
    }
    if (m_isCancelled) {
        m_promise.setException(std::make_exception_ptr(actor::Cancelled("the person stopped it")));
        return;
    }
    send(m_batches[m_next++]);
}

void EditRun::send(CommandBatch batch)
{
    m_session.send(plain(batch))
        .deliver(
            m_owner.selfRef(&m_owner), [self = shared_from_this()] { self->sendNext(); },
            [self = shared_from_this(), batch](
                const std::exception_ptr &failure) { self->refused(batch, failure); });
}

void EditRun::refused(const CommandBatch &batch, const std::exception_ptr &failure)
{
    const Error error = toError(failure);
    const auto index = std::size_t(error.commandIndex.value_or(0));
    const bool isPlay
        = error.kind == Error::Kind::Refused && index < batch.size() && batch[index].text() == "play";
    // Where a song was is more than is known of one that is gone.
    const bool isSeek = error.kind == Error::Kind::Refused && index < batch.size()
        && batch[index].text().startsWith("seekcur");
    const bool isUnknownSong
        = error.kind == Error::Kind::NotFound && (index >= batch.size() || isOfASong(batch[index]));
    if (isSeek) {
        // It is at its beginning then.
    } else if (isUnknownSong) {
        ++m_result.notFound;
    } else if (isPlay) {
        m_playFailure = failure;
    } else {
        m_promise.setException(failure);
        return;
    }
    CommandBatch rest = remainder(batch, int(index));
    if (rest.empty())
        sendNext();
    else
        send(std::move(rest));
}

} // namespace toccata::mpd
