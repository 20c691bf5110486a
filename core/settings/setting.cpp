// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/setting.h"

namespace toccata {

namespace {

template <class T>
std::optional<T> ifAccepted(const Setting<T> &setting, T value)
{
    if (setting.accepts && !setting.accepts(value))
        return {};
    return value;
}

bool isText(const QVariant &stored)
{
    return stored.typeId() == QMetaType::QString;
}

} // namespace

std::optional<bool> readSetting(const Setting<bool> &setting, const QVariant &stored)
{
    // QVariant would call any text but "0" and "false" true.
    const QString text = stored.toString();
    if (text == QLatin1String("true"))
        return ifAccepted(setting, true);
    if (text == QLatin1String("false"))
        return ifAccepted(setting, false);
    return {};
}

std::optional<int> readSetting(const Setting<int> &setting, const QVariant &stored)
{
    if (!isText(stored) && stored.typeId() != QMetaType::Int)
        return {};
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber ? ifAccepted(setting, number) : std::nullopt;
}

std::optional<QString> readSetting(const Setting<QString> &setting, const QVariant &stored)
{
    return isText(stored) ? ifAccepted(setting, stored.toString()) : std::nullopt;
}

std::optional<QByteArray> readSetting(const Setting<QByteArray> &setting, const QVariant &stored)
{
    // An empty array comes back as empty text.
    if (stored.typeId() != QMetaType::QByteArray && !stored.toString().isEmpty())
        return {};
    return ifAccepted(setting, stored.toByteArray());
}

} // namespace toccata
