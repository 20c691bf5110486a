// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

namespace toccata {

/// One thing that is remembered: its name in the file, what holds until somebody changes it, and which values
/// make sense. T is bool, int, QString or QByteArray.
template <class T>
struct Setting
{
    /// "group/key" in the file.
    QString name;
    T fallback{};
    /// Says whether a value read from the file makes sense. Without it every T does.
    bool (*accepts)(const T &) = nullptr;
};

// What a value of the file says, or nothing if it is none of that type. The file holds text, so numbers
// arrive as text.
std::optional<bool> readSetting(const Setting<bool> &setting, const QVariant &stored);
std::optional<int> readSetting(const Setting<int> &setting, const QVariant &stored);
std::optional<QString> readSetting(const Setting<QString> &setting, const QVariant &stored);
std::optional<QByteArray> readSetting(const Setting<QByteArray> &setting, const QVariant &stored);

} // namespace toccata
