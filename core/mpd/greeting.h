// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace toccata::mpd {

/// The first line of a server, read as far as it has come.
struct Greeting
{
    enum class Kind {
        Incomplete,
        Mpd,
        Http, ///< It answers like a web server.
        Foreign, ///< It is something else; known as soon as one byte differs.
    };
    Kind kind = Kind::Incomplete;
    QByteArray version; ///< Of the protocol, not of the server. Kind::Mpd only.
    qsizetype length = 0; ///< What it takes of the bytes, with the line end. Kind::Mpd only.
};

Greeting readGreeting(QByteArrayView bytes);

} // namespace toccata::mpd
