// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a grid of covers takes for a frame while it is scrolled, with all covers in memory, beside a grid
// that paints only rectangles. 1440 x 900, software rendering. Needs a display; tests/support/with-display
// makes one.

#include "core/settings/settings.h"
#include "tests/support/coverserver.h"
#include "tests/support/waiting.h"
#include "ui/artwork/covers.h"
#include "ui/songs/covergrid.h"
#include "ui/style/colors.h"
#include "ui/style/theme.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace toccata {
namespace {

constexpr int albums = 400; // as many as there is memory for
constexpr QSize size(1440, 900);
constexpr int frames = 1500;

class Model : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex & = {}) const override { return albums; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return QStringLiteral("Album number %1").arg(index.row());
        case SecondLineRole:
            return QStringLiteral("An artist");
        case SubjectRole: {
            CoverSubject subject;
            subject.key = "album " + QByteArray::number(index.row());
            subject.songUri = "album/song " + QByteArray::number(index.row()) + ".flac";
            return QVariant::fromValue(subject);
        }
        default:
            return {};
        }
    }
};

/// The least that a grid can do.
class Rectangles : public CoverGrid
{
public:
    Rectangles()
        : CoverGrid(CoverDelegate::Shape::Square)
    { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(viewport());
        for (int row = 0; row < albums; ++row) {
            const QRect cell = visualRect(model()->index(row, 0));
            if (cell.intersects(viewport()->rect()))
                painter.fillRect(cell, colorsOf(*this).accent);
        }
    }
};

/// Units: milliseconds.
std::vector<double> frameTimes(CoverGrid &grid)
{
    std::vector<double> times;
    QScrollBar &bar = *grid.verticalScrollBar();
    int step = 37;
    for (int i = 0; i < frames; ++i) {
        if (bar.value() + step > bar.maximum() || bar.value() + step < 0)
            step = -step;
        QElapsedTimer timer;
        timer.start();
        bar.setValue(bar.value() + step);
        grid.viewport()->repaint(); // paints and hands the picture to the X server
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QApplication::processEvents();
    }
    std::ranges::sort(times);
    return times;
}

void tell(const char *name, const std::vector<double> &times)
{
    std::printf("figure frame_p50_%s_ms %.2f ms\n", name, times[times.size() / 2]);
    std::printf("figure frame_p99_%s_ms %.2f ms\n", name, times[times.size() * 99 / 100]);
    std::printf("figure frame_longest_%s_ms %.2f ms\n", name, times.back());
}

void fill(CoverGrid &grid, const Covers &covers)
{
    QScrollBar &bar = *grid.verticalScrollBar();
    const auto hasAll = [&] {
        for (int row = 0; row < albums; ++row) {
            if (!covers.tone(grid.model()->index(row, 0).data(SubjectRole).value<CoverSubject>()))
                return false;
        }
        return true;
    };
    while (!hasAll()) {
        bar.setValue(bar.value() < bar.maximum() ? bar.value() + size.height() / 2 : 0);
        QTest::qWait(400);
    }
}

} // namespace
} // namespace toccata

int main(int argc, char **argv)
{
    using namespace toccata;
    QApplication application(argc, argv);
    const Theme theme(application, Scheme::Light);
    std::vector<QByteArray> pictures;
    for (int i = 0; i < 40; ++i)
        pictures.push_back(test::largeCover(400, i));
    test::CoverServer covers(albums, pictures);
    actor::System actors;
    const QTemporaryDir folder;
    Settings settings(actors, folder.filePath(QStringLiteral("toccata.conf")));
    const ServerStates states;
    const ServerProxy server(actors.start<Server>("server", actors, states), states);
    Covers shown(server, settings);
    server.connectTo(covers.address());
    (void)test::waitUntil(
        [&] { return states.server.current()->connection.phase == mpd::ConnectionState::Phase::Connected; });
    Model model;
    CoverGrid grid(CoverDelegate::Shape::Square);
    grid.setModel(&model);
    grid.setCovers(shown);
    Rectangles rectangles;
    rectangles.setModel(&model);
    for (CoverGrid *each : {&grid, static_cast<CoverGrid *>(&rectangles)}) {
        each->resize(size);
        each->show();
        (void)QTest::qWaitForWindowExposed(each);
    }
    fill(grid, shown);
    std::printf("covers take %.1f MB\n", double(shown.bytes()) / 1e6);
    const std::vector<double> times = frameTimes(grid);
    tell("rectangles", frameTimes(rectangles));
    tell("covers", times);
    std::printf("figure frame_p99_ms %.2f ms\n", times[times.size() * 99 / 100]);
    return 0;
}
