// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/transcripts.h"

#include <QFile>
#include <QString>

#include <stdexcept>

namespace toccata::test {

std::vector<ToldReply> transcriptOf(const char *server)
{
    QFile file(QStringLiteral(TOCCATA_TEST_SUPPORT_FOLDER "/transcripts/%1.txt").arg(QLatin1String(server)));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no transcript: " + file.fileName().toStdString());
    std::vector<ToldReply> replies;
    bool isBinary = false;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (line.startsWith('#') && replies.empty())
            continue;
        if (line.startsWith("> ")) {
            replies.push_back({line.sliced(2).trimmed(), {}});
            continue;
        }
        if (isBinary)
            line = QByteArray::fromHex(line) + '\n';
        isBinary = line.startsWith("binary: ");
        replies.back().bytes += line;
    }
    return replies;
}

const std::vector<ToldReply> &allTranscripts()
{
    static const std::vector<ToldReply> all = [] {
        std::vector<ToldReply> replies = transcriptOf("mpd");
        const std::vector<ToldReply> others = transcriptOf("mopidy");
        replies.insert(replies.end(), others.begin(), others.end());
        return replies;
    }();
    return all;
}

} // namespace toccata::test
