// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/mopidyimages.h"

#include "core/actor/actorref.h"
#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/mpd/status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// In which requests are gathered: a screen of covers is asked for within it.
constexpr std::chrono::milliseconds gathering{15};
/// Spotify's own limit for one request.
constexpr std::size_t mostUris = 50;

struct StatusParser
{
    mpd::Status status;

    void pair(QByteArrayView name, QByteArrayView value) { takeStatusPair(status, name, value); }
    quint32 take() const { return status.queueVersion; }
};

mpd::Request<quint32> queueVersionRequest()
{
    return mpd::parsed(mpd::Command("status"), StatusParser());
}

/// Whether Mopidy takes it for a URI: one that is none makes it refuse the whole request.
bool hasScheme(const QByteArray &uri)
{
    return !QUrl(QString::fromUtf8(uri)).scheme().isEmpty();
}

QJsonValue resultOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer).object().value(u"result");
}

} // namespace

std::optional<MopidyImage> bestOf(const std::vector<MopidyImage> &images, int side)
{
    const auto isBetter = [side](const MopidyImage &one, const MopidyImage &other) {
        const int a = one.width.value_or(0);
        const int b = other.width.value_or(0);
        if ((a >= side) != (b >= side))
            return a >= side;
        return a >= side ? a < b : a > b;
    };
    const auto best = std::ranges::min_element(images, isBetter);
    return best == images.end() ? std::nullopt : std::optional(*best);
}

std::vector<MopidyImage> imagesIn(const QJsonValue &answer, const QUrl &base)
{
    std::vector<MopidyImage> images;
    for (const QJsonValue &each : answer.toArray()) {
        const QUrl url = base.resolved(QUrl(each[u"uri"].toString()));
        const int width = each[u"width"].toInt();
        if (url.isValid() && !each[u"uri"].toString().isEmpty())
            images.push_back({url, width > 0 ? std::optional(width) : std::nullopt});
    }
    return images;
}

MopidyImages::MopidyImages(
    actor::Actor &owner, QNetworkAccessManager &manager, QUrl web, mpd::SessionProxy mpd)
    : m_owner(owner)
    , m_manager(manager)
    , m_web(std::move(web))
    , m_mpd(std::move(mpd))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { sendWishes(); });
}

void MopidyImages::picture(const QByteArray &uri, int side, BytesReceived done)
{
    if (m_trust == Trust::Stranger || !hasScheme(uri)) {
        done(Error{m_trust == Trust::Stranger ? Error::Kind::Unsupported : Error::Kind::NotFound});
        return;
    }
    m_wishes.push_back({uri, side, std::move(done)});
    if (m_trust == Trust::Unknown)
        askWhoItIs();
    else if (m_trust == Trust::Same && !m_soon.isActive())
        m_soon.start();
}

void MopidyImages::askWhoItIs()
{
    m_trust = Trust::Asking;
    m_mpd.send(queueVersionRequest())
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, alive = std::weak_ptr(m_alive)](quint32 version) {
                if (!alive.expired())
                    compare(version);
            },
            [this, alive = std::weak_ptr(m_alive)](const std::exception_ptr &) {
                if (!alive.expired())
                    decide(false);
            });
}

// The queue may change meanwhile, so MPD is asked before and behind: the web's answer lies between.
void MopidyImages::compare(quint32 before)
{
    call("core.tracklist.get_version", QJsonObject(), [this, before](const Result<QByteArray> &answer) {
        const QJsonValue version = answer ? resultOf(*answer) : QJsonValue();
        if (!version.isDouble()) {
            decide(false);
            return;
        }
        m_mpd.send(queueVersionRequest())
            .deliver(
                m_owner.selfRef(&m_owner),
                [this, before, web = version.toDouble(), alive = std::weak_ptr(m_alive)](quint32 behind) {
                    if (!alive.expired())
                        decide(web >= before && web <= behind);
                },
                [this, alive = std::weak_ptr(m_alive)](const std::exception_ptr &) {
                    if (!alive.expired())
                        decide(false);
                });
    });
}

void MopidyImages::decide(bool isSame)
{
    qCInfo(logArtwork) << "Mopidy's web side at" << m_web
                       << (isSame ? "is the same server" : "is not believed");
    m_trust = isSame ? Trust::Same : Trust::Stranger;
    if (isSame) {
        sendWishes();
        return;
    }
    for (const Wish &wish : std::exchange(m_wishes, {}))
        wish.done(Error{Error::Kind::Unsupported});
}

void MopidyImages::sendWishes()
{
    std::vector<Wish> all = std::exchange(m_wishes, {});
    for (std::size_t from = 0; from < all.size(); from += mostUris) {
        const std::size_t to = std::min(all.size(), from + mostUris);
        std::vector<Wish> wishes(all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to));
        QJsonArray uris;
        for (const Wish &wish : wishes)
            uris.append(QString::fromUtf8(wish.uri));
        call("core.library.get_images", QJsonObject{{QStringLiteral("uris"), uris}},
            [this, wishes = std::move(wishes)](
                const Result<QByteArray> &answer) { received(wishes, answer); });
    }
}

void MopidyImages::received(const std::vector<Wish> &wishes, const Result<QByteArray> &answer)
{
    const QJsonValue result = answer ? resultOf(*answer) : QJsonValue();
    for (const Wish &wish : wishes) {
        if (!result.isObject()) {
            wish.done(answer ? Error{Error::Kind::Refused} : answer.error());
            continue;
        }
        const auto image = bestOf(imagesIn(result[QString::fromUtf8(wish.uri)], m_web), wish.side);
        if (image)
            download(m_manager, image->url, wish.done);
        else
            wish.done(Error{Error::Kind::NotFound});
    }
}

void MopidyImages::call(const QByteArray &method, const QJsonValue &params, BytesReceived done)
{
    const QJsonObject request{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), 1},
        {QStringLiteral("method"), QString::fromLatin1(method)}, {QStringLiteral("params"), params}};
    post(m_manager, m_web.resolved(QUrl(QStringLiteral("/mopidy/rpc"))),
        QJsonDocument(request).toJson(QJsonDocument::Compact),
        [done = std::move(done), alive = std::weak_ptr(m_alive)](const Result<QByteArray> &answer) {
            if (!alive.expired())
                done(answer);
        });
}

} // namespace toccata
