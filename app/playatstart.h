// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace toccata {

class SongActions;
struct Catalogue;

/// What `--play` asks for: plays once, as soon as it is known what there is to play: the queue, or the whole
/// library if that is empty. Leaves a server that plays already alone.
class PlayAtStart : public QObject
{
    Q_OBJECT

public:
    explicit PlayAtStart(SongActions &actions, QObject *parent = nullptr);

private:
    void look();
    void playLibrary(const Catalogue &catalogue);

    SongActions &m_actions;
    bool m_done = false;
};

} // namespace toccata
