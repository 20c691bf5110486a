// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sshquestion.h"

#include "core/mpd/sshcommand.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace toccata {

namespace {

// Source: ssh asks so whether an unknown host is to be trusted; what is typed there can be read.
bool wantsYesOrNo(const QString &question)
{
    return question.contains(QLatin1String("(yes/no"));
}

QString title()
{
    return QCoreApplication::translate("SshQuestion", "SSH asks");
}

std::optional<QString> askYesOrNo(const QString &question)
{
    QMessageBox box(QMessageBox::Question, title(), question, QMessageBox::NoButton);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QPushButton *yes
        = box.addButton(QCoreApplication::translate("SshQuestion", "Trust it"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes ? QStringLiteral("yes") : QStringLiteral("no");
}

std::optional<QString> askForSecret(const QString &question)
{
    QInputDialog dialog;
    dialog.setWindowTitle(title());
    dialog.setLabelText(question);
    dialog.findChild<QLabel *>()->setTextFormat(Qt::PlainText); // the words may be those of a stranger
    dialog.setTextEchoMode(QLineEdit::Password);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

// A question that nobody hears the answer to would stay on the screen: ssh ends with us, also when we crash,
// but what it has started goes on. It may have ended before we could wish for that, which the pipe for the
// answer tells as well as another parent, and also where ssh was gone before we could see who that is.
bool endWithWhoAsked()
{
    const pid_t asking = ::getppid();
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    pollfd answer{STDOUT_FILENO, 0, 0};
    const bool isUnheard = ::poll(&answer, 1, 0) > 0 && (answer.revents & POLLERR) != 0;
    return ::getppid() == asking && !isUnheard;
}

} // namespace

void answerSshQuestions()
{
    mpd::setAskingProgram(QCoreApplication::applicationFilePath());
}

bool isAskedBySsh()
{
    return qEnvironmentVariableIsSet(mpd::answersSsh);
}

std::optional<QString> askPerson(const QString &question)
{
    return wantsYesOrNo(question) ? askYesOrNo(question) : askForSecret(question);
}

int answerSsh(const QString &question)
{
    if (!endWithWhoAsked())
        return EXIT_FAILURE;
    const std::optional<QString> answer = askPerson(question);
    if (!answer)
        return EXIT_FAILURE;
    const QByteArray line = answer->toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    return EXIT_SUCCESS;
}

} // namespace toccata
