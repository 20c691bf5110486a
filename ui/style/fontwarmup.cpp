// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/fontwarmup.h"

#include "ui/style/type.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <array>
#include <chrono>

namespace toccata {

namespace {

using namespace std::chrono_literals;

/// The window and what it connects to come first.
constexpr std::chrono::milliseconds beginAfter = 1s;
constexpr std::chrono::milliseconds pauseBetween = 30ms;

struct Script
{
    QStringView character;
    QFontDatabase::WritingSystem system = QFontDatabase::Any;
};

/// Each that has a font of its own on most computers.
constexpr std::array<Script, 11> scripts{{
    {u"α"},
    {u"я"},
    {u"א", QFontDatabase::Hebrew},
    {u"ع", QFontDatabase::Arabic},
    {u"अ", QFontDatabase::Devanagari},
    {u"ก", QFontDatabase::Thai},
    {u"한"},
    {u"あ"},
    {u"漢"},
    {u"𝄞"},
    {u"🎵"},
}};

/// Where there is no font for letters that must be joined, Qt tries all others and complains of each.
bool hasFont(const Script &script)
{
    return script.system == QFontDatabase::Any || !QFontDatabase::families(script.system).isEmpty();
}

/// The fonts that names are drawn in.
std::array<QFont, 4> nameFonts()
{
    QFont medium = textFont(TextRole::Body);
    medium.setWeight(QFont::Medium);
    return {textFont(TextRole::Body), textFont(TextRole::Caption), medium, textFont(TextRole::Strong)};
}

} // namespace

FontWarmup::FontWarmup(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &FontWarmup::loadNext);
    m_timer.start(beginAfter);
}

void FontWarmup::loadNext()
{
    const auto fonts = nameFonts();
    if (m_next == fonts.size() * scripts.size()) {
        m_timer.stop();
        return;
    }
    m_timer.setInterval(pauseBetween);
    const Script &script = scripts[m_next / fonts.size()];
    const QFontMetrics metrics(fonts[m_next % fonts.size()]);
    if (hasFont(script))
        (void)metrics.horizontalAdvance(script.character.toString());
    ++m_next;
}

} // namespace toccata
