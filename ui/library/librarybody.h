// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata {

class PageBody;
class SongActions;
struct LibraryState;

/// Shows the content of a page of the library, or what stands in for it while there is no music: reading,
/// failed, empty. \param isEmpty  whether the content has nothing to show
void showLibraryIn(PageBody &body, const LibraryState &state, bool isEmpty, SongActions &actions);

} // namespace toccata
