// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/servercard.h"

#include "ui/library/elapsedlabel.h"
#include "ui/library/scanactions.h"
#include "ui/library/scantext.h"
#include "ui/library/statisticstext.h"
#include "ui/notices/permissions.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/busyindicator.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace toccata {

ServerCard::ServerCard(SongActions &actions, QWidget *parent)
    : Card(tr("Server"), parent)
    , m_actions(actions)
    , m_facts(new QGridLayout)
    , m_scanLine(new QWidget)
    , m_scanText(new ElidedLabel)
    , m_elapsed(new ElapsedLabel)
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_update(addButton(tr("Look for changes"), ScanKind::Update))
    , m_rescan(addButton(tr("Read everything again"), ScanKind::Rescan))
{
    m_facts->setHorizontalSpacing(space::m);
    m_facts->setVerticalSpacing(space::xs);
    m_facts->setColumnStretch(1, 1);
    column()->addLayout(m_facts);
    makeScanLine();
    m_buttons->setSpacing(space::s);
    m_buttons->setContentsMargins(2, space::xs, 2, 0);
    m_buttons->addStretch();
    column()->addLayout(m_buttons);
}

void ServerCard::makeScanLine()
{
    auto *ring = new BusyIndicator;
    ring->setExtent(16);
    auto *row = new QHBoxLayout(m_scanLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(ring);
    row->addWidget(m_scanText, 1);
    row->addWidget(m_elapsed);
    m_scanLine->hide();
    column()->addWidget(m_scanLine);
}

QPushButton *ServerCard::addButton(const QString &text, ScanKind kind)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setMinimumWidth(extent::control); // or else the card would never be too narrow for two
    connect(button, &QPushButton::clicked, this, [this, kind] { startScan(m_actions, kind); });
    m_buttons->addWidget(button);
    return button;
}

void ServerCard::setFacts(const mpd::ServerState &server, const ServerStatistics &statistics, qint64 now)
{
    QList<Fact> facts;
    if (server.address)
        facts.append({tr("Address"), server.address->display()});
    if (!server.connection.protocolVersion.isEmpty())
        facts.append({tr("Protocol"), QString::fromLatin1(server.connection.protocolVersion)});
    if (statistics.uptime)
        facts.append({tr("Running for"), longLengthText(*statistics.uptime)});
    if (statistics.playtime)
        facts.append({tr("Has played"), longLengthText(*statistics.playtime)});
    if (const auto updated = statistics.databaseUpdated) {
        facts.append({tr("Music last changed"),
            QLocale().toString(QDateTime::fromSecsSinceEpoch(*updated), QLocale::ShortFormat)});
        facts.append({{}, agoText(std::chrono::seconds(now - *updated))});
    }
    showFacts(facts);

    const mpd::Capabilities &capabilities = server.connection.capabilities;
    for (const auto &[button, kind] :
        {std::pair(m_update, ScanKind::Update), std::pair(m_rescan, ScanKind::Rescan)}) {
        button->setVisible(offersScans(server));
        button->setToolTip(scanExplanation(kind));
        permit(*button, scanRefusal(capabilities, kind));
    }
    if (!server.isConnected())
        setRemark({});
    else if (!offersScans(server))
        setRemark(tr("This server does not tell how long it has been running, and looks for new music by "
                     "its own rules."));
    else
        setRemark(scanRefusal(capabilities, ScanKind::Update));
}

void ServerCard::showFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < int(facts.size()); ++row) {
        auto *name = new ElidedLabel(facts[row].name);
        name->setTone(ElidedLabel::Tone::Dim);
        m_facts->addWidget(name, row, 0);
        m_facts->addWidget(new ElidedLabel(facts[row].value), row, 1);
    }
}

void ServerCard::setScans(const ScanState &scans)
{
    m_scanLine->setVisible(scans.isUnderWay());
    m_elapsed->setSince(scans.running ? scans.running->since : std::nullopt);
    if (!scans.isUnderWay())
        return;
    m_scanText->setText(scanText(scans));
    m_scanLine->setToolTip(scanDetails(scans, Scan::Clock::now()));
}

// One below the other where they do not fit side by side.
void ServerCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int wanted = m_update->sizeHint().width() + space::s + m_rescan->sizeHint().width();
    const bool fits = wanted <= width() - 2 * space::l;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace toccata
