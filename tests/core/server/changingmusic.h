// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/rawconnection.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace toccata {

/// A music folder of its own in which files come, go, move and get other tags, as the seed has it.
class ChangingMusic
{
public:
    explicit ChangingMusic(quint32 seed);

    QString folder() const { return m_folder.path(); }
    /// Does one to six things to it. \return what, for messages
    QStringList change();
    /// Gives one song another time.
    void touchOne();
    /// Gives one song other tags but leaves its time. \return its URI
    QString retagInSecret();

private:
    QString changeOnce();
    QString add();
    QString addCueSheet();
    QString removeFile();
    QString removeFolder();
    QString renameFile();
    QString renameFolder();
    QString retag();
    QString putBack();
    QString addWhatIsNoMusic();

    int number(int below) { return int(m_random() % quint32(below)); }
    QString oneOf(const QStringList &names);
    QStringList songs() const;
    QStringList folders() const;
    QString someFolder();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void copyTo(const QString &name, const QString &source);
    /// No two files have the same time: MPD does not look into a file again whose time is as before.
    void setOtherTime(const QString &name);

    QTemporaryDir m_folder;
    std::mt19937 m_random;
    QStringList m_sources;
    qint64 m_secondsUsed = 0;
};

/// Lets a server look for changes and waits until it has.
void update(test::RawConnection &server, const QByteArray &command = "update");
/// Looks for changes until the server's time of its database is another: it counts in seconds. \p music  is
/// what it serves.
void updateInAnotherSecond(test::RawConnection &server, ChangingMusic &music);

} // namespace toccata
