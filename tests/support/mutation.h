// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace toccata::test {

/// Makes bytes of a server wrong, in the ways in which servers, lines and people with bad intentions do. The
/// same seed makes the same bytes.
class Mutation
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    { }

    /// \p bytes with a few things wrong.
    QByteArray of(QByteArray bytes);
    /// 0 to \p end - 1.
    qsizetype upTo(qsizetype end) { return qsizetype(m_random() % quint64(end)); }

private:
    void once(QByteArray &bytes);
    void flipBits(QByteArray &bytes);
    void cut(QByteArray &bytes);
    void repeat(QByteArray &bytes);
    void swapLines(QByteArray &bytes);
    void changeNumber(QByteArray &bytes);
    void dropColon(QByteArray &bytes);
    void dropLine(QByteArray &bytes);
    void insertLine(QByteArray &bytes);
    void insertNul(QByteArray &bytes);
    void insertLongLine(QByteArray &bytes);
    void insertGarbage(QByteArray &bytes);
    void replaceEnd(QByteArray &bytes);
    /// The beginning of a line.
    qsizetype anyLine(const QByteArray &bytes);

    std::mt19937 m_random;
};

/// The number that the environment names, else \p usual: for runs of another length or another course.
quint32 fromEnvironment(const char *name, quint32 usual);

} // namespace toccata::test
