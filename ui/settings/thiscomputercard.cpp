// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/thiscomputercard.h"

#include "core/servers/musicfolder.h"
#include "ui/notices/notices.h"
#include "ui/settings/logdialog.h"
#include "ui/settings/musicfolderlist.h"
#include "ui/settings/soundchooser.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace toccata {

using Kind = PrivateMpdState::Kind;

ThisComputerCard::ThisComputerCard(
    SongActions &actions, Settings &settings, ThisComputer computer, QWidget *parent)
    : SettingsCard(tr("This computer"), settings, parent)
    , m_actions(actions)
    , m_computer(std::move(computer))
    , m_status(new QLabel)
    , m_folders(new MusicFolderList)
    , m_sound(new SoundChooser(options().sound))
    , m_gain(new QComboBox)
    , m_fade(new QComboBox)
    , m_start(new QPushButton)
{
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(2, 0, 2, 0); // as the head, which is an ElidedLabel
    column()->addWidget(m_status);
    makeFolders();
    makeSound();
    makeGain();
    makeFade();
    column()->addLayout(makeButtons());
    m_computer.state.observe(this, [this](const auto &) { showState(); });
    const ServerStates &states = m_actions.server().states;
    states.server.observe(this, [this](const auto &) { showState(); });
    states.player.observe(this, [this](const auto &) { showPlaying(isUsed()); });
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Remembered::thisComputer.name || name == Remembered::musicFolder.name)
            showState();
    });
    showState();
}

void ThisComputerCard::makeFolders()
{
    auto *label = new QLabel(tr("Music folders:"));
    label->setContentsMargins(2, 0, 2, 0);
    m_folders->setAccessibleName(tr("Music folders"));
    column()->addWidget(label);
    column()->addWidget(m_folders);
    connect(m_folders, &MusicFolderList::added, this, &ThisComputerCard::addFolder);
    connect(m_folders, &MusicFolderList::firstChosen, this, &ThisComputerCard::replaceFirst);
    connect(m_folders, &MusicFolderList::removed, this, [this](const QString &folder) {
        PrivateMpdOptions fewer = options();
        fewer.furtherFolders.removeAll(folder);
        set(fewer);
    });
}

void ThisComputerCard::makeSound()
{
    addField(tr("Plays through:"), m_sound);
    connect(m_sound, &SoundChooser::chosen, this, [this](const SoundChoice &choice) {
        PrivateMpdOptions other = options();
        other.sound = choice;
        set(other);
    });
}

void ThisComputerCard::makeGain()
{
    m_gain->setObjectName(QStringLiteral("replayGain"));
    m_gain->addItem(tr("Off"), int(ReplayGainMode::Off));
    m_gain->addItem(tr("By song"), int(ReplayGainMode::Track));
    m_gain->addItem(tr("By album"), int(ReplayGainMode::Album));
    m_gain->addItem(tr("Automatic"), int(ReplayGainMode::Auto));
    addField(tr("Replay gain:"), m_gain);
    connect(m_gain, &QComboBox::activated, this, [this] {
        m_actions.notices().watch(
            m_actions.server().player.setReplayGain(ReplayGainMode(m_gain->currentData().toInt())));
    });
}

void ThisComputerCard::makeFade()
{
    m_fade->setObjectName(QStringLiteral("crossFade"));
    for (const int length : {0, 2, 5, 10})
        m_fade->addItem(length == 0 ? tr("Off") : tr("%Ln second(s)", nullptr, length), length);
    addField(tr("Cross-fade:"), m_fade);
    connect(m_fade, &QComboBox::activated, this, [this] {
        m_actions.notices().watch(
            m_actions.server().player.setCrossfade(std::chrono::seconds(m_fade->currentData().toInt())));
    });
}

QLayout *ThisComputerCard::makeButtons()
{
    auto *log = new QPushButton(tr("Show the log…"));
    log->setObjectName(QStringLiteral("showLog"));
    m_start->setObjectName(QStringLiteral("start"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_start, log}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_start, &QPushButton::clicked, this, &ThisComputerCard::start);
    connect(log, &QPushButton::clicked, this, &ThisComputerCard::showLog);
    return row;
}

void ThisComputerCard::showEvent(QShowEvent *event)
{
    m_devices.expect(
        m_computer.servers.ask(&Servers::soundDevices),
        [this](const SoundDevices &devices) { m_sound->setDevices(devices); }, [](const Error &) {});
    SettingsCard::showEvent(event);
}

void ThisComputerCard::showState()
{
    const PrivateMpdState state = mpd();
    m_status->setText(statusText());
    m_folders->setFolders(firstFolder(), options().furtherFolders, state.missingFolders);
    m_start->setText(startText());
    m_start->setEnabled(state.kind != Kind::Starting && !state.isShared);
    showPlaying(isUsed());
}

void ThisComputerCard::showPlaying(bool isUsed)
{
    setFieldEnabled(m_gain, isUsed);
    setFieldEnabled(m_fade, isUsed);
    setRemark(isUsed
            ? QString()
            : tr("Replay gain and cross-fade can be set while Toccata plays the music of this computer."));
    if (!isUsed) {
        m_gain->setCurrentIndex(-1);
        m_fade->setCurrentIndex(-1);
        return;
    }
    const auto player = m_actions.server().states.player.current();
    if (player->replayGain)
        m_gain->setCurrentIndex(m_gain->findData(int(*player->replayGain)));
    const int length = int(player->status.crossfade.count());
    if (m_fade->findData(length) < 0)
        m_fade->addItem(tr("%Ln second(s)", nullptr, length), length);
    m_fade->setCurrentIndex(m_fade->findData(length));
}

QString ThisComputerCard::startText() const
{
    switch (mpd().kind) {
    case Kind::Starting:
    case Kind::Running:
        return tr("Restart");
    case Kind::NotStarted:
        return tr("Play from here");
    default:
        return isAnotherMeant() ? tr("Play from here") : tr("Try again");
    }
}

QString ThisComputerCard::statusText() const
{
    const PrivateMpdState state = mpd();
    switch (state.kind) {
    case Kind::NotStarted:
        return tr("Not in use: the window shows another server.");
    case Kind::Starting:
        return tr("Starting…");
    case Kind::MpdMissing:
        return tr("The program “mpd” is missing. Install the package “mpd”, for example with: "
                  "sudo apt install mpd");
    case Kind::NoMusicFolder:
        return tr("%1 does not exist. Choose the folder that your music is in, or make this one.")
            .arg(QDir::toNativeSeparators(state.musicFolder));
    case Kind::Failed:
        return state.text.isEmpty() ? tr("It has ended.") : tr("It has ended. It said: %1").arg(state.text);
    case Kind::Running:
        break;
    }
    if (state.isShared)
        return tr(
            "Running. Another Toccata has started it: what is changed here holds from its next start on.");
    return state.noSoundDevice ? tr("Running, but this computer has no sound device: nothing will be heard.")
                               : tr("Running.");
}

void ThisComputerCard::start()
{
    if (mpd().kind == Kind::Running)
        m_actions.notices().watch(
            m_computer.servers.ask(&Servers::restartPrivateMpd).unwrap(), [](const auto &) {});
    else
        m_computer.use({});
}

void ThisComputerCard::showLog()
{
    auto *dialog = new LogDialog(m_computer, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ThisComputerCard::addFolder(const QString &folder)
{
    checked(folder, QStringList{firstFolder()} + options().furtherFolders, [this, folder] {
        PrivateMpdOptions more = options();
        more.furtherFolders << QDir::cleanPath(folder);
        set(more);
    });
}

void ThisComputerCard::replaceFirst(const QString &folder)
{
    checked(folder, options().furtherFolders, [this, folder] {
        if (isAnotherMeant())
            settings().set(Remembered::musicFolder, folder);
        else
            m_computer.use(folder);
    });
}

void ThisComputerCard::checked(
    const QString &folder, const QStringList &others, std::function<void()> accepted)
{
    m_overlap.expect(
        m_computer.servers.ask([folder, others](Servers &) { return findOverlap(folder, others); }).unwrap(),
        [this, folder, accepted = std::move(accepted)](const std::optional<FolderOverlap> &overlap) {
            if (!overlap)
                return accepted();
            const QString here = QDir::toNativeSeparators(folder);
            const QString there = QDir::toNativeSeparators(overlap->other);
            switch (overlap->kind) {
            case FolderOverlap::Kind::Same:
                return m_actions.notices().say(tr("%1 is one of the music folders already.").arg(here));
            case FolderOverlap::Kind::Inside:
                return m_actions.notices().say(tr("%1 is contained in %2 already.").arg(here, there));
            case FolderOverlap::Kind::Around:
                return m_actions.notices().say(
                    tr("%1 contains %2, which is one of the music folders already.").arg(here, there));
            }
        },
        [this](const Error &error) { m_actions.notices().say(error); });
}

void ThisComputerCard::set(const PrivateMpdOptions &options)
{
    settings().set(Remembered::thisComputer, options.toText());
    m_computer.servers.tell(&Servers::setPrivateMpdOptions, options);
}

PrivateMpdOptions ThisComputerCard::options() const
{
    return PrivateMpdOptions::fromText(settings().value(Remembered::thisComputer));
}

QString ThisComputerCard::firstFolder() const
{
    const QString playing = mpd().musicFolder;
    if (!playing.isEmpty() && !isAnotherMeant())
        return playing;
    const QString chosen = settings().value(Remembered::musicFolder);
    return chosen.isEmpty() ? desktopMusicFolder(QProcessEnvironment::systemEnvironment()) : chosen;
}

bool ThisComputerCard::isUsed() const
{
    const auto server = m_actions.server().states.server.current();
    return server->isConnected() && server->address == mpd().address;
}

bool ThisComputerCard::isAnotherMeant() const
{
    return !m_computer.isChosen();
}

} // namespace toccata
