// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/serverchoice.h"

#include <QByteArray>
#include <QByteArrayView>

namespace toccata {

/// The few words with which a server is asked whether it is one and has music: lines in, bytes out, no
/// socket.
class ProbeConversation
{
public:
    explicit ProbeConversation(QString password)
        : m_password(std::move(password))
    { }

    /// Takes a line of the server's, without its end; returns what to send, often nothing.
    QByteArray heard(QByteArrayView line);

    bool isOver() const { return m_step == Step::Over; }

    /// What is known so far: a server that greets and then says nothing more still answers.
    const ProbeResult &result() const { return m_result; }

private:
    enum class Step { Greeting, Password, TagTypes, Stats, Status, Over };

    QByteArray greeted(QByteArrayView line);
    QByteArray refused(QByteArrayView line);
    void wantsAnother();
    void heardPair(QByteArrayView line);

    Step m_step = Step::Greeting;
    QString m_password;
    ProbeResult m_result;
};

} // namespace toccata
