// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace toccata {

/// A long length by its two largest units, in full: "3 days, 4 hours", "2 hours, 5 minutes", "40 seconds".
QString longLengthText(std::chrono::seconds length);
/// The same for large print: "3 d 4 h"; from a hundred days on without the hours.
QString shortLengthText(std::chrono::seconds length);

/// How long ago that is: "3 hours ago"; "just now" below a minute, and for clocks that are ahead of ours.
QString agoText(std::chrono::seconds age);

} // namespace toccata
