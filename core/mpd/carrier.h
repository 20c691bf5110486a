// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"
#include "core/mpd/trouble.h"

#include <QByteArray>
#include <QObject>

namespace toccata::mpd {

/// One way on which the bytes of a Transport go. Opens once. Thread: the one it is made in.
class Carrier : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        Trouble trouble = Trouble::None;
        QString text;
    };

    using QObject::QObject;

    /// Ends in connected() or failed(), perhaps before this returns.
    virtual void open(const Address &address) = 0;
    virtual void write(const QByteArray &bytes) = 0;
    virtual QByteArray readAll() = 0;
    /// Lets go without waiting for anything. No signal follows.
    virtual void close() = 0;
    /// What it means that there is neither connected() nor failed() yet.
    virtual Failure tooLate() const = 0;
    /// Something has come that nobody has read yet, be it only the end: the event loop, which tells of that,
    /// has not come round since. False where that cannot be seen.
    virtual bool hasNews() const { return false; }
    /// A person may be asked something just now, before it is connected.
    virtual bool isAsking() const { return false; }
    /// SHA-256 of the certificate that the server showed, if it failed because of that.
    virtual QByteArray certificate() const { return {}; }

Q_SIGNALS:
    void connected();
    void readyRead();
    /// It never was connected.
    void failed(toccata::mpd::Trouble trouble, const QString &text);
    /// It was connected; what came before the end can still be read.
    void closed(const QString &text);

protected:
    /// Whether reading from that socket would not wait.
    static bool isReadable(qintptr descriptor);
};

} // namespace toccata::mpd
