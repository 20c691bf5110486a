// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return QApplication::exec();
}
