// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintip.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace toccata {
namespace {

/// What a tooltip shows.
QString shown(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

TEST(PlainTip, ShowsEveryTextAsItIs)
{
    for (const char *text : {"Simon & Garfunkel", "\"Heroes\"", "<b>bold</b>", "a < b & c > d", "<3", "&amp;",
             "I <i>mean</i> & it"})
        EXPECT_EQ(shown(plainTip(QString::fromLatin1(text))), QString::fromLatin1(text));
}

TEST(PlainLabel, HasNoMnemonic)
{
    EXPECT_EQ(plainLabel(QStringLiteral("R&B")), QStringLiteral("R&&B"));
    EXPECT_EQ(plainLabel(QStringLiteral("a && b")), QStringLiteral("a &&&& b"));
}

} // namespace
} // namespace toccata
