// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/probeconversation.h"

#include "core/mpd/command.h"

namespace toccata {

namespace {

/// Not a command list: without the rights, Mopidy refuses the list's beginning and then each of its lines.
const QByteArray questions = QByteArrayLiteral("tagtypes\nstats\nstatus\n");

int numberBehind(QByteArrayView line, QByteArrayView name)
{
    return line.sliced(name.size()).trimmed().toInt();
}

} // namespace

QByteArray ProbeConversation::heard(QByteArrayView line)
{
    if (m_step == Step::Greeting)
        return greeted(line);
    if (m_step == Step::Over)
        return {};
    if (line.startsWith("ACK "))
        return refused(line);
    if (line != "OK") {
        heardPair(line);
        return {};
    }
    m_step = Step(int(m_step) + 1);
    return m_step == Step::TagTypes ? questions : QByteArray();
}

QByteArray ProbeConversation::greeted(QByteArrayView line)
{
    if (!line.startsWith("OK MPD ")) {
        m_step = Step::Over;
        return {};
    }
    m_result.answers = true;
    if (m_password.isEmpty()) {
        m_step = Step::TagTypes;
        return questions;
    }
    const mpd::Command password = mpd::Command("password").arg(m_password);
    if (password.error()) { // with a line break in it nobody can say it
        wantsAnother();
        return {};
    }
    m_step = Step::Password;
    return password.text() + '\n';
}

void ProbeConversation::wantsAnother()
{
    m_result.wantsPassword = true;
    m_step = Step::Over;
}

/// ACK 3 is a wrong password, ACK 4 a missing one. Whatever else a server refuses is only one answer less.
QByteArray ProbeConversation::refused(QByteArrayView line)
{
    if (line.startsWith("ACK [3@") || line.startsWith("ACK [4@")) {
        wantsAnother();
        return {};
    }
    m_step = Step(int(m_step) + 1);
    return {};
}

void ProbeConversation::heardPair(QByteArrayView line)
{
    // Source: Mopidy's own tag, the only sure sign; its greeting is that of an old MPD.
    if (m_step == Step::TagTypes && line == "tagtype: X-AlbumUri")
        m_result.isMopidy = true;
    else if (m_step == Step::Stats && line.startsWith("songs: "))
        m_result.songs = numberBehind(line, "songs: ");
    else if (m_step == Step::Status && line.startsWith("playlistlength: "))
        m_result.queueLength = numberBehind(line, "playlistlength: ");
}

} // namespace toccata
