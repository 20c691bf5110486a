// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/informationpage.h"

#include "ui/artwork/coverbutton.h"
#include "ui/library/filefacts.h"
#include "ui/notices/notices.h"
#include "ui/songs/facttable.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlinks.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardlayout.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scrollcolumn.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

namespace toccata {

namespace {

constexpr int coverSide = 72;
constexpr int cardWidth = 400;

} // namespace

InformationPage::InformationPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_scroll(new ScrollColumn)
    , m_body(new PageBody(m_scroll))
{
    m_scroll->takeKeyboard(title());
    setScrolling(m_scroll);
    m_scroll->setWidget(makeContent());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    connect(m_artist, &ElidedLabel::activated, this,
        [this] { showArtistOf(m_song.at(0), m_actions.navigator()); });
    connect(m_album, &ElidedLabel::activated, this, [this] {
        showAlbumOf(m_song.at(0), *m_actions.server().states.library.current(), m_actions.navigator());
    });
}

QWidget *InformationPage::focusTarget()
{
    return m_scroll;
}

QWidget *InformationPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(makeHead());
    auto *cards = new QWidget;
    auto *layout = new CardLayout(cardWidth, 2, cards);
    m_tags = addCard(m_tagsCard, tr("Tags"));
    m_file = addCard(m_fileCard, tr("File"));
    layout->addWidget(m_tagsCard);
    layout->addWidget(m_fileCard);
    column->addWidget(cards);
    column->addStretch();
    return content;
}

QWidget *InformationPage::makeHead()
{
    auto *head = new QWidget;
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_cover = new CoverButton(m_actions.covers(), m_actions.notices(), radius::control, head);
    m_cover->setFixedSize(coverSide, coverSide);
    m_name = new ElidedLabel(head);
    m_name->setRole(TextRole::Headline);
    m_name->setObjectName(QStringLiteral("informationTitle"));
    m_artist = new ElidedLabel(head);
    m_album = new ElidedLabel(head);
    m_artist->setRole(TextRole::Strong);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addStretch();
    lines->addWidget(m_name);
    lines->addWidget(m_artist);
    lines->addWidget(m_album);
    lines->addStretch();
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(m_cover);
    row->addLayout(lines, 1);
    return head;
}

FactTable *InformationPage::addCard(Card *&card, const QString &title)
{
    card = new Card(title);
    auto *table = new FactTable(FactTable::Buttons::CopyAndSearch);
    card->column()->addWidget(table);
    connect(table, &FactTable::copyRequested, this, [this](const QString &value) {
        QGuiApplication::clipboard()->setText(value);
        m_actions.notices().say(tr("Copied."));
    });
    connect(table, &FactTable::searchRequested, this,
        [this](const QString &search) { m_actions.navigator().showSearch(search); });
    return table;
}

void InformationPage::showSong(const SongRows &songs)
{
    if (songs.isEmpty())
        return;
    m_song = songs.part(0, 1);
    showHead();
    m_body->showNothing();
    m_scroll->verticalScrollBar()->setValue(0);
    ask();
}

void InformationPage::showHead()
{
    const Song song = m_song.at(0);
    const auto artist = song.artist();
    const auto album = song.album();
    m_cover->setCover(
        coverOf(song), album.value_or(song.displayTitle()), song.albumArtist().value_or(QString()));
    m_name->setText(song.displayTitle());
    m_artist->setText(artist.value_or(tr("Unknown artist")));
    m_artist->setLink(artist.has_value());
    m_artist->setTone(artist ? ElidedLabel::Tone::Accent : ElidedLabel::Tone::Dim);
    m_album->setText(album.value_or(tr("Unknown album")));
    m_album->setLink(album.has_value());
    m_album->setTone(album ? ElidedLabel::Tone::Normal : ElidedLabel::Tone::Dim);
}

void InformationPage::ask()
{
    m_body->showBusy(m_song.at(0).displayTitle(), tr("Asking the server what it knows of this song…"));
    m_answer.expect(
        m_actions.server().library.information(m_song.at(0).uri()),
        [this](const mpd::Pairs &information) { arrived(information); },
        [this](const Error &error) { failed(error); });
}

void InformationPage::arrived(const mpd::Pairs &information)
{
    const std::vector<SongFact> tags = tagFacts(information);
    m_tags->setFacts(tags);
    m_tagsCard->setRemark(tags.empty() ? tr("This song has no tags.") : QString());
    m_file->setFacts(fileFacts(information));
    m_body->showContent();
}

void InformationPage::failed(const Error &error)
{
    if (error.kind != Error::Kind::NotFound) {
        m_body->showError(error, [this] { ask(); });
        return;
    }
    m_body->showMessage(u"music-note", tr("This song is gone"),
        tr("“%1” is neither in the library of the server nor in its queue any more.")
            .arg(m_song.at(0).displayTitle()),
        tr("Look again"), [this] { ask(); });
}

} // namespace toccata
