// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace toccata {

/// How a song sounds, in words: "FLAC · 96 kHz / 24 bit · Stereo · 2304 kbit/s". What is not known is left
/// out; empty if nothing is.
/// \param format  as servers write it: "96000:24:2", "dsd64:2", "*:24:*"
/// \param kilobits  a second
QString audioText(QByteArrayView uri, QByteArrayView format, std::optional<int> kilobits = {});

} // namespace toccata
