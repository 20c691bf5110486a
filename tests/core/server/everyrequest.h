// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/exchange.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace toccata {

/// A question that the program asks servers.
struct KindOfRequest
{
    using Answered = std::function<void(const std::optional<Error> &)>;

    const char *name;
    /// Made anew for each time. What is answered is looked at in all its parts before \p Answered is called.
    std::function<std::unique_ptr<mpd::Exchange>(Answered)> make;
};

/// All of them but those that a room keeps to itself.
const std::vector<KindOfRequest> &everyRequest();

/// Something else that comes from elsewhere and is read: the web side of a Mopidy, files, what is dropped,
/// what a server says first.
struct KindOfReader
{
    const char *name;
    std::function<void(const QByteArray &)> read;
    /// What it may look like.
    QByteArray example;
};

const std::vector<KindOfReader> &everyReader();

} // namespace toccata
