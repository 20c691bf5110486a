// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverdialog.h"

#include "ui/servers/passwordfields.h"
#include "ui/servers/protectionfields.h"
#include "ui/servers/serverswitch.h"
#include "ui/style/icons.h"
#include "ui/widgets/colorchooser.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace toccata {

namespace {

void openDialog(ServerSwitch &choice, const std::optional<ServerProfile> &known, QWidget *window)
{
    auto *dialog = new ServerDialog(choice, known, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// \param wanted  whether the person still waits for it.
void save(ServerSwitch &choice, const std::optional<ServerProfile> &known, const ServerProfile &profile,
    bool wanted)
{
    const bool isUsed = known && choice.isUsed(known->address);
    choice.saved().save(profile, known ? std::optional(known->address) : std::nullopt);
    if (!wanted)
        return;
    // A name or a colour needs no new connection.
    const bool reachedAnew = !known || known->address != profile.address;
    if (!known || (isUsed && reachedAnew))
        choice.use(profile.address);
}

} // namespace

void askForServer(ServerSwitch &choice, QWidget *window)
{
    openDialog(choice, {}, window);
}

void editServer(ServerSwitch &choice, const ServerProfile &profile, QWidget *window)
{
    openDialog(choice, profile, window);
}

void askForMusicFolder(ServerSwitch &choice, QWidget *window)
{
    auto *dialog = new QFileDialog(window, ServerDialog::tr("Choose the folder with your music"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &choice, &ServerSwitch::usePrivateMpd);
    dialog->open();
}

ServerDialog::ServerDialog(ServerSwitch &choice, const std::optional<ServerProfile> &known, QWidget *parent)
    : ProfileDialog(choice, known ? tr("Save") : tr("Connect"), parent)
    , m_known(known)
    , m_address(new QLineEdit)
    , m_name(new QLineEdit)
    , m_moreButton(new QPushButton)
{
    setObjectName(QStringLiteral("serverDialog"));
    setWindowTitle(known ? tr("Edit “%1”").arg(known->title()) : tr("Another server"));
    form().setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const ServerProfile profile = known.value_or(ServerProfile());
    addPlace();
    addPassword(profile.passwordPlace);
    m_protection = new ProtectionFields(form(), profile.address.protection, this);
    addMore();
    buttons().addButton(m_moreButton, QDialogButtonBox::ResetRole);
    m_moreButton->setAutoDefault(false);
    layout()->setSizeConstraint(QLayout::SetFixedSize);

    connect(m_moreButton, &QPushButton::clicked, this, [this] { setMoreShown(!m_showsMore); });
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::check);
    connect(m_webPort, &QLineEdit::textChanged, this, &ServerDialog::check);
    connect(m_protection, &ProtectionFields::changed, this, &ServerDialog::check);
    setMoreShown(known && *known != ServerProfile{.name = known->name, .address = known->address});
    m_address->setFocus();
    check();
}

void ServerDialog::addPlace()
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(tr("music.local, 192.168.1.5:6600 or /run/mpd/socket"));
    m_address->setMinimumWidth(340);
    if (m_known)
        m_address->setText(ProtectionFields::withoutProtection(m_known->address));
    m_name->setObjectName(QStringLiteral("name"));
    if (m_known)
        m_name->setText(m_known->name);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("As you like to call it"));
    form().addRow(tr("&Address:"), m_address);
    form().addRow(tr("&Name:"), m_name);
}

void ServerDialog::addMore()
{
    m_webPort = new QLineEdit;
    m_webPort->setObjectName(QStringLiteral("webPort"));
    m_webPort->setPlaceholderText(tr("As in the settings"));
    m_webPort->setValidator(new QIntValidator(1, 65535, m_webPort));
    if (m_known && m_known->webPort)
        m_webPort->setText(QString::number(*m_known->webPort));
    auto *color
        = new ColorChooser(m_known ? m_known->color : QString(), {tr("None"), QStringLiteral("close")});
    connect(color, &ColorChooser::chosen, this, [this](const QString &chosen) { m_color = chosen; });
    m_more = {makeFolder(), m_webPort, color};
    form().addRow(tr("&Music folder here:"), m_more[0]);
    form().addRow(tr("Mopidy's &web port:"), m_webPort);
    form().addRow(tr("C&olour:"), color);
    nameMore();
}

// Rows of several widgets: a label leads to the one that takes the keys, and screen readers look for a
// field's label only beside it.
void ServerDialog::nameMore()
{
    const auto labelOf = [this](QWidget *row) { return qobject_cast<QLabel *>(form().labelForField(row)); };
    labelOf(m_more[0])->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Music folder here"));
    m_more[2]->setAccessibleName(tr("Colour"));
    // The colour that is chosen has the focus of all of them.
    m_more[2]->setFocusPolicy(Qt::StrongFocus);
}

QWidget *ServerDialog::makeFolder()
{
    auto *row = new QWidget;
    m_folder = new QLineEdit(m_known ? m_known->musicFolder : QString());
    m_folder->setObjectName(QStringLiteral("musicFolder"));
    m_folder->setPlaceholderText(tr("As in the settings"));
    auto *browse = new QPushButton(toccata::icon(u"folder"), {});
    browse->setAccessibleName(tr("Choose the music folder"));
    browse->setToolTip(browse->accessibleName());
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose where this server's music lies here"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    row->setFocusProxy(m_folder);
    return row;
}

void ServerDialog::setMoreShown(bool shown)
{
    m_showsMore = shown;
    m_protection->setShown(shown);
    for (QWidget *field : std::as_const(m_more))
        form().setRowVisible(field, shown);
    m_moreButton->setText(shown ? tr("Less") : tr("More…"));
    if (shown && m_moreButton->hasFocus())
        m_protection->focus();
}

const ServerProfile *ServerDialog::savedAt(const mpd::Address &address) const
{
    const bool isKnown = m_known && m_known->address.key() == address.key();
    return isKnown ? &*m_known : choice().saved().of(address);
}

std::optional<ServerProfile> ServerDialog::entered() const
{
    const Result<mpd::Address> address = m_protection->applyTo(m_address->text().trimmed());
    if (!address)
        return std::nullopt;
    // Whoever enters a saved server once more has not seen what is saved of it, and takes nothing of that
    // away.
    const ServerProfile *former = m_known ? &*m_known : savedAt(*address);
    ServerProfile profile = former ? *former : ServerProfile();
    const auto isMeant
        = [this](const QLineEdit &field) { return m_known || !field.text().trimmed().isEmpty(); };
    const auto *tls = std::get_if<mpd::Tls>(&address->protection);
    const mpd::Protection protection = profile.address.protection;
    profile.address = *address;
    if (!m_known && former && tls && *tls == mpd::Tls())
        profile.address.protection = protection;
    if (isMeant(*m_name))
        profile.name = m_name->text().trimmed();
    profile.passwordPlace = password().place();
    profile.color = m_color.value_or(profile.color);
    if (isMeant(*m_folder))
        profile.musicFolder = m_folder->text().trimmed();
    const int port = m_webPort->text().toInt();
    if (isMeant(*m_webPort))
        profile.webPort = port > 0 && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
    return profile;
}

QString ServerDialog::problem() const
{
    static const QRegularExpression portAtTheEnd(QStringLiteral(":[0-9]+$"));
    const QString text = m_address->text().trimmed();
    if (text.isEmpty())
        return {};
    if (const auto profile = entered()) {
        for (const QString &each :
            {password().problem(), PasswordFields::problemOf(profile->address.password)}) {
            if (!each.isEmpty())
                return each;
        }
        const ServerProfile *other = choice().saved().of(profile->address);
        if (other && (!m_known || m_known->address.key() != other->address.key()))
            return m_known ? tr("“%1” is saved with this address. It will be changed.").arg(other->title())
                           : tr("“%1” is saved with this address. What you leave out stays as it is.")
                                 .arg(other->title());
        return {};
    }
    if (const QString problem = m_protection->problem(text); !problem.isEmpty())
        return problem;
    if (text.contains(QLatin1String("://")))
        return tr("Without “http://”, please: only the computer's name and, after a colon, its port.");
    if (text.contains(portAtTheEnd))
        return tr("A port is a number from 1 to 65535.");
    return tr("An address is a name like music.local, perhaps with a port behind a colon, or the path of a "
              "socket.");
}

void ServerDialog::check()
{
    const auto profile = entered();
    if (profile) {
        const ServerProfile *saved = savedAt(profile->address);
        password().setKept(saved ? saved->passwordPlace : ServerProfile::PasswordPlace::Nowhere);
    }
    say(problem(),
        profile && password().problem().isEmpty()
            && PasswordFields::problemOf(profile->address.password).isEmpty());
}

void ServerDialog::save()
{
    std::optional<ServerProfile> profile = entered();
    if (!profile)
        return;
    // A password belongs to the address that it was entered for.
    if (!password().password().isEmpty())
        profile->address.password = password().password(); // else one that stands in the address
    ServerProfiles replaced;
    if (m_known)
        replaced.push_back(*m_known);
    if (const ServerProfile *other = choice().saved().of(profile->address))
        replaced.push_back(*other);
    keep(*profile, [&choice = choice(), known = m_known, replaced, profile = *profile](bool isWanted) {
        for (const ServerProfile &former : replaced)
            choice.passwords().replaced(former, profile);
        toccata::save(choice, known, profile, isWanted);
    });
}

} // namespace toccata
