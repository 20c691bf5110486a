// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/serverpage.h"

#include "ui/notices/errortext.h"
#include "ui/servers/serverswitch.h"

#include <QDir>
#include <QPushButton>

namespace toccata {

ServerPage::ServerPage(ServerSwitch &choice, QWidget *parent)
    : EmptyState(parent)
    , m_choice(choice)
{
    setObjectName(QStringLiteral("serverPage"));
    connect(&choice, &ServerSwitch::changed, this, &ServerPage::refresh);
    choice.server().states.server.observe(this, [this](const auto &) { refresh(); });
    refresh();
}

bool ServerPage::isNeeded() const
{
    return m_needed;
}

void ServerPage::refresh()
{
    const bool connected = m_choice.server().states.server.current()->isConnected();
    if (!connected) {
        if (m_choice.error() || !m_choice.decision())
            showChoosing();
        else if (m_choice.decision()->isPrivateMpd()
            && m_choice.found().privateMpd.kind != PrivateMpdState::Kind::Running)
            showPrivateMpd();
        else
            showConnection();
    }
    if (m_needed == connected) {
        m_needed = !connected;
        Q_EMIT needChanged();
    }
}

void ServerPage::showChoosing()
{
    if (!m_choice.error()) {
        setBusy(tr("Looking for music"));
        return;
    }
    setMessage(u"warning", tr("“%1” is not an address").arg(m_choice.error()->serverText),
        tr("A server is named like music.local, 192.168.1.5:6600 or /run/mpd/socket."));
    addThisComputer();
}

void ServerPage::showPrivateMpd()
{
    using Kind = PrivateMpdState::Kind;
    const PrivateMpdState &mpd = m_choice.found().privateMpd;
    const QString folder = QDir::toNativeSeparators(mpd.musicFolder);
    switch (mpd.kind) {
    case Kind::NotStarted:
    case Kind::Starting:
    case Kind::Running:
        setBusy(tr("Getting the music of this computer ready"), folder);
        return;
    case Kind::MpdMissing:
        setMessage(u"info", tr("The program “mpd” is missing"),
            tr("Toccata plays the music of this computer with it. Install the package “mpd”, for example "
               "with: sudo apt "
               "install mpd. Or choose a server elsewhere at the upper left."));
        break;
    case Kind::NoMusicFolder:
        setMessage(u"folder", tr("There is no music folder"),
            tr("%1 does not exist. Make it and put music into it, or choose another folder at the upper "
               "left.")
                .arg(folder));
        break;
    case Kind::Failed:
        setMessage(u"warning", tr("The music of this computer cannot be played"), mpd.text);
        break;
    }
    QPushButton *retry = addButton(tr("Try again"));
    connect(retry, &QPushButton::clicked, this, [this] { m_choice.usePrivateMpd(); });
}

void ServerPage::showConnection()
{
    using Phase = mpd::ConnectionState::Phase;
    const auto server = m_choice.server().states.server.current();
    const ConnectionText text = connectionText(*server);
    const bool trouble = server->connection.trouble != mpd::Trouble::None;
    if (server->connection.phase == Phase::Connecting && !trouble) {
        setBusy(text.headline);
        return;
    }
    if (!server->address || !trouble) {
        setBusy(tr("Connecting to %1").arg(m_choice.displayName()));
        return;
    }
    setMessage(u"link-off", text.headline, text.sentence);
    addRetry();
    if (!m_choice.decision()->isPrivateMpd())
        addThisComputer();
}

void ServerPage::addRetry()
{
    QPushButton *retry = addButton(tr("Try again"));
    connect(retry, &QPushButton::clicked, this, [this] { m_choice.server().reconnectNow(); });
}

void ServerPage::addThisComputer()
{
    QPushButton *here = addButton(tr("Play music of this computer"));
    connect(here, &QPushButton::clicked, this, [this] { m_choice.usePrivateMpd(); });
}

} // namespace toccata
