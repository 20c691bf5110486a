// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/artwork/download.h"
#include "core/mpd/sessionproxy.h"

#include <QJsonValue>
#include <QTimer>

#include <memory>
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

/// Asks the HTTP side of a Mopidy for pictures: MPD's protocol has none there. The port is a guess, so it is
/// believed only after it has told the same version of the queue as the MPD side. Thread: the owner's.
class MopidyImages
{
public:
    /// \param web  where its HTTP side should be.
    /// \param mpd  its MPD side.
    MopidyImages(actor::Actor &owner, QNetworkAccessManager &manager, QUrl web, mpd::SessionProxy mpd);

    /// Gets the picture of what Mopidy calls \p uri, best for \p side pixels. Those asked for within a moment
    /// are asked in one request. Errors: NotFound; Unsupported, if there is no such Mopidy; those of
    /// download().
    void picture(const QByteArray &uri, int side, BytesReceived done);

private:
    enum class Trust { Unknown, Asking, Same, Stranger };

    struct Wish
    {
        QByteArray uri;
        int side;
        BytesReceived done;
    };

    void askWhoItIs();
    void compare(quint32 before);
    void decide(bool isSame);
    void sendWishes();
    void received(const std::vector<Wish> &wishes, const Result<QByteArray> &answer);
    void call(const QByteArray &method, const QJsonValue &params, BytesReceived done);

    actor::Actor &m_owner;
    QNetworkAccessManager &m_manager;
    QUrl m_web;
    mpd::SessionProxy m_mpd;
    Trust m_trust = Trust::Unknown;
    std::vector<Wish> m_wishes;
    QTimer m_soon;
    /// Answers that come after this is gone find nobody.
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace toccata
