// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/gallery.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QTimer>

/// Shows every widget of the house in its states, to look at. Not a test.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("scheme"), QStringLiteral("light or dark"), QStringLiteral("name")});
    options.addOption({QStringLiteral("accent"), QStringLiteral("accent colour"), QStringLiteral("colour")});
    options.addOption({QStringLiteral("page"), QStringLiteral("controls, player, covers or states"),
        QStringLiteral("page"), QStringLiteral("controls")});
    options.addOption({QStringLiteral("rtl"), QStringLiteral("right to left")});
    options.addOption(
        {QStringLiteral("shot"), QStringLiteral("write a picture and end"), QStringLiteral("file")});
    options.addOption(
        {QStringLiteral("tabs"), QStringLiteral("press Tab so often"), QStringLiteral("count")});
    options.addHelpOption();
    options.process(application);

    const bool dark = options.value(QStringLiteral("scheme")) == u"dark";
    toccata::Theme theme(application, dark ? toccata::Scheme::Dark : toccata::Scheme::Light);
    theme.setAccent(QColor(options.value(QStringLiteral("accent"))));
    theme.setReducedMotion(options.isSet(QStringLiteral("shot")));
    if (options.isSet(QStringLiteral("rtl"))) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const auto window = toccata::makeGallery(options.value(QStringLiteral("page")));
    window->show();
    if (options.isSet(QStringLiteral("shot"))) {
        // After the layout has settled, which is when the event loop is idle for the first time.
        QTimer::singleShot(0, window.get(), [&] {
            QApplication::setActiveWindow(window.get());
            for (int tab = options.value(QStringLiteral("tabs")).toInt(); tab > 0; --tab) {
                QKeyEvent key(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
                QWidget *focused = QApplication::focusWidget();
                window->setAttribute(Qt::WA_KeyboardFocusChange);
                QApplication::sendEvent(focused ? focused : window.get(), &key);
            }
            window->grab().save(options.value(QStringLiteral("shot")));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
