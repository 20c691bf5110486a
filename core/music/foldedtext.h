// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace toccata {

/// \p utf8 as it is compared when people search and sort: without case, accents, width and apostrophes, so
/// that "Bjork", "BJÖRK" and "ＢＪＯＲＫ" are one, and "dont" finds "Don't". UTF-8; what is invalid becomes
/// U+FFFD.
QByteArray foldedText(QByteArrayView utf8);

/// foldedText() added to \p text: for folding many texts into one place.
void appendFolded(QByteArray &text, QByteArrayView utf8);

} // namespace toccata
