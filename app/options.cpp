// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace toccata {

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(toccata::Options)
};

std::optional<Scheme> schemeNamed(const QString &name)
{
    if (name == u"light")
        return Scheme::Light;
    if (name == u"dark")
        return Scheme::Dark;
    return std::nullopt;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(OptionText::tr("A music client for MPD and Mopidy."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption server(QStringLiteral("server"),
        OptionText::tr("Use this server: HOST[:PORT], the PATH of a socket, or @NAME."),
        OptionText::tr("address"));
    const QCommandLineOption folder(QStringLiteral("music-folder"),
        OptionText::tr("Play the music in this folder of this computer."), OptionText::tr("folder"));
    const QCommandLineOption scheme(QStringLiteral("scheme"),
        OptionText::tr("Draw the window light or dark, whatever the desktop does."),
        QStringLiteral("light|dark"));
    const QCommandLineOption play(QStringLiteral("play"),
        OptionText::tr("Play as soon as the server is there: its queue, or all of its music."));
    parser.addOptions({server, folder, scheme, play});
    parser.process(arguments);

    Options options;
    options.start.server = parser.value(server);
    options.start.musicFolder = parser.value(folder);
    options.play = parser.isSet(play);
    options.scheme = schemeNamed(parser.value(scheme));
    if (parser.isSet(scheme) && !options.scheme) {
        std::fprintf(stderr, "%s\n", qPrintable(OptionText::tr("The scheme is either light or dark.")));
        std::exit(EXIT_FAILURE);
    }
    return options;
}

} // namespace toccata
