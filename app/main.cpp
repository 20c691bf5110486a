// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/options.h"
#include "app/sshquestion.h"
#include "app/translations.h"
#include "core/base/heap.h"
#include "ui/style/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    toccata::keepLargeBlocksApart();
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("toccata"));
    QApplication::setApplicationDisplayName(QStringLiteral("Toccata"));
    QApplication::setApplicationVersion(QStringLiteral(TOCCATA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.toccata.Toccata"));
    toccata::installTranslations(qt);
    if (toccata::isAskedBySsh()) {
        const toccata::Theme theme(qt);
        return toccata::answerSsh(QApplication::arguments().value(1));
    }
    toccata::answerSshQuestions();
    const toccata::Options options = toccata::readOptions(QApplication::arguments());

    const toccata::Application program(qt, options);
    return QApplication::exec();
}
