// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sshquestion.h"

#include <QCoreApplication>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>
#include <cstdlib>

namespace toccata {

namespace {

constexpr char program[] = "SSH_ASKPASS";
constexpr char mark[] = "TOCCATA_ANSWERS_SSH";

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

} // namespace

void answerSshQuestions()
{
    if (qEnvironmentVariableIsSet(program))
        return;
    qputenv(program, QFile::encodeName(QCoreApplication::applicationFilePath()));
    qputenv(mark, "1");
}

bool isAskedBySsh()
{
    return qEnvironmentVariableIsSet(mark);
}

std::optional<QString> askPerson(const QString &question)
{
    return wantsYesOrNo(question) ? askYesOrNo(question) : askForSecret(question);
}

int answerSsh(const QString &question)
{
    const std::optional<QString> answer = askPerson(question);
    if (!answer)
        return EXIT_FAILURE;
    const QByteArray line = answer->toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    return EXIT_SUCCESS;
}

} // namespace toccata
