// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace toccata::test {

/// A folder of 33 short songs with the tags that real collections have: several artists, missing and empty
/// tags, scripts of the world, discs, compilations, covers in files and folders, a cue sheet, a file name
/// that is no UTF-8. What is in it is written in tests/support/make-tagged-files. It is made once per build
/// folder (some seconds) and shared by all tests, so read it only. Errors: throws std::runtime_error when it
/// cannot be made.
QString taggedMusicFolder();

/// Six ordinary albums with covers, and all that is odd in real collections: what tests/support/make-showcase
/// makes, its folders `music` and `playlists` among the rest. Made once as well (half a minute), so read it
/// only.
QString showcaseFolder();

} // namespace toccata::test
