// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace toccata {

/// The part of \p uri before its last '/', "" if there is none: the folder of a song in MPD's tree.
QByteArrayView folderOfUri(QByteArrayView uri);

/// The part of \p uri after its last '/', the whole of it if there is none.
QByteArrayView fileNameOfUri(QByteArrayView uri);

/// The part of \p uri before its first ':' if that can be a scheme, as in "spotify:track:1" or "http://a/b";
/// else empty, as for the files of MPD.
QByteArrayView schemeOfUri(QByteArrayView uri);

/// Whether \p uri names something by a service, a kind and an id, as Mopidy's services do:
/// "spotify:track:4uLU6hMCjMI75M1A2tKUQC". It has nothing that a person could read.
bool isOpaqueUri(QByteArrayView uri);

/// A file's name as people read it: "01 Caf%C3%A9.ogg" in a URL is "01 Café.ogg", but a plain path keeps its
/// percents.
QString displayNameOfUri(QByteArrayView uri);

} // namespace toccata
