// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/foldedtext.h"

#include <QString>

#include <algorithm>

namespace toccata {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

/// Letters that people type as others although Unicode does not take them apart; lower case.
QStringView typedAs(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

void appendFoldedAscii(QByteArray &text, QByteArrayView ascii)
{
    const qsizetype before = text.size();
    text.resize(before + ascii.size());
    char *out = text.data() + before;
    for (const char c : ascii) {
        if (c != '\'')
            *out++ = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    }
    text.truncate(out - text.constData());
}

QString foldedUnicode(const QString &text)
{
    // Taken apart before the case goes: only then does the dot of a Turkish capital I fall off with the
    // accents.
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark() && !isApostrophe(c))
            bare.append(c);
    }
    QString folded;
    folded.reserve(bare.size());
    for (const QChar c : bare.toCaseFolded()) {
        const QStringView typed = typedAs(c);
        if (typed.isEmpty())
            folded.append(c);
        else
            folded.append(typed);
    }
    return folded;
}

} // namespace

QByteArray foldedText(QByteArrayView utf8)
{
    QByteArray text;
    appendFolded(text, utf8);
    return text;
}

void appendFolded(QByteArray &text, QByteArrayView utf8)
{
    if (isAscii(utf8))
        appendFoldedAscii(text, utf8);
    else
        text.append(foldedUnicode(QString::fromUtf8(utf8)).toUtf8());
}

} // namespace toccata
