// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarysettings.h"

#include "core/settings/settings.h"

#include <QLocale>

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
    const auto tell = [this] {
        m_server.library.setArticles(articlesOf(m_settings));
        m_server.library.setMopidyPort(quint16(m_settings.value(Remembered::mopidyPort)));
    };
    connect(&settings, &Settings::changed, this, [tell](const QString &name) {
        if (name == Remembered::sortArticles.name || name == Remembered::mopidyPort.name)
            tell();
    });
    // A server that was made anew knows the usual ones only.
    m_server.states.server.observe(this, [tell](const auto &) { tell(); });
    tell();
}

} // namespace toccata
