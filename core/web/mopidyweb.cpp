// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/web/mopidyweb.h"

#include "core/actor/actorref.h"
#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/mpd/status.h"

#include <QJsonDocument>

#include <utility>

namespace toccata {

namespace {

/// A port where nobody answers must not keep anybody waiting who could ask the MPD side.
constexpr std::chrono::seconds whoIsThere{8};
/// After nobody answered. A web side that is being started again, or is behind a wall for a while, comes
/// back.
constexpr std::chrono::seconds betweenQuestions{30};
/// What a service behind it may take; as Capabilities::timeToAnswer() has it for the MPD side.
constexpr std::chrono::minutes longestAnswer{15};

} // namespace

QUrl mopidyWebAt(const mpd::Address &address, quint16 port)
{
    if (!std::holds_alternative<mpd::Unprotected>(address.protection))
        return {};
    QUrl web;
    web.setScheme(QStringLiteral("http"));
    web.setHost(address.kind == mpd::Address::Kind::Tcp ? address.host : QStringLiteral("localhost"));
    web.setPort(port);
    return web;
}

MopidyWeb::MopidyWeb(actor::Actor &owner, QNetworkAccessManager &manager, QUrl web, mpd::SessionProxy mpd)
    : m_owner(owner)
    , m_manager(manager)
    , m_web(std::move(web))
    , m_mpd(std::move(mpd))
    , m_trust(m_web.isEmpty() ? Trust::Stranger : Trust::Unknown)
{ }

void MopidyWeb::call(const QString &method, const QJsonObject &params, Answered done)
{
    Call call{method, params, std::move(done)};
    if (m_trust == Trust::Silent && m_silence.hasExpired())
        m_trust = Trust::Unknown;
    switch (m_trust) {
    case Trust::Unknown:
        m_waiting.push_back(std::move(call));
        askWhoItIs();
        break;
    case Trust::Asking:
        m_waiting.push_back(std::move(call));
        break;
    case Trust::Same:
        send(call, longestAnswer);
        break;
    case Trust::Silent:
    case Trust::Stranger:
        call.done(Error{Error::Kind::Unsupported});
        break;
    }
}

void MopidyWeb::askWhoItIs()
{
    m_trust = Trust::Asking;
    m_mpd.send(mpd::statusRequest())
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, alive = std::weak_ptr(m_alive)](const mpd::Status &status) {
                if (!alive.expired())
                    compare(status.queueVersion);
            },
            [this, alive = std::weak_ptr(m_alive)](const std::exception_ptr &) {
                if (!alive.expired())
                    decide(Trust::Silent);
            });
}

void MopidyWeb::compare(quint32 before)
{
    const auto answered = [this, before](const Result<QJsonValue> &version) {
        if (version && version->isDouble())
            compareBehind(before, version->toDouble());
        else
            decide(Trust::Silent);
    };
    send({QStringLiteral("core.tracklist.get_version"), {}, answered}, whoIsThere);
}

// The queue may change meanwhile, so MPD is asked before and behind: the web's answer lies between.
void MopidyWeb::compareBehind(quint32 before, double web)
{
    m_mpd.send(mpd::statusRequest())
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, before, web, alive = std::weak_ptr(m_alive)](const mpd::Status &status) {
                if (!alive.expired())
                    decide(web >= before && web <= status.queueVersion ? Trust::Same : Trust::Stranger);
            },
            [this, alive = std::weak_ptr(m_alive)](const std::exception_ptr &) {
                if (!alive.expired())
                    decide(Trust::Silent);
            });
}

void MopidyWeb::decide(Trust trust)
{
    const bool isSame = trust == Trust::Same;
    qCInfo(logMpd) << "Mopidy's web side at" << m_web
                   << (isSame                          ? "is the same server"
                              : trust == Trust::Silent ? "does not say who it is"
                                                       : "is another server");
    m_trust = trust;
    m_silence.setRemainingTime(betweenQuestions);
    for (const Call &call : std::exchange(m_waiting, {})) {
        if (isSame)
            send(call, longestAnswer);
        else
            call.done(Error{Error::Kind::Unsupported});
    }
}

void MopidyWeb::send(const Call &call, std::chrono::milliseconds silence)
{
    const QJsonObject request{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), 1},
        {QStringLiteral("method"), call.method}, {QStringLiteral("params"), call.params}};
    post(m_manager, m_web.resolved(QUrl(QStringLiteral("/mopidy/rpc"))),
        QJsonDocument(request).toJson(QJsonDocument::Compact), silence,
        [done = call.done, alive = std::weak_ptr(m_alive)](const Result<QByteArray> &answer) {
            if (alive.expired())
                return;
            if (!answer)
                return done(answer.error());
            const QJsonObject told = QJsonDocument::fromJson(*answer).object();
            if (told.contains(u"result"))
                done(told.value(u"result"));
            else
                done(Error{Error::Kind::Refused, told.value(u"error")[u"message"].toString()});
        });
}

} // namespace toccata
