// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/web/download.h"

#include <QNetworkReply>

#include <algorithm>
#include <memory>
#include <utility>

namespace toccata {

namespace {

/// Longer than a busy Mopidy lets its web side wait for most searches.
constexpr int millisecondsOfSilence = 30'000;
/// Of the Cover Art Archive: itself, and two on the way to a mirror.
constexpr int mostRedirects = 5;

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(millisecondsOfSilence);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Toccata"));
    return request;
}

Error::Kind kindOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410)
        return Error::Kind::NotFound;
    if (status == 429 || status >= 500) // the Cover Art Archive when it has too much to do
        return Error::Kind::Busy;
    if (status >= 400)
        return Error::Kind::Refused;
    // Also in the middle of a reply that began well.
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Error::Kind::TimedOut;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
        return Error::Kind::Refused;
    default:
        return Error::Kind::Offline;
    }
}

void receive(QNetworkReply *reply, BytesReceived done)
{
    const auto isTooLarge = std::make_shared<bool>(false);
    QObject::connect(
        reply, &QNetworkReply::downloadProgress, reply, [reply, isTooLarge](qint64 received, qint64 total) {
            if (std::max(received, total) <= mostWebBytes || std::exchange(*isTooLarge, true))
                return;
            reply->abort();
        });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, isTooLarge, done = std::move(done)] {
        reply->deleteLater();
        if (*isTooLarge)
            done(Error{Error::Kind::Refused, QStringLiteral("larger than anything that is wanted")});
        else if (reply->error() == QNetworkReply::NoError)
            done(reply->readAll());
        else
            done(Error{kindOf(*reply), reply->errorString()});
    });
}

} // namespace

void download(QNetworkAccessManager &manager, const QUrl &url, BytesReceived done)
{
    if (url.scheme() != u"http" && url.scheme() != u"https") {
        done(Error{Error::Kind::NotFound, QStringLiteral("no web address: ") + url.scheme()});
        return;
    }
    receive(manager.get(requestFor(url)), std::move(done));
}

void post(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &json,
    std::chrono::milliseconds silence, BytesReceived done)
{
    QNetworkRequest request = requestFor(url);
    request.setTransferTimeout(int(silence.count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    receive(manager.post(request, json), std::move(done));
}

} // namespace toccata
