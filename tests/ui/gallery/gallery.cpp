// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/gallery.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/type.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/placeholdercover.h"
#include "ui/widgets/placelist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/seekbar.h"
#include "ui/widgets/volumeslider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace toccata {
namespace {

QLabel *head(const QString &text, TextRole role = TextRole::Title)
{
    auto *label = new QLabel(text);
    label->setFont(textFont(role));
    return label;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
    }
    row->addStretch();
    return row;
}

QPushButton *pushButton(const QString &text, bool primary, bool enabled = true)
{
    auto *button = new QPushButton(text);
    button->setDefault(primary);
    button->setEnabled(enabled);
    return button;
}

template <typename Button>
Button *checked(Button *button, bool on)
{
    button->setChecked(on);
    return button;
}

/// Every icon there is, with its name.
class IconSheet final : public QWidget
{
public:
    IconSheet() { setMinimumSize(11 * 96, 5 * 70); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = colorsOf(*this);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(colors.textDim);
        icon(u"play").pixmap(QSize(16, 16), 1.0); // registers the resource before it is listed
        int index = 0;
        for (const QString &file : QDir(QStringLiteral(":/icons")).entryList()) {
            const QString name = file.chopped(4);
            const QRect cell((index % 11) * 96, (index / 11) * 70, 96, 70);
            paintIcon(painter, QRect(cell.x() + 16, cell.y() + 6, 32, 32), name, colors.text);
            paintIcon(painter, QRect(cell.x() + 56, cell.y() + 12, 20, 20), name, colors.accentInk);
            painter.drawText(cell.adjusted(0, 44, 0, 0), Qt::AlignHCenter, name);
            ++index;
        }
    }
};

/// Placeholder covers, large, in a grid and in rows.
class CoverSheet final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        static const QStringList albums{QStringLiteral("Kind of Blue"), QStringLiteral("The Köln Concert"),
            QStringLiteral("Goldberg Variations"), QStringLiteral("A Love Supreme"),
            QStringLiteral("Blue Train"), QStringLiteral("Mezzanine"), QStringLiteral("Homogenic"),
            QStringLiteral("Selected Ambient Works"), QStringLiteral("Das Lied von der Erde"),
            QStringLiteral("1989"), QStringLiteral("音楽図鑑"), QStringLiteral("Кино"),
            QStringLiteral("Rumours"), QStringLiteral("Discovery"), QStringLiteral("OK"), QStringLiteral("…"),
            QStringLiteral("Spiegel im Spiegel"), QStringLiteral("Talk Talk"), QStringLiteral("Moon Safari"),
            QStringLiteral("Dummy"), QStringLiteral("In Rainbows")};
        QPainter painter(this);
        const Colors &colors = colorsOf(*this);
        const QString artist = QStringLiteral("Someone");
        for (int i = 0; i < 21; ++i) {
            const QRectF cover(24 + (i % 7) * 168, 24 + (i / 7) * 168, 148, 148);
            paintRoundedPlaceholder(painter, cover, radius::card, albums.at(i), artist, colors);
        }
        for (int i = 0; i < 16; ++i) {
            const QRectF cover(24 + i * 52, 540, 40, 40);
            paintRoundedPlaceholder(painter, cover, radius::small, albums.at(i), artist, colors);
        }
        for (int i = 0; i < 4; ++i) {
            const QRectF cover(24 + i * 296, 604, 280, 280);
            paintRoundedPlaceholder(
                painter, cover, radius::card, albums.at(i + 4), QStringLiteral("x"), colors);
        }
    }
};

QWidget *buttonsAndFields()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    auto *flat = pushButton(QStringLiteral("Flat"), false);
    flat->setFlat(true);
    auto *withIcon = pushButton(QStringLiteral("Play"), true);
    withIcon->setIcon(icon(u"play"));
    auto *shuffled = pushButton(QStringLiteral("Shuffle"), false);
    shuffled->setIcon(icon(u"shuffle"));
    column->addWidget(head(QStringLiteral("Buttons and fields")));
    column->addLayout(rowOf({withIcon, shuffled, pushButton(QStringLiteral("Cancel"), false), flat,
        pushButton(QStringLiteral("Disabled"), false, false)}));
    auto *search = new SearchField;
    search->setText(QStringLiteral("arvo"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Album artist"), QStringLiteral("Year")});
    auto *line = new QLineEdit;
    line->setPlaceholderText(QStringLiteral("Host name"));
    column->addLayout(rowOf({new SearchField, search, line, combo, new QSpinBox}));
    column->addLayout(rowOf({checked(new QCheckBox(QStringLiteral("Checked")), true),
        new QCheckBox(QStringLiteral("Unchecked")), checked(new QRadioButton(QStringLiteral("One")), true),
        new QRadioButton(QStringLiteral("Other"))}));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    column->addLayout(rowOf({slider, progress, new BusyIndicator}));
    return box;
}

QWidget *texts()
{
    auto *box = new QGroupBox;
    auto *column = new QVBoxLayout(box);
    column->addWidget(head(QStringLiteral("Display"), TextRole::Display));
    column->addWidget(head(QStringLiteral("Headline"), TextRole::Headline));
    column->addWidget(head(QStringLiteral("Title"), TextRole::Title));
    column->addWidget(head(QStringLiteral("Strong"), TextRole::Strong));
    column->addWidget(head(QStringLiteral("Body"), TextRole::Body));
    auto *dim = new ElidedLabel(
        QStringLiteral("A dimmed line that is much too long for the room it has here to stand"));
    dim->setTone(ElidedLabel::Tone::Dim);
    auto *link = new ElidedLabel(QStringLiteral("A link in the accent"));
    link->setLink(true);
    link->setTone(ElidedLabel::Tone::Accent);
    column->addWidget(dim);
    column->addWidget(link);
    return box;
}

QWidget *lists()
{
    auto *split = new QSplitter;
    auto *places = new PlaceList;
    for (const auto &[id, text] : {std::pair("home", "Home"), {"albums", "Albums"}, {"artists", "Artists"},
             {"songs", "Songs"}, {"genres", "Genres"}, {"folder", "Folders"}, {"playlist", "Playlists"}}) {
        places->addPlace(QString::fromLatin1(id), QString::fromLatin1(id), QString::fromLatin1(text));
    }
    places->setCurrentPlace(QStringLiteral("albums"));
    auto *folded = new PlaceList;
    folded->addPlace(QStringLiteral("a"), u"home", QStringLiteral("Home"));
    folded->addHeading(QStringLiteral("More"));
    folded->addPlace(QStringLiteral("b"), u"disc", QStringLiteral("Disc"));
    folded->setFolded(true);
    folded->setCurrentPlace(QStringLiteral("b"));
    auto *list = new QListWidget;
    for (int i = 1; i < 30; ++i) {
        list->addItem(QStringLiteral("Row %1").arg(i));
    }
    list->setCurrentRow(2);
    auto *menu = new QMenu(split);
    menu->addAction(icon(u"play"), QStringLiteral("Play"))->setShortcut(Qt::Key_Return);
    menu->addAction(icon(u"play-next"), QStringLiteral("Play next"));
    menu->addMenu(QStringLiteral("Add to playlist"))->addAction(QStringLiteral("New"));
    menu->addSeparator();
    auto *mode = menu->addAction(QStringLiteral("Crossfade"));
    mode->setCheckable(true);
    mode->setChecked(true);
    menu->addAction(icon(u"trash"), QStringLiteral("Delete"))->setEnabled(false);
    menu->setActiveAction(menu->actions().at(1));
    menu->setWindowFlags(Qt::Widget);
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->addWidget(menu);
    column->addStretch();
    menu->show();
    for (QWidget *part : std::initializer_list<QWidget *>{places, folded, list, frame}) {
        split->addWidget(part);
    }
    return split;
}

void fillControls(QWidget &page)
{
    auto *grid = new QGridLayout(&page);
    grid->addWidget(buttonsAndFields(), 0, 0);
    grid->addWidget(texts(), 0, 1);
    grid->addWidget(lists(), 1, 0, 1, 2);
    grid->addWidget(new IconSheet, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
}

IconButton *mode(QStringView name, bool on, const QString &badge = {})
{
    auto *button = new IconButton(name, name.toString());
    button->setCheckable(true);
    button->setChecked(on);
    button->setBadge(badge);
    return button;
}

QWidget *transport(bool known)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    auto *play = new IconButton(known ? u"pause" : u"play", QStringLiteral("Play"));
    play->setExtent(44, 24);
    play->setGround(IconButton::Ground::Filled);
    auto *stop = new IconButton(u"stop", QStringLiteral("Stop"));
    stop->setEnabled(false);
    auto *volume = new VolumeSlider;
    volume->setVolume(known ? std::optional(64) : std::nullopt);
    column->addLayout(rowOf({mode(u"shuffle", true), new IconButton(u"previous", QStringLiteral("Previous")),
        play, new IconButton(u"next", QStringLiteral("Next")), mode(u"repeat", false),
        mode(u"single", true, QStringLiteral("1")), mode(u"consume", false), stop,
        new IconButton(u"volume-high", QStringLiteral("Mute")), volume,
        mode(u"speaker", false, QStringLiteral(" "))}));
    auto *seek = new SeekBar;
    seek->setTimeText([](qint64 ms) {
        return QStringLiteral("%1:%2").arg(ms / 60000).arg(ms / 1000 % 60, 2, 10, QChar(u'0'));
    });
    seek->setDuration(known ? 245000 : 0);
    seek->setPosition(42000);
    auto *elapsed = new ElidedLabel(QStringLiteral("0:42"));
    elapsed->setTabular(true);
    elapsed->setRole(TextRole::Caption);
    auto *row = new QHBoxLayout;
    row->addWidget(elapsed);
    row->addWidget(seek, 1);
    column->addLayout(row);
    return box;
}

void fillPlayer(QWidget &page)
{
    auto *column = new QVBoxLayout(&page);
    column->addWidget(transport(true));
    column->addWidget(transport(false));
    column->addStretch();
    auto *notice = new NoticeBar(&page);
    notice->showNotice(QStringLiteral("The queue was replaced by 12 songs."), QStringLiteral("Undo"));
}

void fillStates(QWidget &page)
{
    auto *row = new QHBoxLayout(&page);
    auto *lost = new EmptyState;
    lost->setMessage(u"link-off", QStringLiteral("The server does not answer"),
        QStringLiteral("music.example.org took the call but said nothing for 10 seconds. It is tried again "
                       "on its own."));
    lost->addButton(QStringLiteral("Try again"));
    lost->addButton(QStringLiteral("Edit server…"));
    auto *empty = new EmptyState;
    empty->setMessage(
        u"music-note", QStringLiteral("Nothing to play yet"), QStringLiteral("Add albums or songs."));
    auto *busy = new EmptyState;
    busy->setBusy(QStringLiteral("Reading the library"), QStringLiteral("12,400 songs so far"));
    for (EmptyState *state : {lost, empty, busy}) {
        row->addWidget(state);
    }
}

} // namespace

std::unique_ptr<QWidget> makeGallery(const QString &name)
{
    if (name == u"covers") {
        auto covers = std::make_unique<CoverSheet>();
        covers->resize(1220, 910);
        return covers;
    }
    auto page = std::make_unique<QWidget>();
    page->resize(1120, name == u"controls" ? 980 : 420);
    if (name == u"player") {
        fillPlayer(*page);
    } else if (name == u"states") {
        fillStates(*page);
    } else {
        fillControls(*page);
    }
    return page;
}

} // namespace toccata
