// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace toccata {

using BytesReceived = std::function<void(const Result<QByteArray> &)>;

/// What nobody needs more of: a picture, or what Mopidy tells in one answer. Units: bytes.
inline constexpr qint64 mostWebBytes = 32 * 1024 * 1024;

/// Gets what is at \p url, at most mostWebBytes of it. Only http and https. Errors: NotFound (404, 410,
/// or no such address), Offline, Refused, Busy, TimedOut. \p done is called in the manager's thread, once,
/// unless the manager is destroyed before.
void download(QNetworkAccessManager &manager, const QUrl &url, BytesReceived done);

/// The same with a body of JSON, as JSON-RPC wants it. \param silence  how long nothing may come.
void post(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &json,
    std::chrono::milliseconds silence, BytesReceived done);

} // namespace toccata
