// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outputs/outputs.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"

namespace toccata {

Outputs::Outputs(actor::Actor &owner, actor::Published<OutputsState> state)
    : m_owner(owner)
    , m_state(std::move(state))
{ }

void Outputs::connected(const mpd::Link &link)
{
    m_link = link;
}

void Outputs::disconnected()
{
    ++m_generation;
    m_link.reset();
    m_state.publish(std::make_shared<OutputsState>());
}

void Outputs::read()
{
    if (!m_link || !m_link->capabilities.has("outputs"))
        return;
    m_link->interactive.send(outputsRequest(m_link->capabilities.isMopidy()))
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, generation = m_generation](const OutputsState &state) {
                if (generation == m_generation)
                    m_state.publish(std::make_shared<OutputsState>(state));
            },
            [](const std::exception_ptr &failure) {
                qCInfo(logMpd) << "outputs not read:" << mpd::toError(failure).serverText;
            });
}

actor::Future<void> Outputs::setEnabled(quint32 outputId, bool enabled)
{
    if (!m_link)
        return actor::failedFuture<void>(toException({Error::Kind::Offline}));
    return m_link->interactive.send(
        mpd::plain(mpd::Command(enabled ? "enableoutput" : "disableoutput").arg(outputId)));
}

} // namespace toccata
