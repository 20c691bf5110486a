// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>
#include <optional>

namespace toccata {

using BytesReceived = std::function<void(const Result<QByteArray> &)>;

/// Gets what is at \p url, at most mostPictureBytes of it. Only http and https. Errors: NotFound (404, 410,
/// or no such address), Offline, Refused, Busy, TimedOut. \p done is called in the manager's thread, once,
/// unless the manager is destroyed before.
void download(QNetworkAccessManager &manager, const QUrl &url, BytesReceived done);

/// The same with a body of JSON, as JSON-RPC wants it.
void post(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &json, BytesReceived done);

} // namespace toccata
