// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/mopidyimages.h"

#include <QJsonArray>

#include <utility>

namespace toccata {

namespace {

/// In which requests are gathered: a screen of covers is asked for within it.
constexpr std::chrono::milliseconds gathering{15};
/// Spotify's own limit for one request.
constexpr std::size_t mostUris = 50;

/// Whether Mopidy takes it for a URI: one that is none makes it refuse the whole request.
bool hasScheme(const QByteArray &uri)
{
    return !QUrl(QString::fromUtf8(uri)).scheme().isEmpty();
}

} // namespace

MopidyImages::MopidyImages(
    actor::Actor &owner, QNetworkAccessManager &manager, QUrl web, mpd::SessionProxy mpd)
    : m_manager(manager)
    , m_web(owner, manager, std::move(web), std::move(mpd))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { sendWishes(); });
}

void MopidyImages::picture(const QByteArray &uri, int side, BytesReceived done)
{
    if (m_web.isStranger() || !hasScheme(uri)) {
        done(Error{m_web.isStranger() ? Error::Kind::Unsupported : Error::Kind::NotFound});
        return;
    }
    m_wishes.push_back({uri, side, std::move(done)});
    if (!m_soon.isActive())
        m_soon.start();
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
        m_web.call(QStringLiteral("core.library.get_images"), {{QStringLiteral("uris"), uris}},
            [this, wishes = std::move(wishes)](
                const Result<QJsonValue> &answer) { received(wishes, answer); });
    }
}

void MopidyImages::received(const std::vector<Wish> &wishes, const Result<QJsonValue> &answer)
{
    for (const Wish &wish : wishes) {
        if (!answer || !answer->isObject()) {
            wish.done(answer ? Error{Error::Kind::Refused} : answer.error());
            continue;
        }
        const auto image = bestOf(imagesIn((*answer)[QString::fromUtf8(wish.uri)], m_web.url()), wish.side);
        if (image)
            download(m_manager, image->url, wish.done);
        else
            wish.done(Error{Error::Kind::NotFound});
    }
}

} // namespace toccata
