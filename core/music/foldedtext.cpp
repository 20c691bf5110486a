// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/foldedtext.h"

#include <QString>

#include <algorithm>
#include <vector>

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

constexpr uchar firstLatinLead = 0xc2; // U+0080
constexpr uchar lastLatinLead = 0xc8; // to U+023F: the letters of Europe's languages that use Latin ones

/// What each of the letters beyond ASCII folds to.
const std::vector<QByteArray> &foldedLatin()
{
    static const std::vector<QByteArray> letters = [] {
        std::vector<QByteArray> all;
        for (char16_t letter = 0x80; letter < 0x240; ++letter)
            all.push_back(foldedUnicode(QChar(letter)).toUtf8());
        return all;
    }();
    return letters;
}

/// The quick way for most texts: letter by letter out of a table.
/// \return false, with nothing appended, if \p utf8 has anything else.
bool appendFoldedLatin(QByteArray &text, QByteArrayView utf8)
{
    const std::vector<QByteArray> &letters = foldedLatin();
    const qsizetype before = text.size();
    text.resize(before + utf8.size() * 3); // "¼" becomes five bytes of its two; no letter more than six
    char *out = text.data() + before;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto lead = uchar(utf8[i]);
        if (lead < 0x80) {
            if (lead != '\'')
                *out++ = lead >= 'A' && lead <= 'Z' ? char(lead + ('a' - 'A')) : char(lead);
            continue;
        }
        const uchar next = i + 1 < utf8.size() ? uchar(utf8[i + 1]) : uchar(0);
        if (lead < firstLatinLead || lead > lastLatinLead || (next & 0xc0) != 0x80) {
            text.truncate(before);
            return false;
        }
        const QByteArray &letter = letters[std::size_t(lead - firstLatinLead) * 64 + (next & 0x3f)];
        out = std::copy(letter.begin(), letter.end(), out);
        ++i;
    }
    text.truncate(out - text.constData());
    return true;
}

} // namespace

QByteArray foldedText(QByteArrayView utf8)
{
    QByteArray text;
    appendFolded(text, utf8);
    if (text.capacity() > text.size() * 2)
        text.squeeze(); // it may be kept
    return text;
}

void appendFolded(QByteArray &text, QByteArrayView utf8)
{
    if (isAscii(utf8))
        appendFoldedAscii(text, utf8);
    else if (!appendFoldedLatin(text, utf8))
        text.append(foldedUnicode(QString::fromUtf8(utf8)).toUtf8());
}

} // namespace toccata
