// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/sounddevices.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace toccata {

namespace {

struct Card
{
    QString id;
    QString title;
};

/// " 0 [PCH            ]: HDA-Intel - HDA Intel PCH", and a second line that says where it is plugged in.
QHash<int, Card> cardsIn(const QByteArray &text)
{
    static const QRegularExpression line(QStringLiteral(R"(^\s*(\d+)\s+\[(\S+)\s*\]:\s*(?:.*? - )?(.*)$)"),
        QRegularExpression::MultilineOption);
    QHash<int, Card> cards;
    for (auto matches = line.globalMatch(QString::fromUtf8(text)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        cards.insert(match.captured(1).toInt(), {match.captured(2), match.captured(3).trimmed()});
    }
    return cards;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<AlsaDevice> alsaDevices(const QByteArray &cards, const QByteArray &pcm)
{
    // "00-03: HDMI 0 : HDMI 0 : playback 1"; what only records has no "playback".
    static const QRegularExpression line(
        QStringLiteral(R"(^(\d+)-(\d+): (.*?) : .*\bplayback \d+)"), QRegularExpression::MultilineOption);
    const QHash<int, Card> known = cardsIn(cards);
    QList<AlsaDevice> devices;
    for (auto matches = line.globalMatch(QString::fromUtf8(pcm)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto card = known.constFind(match.captured(1).toInt());
        if (card == known.cend())
            continue;
        const QString number = QString::number(match.captured(2).toInt());
        devices.append({QStringLiteral("hw:CARD=%1,DEV=%2").arg(card->id, number),
            QStringLiteral("%1, %2").arg(card->title, match.captured(3).trimmed())});
    }
    return devices;
}

SoundDevices findSoundDevices(const Surroundings &surroundings)
{
    SoundDevices devices;
    devices.system = findSoundSystem(surroundings);
    devices.automatic = chooseOutput(devices.system, {});
    if (devices.system.alsa) {
        const QString asound = surroundings.systemRoot + QStringLiteral("/proc/asound/");
        devices.alsa = alsaDevices(
            contentOf(asound + QStringLiteral("cards")), contentOf(asound + QStringLiteral("pcm")));
    }
    return devices;
}

} // namespace toccata
