// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "core/player/playerstate.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

#include <optional>

class QBoxLayout;
class QSpacerItem;
class QVBoxLayout;

namespace toccata {

class CoverButton;
class ElidedLabel;
class FactTable;
class IconButton;
class PageBody;
class ScrollColumn;
class SelectableText;
class SongActions;
class SongListView;

/// What plays, large: the cover, the song with all that is worth reading of it, how it sounds, and what comes
/// next. Lit by the cover.
class NowPlayingPage : public Page
{
    Q_OBJECT

public:
    explicit NowPlayingPage(SongActions &actions, QWidget *parent = nullptr);

    QString title() const override { return tr("Now playing"); }
    QWidget *focusTarget() override;
    void paintLight(QPainter &painter, int above) const override;

    /// Whether it has the whole screen: then it is drawn larger, and its button leads back.
    void setFullScreen(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeStage();
    void makeColumn();
    void makeNextList();
    QWidget *makeButtons();
    void arrange();
    int coverSide(bool wide) const;
    void updateFonts();

    void follow();
    void showNothing(const PlayerState &state);
    void showSong(const Song &song, const mpd::Status &status);
    void showNames(const Song &song);
    void askForTags(const Song &song);
    void showNext();

    SongActions &m_actions;
    /// The song that the tags shown are of.
    QByteArray m_uri;
    SongListModel m_next;
    std::vector<quint32> m_nextIds;
    LatestAnswer m_answer;
    bool m_isFullScreen = false;
    std::optional<bool> m_isWide;

    QWidget *m_stage;
    QBoxLayout *m_row = nullptr; ///< of cover and texts, where there is room for both
    CoverButton *m_cover = nullptr;
    ScrollColumn *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QSpacerItem *m_top = nullptr; ///< above the texts
    SelectableText *m_title = nullptr;
    ElidedLabel *m_artist = nullptr;
    ElidedLabel *m_album = nullptr;
    ElidedLabel *m_sound = nullptr;
    IconButton *m_fullScreen = nullptr;
    FactTable *m_facts = nullptr;
    ElidedLabel *m_nextHead = nullptr;
    SongListView *m_nextList = nullptr;
    PageBody *m_body;
};

} // namespace toccata
