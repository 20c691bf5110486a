// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/artwork/coverfinder.h"
#include "core/mpd/link.h"

namespace toccata {

/// The part of the Server that has pictures of albums and artists. Passes everything on to a CoverFinder,
/// where the calls are documented. Thread: the Server actor's; others call it through ServerProxy.
class Artwork
{
public:
    explicit Artwork(actor::ActorRef<CoverFinder> finder);

    void use(const mpd::Address &address);
    /// \param pictures  a session of its own, for large replies.
    void connected(const mpd::Link &link, const mpd::SessionProxy &pictures);
    void disconnected();

    void find(const PictureRequest &request, actor::Promise<Picture> promise);
    void setOptions(const CoverOptions &options);
    actor::Future<void> choose(const CoverSubject &subject, const ChosenPicture &picture);
    actor::Future<void> forget(const CoverSubject &subject);
    actor::Future<qint64> diskUse();
    actor::Future<void> clearDisk();

private:
    actor::ActorRef<CoverFinder> m_finder;
    mpd::Address m_address;
};

} // namespace toccata
