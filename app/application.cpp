// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "core/actor/blocking.h"
#include "core/settings/remembered.h"

#include <QApplication>

namespace toccata {

namespace {

std::optional<Scheme> chosenScheme(const Options &options, const Settings &settings)
{
    if (options.scheme)
        return options.scheme;
    const QString name = settings.value(Remembered::scheme);
    if (name == u"light")
        return Scheme::Light;
    if (name == u"dark")
        return Scheme::Dark;
    return std::nullopt;
}

StartOptions withRemembered(StartOptions options, const Settings &settings)
{
    options.lastServer = settings.value(Remembered::lastServer);
    options.rememberedMusicFolder = settings.value(Remembered::musicFolder);
    return options;
}

} // namespace

Application::Application(QApplication &application, const Options &options)
    : m_theme(application, chosenScheme(options, m_settings))
    , m_server(m_actors.start<Server>("server", m_actors, m_states), m_states)
    , m_servers(m_actors.start<Servers>("servers", m_serversState))
    , m_choice(m_server, m_servers, m_serversState, m_settings)
    , m_window(m_choice, m_settings)
{
    actor::forbidBlockingHere();
    QObject::connect(&m_signals, &UnixSignals::quitRequested, &m_window, &QWidget::close);
    if (options.play)
        m_play.emplace(m_window.actions());
    m_choice.start(withRemembered(options.start, m_settings));
    m_window.show();
}

Application::~Application()
{
    m_settings.flush();
    m_actors.stopAll();
}

} // namespace toccata
