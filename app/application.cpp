// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "core/actor/blocking.h"
#include "core/settings/remembered.h"
#include "ui/shell/reportdialog.h"

#include <QApplication>
#include <QShortcut>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>

namespace toccata {

namespace {

StartOptions withRemembered(StartOptions options, const Settings &settings)
{
    options.lastServer = settings.value(Remembered::lastServer);
    options.rememberedMusicFolder = settings.value(Remembered::musicFolder);
    return options;
}

LibraryPlaces libraryPlaces()
{
    return {QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/libraries"),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/albums.json")};
}

CoverPlaces coverPlaces()
{
    return {QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/covers"),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/covers")};
}

/// Where it is kept what was played.
QString recentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recent");
}

/// In a folder with nothing else in it.
QString passwordFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/passwords/passwords.json");
}

/// How long the program may take to end. A private MPD is given three seconds of them.
constexpr std::chrono::seconds endLimit{15};

} // namespace

Application::Application(QApplication &application, const Options &options)
    : m_watchdog(m_actors)
    , m_settings(m_actors)
    , m_portal(m_actors.start<DesktopPortal>("portal", m_desktopLook))
    , m_theme(application)
    , m_look(m_theme, m_settings, m_desktopLook, options.scheme)
    , m_server(m_actors.startSupervised<Server>({}, "server", std::ref(m_actors), m_states, libraryPlaces(),
                   coverPlaces(), recentsFolder()),
          m_states)
    , m_servers(m_actors.startSupervised<Servers>(
          {}, actor::Placement::SharedThread, "servers", m_serversState, Surroundings()))
    , m_discovery(m_actors.start<Discovery>("discovery", m_announced))
    , m_reachability(m_actors.start<Reachability>("reachability", m_hints))
    , m_healing(m_server, m_hints, m_announced)
    , m_keyring(m_actors.start<Keyring>("keyring"))
    , m_passwordFile(m_actors.start<PasswordFile>("password-file", passwordFile()))
    , m_choice(m_server, m_servers, m_serversState, m_settings,
          {std::make_shared<KeyringPasswordKeeper>(m_keyring),
              std::make_shared<FilePasswordKeeper>(m_passwordFile)},
          m_announced)
    , m_window(m_choice, m_settings)
    , m_signals(m_watchdog)
{
    actor::forbidBlockingHere();
    tellOfFailures();
    offerReport();
    QObject::connect(&m_signals, &UnixSignals::quitRequested, &m_window, &QWidget::close);
    if (options.play)
        m_play.emplace(m_window.actions());
    m_choice.start(withRemembered(options.start, m_settings));
    m_window.show();
}

// Nothing is lost by leaving at once: the settings are written by then, and the rest is the server's.
Application::~Application()
{
    m_watchdog.expectEndWithin(endLimit, [] { std::_Exit(EXIT_FAILURE); });
    m_actors.onActorFailed({});
    m_settings.flush();
    const std::vector<bool> ended = m_actors.stopAll();
    if (std::ranges::count(ended, false) > 0)
        std::_Exit(EXIT_FAILURE); // its thread would go on while what it uses is destroyed
}

// A worker's failure is its owner's, which is supervised and tells of it too.
void Application::tellOfFailures()
{
    m_actors.onActorFailed([this, letterbox = actor::Courier::ofThisThread()](const actor::Failure &failure) {
        if (failure.outcome != actor::Failure::Outcome::Ended)
            letterbox->post(actor::Job([this, failure] { m_window.tellOfFailure(failure); }));
    });
}

void Application::offerReport()
{
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &m_window);
    QObject::connect(keys, &QShortcut::activated, &m_window, [this] {
        auto *dialog
            = new ReportDialog([this] { return QString::fromStdString(m_watchdog.report()); }, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

} // namespace toccata
