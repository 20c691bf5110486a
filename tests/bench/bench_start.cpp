// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the program is there: starts it several times against a server with 100,000 songs (or --server
// ADDRESS, --songs N, --runs N) and prints the median of each of its milestones. Each start is a first one,
// or with --again one that finds the library in its cache. Needs a display; tests/support/with-display makes
// one.

#include "tests/support/mpdserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using namespace toccata;

/// Starts the program, waits until it has everything, ends it. Returns its milestones in milliseconds.
/// \param home  where it finds and leaves what it remembers.
QMap<QString, double> timingsOf(const QString &program, const QString &server, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char *folder : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.remove(QLatin1String(folder));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("toccata.timing.debug=true"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {QStringLiteral("--server"), server});
    QByteArray output;
    QElapsedTimer waited;
    waited.start();
    // The library is complete before that, but would not be found by the next start.
    while (!output.contains("library-kept") && !output.contains("library-checked")
        && waited.elapsed() < 60'000 && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(500);
        output += process.readAll();
    }
    process.terminate();
    process.waitForFinished();
    output += process.readAll();

    QMap<QString, double> timings;
    static const QRegularExpression line(QStringLiteral("toccata\\.timing: ([a-z-]+)[^\n]* ([0-9.]+) ms"));
    auto matches = line.globalMatch(QString::fromUtf8(output));
    while (matches.hasNext()) {
        const auto match = matches.next();
        // The first of a name counts: "first rows" are told as the library grows.
        if (!timings.contains(match.captured(1)))
            timings.insert(match.captured(1), match.captured(2).toDouble());
    }
    return timings;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? -1 : values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption server(
        QStringLiteral("server"), QStringLiteral("Use this server."), QStringLiteral("address"));
    const QCommandLineOption songs(QStringLiteral("songs"), QStringLiteral("Songs of our own server."),
        QStringLiteral("n"), QStringLiteral("100000"));
    const QCommandLineOption runs(
        QStringLiteral("runs"), QStringLiteral("Starts."), QStringLiteral("n"), QStringLiteral("7"));
    const QCommandLineOption again(QStringLiteral("again"),
        QStringLiteral("Starts that find what the one before left: the library is in the cache."));
    parser.addOptions({server, songs, runs, again});
    parser.addHelpOption();
    parser.process(application);

    std::unique_ptr<test::MpdServer> own;
    QString address = parser.value(server);
    if (address.isEmpty()) {
        own = std::make_unique<test::MpdServer>(
            test::MpdOptions{.inventedSongs = parser.value(songs).toInt()});
        address = QStringLiteral("127.0.0.1:%1").arg(own->port());
    }
    const QTemporaryDir kept;
    QMap<QString, QList<double>> all;
    for (int run = 0; run < parser.value(runs).toInt() + 1; ++run) {
        const QTemporaryDir fresh;
        const auto timings = timingsOf(
            QStringLiteral(TOCCATA_PROGRAM), address, parser.isSet(again) ? kept.path() : fresh.path());
        // The first one only warms the file cache.
        for (auto it = timings.begin(); run > 0 && it != timings.end(); ++it)
            all[it.key()] << it.value();
    }
    for (const char *name : {"window-shown", "connected", "queue-complete", "library-first-rows",
             "library-complete", "longest-event-loop-gap", "usual-event-loop-gap"}) {
        QByteArray figure(name);
        figure.replace('-', '_');
        std::printf("figure %s_ms %.1f ms\n", figure.constData(), median(all.value(QLatin1String(name))));
    }
}
