// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverbutton.h"

#include "ui/notices/permissions.h"
#include "ui/servers/passworddialog.h"
#include "ui/servers/serverdialog.h"
#include "ui/servers/servericon.h"
#include "ui/servers/serversdialog.h"
#include "ui/servers/serverswitch.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"
#include "ui/widgets/plaintip.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace toccata {

namespace {

/// The dot beside the name. Colour is not its only meaning: the text below the name says the same.
QColor dotColor(const ServerSwitch &choice, const Colors &colors)
{
    using Phase = mpd::ConnectionState::Phase;
    const auto server = choice.server().states.server.current();
    switch (server->connection.phase) {
    case Phase::Connected:
        return choice.isConnected() ? colors.accentInk : colors.textDim;
    case Phase::Connecting:
        return colors.textDim;
    case Phase::Offline:
    case Phase::WaitingToRetry:
        return server->address ? colors.danger : colors.textDim;
    }
    return colors.textDim;
}

} // namespace

ServerButton::ServerButton(ServerSwitch &choice, QWidget *parent)
    : QPushButton(parent)
    , m_choice(choice)
{
    setObjectName(QStringLiteral("serverButton"));
    setFlat(true);
    connect(this, &QPushButton::clicked, this, &ServerButton::showMenu);
    connect(&choice, &ServerSwitch::changed, this, &ServerButton::refresh);
    choice.server().states.server.observe(this, [this](const auto &) { refresh(); });
    refresh();
}

void ServerButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QSize ServerButton::sizeHint() const
{
    return {m_folded ? extent::iconButton : 160, 48};
}

void ServerButton::refresh()
{
    const bool connected = m_choice.isConnected();
    const QString name = m_choice.displayName();
    setText(plainLabel(name));
    const QString said = connected ? tr("Connected to %1").arg(name) : tr("%1: not connected").arg(name);
    setToolTip(plainTip(said)); // a server of the network calls itself what it likes
    setAccessibleName(tr("Server: %1").arg(said));
    update();
}

void ServerButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(*this);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colors.pressed : colors.hover);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control, colors.focus);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect iconRect = m_folded ? QRect((width() - 20) / 2, (height() - 20) / 2, 20, 20)
                                    : QRect(space::m, (height() - 20) / 2, 20, 20);
    const auto profile = m_choice.profile();
    paintIcon(painter, place(iconRect), u"server",
        profile ? serverColor(profile->color, colors, colors.text) : colors.text);
    const QColor dot = dotColor(m_choice, colors);
    painter.setPen(QPen(colors.sidebar, 2));
    painter.setBrush(dot);
    painter.drawEllipse(place(QRect(iconRect.right() - 5, iconRect.bottom() - 5, 10, 10)));
    if (m_folded)
        return;
    const int left = iconRect.right() + space::m;
    const QRect textRect = place(QRect(left, 0, width() - left - 28, height()));
    const auto alignment = Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(colors.text);
    // Of an address the end says as much as the beginning.
    const auto elided = profile && !profile->name.isEmpty() ? Qt::ElideRight : Qt::ElideMiddle;
    painter.drawText(textRect, alignment,
        painter.fontMetrics().elidedText(m_choice.displayName(), elided, textRect.width()));
    paintIcon(
        painter, place(QRect(width() - 24, (height() - 16) / 2, 16, 16)), u"chevron-down", colors.textDim);
}

void ServerButton::showMenu()
{
    m_choice.lookAround();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSaved(*menu);
    addFound(*menu);
    if (m_fillMusicMenu && m_choice.isConnected()) {
        menu->addSeparator();
        m_fillMusicMenu(*menu);
    }
    menu->addSeparator();
    menu->addAction(
        toccata::icon(u"plus"), tr("Another server…"), this, [this] { askForServer(m_choice, window()); });
    if (const auto profile = m_choice.profile(); profile && mayWantPassword())
        menu->addAction(toccata::icon(u"lock"), tr("Enter password…"), this,
            [this, profile] { askForPassword(m_choice, *profile, window()); });
    if (const auto profile = m_choice.profile())
        menu->addAction(toccata::icon(u"edit"),
            m_choice.saved().of(profile->address) ? tr("Edit this server…") : tr("Save this server…"), this,
            [this, profile] { editServer(m_choice, *profile, window()); });
    else
        menu->addAction(toccata::icon(u"folder"), tr("Music folder of this computer…"), this,
            [this] { askForMusicFolder(m_choice, window()); });
    if (!m_choice.saved().all().empty())
        menu->addAction(toccata::icon(u"server"), tr("Saved servers…"), this, &ServerButton::showSaved);
    menu->addAction(
        toccata::icon(u"refresh"), tr("Connect again"), this, [this] { m_choice.server().reconnectNow(); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

bool ServerButton::mayWantPassword() const
{
    const auto state = m_choice.server().states.server.current();
    const auto isRefused
        = [&](Right right) { return !refusal(state->connection.capabilities, right).isEmpty(); };
    return m_choice.isConnected() && state->address->password.isEmpty()
        && (isRefused(Right::Pause) || isRefused(Right::AddToQueue) || isRefused(Right::Update));
}

QAction *ServerButton::addServer(QMenu &menu, const QIcon &icon, const QString &title, bool isUsed)
{
    QAction *action = menu.addAction(icon, plainLabel(title));
    action->setCheckable(true);
    action->setChecked(isUsed);
    return action;
}

// In the order of their keys, which are those of the window: here they are only shown.
void ServerButton::addSaved(QMenu &menu)
{
    const ServerProfiles &saved = m_choice.saved().all();
    for (std::size_t i = 0; i <= saved.size(); ++i) {
        const bool isHere = i == saved.size();
        QAction *action = isHere ? addServer(menu, toccata::icon(u"drive"), tr("This computer"),
                              m_choice.decision() && m_choice.decision()->isPrivateMpd())
                                 : addServer(menu, serverIcon(saved[i].color, colorsOf(*this)),
                                     saved[i].title(), m_choice.isUsed(saved[i].address));
        connect(action, &QAction::triggered, this, [this, i] { m_choice.useNumber(i); });
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))));
    }
}

void ServerButton::addFound(QMenu &menu)
{
    struct Found
    {
        QString title;
        mpd::Address address;
    };
    std::vector<Found> found;
    const auto add = [&](const QString &title, const mpd::Address &address) {
        // By key: the one in use may have a password.
        const auto isSame = [&](const Found &each) { return each.address.key() == address.key(); };
        if (!m_choice.saved().of(address) && std::ranges::none_of(found, isSame))
            found.push_back({title, address});
    };
    const auto used = m_choice.profile();
    if (used)
        add(used->title(), *m_choice.decision()->address); // with its password
    for (const AnnouncedServer &server : m_choice.announced().servers) {
        const auto isIt = [&](const ServerProfile &profile) { return server.isAt(profile.address); };
        if (std::ranges::none_of(m_choice.saved().all(), isIt) && !(used && isIt(*used)))
            add(server.name == server.host ? server.name : tr("%1 – %2").arg(server.name, server.host),
                server.mpdAddress());
    }
    for (const ServerCandidate &candidate : m_choice.found().candidates) {
        if (candidate.probe && candidate.probe->answers)
            add(candidate.address.display(), candidate.address);
    }
    if (!found.empty())
        menu.addSection(tr("Found"));
    for (const Found &each : found) {
        QAction *action
            = addServer(menu, toccata::icon(u"server"), each.title, m_choice.isUsed(each.address));
        connect(action, &QAction::triggered, this, [this, each] { m_choice.use(each.address); });
    }
}

void ServerButton::showSaved()
{
    auto *dialog = new ServersDialog(m_choice, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace toccata
