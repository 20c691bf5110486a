// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/web/mopidyweb.h"

#include <QJsonValue>
#include <QTimer>

#include <optional>
#include <vector>

namespace toccata {

/// One of the sizes in which Mopidy offers a picture.
struct MopidyImage
{
    QUrl url;
    /// Units: pixels; nothing where the service does not tell.
    std::optional<int> width;
};

/// The best of \p images for \p side pixels: the smallest that is large enough, else the largest; one of
/// unknown size where there is no other. Nothing if there are none.
std::optional<MopidyImage> bestOf(const std::vector<MopidyImage> &images, int side);

/// What `core.library.get_images` says of one URI; relative addresses are resolved against \p base.
std::vector<MopidyImage> imagesIn(const QJsonValue &answer, const QUrl &base);

/// Asks the web side of a Mopidy for pictures: MPD's protocol has none there. Thread: the owner's.
class MopidyImages
{
public:
    /// As MopidyWeb wants it.
    MopidyImages(actor::Actor &owner, QNetworkAccessManager &manager, QUrl web, mpd::SessionProxy mpd);

    /// Gets the picture of what Mopidy calls \p uri, best for \p side pixels. Those asked for within a moment
    /// are asked in one request. Errors: NotFound; Unsupported, if there is no such Mopidy; those of
    /// download().
    void picture(const QByteArray &uri, int side, BytesReceived done);

private:
    struct Wish
    {
        QByteArray uri;
        int side;
        BytesReceived done;
    };

    void sendWishes();
    void received(const std::vector<Wish> &wishes, const Result<QJsonValue> &answer);

    QNetworkAccessManager &m_manager;
    MopidyWeb m_web;
    std::vector<Wish> m_wishes;
    QTimer m_soon;
};

} // namespace toccata
