// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/base/timing.h"
#include "core/settings/remembered.h"
#include "ui/artwork/covers.h"
#include "ui/library/librarysettings.h"
#include "ui/library/scanactions.h"
#include "ui/notices/notices.h"
#include "ui/outputs/outputsbutton.h"
#include "ui/player/playerbar.h"
#include "ui/playlists/playlistactions.h"
#include "ui/queue/fullqueuepage.h"
#include "ui/queue/queueview.h"
#include "ui/search/searchcompleter.h"
#include "ui/servers/serverswitch.h"
#include "ui/shell/backdrop.h"
#include "ui/shell/busystrip.h"
#include "ui/shell/editstrip.h"
#include "ui/shell/header.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/places.h"
#include "ui/shell/serverpage.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/taborder.h"
#include "ui/shell/windowmodes.h"
#include "ui/style/colors.h"
#include "ui/style/fontwarmup.h"
#include "ui/style/icons.h"
#include "ui/style/margins.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>

#include <array>

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
    , m_navigation(new Navigation(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Toccata"));
    setAccessibleRole(*this, QAccessible::Window);
    setMinimumSize(smallestSize);
    makeCentre();
    m_sidebar = new Sidebar(m_choice, *m_actions, this);
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::openPlace);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::showSettings);
    m_player = new PlayerBar(choice.server(), *m_notices, *m_navigation, *m_covers, this);
    m_player->addControl(new OutputsButton(choice.server(), *m_notices));
    layOut();
    connectHeader();
    connectNavigation();
    m_modes = new WindowModes(*this, *m_navigation, *m_actions, m_settings);
    connect(m_modes, &WindowModes::fullScreenChanged, this, &MainWindow::becomeFullScreen);
    connectServer();
    makeShortcuts(*this);
    restore();
    new FontWarmup(this);
    m_navigation->go({Location::Kind::Home});
    focusPage();
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
    m_centre = new Backdrop(this);
    m_header = new Header(m_centre);
    m_body = new QWidget(m_centre);
    m_noticeBar = new NoticeBar(m_body);
    m_notices = std::make_unique<Notices>(*m_noticeBar);
    m_covers = std::make_unique<Covers>(m_choice.server(), m_settings);
    m_actions = std::make_unique<SongActions>(m_choice.server(), *m_notices, *m_navigation, *m_covers);
    connect(m_actions.get(), &SongActions::played, this, [this](const RecentQueue &queue) {
        if (m_settings.value(Remembered::recentsKept))
            m_choice.server().recents.add(queue);
    });
    m_playlists = new PlaylistActions(*m_actions, this);
    connect(m_navigation, &Navigation::playlistWanted, m_playlists, &PlaylistActions::choosePlaylistFor);
    connect(m_navigation, &Navigation::queueToBeSaved, m_playlists, &PlaylistActions::askToSaveQueue);
    const ThisComputer computer{m_choice.servers(), m_choice.published(),
        [this](const QString &folder) { m_choice.usePrivateMpd(folder); },
        [this] { return m_choice.decision() && m_choice.decision()->isPrivateMpd(); }};
    m_pages = new PageStack(*m_actions, *m_playlists, m_settings, computer, m_body);
    m_navigation->use(*m_pages);
    m_serverPage = new ServerPage(m_choice, m_body);
    m_bodyStack = new QStackedLayout(m_body);
    m_librarySettings = new LibrarySettings(m_choice.server(), m_settings, this);
    new ScanNotices(m_choice.server().states, *m_notices, this);
    m_choice.server().states.server.observe(
        this, [this](const std::shared_ptr<const mpd::ServerState> &state) {
            if (state->connection.phase == mpd::ConnectionState::Phase::Connected)
                m_notices->connectionIsBack();
        });
    m_bodyStack->addWidget(m_pages);
    m_bodyStack->addWidget(m_serverPage);
    m_noticeBar->raise();
    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
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
    panel->setContentsMargins(readingMargins(1, 0, 0, 0));
    m_queueView = new QueueView(*m_actions, m_settings, m_queuePanel);
    panel->addWidget(m_queueView, 1);
    middle->addWidget(m_queuePanel);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(new EditStrip(*m_actions, this));
    all->addWidget(new BusyStrip(m_choice.server().states, this));
    all->addWidget(m_player);
}

void MainWindow::connectHeader()
{
    connect(m_header, &Header::backRequested, m_navigation, &Navigation::back);
    connect(m_header, &Header::forwardRequested, m_navigation, &Navigation::forward);
    connect(m_header, &Header::menuRequested, this, &MainWindow::showPlacesMenu);
    connect(m_header, &Header::queueToggled, this, [this](bool shown) {
        m_wantsQueue = shown;
        m_settings.set(Remembered::queuePanelShown, shown);
        fitToWidth();
    });
    SearchField *search = m_header->searchField();
    connect(search, &SearchField::textEdited, m_navigation, &Navigation::searchFor);
    connect(search, &SearchField::cancelled, this, &MainWindow::leaveSearch);
    auto *completer = new SearchCompleter(
        *search,
        [this](const QString &text, qsizetype cursor) {
            return m_choice.server().search.complete(text, cursor);
        },
        search);
    connect(completer, &SearchCompleter::completed, m_navigation, &Navigation::searchFor);
    connect(search, &SearchField::returnPressed, this, [this] { m_pages->playBestHit(); });
    connect(search, &SearchField::moveRequested, this,
        [this](int) { m_navigation->page().focusTarget()->setFocus(Qt::TabFocusReason); });
}

void MainWindow::connectNavigation()
{
    connect(m_navigation, &Navigation::opened, this, &MainWindow::pageOpened);
    connect(m_navigation, &Navigation::titleChanged, this, &MainWindow::showTitle);
    connect(m_navigation, &Navigation::leftUpwards, this,
        [this] { m_header->searchField()->setFocus(Qt::BacktabFocusReason); });
    // From there Down leads to what is found.
    connect(m_navigation, &Navigation::searchShown, this,
        [this] { m_header->searchField()->setFocus(Qt::OtherFocusReason); });
}

void MainWindow::connectServer()
{
    connect(m_serverPage, &ServerPage::needChanged, this, &MainWindow::showBody);
    connect(&m_choice, &ServerSwitch::changed, this, [this] {
        const PrivateMpdState &mpd = m_choice.found().privateMpd;
        const bool silent = mpd.kind == PrivateMpdState::Kind::Running && mpd.noSoundDevice;
        if (silent && !std::exchange(m_saidNoSound, true))
            m_notices->say(tr("This computer has no sound device: music plays, but nothing will be heard."));
    });
    connect(&m_choice, &ServerSwitch::changed, this, &MainWindow::followProfile);
    connect(&m_choice, &ServerSwitch::leaving, m_navigation, &Navigation::remember);
    m_choice.server().states.server.observe(
        this, [this](const std::shared_ptr<const mpd::ServerState> &state) { followServer(*state); });
    m_choice.server().states.player.observe(this, [this](const auto &state) {
        const bool hasSong = !state->song.isEmpty() && state->isPlaying();
        setWindowTitle(
            hasSong ? tr("%1 – Toccata").arg(state->song.at(0).displayTitle()) : QStringLiteral("Toccata"));
    });
}

void MainWindow::followServer(const mpd::ServerState &state)
{
    // A server that was made anew keeps the queues that are taken away.
    m_choice.server().recents.setFormerKept(m_settings.value(Remembered::recentsKept));
    // By then nothing of the former one is shown any more, and what is scrolled waits for what comes.
    if (state.address)
        m_navigation->useServer(state.address->key());
}

void MainWindow::followProfile()
{
    const ServerProfile profile = m_choice.profile().value_or(ServerProfile());
    m_librarySettings->setWebPort(profile.webPort);
    m_covers->setServerPlaces(profile.musicFolder, profile.webPort);
}

void MainWindow::restore()
{
    m_wantsQueue = m_settings.value(Remembered::queuePanelShown);
    const QByteArray geometry = m_settings.value(Remembered::windowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize);
    fitToWidth();
}

void MainWindow::pageOpened()
{
    const Location &location = m_navigation->current();
    m_centre->setPage(m_navigation->page());
    showBody();
    showTitle();
    m_header->setHistory(m_navigation->canGoBack(), m_navigation->canGoForward());
    m_sidebar->setLocation(location);
    SearchField *search = m_header->searchField();
    if (location.kind != Location::Kind::Search)
        search->clear();
    else if (search->text() != location.text)
        search->setText(location.text);
    // Whoever types a search goes on typing; everybody else is on the page now.
    if (!search->hasFocus())
        focusPage();
    fitToWidth();
}

void MainWindow::showBody()
{
    // Settings need no server.
    const bool needed = m_serverPage->isNeeded() && m_navigation->current().kind != Location::Kind::Settings;
    const bool keyboardMoves = needed ? isAncestorOfFocus(*m_centre) : isAncestorOfFocus(*m_serverPage);
    m_bodyStack->setCurrentWidget(needed ? static_cast<QWidget *>(m_serverPage) : m_pages);
    if (keyboardMoves)
        (needed ? static_cast<QWidget *>(m_serverPage) : m_navigation->page().focusTarget())
            ->setFocus(Qt::OtherFocusReason);
    m_noticeBar->raise();
    m_header->searchField()->setEnabled(!m_serverPage->isNeeded());
    m_centre->update();
}

void MainWindow::showTitle()
{
    const Page &page = m_navigation->page();
    m_header->setTitle(page.saysTitle() ? QString() : page.title());
}

void MainWindow::focusPage()
{
    m_navigation->page().focusTarget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openPlace(const QString &id)
{
    if (const auto service = serviceWithId(id)) {
        m_navigation->showFolder(*service);
        m_navigation->page().focusTarget()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const Place *place = placeWithId(id);
    if (!place)
        return;
    if (place->kind == Location::Kind::Folders || place->kind == Location::Kind::Composers)
        m_navigation->go({place->kind}); // also from within: to the beginning
    else
        m_navigation->goTo(place->kind);
    if (place->kind == Location::Kind::Home)
        m_pages->drawHomeAnew(); // not when one comes back: what one had seen there is there again
    QWidget *target = place->kind == Location::Kind::Search ? m_header->searchField()
                                                            : m_navigation->page().focusTarget();
    target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openPlaceNumber(qsizetype number)
{
    const QList<PlaceLine> &lines = m_sidebar->lines();
    if (number < lines.size())
        openPlace(lines[number].id);
}

void MainWindow::showPlacesMenu()
{
    auto *menu = new QMenu(this);
    for (const PlaceLine &line : m_sidebar->lines())
        menu->addAction(icon(line.icon), line.title, this, [this, id = line.id] { openPlace(id); });
    menu->addSeparator();
    menu->addAction(icon(u"server"), plainLabel(m_choice.displayName()), m_sidebar, &Sidebar::openServerMenu);
    menu->addAction(icon(u"settings"), tr("Settings"), this, &MainWindow::showSettings);
    openBelow(*menu, *m_header->menuButton(), Qt::AlignLeading);
}

void MainWindow::leaveSearch()
{
    m_navigation->leaveSearch();
    focusPage();
}

void MainWindow::showSettings()
{
    m_navigation->goTo(Location::Kind::Settings);
    focusPage();
}

void MainWindow::focusSearch()
{
    m_header->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_header->searchField()->selectAll();
}

void MainWindow::findInQueue()
{
    if (m_queuePanel->isVisible()) {
        m_queueView->find();
        return;
    }
    m_navigation->goTo(Location::Kind::Queue);
    if (auto *page = qobject_cast<FullQueuePage *>(&m_navigation->page()))
        page->view().find();
}

void MainWindow::becomeFullScreen(bool on)
{
    m_header->setVisible(!on);
    m_player->setSongShown(!on);
    m_pages->setFullScreen(on);
    fitToWidth();
}

void MainWindow::fitToWidth()
{
    const bool alone = m_modes->isFullScreen();
    const bool shown = width() >= sidebarFrom && !alone;
    m_sidebar->setVisible(shown);
    m_sidebar->setFolded(width() < sidebarOpenFrom);
    m_header->setNarrow(!shown);
    const bool roomForQueue = width() >= queuePanelFrom && !alone;
    // Both show what comes next by themselves.
    const auto kind = m_navigation->isAnywhere() ? m_navigation->current().kind : Location::Kind::Home;
    const bool pageHasQueue = kind == Location::Kind::Queue || kind == Location::Kind::NowPlaying;
    m_queuePanel->setVisible(roomForQueue && m_wantsQueue && !pageHasQueue);
    m_header->setQueueButton(roomForQueue && !pageHasQueue, m_wantsQueue);
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
    m_modes->leaveBoth();
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
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (plain && button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click(); // GNOME and KDE make it so, other desktops do not
        return;
    }
    if (event->key() == Qt::Key_Escape && m_modes->leaveByEscape())
        return;
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openContextMenu();
        return;
    }
    SearchField *search = m_header->searchField();
    if (plain && search->isEnabled() && !text.isEmpty() && text.at(0).isPrint() && !m_modes->isFullScreen()) {
        search->setFocus(Qt::ShortcutFocusReason);
        search->insert(text);
        m_navigation->searchFor(search->text());
        return;
    }
    QWidget::keyPressEvent(event);
}

// Qt does so for the menu key alone, and many keyboards have none.
void MainWindow::openContextMenu()
{
    QWidget *focus = focusWidget();
    if (!focus)
        return;
    const QPoint middle = focus->rect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, focus->mapToGlobal(middle));
    QApplication::sendEvent(focus, &menu);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QWidget *from = focusWidget();
    const std::array areas{static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_header), m_body,
        m_queuePanel, static_cast<QWidget *>(m_player)};
    QWidget *to = from ? nextByTab(areas, *from, next) : nullptr;
    if (!to)
        return QWidget::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_navigation->back();
    else if (event->button() == Qt::ForwardButton)
        m_navigation->forward();
    else
        QWidget::mousePressEvent(event);
}

} // namespace toccata
