// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/carrier.h"
#include "core/mpd/sshcommand.h"

#include <QProcess>

namespace toccata::mpd {

/// What the program `ssh` carries. From outside nobody can tell whether it has reached the server: it counts
/// as connected with the first byte that comes, and until then it may be asking a person.
class SshCarrier : public Carrier
{
    Q_OBJECT

public:
    SshCarrier(const SshManner &manner, QObject *parent);
    ~SshCarrier() override;

    void open(const Address &address) override;
    void write(const QByteArray &bytes) override;
    QByteArray readAll() override;
    void close() override;
    Failure tooLate() const override;
    bool isAsking() const override;

private:
    void heard();
    void listenToErrors();
    void ended();

    const SshManner m_manner;
    QProcess *m_process = nullptr; ///< Until it has ended, or is let go of.
    QByteArray m_errorOutput;
    bool m_connected = false;
    bool m_over = false;
};

} // namespace toccata::mpd
