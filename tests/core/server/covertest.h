// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/server/runningserver.h"
#include "tests/support/madepictures.h"

#include <QTemporaryDir>

namespace toccata {

/// A Server that keeps covers in folders of its own.
class CoverTest : public testing::Test
{
protected:
    /// The cover of an album, a song of which is called so.
    static CoverSubject album(const QByteArray &songUri);
    static PictureRequest request(const CoverSubject &subject, int side = 64);

    actor::Future<Picture> find(const CoverSubject &subject, int side = 64) const
    {
        return server->proxy.artwork.find(request(subject, side));
    }
    /// Waits for the picture and tells its colour; an invalid one if there is none.
    QColor colourOf(const actor::Future<Picture> &future) const;
    /// Whether the picture that is found is of that colour.
    testing::AssertionResult finds(const QColor &colour, const CoverSubject &subject, int side = 64) const;
    testing::AssertionResult finds(const QColor &colour, const QByteArray &songUri) const
    {
        return finds(colour, album(songUri));
    }
    /// Why none is found.
    std::optional<Error::Kind> failureOf(const CoverSubject &subject, int side = 64) const;
    std::optional<Error::Kind> failureOf(const QByteArray &songUri) const
    {
        return failureOf(album(songUri));
    }

    /// Does \p something while the server hears nothing, so that all of it comes to it in one go.
    void inOneGo(const std::function<void()> &something) const;
    /// Takes another Server that uses the same folders.
    void startAnew();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    CoverPlaces places() const { return {path(QStringLiteral("found")), path(QStringLiteral("chosen"))}; }

private:
    QTemporaryDir m_folder;

protected:
    std::unique_ptr<RunningServer> server = std::make_unique<RunningServer>(QString(), places());
};

} // namespace toccata
