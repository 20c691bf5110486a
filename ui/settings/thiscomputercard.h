// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/privatempdoptions.h"
#include "ui/settings/settingscard.h"
#include "ui/settings/thiscomputer.h"
#include "ui/songs/latestanswer.h"

class QComboBox;
class QPushButton;

namespace toccata {

class MusicFolderList;
class SongActions;
class SoundChooser;

/// The private MPD: how it is, the folders it plays, what it plays through and how, its start and its log.
class ThisComputerCard : public SettingsCard
{
    Q_OBJECT

public:
    ThisComputerCard(
        SongActions &actions, Settings &settings, ThisComputer computer, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFolders();
    void makeSound();
    void makeGain();
    void makeFade();
    QLayout *makeButtons();

    void showState();
    void showPlaying(bool isUsed);
    void start();
    void showLog();
    void addFolder(const QString &folder);
    void replaceFirst(const QString &folder);
    /// Calls \p accepted unless \p folder has songs in common with one of \p others, and says so then.
    void checked(const QString &folder, const QStringList &others, std::function<void()> accepted);
    void set(const PrivateMpdOptions &options);

    PrivateMpdState mpd() const { return m_computer.state.current()->privateMpd; }
    PrivateMpdOptions options() const;
    QString firstFolder() const;
    QString startText() const;
    QString statusText() const;
    /// What the window shows is the private MPD …
    bool isUsed() const;
    /// … or another server was chosen, be it there or not, so that what is set here shall not take its place.
    bool isAnotherMeant() const;

    SongActions &m_actions;
    const ThisComputer m_computer;
    QLabel *m_status;
    MusicFolderList *m_folders;
    SoundChooser *m_sound;
    QComboBox *m_gain;
    QComboBox *m_fade;
    QPushButton *m_start;
    LatestAnswer m_overlap;
    LatestAnswer m_devices;
};

} // namespace toccata
