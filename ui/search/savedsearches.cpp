// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/savedsearches.h"

#include "core/settings/settings.h"

namespace toccata {

SavedSearches::SavedSearches(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Remembered::savedSearches.name)
            Q_EMIT changed();
    });
}

QStringList SavedSearches::all() const
{
    return m_settings.value(Remembered::savedSearches).split(u'\n', Qt::SkipEmptyParts);
}

bool SavedSearches::contains(const QString &text) const
{
    return all().contains(text.simplified());
}

void SavedSearches::save(const QString &text)
{
    const QString search = text.simplified();
    if (search.isEmpty())
        return;
    QStringList searches = all();
    searches.removeAll(search);
    searches.prepend(search);
    set(searches.first(qMin<qsizetype>(searches.size(), most)));
}

void SavedSearches::remove(const QString &text)
{
    QStringList searches = all();
    searches.removeAll(text.simplified());
    set(searches);
}

void SavedSearches::set(const QStringList &searches)
{
    m_settings.set(Remembered::savedSearches, searches.join(u'\n'));
}

} // namespace toccata
