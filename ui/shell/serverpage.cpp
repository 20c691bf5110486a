// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/serverpage.h"

#include "ui/notices/errortext.h"
#include "ui/servers/passworddialog.h"
#include "ui/servers/serverdialog.h"
#include "ui/servers/serverswitch.h"
#include "ui/servers/trustdialog.h"

#include <QDir>
#include <QPushButton>

#include <utility>

namespace toccata {

using namespace std::chrono_literals;

ServerPage::ServerPage(ServerSwitch &choice, QWidget *parent)
    : EmptyState(parent)
    , m_choice(choice)
{
    setObjectName(QStringLiteral("serverPage"));
    m_address = choice.server().states.server.current()->address;
    m_grace.setSingleShot(true);
    m_grace.setInterval(2s);
    connect(&m_grace, &QTimer::timeout, this, &ServerPage::refresh);
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
    const bool connected = m_choice.isConnected();
    if (!connected) {
        if (m_choice.error() || !m_choice.decision())
            showChoosing();
        else if (m_choice.isFindingPassword())
            wait(tr("Waiting for the password of %1").arg(m_choice.displayName()),
                tr("The desktop may ask you to unlock its keyring."));
        else if (m_choice.decision()->isPrivateMpd()
            && m_choice.found().privateMpd.kind != PrivateMpdState::Kind::Running)
            showPrivateMpd();
        else
            showConnection();
    }
    if (connected)
        m_said.clear();
    const bool waits = mayComeBackAtOnce();
    const bool needed = !connected && !waits;
    if (std::exchange(m_needed, needed) != needed)
        Q_EMIT needChanged();
}

// A server that hangs up in answer to something, as Mopidy does, is there again before a person sees why the
// page should go away.
bool ServerPage::mayComeBackAtOnce()
{
    const auto server = m_choice.server().states.server.current();
    const bool isOther = std::exchange(m_address, server->address) != server->address;
    if (server->isConnected()) {
        m_wasConnected = true;
        m_grace.stop();
        return false;
    }
    if (std::exchange(m_wasConnected, false) && !isOther)
        m_grace.start();
    if (isOther || mpd::needsPerson(server->connection.trouble))
        m_grace.stop();
    return m_grace.isActive();
}

bool ServerPage::say(QStringView icon, const QString &headline, const QString &sentence)
{
    const QString all = headline + QLatin1Char('\n') + sentence;
    if (std::exchange(m_said, all) == all)
        return false;
    setMessage(icon, headline, sentence);
    return true;
}

void ServerPage::wait(const QString &headline, const QString &sentence)
{
    m_said.clear();
    setBusy(headline, sentence);
}

void ServerPage::showChoosing()
{
    if (!m_choice.error()) {
        wait(tr("Looking for music"));
        return;
    }
    if (!say(u"warning", tr("“%1” is not an address").arg(m_choice.error()->serverText),
            tr("A server is named like music.local, 192.168.1.5:6600 or /run/mpd/socket.")))
        return;
    addAnotherServer();
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
        wait(tr("Getting the music of this computer ready"), folder);
        return;
    case Kind::MpdMissing:
        if (say(u"info", tr("The program “mpd” is missing"),
                tr("Toccata plays the music of this computer with it. Install the package “mpd”, for example "
                   "with: "
                   "sudo apt install mpd. Or choose a server elsewhere."))) {
            addRetryOfPrivateMpd();
            addAnotherServer();
        }
        return;
    case Kind::NoMusicFolder:
        if (say(u"folder", tr("There is no music folder"),
                tr("%1 does not exist. Choose the folder that your music is in, or make this one.")
                    .arg(folder))) {
            addChooseFolder();
            addRetryOfPrivateMpd();
            addAnotherServer();
        }
        return;
    case Kind::Failed:
        if (say(u"warning", tr("The music of this computer cannot be played"), mpd.text)) {
            addRetryOfPrivateMpd();
            addAnotherServer();
        }
        return;
    }
}

void ServerPage::showConnection()
{
    using Phase = mpd::ConnectionState::Phase;
    const auto server = m_choice.server().states.server.current();
    const ConnectionText text = connectionText(*server);
    const bool trouble = server->connection.trouble != mpd::Trouble::None;
    if (server->connection.phase == Phase::Connecting && !trouble) {
        wait(text.headline);
        return;
    }
    if (!server->address || !trouble) {
        wait(tr("Connecting to %1").arg(m_choice.displayName()));
        return;
    }
    if (!say(u"link-off", text.headline, text.sentence))
        return;
    if (mpd::needsPerson(server->connection.trouble))
        addPassword();
    else
        addRetry();
    if (m_choice.decision()->isPrivateMpd())
        return;
    addEdit();
    if (!server->connection.certificate.isEmpty())
        return addTrust(); // a person at that question does not look for another server, and four are enough
    addAnotherServer();
    addThisComputer();
}

void ServerPage::addPassword()
{
    connect(addButton(tr("Enter password…")), &QPushButton::clicked, this, [this] {
        if (const auto profile = m_choice.profile())
            askForPassword(m_choice, *profile, window());
    });
}

void ServerPage::addTrust()
{
    connect(addButton(tr("Certificate…")), &QPushButton::clicked, this, [this] {
        const auto server = m_choice.server().states.server.current();
        const mpd::ConnectionState &connection = server->connection;
        if (!server->address || connection.certificate.isEmpty())
            return; // it has thought better of it
        auto *dialog = new TrustDialog(m_choice, *server->address, connection.certificate,
            connection.trouble == mpd::Trouble::CertificateChanged, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ServerPage::addEdit()
{
    connect(addButton(tr("Edit server…")), &QPushButton::clicked, this, [this] {
        if (const auto profile = m_choice.profile())
            editServer(m_choice, *profile, window());
    });
}

void ServerPage::addRetry()
{
    connect(addButton(tr("Try again")), &QPushButton::clicked, this,
        [this] { m_choice.server().reconnectNow(); });
}

void ServerPage::addRetryOfPrivateMpd()
{
    connect(addButton(tr("Try again")), &QPushButton::clicked, this, [this] { m_choice.usePrivateMpd(); });
}

void ServerPage::addChooseFolder()
{
    connect(addButton(tr("Choose folder…")), &QPushButton::clicked, this,
        [this] { askForMusicFolder(m_choice, window()); });
}

void ServerPage::addAnotherServer()
{
    connect(addButton(tr("Another server…")), &QPushButton::clicked, this,
        [this] { askForServer(m_choice, window()); });
}

void ServerPage::addThisComputer()
{
    connect(addButton(tr("Play music of this computer")), &QPushButton::clicked, this,
        [this] { m_choice.usePrivateMpd(); });
}

} // namespace toccata
