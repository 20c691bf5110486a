// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingscard.h"

#include "ui/style/margins.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

namespace {

/// Where the text of a check box begins.
constexpr int indent = 28;

} // namespace

SettingsCard::SettingsCard(const QString &title, Settings &settings, QWidget *parent)
    : Card(title, parent)
    , m_settings(settings)
{ }

QCheckBox *SettingsCard::addSwitch(const QString &text, const Setting<bool> &setting)
{
    auto *box = new QCheckBox(text);
    box->setChecked(m_settings.value(setting));
    connect(box, &QCheckBox::toggled, this, [this, &setting](bool on) { m_settings.set(setting, on); });
    column()->addWidget(box);
    return box;
}

void SettingsCard::addField(const QString &label, QWidget *field, const QList<QCheckBox *> &owners)
{
    auto *text = new QLabel(label);
    text->setContentsMargins(readingMargins(2, 0, 0, 0)); // as the head, which is an ElidedLabel
    text->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(owners.isEmpty() ? 0 : indent, 0, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(text);
    row->addWidget(field, 1);
    column()->addLayout(row);
    m_labels.push_back(text);
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    field->installEventFilter(this);
    const auto enable = [text, field, owners] {
        const bool on = std::ranges::all_of(owners, &QCheckBox::isChecked);
        text->setEnabled(on);
        field->setEnabled(on);
    };
    for (QCheckBox *owner : owners)
        connect(owner, &QCheckBox::toggled, field, enable);
    enable();
    alignFields();
}

void SettingsCard::setFieldEnabled(QWidget *field, bool on)
{
    field->setEnabled(on);
    for (QLabel *label : m_labels) {
        if (label->buddy() == field)
            label->setEnabled(on);
    }
}

bool SettingsCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return Card::eventFilter(watched, event);
    event->ignore(); // it goes on to the page
    return true;
}

void SettingsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        alignFields();
    Card::changeEvent(event);
}

void SettingsCard::alignFields()
{
    int widest = 0;
    for (QLabel *label : m_labels) {
        label->setMinimumWidth(0);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel *label : m_labels)
        label->setMinimumWidth(widest);
}

} // namespace toccata
