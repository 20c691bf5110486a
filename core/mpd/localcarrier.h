// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/carrier.h"

#include <QLocalSocket>

namespace toccata::mpd {

/// A socket of this computer, with a file or with an abstract name.
class LocalCarrier : public Carrier
{
    Q_OBJECT

public:
    explicit LocalCarrier(QObject *parent);

    void open(const Address &address) override;
    void write(const QByteArray &bytes) override { m_socket.write(bytes); }
    QByteArray readAll() override { return m_socket.readAll(); }
    void close() override;
    Failure tooLate() const override { return {Trouble::Unreachable, {}}; }
    bool hasNews() const override { return isReadable(m_socket.socketDescriptor()); }

private:
    QLocalSocket m_socket;
    bool m_connected = false;
};

} // namespace toccata::mpd
