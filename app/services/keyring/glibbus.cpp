// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/keyring/glibbus.h"

#include <QLibrary>

namespace toccata {

namespace {

constexpr int sessionBus = 2; ///< Source: GBusType of GIO.

/// By name, as QtKeychain has libsecret: where that is not installed, this is not needed.
template <class F>
F *resolve(const char *library, const char *function)
{
    return reinterpret_cast<F *>(QLibrary::resolve(QLatin1String(library), 0, function));
}

constexpr auto gio = "gio-2.0";

} // namespace

GLibBus::GLibBus()
{
    const auto get = resolve<void *(int, void *, void *)>(gio, "g_bus_get_sync");
    const auto setExit = resolve<void(void *, int)>(gio, "g_dbus_connection_set_exit_on_close");
    if (!get || !setExit)
        return;
    m_connection = get(sessionBus, nullptr, nullptr);
    if (m_connection)
        setExit(m_connection, 0);
    if (const auto forget = resolve<void()>("secret-1", "secret_service_disconnect"))
        forget();
}

GLibBus::~GLibBus()
{
    if (m_connection)
        resolve<void(void *)>(gio, "g_object_unref")(m_connection);
}

} // namespace toccata
