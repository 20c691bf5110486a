// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/command.h"
#include "core/mpd/errors.h"

#include <QByteArray>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace toccata::mpd {

/// What a server can do for us: learned from `commands`, `notcommands` and `tagtypes` at each connect and
/// from refusals after it. Never from its version: Mopidy says 0.19 and MPD says 0.23.5 for years. Where
/// servers differ, this is where it stands.
class Capabilities
{
public:
    void addAllowed(QByteArrayView command) { m_allowed.insert(command.toByteArray()); }
    void addForbidden(QByteArrayView command) { m_forbidden.insert(command.toByteArray()); }
    void addTag(QByteArrayView tag) { m_tags.insert(tag.toByteArray()); }

    /// Takes note if \p ack says that the server does not have \p command, though it may have listed it.
    /// Returns whether this was news. Source: Mopidy lists twenty commands that it only answers with "Not
    /// implemented".
    bool learn(QByteArrayView command, const Ack &ack);

    /// What was learned, and takes it over from a former connection to the same server.
    const QSet<QByteArray> &learned() const { return m_unsupported; }
    void recall(const QSet<QByteArray> &learned) { m_unsupported.unite(learned); }

    /// The command can be used now.
    bool has(QByteArrayView command) const;
    /// The server has the command, but our rights do not suffice.
    bool isForbidden(QByteArrayView command) const { return m_forbidden.contains(command.toByteArray()); }
    /// The server knows the tag. \p tag is spelled as the server spells it.
    bool hasTag(QByteArrayView tag) const { return m_tags.contains(tag.toByteArray()); }
    const QSet<QByteArray> &tags() const { return m_tags; }

    bool isMopidy() const { return hasTag("X-AlbumUri"); }
    /// Filter expressions, `sort`, `window` and `base`, and `group` in `list` and `count`. Mopidy refuses
    /// them in `find`, and takes one in `list album` for an artist's name without a word.
    bool supportsFilterExpressions() const { return isPlainMpdWith("albumart"); }
    /// A position in `add` and `addid URI +0`, and ranges in `playlistdelete`. Since MPD 0.23
    bool supportsAddPositions() const { return isPlainMpdWith("getvol"); }
    /// `single oneshot`. Since MPD 0.21
    bool supportsSingleOneshot() const { return isPlainMpdWith("albumart"); }
    /// `consume oneshot`. Since MPD 0.24
    bool supportsConsumeOneshot() const { return isPlainMpdWith("playlistlength"); }
    /// `save NAME create|append|replace`. Since MPD 0.24
    bool supportsSaveModes() const { return isPlainMpdWith("playlistlength"); }
    /// The server can list its whole library and tells when it changes. Mopidy asks slow services, and never
    /// tells.
    bool canBeMirrored() const { return !isMopidy() && has("listallinfo"); }
    /// The server looks for changes in its music when it is asked to, rights permitting. Mopidy takes
    /// `update` and does nothing.
    bool looksForChanges() const { return !isMopidy(); }
    /// What cannot be played is told in `status`. Mopidy passes it over without a word.
    bool tellsPlayErrors() const { return !isMopidy(); }
    /// `plchanges` names real differences. Mopidy always sends the whole queue.
    bool tellsQueueDifferences() const { return !isMopidy(); }
    /// How long the server may take for an answer that others give within \p limit. Mopidy waits for services
    /// of its own, all others wait for Mopidy, and a large folder of such a service takes minutes.
    std::chrono::milliseconds timeToAnswer(std::chrono::milliseconds limit) const
    {
        return isMopidy() ? std::max<std::chrono::milliseconds>(limit, std::chrono::minutes(15)) : limit;
    }
    /// Of many changes at once each is told by itself: Mopidy sends an event for every song added.
    bool tellsInStorms() const { return isMopidy(); }
    /// Mopidy has no bounds.
    SizeLimits sizeLimits() const { return isMopidy() ? SizeLimits{} : SizeLimits::ofMpd(); }

    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    bool isPlainMpdWith(QByteArrayView command) const;

    QSet<QByteArray> m_allowed;
    QSet<QByteArray> m_forbidden;
    QSet<QByteArray> m_unsupported;
    QSet<QByteArray> m_tags;
};

} // namespace toccata::mpd
