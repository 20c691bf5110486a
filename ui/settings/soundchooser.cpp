// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/soundchooser.h"

#include "ui/style/tokens.h"

#include <QSignalBlocker>
#include <QStylePainter>

namespace toccata {

namespace {

/// Names of programs, which are no words of any language.
QString systemName(AudioOutput output)
{
    switch (output) {
    case AudioOutput::PulseAudio:
        return QStringLiteral("PulseAudio");
    case AudioOutput::PipeWire:
        return QStringLiteral("PipeWire");
    case AudioOutput::Alsa:
        return QStringLiteral("ALSA");
    case AudioOutput::None:
        break;
    }
    return SoundChooser::tr("no sound device");
}

} // namespace

SoundChooser::SoundChooser(const SoundChoice &choice, QWidget *parent)
    : QComboBox(parent)
    , m_choice(choice)
{
    setObjectName(QStringLiteral("sound"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of devices are long
    setMinimumContentsLength(6);
    fill({});
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_choice = m_choices.value(index);
        Q_EMIT chosen(m_choice);
    });
}

void SoundChooser::setDevices(const SoundDevices &devices)
{
    const QSignalBlocker blocker(this);
    clear();
    m_choices.clear();
    fill(devices);
}

// QComboBox cuts what does not fit in the middle of a letter.
void SoundChooser::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText
        = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - space::s);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void SoundChooser::fill(const SoundDevices &devices)
{
    add(tr("Automatic (%1)").arg(systemName(devices.automatic)), {});
    if (devices.system.pipeWire)
        add(systemName(AudioOutput::PipeWire), {AudioOutput::PipeWire});
    if (devices.system.pulseAudio)
        add(systemName(AudioOutput::PulseAudio), {AudioOutput::PulseAudio});
    if (devices.system.alsa)
        add(systemName(AudioOutput::Alsa), {AudioOutput::Alsa});
    for (const AlsaDevice &device : devices.alsa)
        add(tr("ALSA: %1").arg(device.title), {AudioOutput::Alsa, device.name});
    add(tr("No sound"), {AudioOutput::None});
    if (!m_choices.contains(m_choice)) {
        const QString name = m_choice.device.isEmpty() ? systemName(*m_choice.output) : m_choice.device;
        add(tr("%1 (not there now)").arg(name), m_choice);
    }
    setCurrentIndex(int(m_choices.indexOf(m_choice)));
}

void SoundChooser::add(const QString &text, const SoundChoice &choice)
{
    addItem(text);
    m_choices.append(choice);
}

} // namespace toccata
