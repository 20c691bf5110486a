// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/artwork/coverproviders.h"
#include "core/artwork/coverqueue.h"
#include "core/artwork/coverworker.h"
#include "core/artwork/mopidyimages.h"
#include "core/artwork/picture.h"
#include "core/artwork/picturetransfer.h"
#include "core/mpd/address.h"
#include "core/mpd/capabilities.h"
#include "core/mpd/sessionproxy.h"
#include "core/web/download.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace toccata {

/// What the finder needs of a server that is connected.
struct CoverServer
{
    mpd::Address address;
    mpd::Capabilities capabilities;
    /// For short requests.
    mpd::SessionProxy interactive;
    /// For pictures.
    mpd::SessionProxy pictures;
};

/// Finds pictures: on disk, else one provider after the other is asked. One search serves all who ask for the
/// same picture; those that are in sight and asked for last come first; what nobody wants any more is not
/// begun. What is not there is not asked for again until the server, the options or the song's file is
/// another. Its own thread only passes on: the work is done by a CoverWorker.
class CoverFinder : public actor::Actor
{
public:
    /// \param quick, large  work for it; pictures of many pixels go to the latter alone, one at a time.
    CoverFinder(actor::ActorRef<CoverWorker> quick, actor::ActorRef<CoverWorker> large);
    ~CoverFinder() override;

    void onStart() override;
    void onStop() override;

    /// Pictures are of the server with that mpd::Address::key() from now on.
    void use(const QString &server);
    void connected(const CoverServer &server);
    void disconnected();
    void setOptions(const CoverOptions &options);

    /// Errors: NotFound, if there is none; Offline and others, if that could not be found out now. A future
    /// that is cancelled withdraws the request.
    void find(const PictureRequest &request, actor::Promise<Picture> promise);
    /// From now on \p picture is that of \p subject. Errors: Invalid, if it is none or could not be kept.
    actor::Future<void> choose(const CoverSubject &subject, const ChosenPicture &picture);
    /// Forgets what is known of \p subject, also what was chosen: the next find() asks everybody anew.
    actor::Future<void> forget(const CoverSubject &subject);
    /// What pictures take on disk, without those chosen. Units: bytes.
    actor::Future<qint64> diskUse() const;
    actor::Future<void> clearDisk();

private:
    using SearchPtr = std::shared_ptr<CoverSearch>;
    using Found = std::optional<std::vector<Picture>>;

    CoverNames namesOf(const CoverSubject &subject) const;
    bool isKnownMissing(const CoverSubject &subject) const;
    void pump();
    void lookOnDisk(const SearchPtr &search);
    void askProviders(const SearchPtr &search);
    void askNext(const SearchPtr &search);
    void takeSmall(const SearchPtr &search);
    void ask(CoverProvider provider, const SearchPtr &search);
    void readMusicFolder(const SearchPtr &search);
    void readFromMpd(PictureCommand command, const SearchPtr &search);
    void answered(const SearchPtr &search, const Result<QByteArray> &bytes);
    void makePictures(const SearchPtr &search, const QByteArray &bytes);
    /// Hands \p pictures out; calls \p otherwise where there are none.
    void handOut(
        const SearchPtr &search, const actor::Future<Found> &pictures, std::function<void()> otherwise);
    void beginAnew(const SearchPtr &search);
    void succeed(const SearchPtr &search, const std::vector<Picture> &pictures);
    void end(const SearchPtr &search);
    void failAll(Error::Kind why);
    void resetMopidy();
    std::optional<QString> localPathOf(const QByteArray &songUri) const;

    actor::ActorRef<CoverWorker> m_quick;
    actor::ActorRef<CoverWorker> m_large;
    QString m_serverKey;
    std::optional<CoverServer> m_server;
    CoverOptions m_options;
    std::optional<QString> m_musicFolder; ///< as the server told
    CoverQueue m_queue;
    bool m_pumping = false;
    /// When there was none. Units: seconds since 1970.
    QHash<QByteArray, qint64> m_missing;
    /// Counts servers, connections and options, so that answers of before are not heard.
    int m_generation = 0;
    // Made in onStart().
    std::unique_ptr<QTimer> m_dwell;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<MopidyImages> m_mopidy;
};

} // namespace toccata
