// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/artwork.h"

namespace toccata {

Artwork::Artwork(actor::ActorRef<CoverFinder> finder)
    : m_finder(std::move(finder))
{ }

void Artwork::use(const mpd::Address &address)
{
    m_address = address;
    m_finder.tell(&CoverFinder::use, address.key());
}

void Artwork::connected(const mpd::Link &link, const mpd::SessionProxy &pictures)
{
    m_finder.tell(
        &CoverFinder::connected, CoverServer{m_address, link.capabilities, link.interactive, pictures});
}

void Artwork::disconnected()
{
    m_finder.tell(&CoverFinder::disconnected);
}

void Artwork::find(const PictureRequest &request, actor::Promise<Picture> promise)
{
    m_finder.tell(&CoverFinder::find, request, std::move(promise));
}

void Artwork::setOptions(const CoverOptions &options)
{
    m_finder.tell(&CoverFinder::setOptions, options);
}

actor::Future<void> Artwork::choose(const CoverSubject &subject, const ChosenPicture &picture)
{
    return m_finder.ask(&CoverFinder::choose, subject, picture).unwrap();
}

actor::Future<void> Artwork::forget(const CoverSubject &subject)
{
    return m_finder.ask(&CoverFinder::forget, subject).unwrap();
}

actor::Future<qint64> Artwork::diskUse()
{
    return m_finder.ask(&CoverFinder::diskUse).unwrap();
}

actor::Future<void> Artwork::clearDisk()
{
    return m_finder.ask(&CoverFinder::clearDisk).unwrap();
}

} // namespace toccata
