// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passwordfields.h"

#include <utility>

namespace toccata {

PasswordFields::PasswordFields(QFormLayout &form, Place kept, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_kept(kept)
    , m_password(new QLineEdit)
    , m_place(new QComboBox)
{
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_place->setObjectName(QStringLiteral("passwordPlace"));
    m_place->addItem(tr("In the desktop's keyring"), int(Place::Keyring));
    m_place->addItem(tr("In a file that only you can read"), int(Place::File));
    m_place->addItem(tr("Until Toccata ends"), int(Place::Session));
    m_place->addItem(tr("No, ask when it is needed"), int(Place::Nowhere));
    m_place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choose(kept);
    showKept();
    form.addRow(tr("&Password:"), m_password);
    form.addRow(tr("&Keep it:"), m_place);
    showPlace();
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool isFirst = std::exchange(m_wasEmpty, text.isEmpty()) && !text.isEmpty();
        if (isFirst && !m_isChosen && place() == Place::Nowhere)
            choose(Place::Keyring); // the usual wish; another one can be said
        showPlace();
        Q_EMIT changed();
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        m_isChosen = true;
        Q_EMIT changed();
    });
}

void PasswordFields::setKept(Place kept)
{
    if (kept == m_kept)
        return;
    m_kept = kept;
    showKept();
    showPlace();
    if (!m_isChosen)
        choose(kept == Place::Nowhere && !password().isEmpty() ? Place::Keyring : kept);
}

void PasswordFields::showKept()
{
    m_password->setPlaceholderText(
        m_kept == Place::Nowhere ? tr("Only if the server asks for one") : tr("Unchanged"));
}

PasswordFields::Place PasswordFields::place() const
{
    const bool hasNone = m_kept == Place::Nowhere && password().isEmpty();
    return hasNone ? Place::Nowhere : Place(m_place->currentData().toInt());
}

// Where nothing is kept and nothing is to be, there is nothing to ask.
void PasswordFields::showPlace()
{
    m_form.setRowVisible(m_place, m_kept != Place::Nowhere || !password().isEmpty());
}

void PasswordFields::choose(Place place)
{
    const bool wasChosen = m_isChosen;
    m_place->setCurrentIndex(m_place->findData(int(place)));
    m_isChosen = wasChosen;
}

QString PasswordFields::problem() const
{
    if (password().isEmpty() && place() != m_kept && place() != Place::Nowhere)
        return tr("Enter the password, so that it can be kept there.");
    return problemOf(password());
}

// A pasted one has them easily, and in the field they do not show.
QString PasswordFields::problemOf(const QString &password)
{
    const bool isUnsendable
        = password.contains(u'\n') || password.contains(u'\r') || password.contains(QChar(QChar::Null));
    return isUnsendable ? tr("The password has a line break in it, with which it cannot be sent.")
                        : QString();
}

QString PasswordFields::waiting() const
{
    return place() == Place::Keyring ? tr("The keyring is to keep the password. It may want to be unlocked.")
                                     : QString();
}

QString PasswordFields::refused(const Error &error)
{
    const bool wasKeyring = place() == Place::Keyring;
    choose(Place::Session);
    m_isChosen = true; // what is offered instead stays
    if (!wasKeyring)
        return tr("The file could not be written. The password can be kept until Toccata ends.");
    return error.kind == Error::Kind::Denied
        ? tr("The keyring stayed locked. Keep the password elsewhere, or try again.")
        : tr("No keyring answers here. Keep the password until Toccata ends, or in a file that only you can "
             "read.");
}

} // namespace toccata
