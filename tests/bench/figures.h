// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace toccata::bench {

/// Tells a figure of a part, for whoever runs it.
void tellFigure(const char *name, double value);

/// What the parts of a benchmark have told, each run of one a process of its own.
class Figures
{
public:
    /// Runs this program with \p arguments and takes its figures.
    /// \return whether it ended well.
    bool run(const QStringList &arguments);

    QList<double> all(const QString &name) const { return m_values.value(name); }
    /// The median of the runs; -1 if nobody told it.
    double of(const char *name) const;
    QStringList names() const { return m_values.keys(); }

private:
    QMap<QString, QList<double>> m_values;
};

/// Of no values: -1.
double median(QList<double> values);

void printFigure(const char *name, double value, const char *unit);

} // namespace toccata::bench
