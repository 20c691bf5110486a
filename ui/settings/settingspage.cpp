// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/covercards.h"
#include "ui/settings/lookcard.h"
#include "ui/settings/privacycard.h"
#include "ui/settings/sortingcard.h"
#include "ui/settings/thiscomputercard.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/cardlayout.h"
#include "ui/widgets/scrollcolumn.h"

#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int cardWidth = 360;
constexpr int mostColumns = 2;

} // namespace

SettingsPage::SettingsPage(
    SongActions &actions, Settings &settings, const ThisComputer &computer, QWidget *parent)
    : Page(parent)
    , m_scroll(new ScrollColumn)
{
    auto *content = new QWidget;
    auto *cards = new CardLayout(cardWidth, mostColumns, content);
    cards->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    cards->addWidget(new LookCard(settings));
    cards->addWidget(new ThisComputerCard(actions, settings, computer));
    cards->addWidget(new CoverSourcesCard(settings));
    cards->addWidget(new KeptCoversCard(actions, settings));
    cards->addWidget(new SortingCard(settings));
    cards->addWidget(new PrivacyCard(actions, settings));
    m_scroll->takeKeyboard(title());
    m_scroll->setWidget(content);
    setScrolling(m_scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

QWidget *SettingsPage::focusTarget()
{
    return m_scroll;
}

} // namespace toccata
