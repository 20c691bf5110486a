// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace toccata::bench {

void tellFigure(const char *name, double value)
{
    std::printf("%s %.4f\n", name, value);
    std::fflush(stdout);
}

bool Figures::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const qsizetype space = line.lastIndexOf(' ');
        if (space > 0)
            m_values[QString::fromUtf8(line.first(space))] << line.sliced(space + 1).toDouble();
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

double Figures::of(const char *name) const
{
    return median(m_values.value(QLatin1String(name)));
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? -1 : values.at(values.size() / 2);
}

void printFigure(const char *name, double value, const char *unit)
{
    std::printf("figure %s %.2f %s\n", name, value, unit);
    std::fflush(stdout);
}

} // namespace toccata::bench
