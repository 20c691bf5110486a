// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/scanrequests.h"

namespace toccata {

namespace {

class JobParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "updating_db")
            m_job = value.toUInt();
    }

    Result<quint32> take() const
    {
        if (m_job == 0)
            return Error{Error::Kind::Unsupported};
        return m_job;
    }

private:
    quint32 m_job = 0;
};

} // namespace

mpd::Request<quint32> scanRequest(ScanKind kind, const QByteArray &folder)
{
    const QByteArray path = withoutSlash(folder);
    mpd::Command command(kind == ScanKind::Update ? "update" : "rescan");
    if (!path.isEmpty())
        command.arg(path);
    return mpd::parsed(std::move(command), JobParser());
}

} // namespace toccata
