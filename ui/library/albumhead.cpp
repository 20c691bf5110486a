// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumhead.h"

#include "core/music/durationtext.h"
#include "ui/library/albumfacts.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace toccata {

namespace {

QString yearText(const AlbumFacts &facts)
{
    const bool isLater = facts.originalYear && facts.originalYear != facts.year;
    return isLater ? AlbumHead::tr("%1 (originally %2)", "years").arg(*facts.year).arg(*facts.originalYear)
                   : QString::number(*facts.year);
}

} // namespace

AlbumHead::AlbumHead(Covers &covers, Notices &notices, QWidget *parent)
    : MusicHead(covers, notices, Picture::Cover, Size::Page, parent)
    , m_artists(new QHBoxLayout)
    , m_quality(new ElidedLabel)
{
    m_artists->setSpacing(0);
    m_quality->setTone(ElidedLabel::Tone::Dim);
    lines().insertLayout(1, m_artists); // below the name
    lines().addWidget(m_quality);
}

void AlbumHead::setAlbum(const QString &title, const SongRows &songs, const AlbumFacts &facts, int albums)
{
    const QString name = songs.isEmpty() ? title : songs.at(0).album().value_or(QString());
    setPicture(songs.isEmpty() ? CoverSubject() : coverOf(songs.at(0)), name,
        facts.artists.join(QStringLiteral(", ")));
    setName(title);
    setArtists(facts.artists, facts.severalArtists);
    QStringList parts;
    if (albums > 1)
        parts << tr("%Ln album(s)", nullptr, albums);
    else if (facts.year)
        parts << yearText(facts);
    parts << tr("%Ln song(s)", nullptr, songs.size());
    if (facts.duration.count() > 0)
        parts << durationText(facts.duration);
    setFacts(parts);
    m_quality->setText(facts.quality);
    m_quality->setVisible(!facts.quality.isEmpty());
}

void AlbumHead::setArtists(const QStringList &names, bool several)
{
    while (QLayoutItem *item = m_artists->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // later: its own click may be what brought us here
        delete item;
    }
    if (names.isEmpty()) {
        auto *label = new ElidedLabel(several ? tr("Various artists") : tr("Unknown artist"));
        label->setTone(ElidedLabel::Tone::Dim);
        m_artists->addWidget(label);
    }
    for (const QString &name : names) {
        if (m_artists->count() > 0)
            m_artists->addWidget(new ElidedLabel(QStringLiteral(" · ")));
        auto *link = new ElidedLabel(name);
        link->setTone(ElidedLabel::Tone::Accent);
        link->setRole(TextRole::Strong);
        link->setLink(true);
        connect(link, &ElidedLabel::activated, this, [this, name] { Q_EMIT artistActivated(name); });
        m_artists->addWidget(link);
    }
    m_artists->addStretch();
}

} // namespace toccata
