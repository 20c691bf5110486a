// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"
#include "ui/songs/songrowlayout.h"

#include <QFont>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <utility>
#include <vector>

namespace toccata {

class Covers;
struct Colors;

/// Paints one song of a SongListModel as a row: cover or track number, title over artist, album where there
/// is room, length. Under the mouse the row has a play and a menu button, which the view asks for with
/// spotAt().
class SongDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Mode { Cover, TrackNumber };
    /// The parts of a row that react to a click of their own.
    enum class Spot { None, Play, Menu };

    explicit SongDelegate(Mode mode, QObject *parent = nullptr);

    void setMode(Mode mode)
    {
        m_mode = mode;
        m_measures.line = 0; // what was measured was for the former one
    }
    /// An artist that goes without saying, as on the page of an album: rows that have no other stay on one
    /// line.
    void setImpliedArtist(const QString &artist) { m_impliedArtist = artist; }
    /// Leaves the album out, where all songs are of one.
    void setAlbumShown(bool shown) { m_albumShown = shown; }
    /// Marks what \p query looks for in titles, artists and albums.
    void setSearched(const SearchQuery &query) { m_searched = query; }
    /// Shows covers; without, placeholders.
    void setCovers(Covers &covers) { m_covers = &covers; }
    /// Why Play is greyed; empty: it is not.
    void setPlayRefusal(const QString &sentence) { m_playRefusal = sentence; }
    /// Titles over sections: by the row that each stands above.
    void setHeadings(const QHash<int, QString> &headings) { m_headings = headings; }
    virtual bool hasHeading(int row) const { return m_headings.contains(row); }

    /// Units: pixels.
    virtual int rowHeight() const;
    virtual int headingHeight() const;

    /// \param rect  of the row in the view.
    virtual Spot spotAt(
        const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const;
    /// Tells which button the mouse is on.
    void setHotSpot(const QModelIndex &index, Spot spot);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    const SearchQuery &searched() const { return m_searched; }
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row) const;
    SongRowLayout layoutOf(const QRect &rect, Qt::LayoutDirection direction, bool twoLines) const;
    const QFont &titleFont() const;
    bool isHot(const QModelIndex &index, Spot spot) const;
    QRect belowHeading(const QModelIndex &index, const QRect &rect) const;
    /// What stands above the row of \p index, in the upper headingHeight() pixels of the option.
    virtual void paintHeading(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The play button under the mouse, else the mark of the song that plays. \return whether there was one
    /// to paint.
    bool paintPlayOrMark(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintMenuButton(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    /// What CoverSubjectRole means, or a placeholder with \p name. Units: pixels, of \p corner.
    void paintPicture(QPainter &painter, const QRect &rect, qreal corner, const QString &name,
        const QString &secondary, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// In the place of a text of \p rect that is still on its way. \p least and \p step give the bars of
    /// several rows different lengths.
    void paintBar(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index, int least, int step) const;
    /// What stands at \p point in \p rect, if there is not room for all of it.
    virtual QString cutTextAt(
        const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const;
    /// \p text if it is wider than \p rect.
    static QString ifCut(const QString &text, const QFont &font, const QRect &rect);
    /// The same of a line with notes; with the notes, if there is not room for all of them.
    QString ifCutBesideNotes(const QString &text, const QFont &font, const QRect &line,
        Qt::LayoutDirection direction, const QModelIndex &index) const;
    /// What NotesRole says, behind \p text on \p line, which gives way to them down to half of the line.
    /// \return what is left for the text.
    QRect paintNotes(QPainter &painter, const QRect &line, const QString &text, const QFont &font,
        const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct Row;
    struct Notes
    {
        QRect text; ///< what is left for it
        std::vector<std::pair<QRect, QString>> shown;
        bool areAllShown = true;
    };

    void refreshFonts() const;
    const QFont &titleFontOf(const QModelIndex &index) const;
    static QString orUnknownArtist(const QString &artist);
    Notes layoutNotes(const QRect &line, const QString &text, const QFont &font,
        Qt::LayoutDirection direction, const QModelIndex &index) const;
    void paintUnloaded(QPainter &painter, const Row &row) const;
    void paintLead(QPainter &painter, const Row &row) const;
    void paintCoverLead(QPainter &painter, const Row &row) const;
    void paintNumberLead(QPainter &painter, const Row &row) const;
    void paintTexts(QPainter &painter, const Row &row) const;

    Mode m_mode;
    Covers *m_covers = nullptr;
    QString m_impliedArtist;
    bool m_albumShown = true;
    QString m_playRefusal;
    SearchQuery m_searched;
    QHash<int, QString> m_headings;
    QPersistentModelIndex m_hotIndex;
    Spot m_hotSpot = Spot::None;
    /// Made again only when the application's font has changed: looking fonts up takes longer than drawing
    /// with them.
    mutable QFont m_baseFont;
    mutable QFont m_titleFont;
    mutable QFont m_playingFont;
    mutable QFont m_dimFont;
    mutable QFont m_noteFont;
    mutable QFont m_numberFont;
    mutable SongRowMeasures m_measures;
};

} // namespace toccata
