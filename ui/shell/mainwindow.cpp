// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/base/timing.h"
#include "core/settings/remembered.h"
#include "ui/artwork/covers.h"
#include "ui/library/scanactions.h"
#include "ui/notices/notices.h"
#include "ui/outputs/outputsbutton.h"
#include "ui/player/playerbar.h"
#include "ui/queue/queueview.h"
#include "ui/search/searchcompleter.h"
#include "ui/servers/serverbutton.h"
#include "ui/servers/serverswitch.h"
#include "ui/shell/activity.h"
#include "ui/shell/header.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/places.h"
#include "ui/shell/serverpage.h"
#include "ui/songs/page.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/placelist.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>

namespace toccata {

namespace {

constexpr int sidebarOpenFrom = 900;
constexpr int sidebarFrom = 600;
constexpr int queuePanelFrom = 1100;
constexpr int queuePanelWidth = 336;
constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(360, 480);

bool isAncestorOfFocus(const QWidget &widget)
{
    const QWidget *focus = widget.window()->focusWidget();
    return focus && widget.isAncestorOf(focus);
}

} // namespace

MainWindow::MainWindow(ServerSwitch &choice, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Toccata"));
    setMinimumSize(smallestSize);
    makeCentre();
    makeSidebar();
    m_player = new PlayerBar(choice.server(), *m_notices, *this, *m_covers, this);
    m_player->addControl(new OutputsButton(choice.server(), *m_notices));
    layOut();
    connectHeader();
    connectServer();
    makeShortcuts();
    restore();
    go({Location::Kind::Albums});
    m_page->focusTarget()->setFocus(Qt::OtherFocusReason);
    if (const auto setAside = settings.setAside())
        m_notices->say(tr("The settings could not be read. They were set aside as %1.").arg(*setAside));
}

MainWindow::~MainWindow() = default;

void MainWindow::tellOfFailure(const actor::Failure &failure)
{
    const QString name = QString::fromStdString(failure.name);
    if (failure.outcome == actor::Failure::Outcome::Restarts)
        m_notices->say(tr("A part of Toccata failed (%1) and was started again.").arg(name));
    else
        m_notices->say(tr("A part of Toccata has failed (%1). Please start Toccata again.").arg(name));
}

void MainWindow::makeCentre()
{
    m_centre = new QWidget(this);
    m_header = new Header(m_centre);
    m_body = new QWidget(m_centre);
    m_noticeBar = new NoticeBar(m_body);
    m_notices = std::make_unique<Notices>(*m_noticeBar);
    m_covers = std::make_unique<Covers>(m_choice.server(), m_settings);
    m_actions = std::make_unique<SongActions>(m_choice.server(), *m_notices, *this, *m_covers);
    m_pages = new PageStack(*m_actions, m_settings, m_body);
    m_serverPage = new ServerPage(m_choice, m_body);
    m_bodyStack = new QStackedLayout(m_body);
    new ScanNotices(m_choice.server().states, *m_notices, this);
    m_bodyStack->addWidget(m_pages);
    m_bodyStack->addWidget(m_serverPage);
    m_noticeBar->raise();
    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
}

void MainWindow::makeSidebar()
{
    m_sidebar = new QWidget(this);
    m_serverButton = new ServerButton(m_choice, m_sidebar);
    m_serverButton->setMusicMenu([this](QMenu &menu) {
        addScanActions(menu, *m_actions);
        menu.addAction(icon(u"statistics"), tr("Statistics"), this, &MainWindow::showStatistics);
        menu.addAction(icon(u"settings"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
            &MainWindow::showSettings);
    });
    m_places = new PlaceList(m_sidebar);
    m_places->setAccessibleName(tr("Places"));
    for (const Place &place : places())
        m_places->addPlace(QLatin1String(place.id), QString::fromLatin1(place.icon), titleOf(place));
    auto *column = new QVBoxLayout(m_sidebar);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_serverButton);
    column->addWidget(m_places, 1);
    m_activity = new Activity(m_choice.server().states, m_sidebar);
    column->addWidget(m_activity);
    connect(m_places, &PlaceList::placeChosen, this, &MainWindow::openPlace);
}

void MainWindow::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_centre, 1);
    m_queuePanel = new QWidget(this);
    m_queuePanel->setFixedWidth(queuePanelWidth);
    auto *panel = new QVBoxLayout(m_queuePanel);
    panel->setContentsMargins(1, 0, 0, 0);
    panel->addWidget(new QueueView(*m_actions, m_queuePanel), 1);
    middle->addWidget(m_queuePanel);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(m_player);
}

void MainWindow::connectHeader()
{
    connect(m_header, &Header::backRequested, this, &MainWindow::back);
    connect(m_header, &Header::forwardRequested, this, &MainWindow::forward);
    connect(m_header, &Header::menuRequested, this, &MainWindow::showPlacesMenu);
    connect(m_header, &Header::queueToggled, this, [this](bool shown) {
        m_wantsQueue = shown;
        m_settings.set(Remembered::queuePanelShown, shown);
        fitToWidth();
    });
    SearchField *search = m_header->searchField();
    connect(search, &SearchField::textEdited, this, &MainWindow::searchFor);
    connect(search, &SearchField::cancelled, this, &MainWindow::leaveSearch);
    auto *completer = new SearchCompleter(
        *search,
        [this](const QString &text, qsizetype cursor) {
            return m_choice.server().search.complete(text, cursor);
        },
        search);
    connect(completer, &SearchCompleter::completed, this, &MainWindow::searchFor);
    connect(search, &SearchField::returnPressed, this, [this] { m_pages->playBestHit(); });
    connect(search, &SearchField::moveRequested, this, [this](int) {
        if (m_page)
            m_page->focusTarget()->setFocus(Qt::TabFocusReason);
    });
}

void MainWindow::connectServer()
{
    const auto showWhatIs = [this] {
        const bool needed = m_serverPage->isNeeded();
        const bool keyboardMoves = needed ? isAncestorOfFocus(*m_centre) : isAncestorOfFocus(*m_serverPage);
        m_bodyStack->setCurrentWidget(needed ? static_cast<QWidget *>(m_serverPage) : m_pages);
        if (keyboardMoves)
            (needed ? static_cast<QWidget *>(m_serverPage) : m_page->focusTarget())
                ->setFocus(Qt::OtherFocusReason);
        m_noticeBar->raise();
        m_header->searchField()->setEnabled(!needed);
    };
    connect(m_serverPage, &ServerPage::needChanged, this, showWhatIs);
    showWhatIs();
    connect(&m_choice, &ServerSwitch::changed, this, [this] {
        const PrivateMpdState &mpd = m_choice.found().privateMpd;
        const bool silent = mpd.kind == PrivateMpdState::Kind::Running && mpd.noSoundDevice;
        if (silent && !std::exchange(m_saidNoSound, true))
            m_notices->say(tr("This computer has no sound device: music plays, but nothing will be heard."));
    });
    m_choice.server().states.player.observe(this, [this](const auto &state) {
        const bool hasSong = !state->song.isEmpty() && state->isPlaying();
        setWindowTitle(
            hasSong ? tr("%1 – Toccata").arg(state->song.at(0).displayTitle()) : QStringLiteral("Toccata"));
    });
}

void MainWindow::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { forward(); });
    shortcut(QKeySequence::Find, [this] {
        m_header->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_header->searchField()->selectAll();
    });
    shortcut(QKeySequence::Undo, [this] { m_actions->undoReplace(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    shortcut(QKeySequence::Quit, [this] { close(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_player->togglePlaying(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Right),
        [this] { m_notices->watch(m_choice.server().player.next()); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Left),
        [this] { m_notices->watch(m_choice.server().player.previous()); });
    const int step = m_settings.value(Remembered::volumeStep);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Up), [this, step] { m_player->changeVolume(step); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), [this, step] { m_player->changeVolume(-step); });
    for (std::size_t i = 0; i < places().size(); ++i) {
        shortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))),
            [this, i] { openPlace(QLatin1String(places()[i].id)); });
    }
}

void MainWindow::restore()
{
    m_wantsQueue = m_settings.value(Remembered::queuePanelShown);
    const QByteArray geometry = m_settings.value(Remembered::windowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize);
    fitToWidth();
}

void MainWindow::go(Location location)
{
    m_history.go(std::move(location));
    open(m_history.current());
}

void MainWindow::open(const Location &location)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = &m_pages->open(location);
    connect(m_page, &Page::titleChanged, this, [this] { m_header->setTitle(m_page->title()); });
    connect(m_page, &Page::leftUpwards, this,
        [this] { m_header->searchField()->setFocus(Qt::BacktabFocusReason); });
    m_header->setTitle(m_page->title());
    m_header->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_places->setCurrentPlace(idOfPlace(location.kind));
    SearchField *search = m_header->searchField();
    if (location.kind != Location::Kind::Search)
        search->clear();
    else if (search->text() != location.text)
        search->setText(location.text);
    // Whoever types a search goes on typing; everybody else is on the page now.
    if (!search->hasFocus())
        m_page->focusTarget()->setFocus(Qt::OtherFocusReason);
    fitToWidth();
}

void MainWindow::back()
{
    if (m_history.canGoBack())
        open(m_history.back());
}

void MainWindow::forward()
{
    if (m_history.canGoForward())
        open(m_history.forward());
}

void MainWindow::openPlace(const QString &id)
{
    const Place *place = placeWithId(id);
    if (!place)
        return;
    if (m_history.isEmpty() || m_history.current().kind != place->kind)
        go({place->kind});
    else if (place->kind == Location::Kind::Folders || place->kind == Location::Kind::Composers)
        go({place->kind});
    QWidget *target = place->kind == Location::Kind::Search ? m_header->searchField() : m_page->focusTarget();
    target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showPlacesMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Place &place : places()) {
        menu->addAction(icon(QString::fromLatin1(place.icon)), titleOf(place), this,
            [this, id = QLatin1String(place.id)] { openPlace(id); });
    }
    menu->addSeparator();
    menu->addAction(icon(u"server"), m_choice.displayName(), m_serverButton, &QPushButton::click);
    menu->addAction(icon(u"settings"), tr("Settings"), this, &MainWindow::showSettings);
    menu->popup(m_header->menuButton()->mapToGlobal(QPoint(0, m_header->menuButton()->height())));
}

void MainWindow::searchFor(const QString &text)
{
    // Who empties the field goes on editing; Escape leaves.
    if (m_history.current().kind == Location::Kind::Search) {
        m_history.replaceCurrent({Location::Kind::Search, text});
        open(m_history.current());
    } else if (!text.isEmpty()) {
        go({Location::Kind::Search, text});
    }
}

void MainWindow::leaveSearch()
{
    if (m_history.current().kind == Location::Kind::Search)
        back();
    if (m_page)
        m_page->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showAlbum(const QString &title, const SongRows &rows)
{
    go({.kind = Location::Kind::Album, .text = title, .songs = rows});
}

void MainWindow::showAlbumCalled(const QString &title)
{
    go({Location::Kind::Album, title});
}

void MainWindow::showArtist(const QString &name)
{
    go({Location::Kind::Artists, name});
}

void MainWindow::showGenre(const std::optional<QString> &genre)
{
    go({Location::Kind::Genre, genre.value_or(QString())});
}

void MainWindow::showYear(std::optional<int> year)
{
    go({Location::Kind::Year, year ? QString::number(*year) : QString()});
}

void MainWindow::showComposer(const QString &composer, const QString &work)
{
    go({Location::Kind::Composers, composer, work});
}

void MainWindow::showFolder(const QByteArray &path)
{
    go({.kind = Location::Kind::Folders, .path = path});
}

void MainWindow::showSettings()
{
    if (m_history.current().kind != Location::Kind::Settings)
        go({Location::Kind::Settings});
    m_page->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showStatistics()
{
    if (m_history.current().kind != Location::Kind::Statistics)
        go({Location::Kind::Statistics});
}

void MainWindow::showSearch(const QString &text)
{
    if (m_history.current().kind != Location::Kind::Search || m_history.current().text.isEmpty())
        go({Location::Kind::Search, text}); // the list that it was chosen from stays behind it
    else
        searchFor(text);
    m_header->searchField()->setFocus(Qt::OtherFocusReason); // from where Down leads to what is found
}

void MainWindow::fitToWidth()
{
    const bool open = width() >= sidebarOpenFrom;
    const bool shown = width() >= sidebarFrom;
    m_sidebar->setVisible(shown);
    m_sidebar->setFixedWidth(open ? extent::sidebar : extent::sidebarFolded);
    m_places->setFolded(!open);
    m_serverButton->setFolded(!open);
    m_activity->setFolded(!open);
    m_header->setMenuButtonShown(!shown);
    const bool roomForQueue = width() >= queuePanelFrom;
    const bool onQueuePage = !m_history.isEmpty() && m_history.current().kind == Location::Kind::Queue;
    m_queuePanel->setVisible(roomForQueue && m_wantsQueue && !onQueuePage);
    m_header->setQueueButton(roomForQueue && !onQueuePage, m_wantsQueue);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(m_sidebar->geometry(), m_sidebar->isVisible() ? colors.sidebar : colors.window);
    if (m_queuePanel->isVisible()) {
        const QRect panel = m_queuePanel->geometry();
        painter.fillRect(panel, colors.surface);
        const int edge = layoutDirection() == Qt::RightToLeft ? panel.right() : panel.left();
        painter.fillRect(QRect(edge, panel.top(), 1, panel.height()), colors.divider);
    }
    // Queued, so that it is told when everything in the window is painted too.
    if (!std::exchange(m_announcedShown, true))
        QMetaObject::invokeMethod(
            this, [] { milestone(QStringLiteral("window-shown")); }, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    fitToWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.set(Remembered::windowGeometry, saveGeometry());
    QWidget::closeEvent(event);
}

// Space plays and pauses, other characters go into the search field: wherever the keyboard is, unless
// something there wants the key itself.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->key() == Qt::Key_Space) {
        m_player->togglePlaying();
        return;
    }
    SearchField *search = m_header->searchField();
    if (plain && search->isEnabled() && !text.isEmpty() && text.at(0).isPrint()) {
        search->setFocus(Qt::ShortcutFocusReason);
        search->insert(text);
        searchFor(search->text());
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else if (event->button() == Qt::ForwardButton)
        forward();
    else
        QWidget::mousePressEvent(event);
}

} // namespace toccata
