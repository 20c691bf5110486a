// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/servers/profiledialog.h"

#include <optional>

class QLineEdit;

namespace toccata {

class ProtectionFields;

/// Asks for a server and lets \p choice save and use it. The window stays usable.
void askForServer(ServerSwitch &choice, QWidget *window);

/// Lets the person change what is saved of a server, or save one that is not yet.
void editServer(ServerSwitch &choice, const ServerProfile &profile, QWidget *window);

/// Asks for the folder whose music this computer is to play, and lets \p choice play it.
void askForMusicFolder(ServerSwitch &choice, QWidget *window);

/// What the person calls a server, where it is, how it is reached, its password, and what belongs to it on
/// this computer. Nothing is saved before the person says so.
class ServerDialog : public ProfileDialog
{
    Q_OBJECT

public:
    /// \param known  what is changed; nothing: a new one.
    ServerDialog(ServerSwitch &choice, const std::optional<ServerProfile> &known, QWidget *parent = nullptr);

private:
    void addPlace();
    void addMore();
    void nameMore();
    QWidget *makeFolder();
    void setMoreShown(bool shown);
    void check() override;
    void save() override;
    /// The saved one whose address is entered, be it the one that is changed or another.
    const ServerProfile *savedAt(const mpd::Address &address) const;
    /// Nothing if the address is none. Of a new server what is left empty is as it is saved, if it is.
    std::optional<ServerProfile> entered() const;
    /// The sentence below the fields; empty if there is nothing to say.
    QString problem() const;

    const std::optional<ServerProfile> m_known;
    std::optional<QString> m_color; ///< That was chosen.
    QLineEdit *m_address;
    QLineEdit *m_name;
    ProtectionFields *m_protection;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_webPort = nullptr;
    /// What is seldom needed, beside how the server is reached.
    QList<QWidget *> m_more;
    bool m_showsMore = false;
    QPushButton *m_moreButton;
};

} // namespace toccata
