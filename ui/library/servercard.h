// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/library/statisticsrequests.h"
#include "core/mpd/serverstate.h"
#include "ui/widgets/card.h"

#include <QList>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace toccata {

class ElapsedLabel;
class ElidedLabel;
class SongActions;

/// What is known of the server itself, and the buttons that let it look through its music.
class ServerCard : public Card
{
    Q_OBJECT
public:
    explicit ServerCard(SongActions &actions, QWidget *parent = nullptr);

    /// \param now  what "3 hours ago" counts from. Units: seconds since 1970.
    void setFacts(const mpd::ServerState &server, const ServerStatistics &statistics, qint64 now);
    void setScans(const ScanState &scans);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        QString name;
        QString value;
    };

    void makeScanLine();
    void makeButtons();
    QPushButton *addButton(const QString &text, ScanKind kind);
    void showFacts(const QList<Fact> &facts);

    SongActions &m_actions;
    QGridLayout *m_facts;
    QWidget *m_scanLine;
    ElidedLabel *m_scanText;
    ElapsedLabel *m_elapsed;
    QBoxLayout *m_buttons;
    QPushButton *m_update;
    QPushButton *m_rescan;
};

} // namespace toccata
