// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverdialog.h"

#include "core/mpd/errors.h"
#include "ui/servers/passwordfields.h"
#include "ui/servers/protectionfields.h"
#include "ui/servers/serverswitch.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"
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
    : QDialog(parent)
    , m_choice(choice)
    , m_known(known)
    , m_profile(known.value_or(ServerProfile()))
    , m_form(new QFormLayout)
    , m_address(new QLineEdit)
    , m_name(new QLineEdit)
    , m_moreButton(new QPushButton)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("serverDialog"));
    setWindowTitle(known ? tr("Edit “%1”").arg(known->title()) : tr("Another server"));
    m_problem->setWordWrap(true);
    m_problem->setFont(textFont(TextRole::Caption));
    m_form->setSpacing(space::m);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addPlace();
    m_password = new PasswordFields(*m_form, m_profile.passwordPlace, this);
    m_protection = new ProtectionFields(*m_form, m_profile.address.protection, this);
    addMore();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(known ? tr("Save") : tr("Connect"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(m_moreButton, QDialogButtonBox::ResetRole);
    m_moreButton->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);

    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { setMoreShown(!m_showsMore); });
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::check);
    connect(m_webPort, &QLineEdit::textChanged, this, &ServerDialog::check);
    connect(m_password, &PasswordFields::changed, this, &ServerDialog::check);
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
    m_name->setText(m_profile.name);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("As you like to call it"));
    m_form->addRow(tr("&Address:"), m_address);
    m_form->addRow(tr("&Name:"), m_name);
}

void ServerDialog::addMore()
{
    m_webPort = new QLineEdit;
    m_webPort->setObjectName(QStringLiteral("webPort"));
    m_webPort->setPlaceholderText(tr("As in the settings"));
    m_webPort->setValidator(new QIntValidator(1, 65535, m_webPort));
    if (m_profile.webPort)
        m_webPort->setText(QString::number(*m_profile.webPort));
    auto *color = new ColorChooser(m_profile.color, {tr("None"), QStringLiteral("close")});
    connect(color, &ColorChooser::chosen, this, [this](const QString &chosen) { m_profile.color = chosen; });
    m_more = {makeFolder(), m_webPort, color};
    m_form->addRow(tr("&Music folder here:"), m_more[0]);
    m_form->addRow(tr("Mopidy's &web port:"), m_webPort);
    m_form->addRow(tr("C&olour:"), color);
}

QWidget *ServerDialog::makeFolder()
{
    auto *row = new QWidget;
    m_folder = new QLineEdit(m_profile.musicFolder);
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
        m_form->setRowVisible(field, shown);
    m_moreButton->setText(shown ? tr("Less") : tr("More…"));
    if (shown && m_moreButton->hasFocus())
        m_protection->focus();
}

std::optional<ServerProfile> ServerDialog::entered() const
{
    const Result<mpd::Address> address = m_protection->applyTo(m_address->text().trimmed());
    if (!address)
        return std::nullopt;
    ServerProfile profile = m_profile; // with its colour
    profile.address = *address;
    profile.name = m_name->text().trimmed();
    profile.passwordPlace = m_password->place();
    profile.musicFolder = m_folder->text().trimmed();
    const int port = m_webPort->text().toInt();
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
        const ServerProfile *other = m_choice.saved().of(profile->address);
        if (other && (!m_known || m_known->address.key() != other->address.key()))
            return tr("“%1” is saved with this address. It will be changed.").arg(other->title());
        return m_password->problem();
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
    m_save->setEnabled(entered() && m_password->problem().isEmpty());
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

// What was kept elsewhere is forgotten there. A password belongs to the address that it was entered for.
void ServerDialog::save()
{
    std::optional<ServerProfile> profile = entered();
    if (!profile)
        return;
    if (!m_password->password().isEmpty())
        profile->address.password = m_password->password(); // else one that stands in the address
    const bool isNew = !profile->address.password.isEmpty();
    const bool isElsewhere = m_known && m_known->address.key() != profile->address.key();
    if (m_known && (isElsewhere || m_known->passwordPlace != profile->passwordPlace))
        m_choice.passwords().forget(*m_known);
    if (isElsewhere && !isNew)
        profile->passwordPlace = ServerProfile::PasswordPlace::Nowhere;
    if (!isNew)
        return saved(*profile);
    m_save->setEnabled(false);
    m_choice.passwords()
        .keep(*profile, profile->address.password)
        .deliver(
            this, [this, profile] { saved(*profile); },
            [this](const std::exception_ptr &failure) {
                const QString problem = m_password->refused(mpd::toError(failure));
                check();
                m_problem->setText(problem);
                m_problem->show();
            });
}

void ServerDialog::saved(const ServerProfile &profile)
{
    const bool isUsed = m_known && m_choice.isUsed(m_known->address);
    m_choice.saved().save(profile, m_known ? std::optional(m_known->address) : std::nullopt);
    // A name or a colour needs no new connection.
    const bool reachedAnew = !m_known || m_known->address != profile.address;
    if (!m_known || (isUsed && reachedAnew))
        m_choice.use(profile.address);
    accept();
}

} // namespace toccata
