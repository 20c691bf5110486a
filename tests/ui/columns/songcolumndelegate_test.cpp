// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumndelegate.h"

#include "core/music/foldedtext.h"
#include "core/music/songlistmodel.h"
#include "tests/core/music/asong.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct SongColumnDelegateTest : testing::Test
{
    QImage painted(int row, const QString &searched = {})
    {
        SearchQuery query;
        if (!searched.isEmpty())
            query.terms.push_back({.text = searched, .folded = foldedText(searched.toUtf8())});
        delegate.setSearched(query);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 900, delegate.rowHeight());
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(row));
        return image;
    }
    /// Whether searching for it marks anything in that row.
    bool marks(int row, const QString &searched) { return painted(row, searched) != painted(row); }

    SongListModel model;
    SongColumnDelegate delegate{model};
};

TEST_F(SongColumnDelegateTest, MarksWhatIsSearchedFor)
{
    model.setSongs(allRows(tableOf(
        {aSong("a/file.ogg").titled(u"Cold Air").by(u"Anna").on(u"Dawn"), aSong("b").titled(u"Nameless")})));
    EXPECT_TRUE(marks(0, QStringLiteral("air")));
    EXPECT_TRUE(marks(0, QStringLiteral("anna")));
    EXPECT_TRUE(marks(0, QStringLiteral("dawn")));
    EXPECT_FALSE(marks(0, QStringLiteral("file"))) << "whose column is not there";
    delegate.setColumns(SongColumns::byDefault().withColumn(SongField::FileName, true));
    EXPECT_TRUE(marks(0, QStringLiteral("file")));
    EXPECT_FALSE(marks(1, QStringLiteral("unknown"))) << "which only stands for what is missing";
}

} // namespace
} // namespace toccata
