// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/undotext.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(UndoText, NamesFitIntoMenus)
{
    EXPECT_EQ(shortName(QStringLiteral("Evening")), QStringLiteral("Evening"));
    const QString edge(48, u'x');
    EXPECT_EQ(shortName(edge), edge);
    EXPECT_EQ(shortName(edge + u'x'), QString(47, u'x') + u'…');
    const QString notes = QStringLiteral("🎷").repeated(30);
    EXPECT_EQ(shortName(notes), QStringLiteral("🎷").repeated(23) + u'…') << "whole characters";
}

TEST(UndoText, SaysWhatIsMissing)
{
    EXPECT_EQ(undoneText(QStringLiteral("shuffle"), 0), QStringLiteral("Undone: shuffle"));
    EXPECT_EQ(undoneText(QStringLiteral("clear"), 2),
        QStringLiteral("Undone: clear (2 song(s) are not on the server any more)"));
}

} // namespace
} // namespace toccata
