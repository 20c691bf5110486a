// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/callname.h"

namespace toccata::actor {

namespace {

void removeAll(std::string &text, std::string_view what)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at))
        text.erase(at, what.size());
}

/// "Server::player, &Player::pause" as "Server::player.pause": only the first class is news.
std::string joined(std::string_view path)
{
    std::string text(path.substr(0, path.find(", ")));
    for (auto comma = path.find(", "); comma != path.npos; comma = path.find(", ", comma + 1)) {
        const std::string_view member = path.substr(comma + 2, path.find(", ", comma + 1) - comma - 2);
        text += '.';
        text += member.substr(member.rfind(':') + 1);
    }
    return text;
}

} // namespace

std::string readable(const CallName &name)
{
    std::string text(name.type);
    for (const std::string_view noise : {"toccata::", "actor::", "{anonymous}::", "(anonymous namespace)::"})
        removeAll(text, noise);
    constexpr std::string_view path = "PathCall<";
    if (!text.starts_with(path) || !text.ends_with('>'))
        return text;
    removeAll(text, "&");
    return joined(std::string_view(text).substr(path.size(), text.size() - path.size() - 1));
}

} // namespace toccata::actor
