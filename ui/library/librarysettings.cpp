// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarysettings.h"

#include "core/settings/settings.h"

#include <QLocale>

#include <utility>

namespace toccata {

Articles articlesOf(const Settings &settings)
{
    const QString words = settings.value(Remembered::sortArticles);
    return Articles(words == u"auto" ? Articles::wordsOf(QLocale().language()) : words);
}

LibrarySettings::LibrarySettings(ServerProxy server, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Remembered::sortArticles.name || name == Remembered::mopidyPort.name)
            tell();
    });
    // A server that was made anew knows the usual ones only.
    m_server.states.server.observe(this, [this](const auto &) { tell(); });
    tell();
}

void LibrarySettings::setWebPort(std::optional<quint16> port)
{
    if (std::exchange(m_webPort, port) != port)
        tell();
}

void LibrarySettings::tell()
{
    m_server.library.setArticles(articlesOf(m_settings));
    m_server.library.setMopidyPort(m_webPort.value_or(quint16(m_settings.value(Remembered::mopidyPort))));
}

} // namespace toccata
