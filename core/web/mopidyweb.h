// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/mpd/sessionproxy.h"
#include "core/web/download.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace toccata {

/// Where the web side of the Mopidy at \p address should be. A socket's is on this computer. Empty where the
/// server is reached through TLS or SSH: going around that would tell everybody on the way what is asked for,
/// and behind SSH the host's name is one that only another computer understands.
QUrl mopidyWebAt(const mpd::Address &address, quint16 port);

/// The web side of a Mopidy, which tells by JSON-RPC what MPD's protocol has no words for: pictures, and what
/// kind of thing a row is. Its port is a guess, so it is believed only after it has told the same version of
/// the queue as the MPD side. Thread: the owner's.
class MopidyWeb
{
public:
    /// \param web  where it should be; empty: there is none. \param mpd  its MPD side.
    MopidyWeb(actor::Actor &owner, QNetworkAccessManager &manager, QUrl web, mpd::SessionProxy mpd);

    using Answered = std::function<void(const Result<QJsonValue> &)>;
    /// Calls \p method. Errors: Unsupported, if there is no such Mopidy, or it does not say in time who it
    /// is; Refused, if it answers with an error; those of download(). Where nobody says who is there, some
    /// time passes before that is asked again.
    void call(const QString &method, const QJsonObject &params, Answered done);

    /// Another server than that of the MPD side.
    bool isStranger() const { return m_trust == Trust::Stranger; }
    const QUrl &url() const { return m_web; }

private:
    enum class Trust { Unknown, Asking, Silent, Same, Stranger };

    struct Call
    {
        QString method;
        QJsonObject params;
        Answered done;
    };

    void askWhoItIs();
    void compare(quint32 before);
    void compareBehind(quint32 before, double web);
    void decide(Trust trust);
    void send(const Call &call, std::chrono::milliseconds silence);

    actor::Actor &m_owner;
    QNetworkAccessManager &m_manager;
    QUrl m_web;
    mpd::SessionProxy m_mpd;
    Trust m_trust;
    /// Trust::Silent: until then nobody is asked again.
    QDeadlineTimer m_silence;
    /// Until it is known whom they would go to.
    std::vector<Call> m_waiting;
    /// Answers that come after this is gone find nobody.
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace toccata
