// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace toccata {

/// An MPD that an earlier run of the program started and could not end.
/// A process id alone proves nothing, as the system gives it to another program some day. So the process is
/// held by a descriptor first and looked at afterwards: what is signalled is what was looked at.
class LeftOverMpd
{
public:
    /// The process that `pidFile` names, if it is alive, ours, and runs an mpd with `configFile`.
    static std::optional<LeftOverMpd> find(const QString &pidFile, const QString &configFile);

    LeftOverMpd(LeftOverMpd &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    { }
    LeftOverMpd &operator=(LeftOverMpd &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~LeftOverMpd();

    /// Asks it to end, waits two seconds, then ends it. Returns whether it is gone. Thread: any but the
    /// GUI's.
    bool stop();

    /// Becomes readable when the process ends; valid as long as this object.
    int descriptor() const { return m_descriptor; }

private:
    explicit LeftOverMpd(int descriptor)
        : m_descriptor(descriptor)
    { }
    bool signal(int number) const;
    bool waitForEnd(int milliseconds) const;

    int m_descriptor;
};

/// Whether /proc/PID/cmdline (arguments ended by NUL each) is that of an mpd with this configuration.
bool isMpdWith(const QByteArray &commandLine, const QString &configFile);

} // namespace toccata
