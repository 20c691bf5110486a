// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sshquestion.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/prctl.h>

namespace toccata {
namespace {

/// Does \p answer to the window that asks, once it is there.
template <class Answer>
std::optional<QString> asked(const QString &question, Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] { answer(*QApplication::activeModalWidget()); });
    return askPerson(question);
}

TEST(SshQuestion, APassphraseIsNotSeenAndIsAnswered)
{
    const auto answer = asked(QStringLiteral("Enter passphrase for key 'id':"), [](QWidget &window) {
        auto *field = window.findChild<QLineEdit *>();
        EXPECT_EQ(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("open sesame"));
        QTest::keyClick(field, Qt::Key_Return);
    });
    EXPECT_EQ(answer, QStringLiteral("open sesame"));
}

TEST(SshQuestion, WhoGivesUpAnswersNothing)
{
    const auto answer = asked(QStringLiteral("Enter passphrase for key 'id':"),
        [](QWidget &window) { QTest::keyClick(&window, Qt::Key_Escape); });
    EXPECT_EQ(answer, std::nullopt);
}

TEST(SshQuestion, TheWindowIsToEndWithWhoAsked)
{
    int signalAtTheEnd = 0;
    QTimer::singleShot(0, qApp, [&] {
        ::prctl(PR_GET_PDEATHSIG, &signalAtTheEnd);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    EXPECT_EQ(answerSsh(QStringLiteral("Enter passphrase for key 'id':")), EXIT_FAILURE);
    ::prctl(PR_SET_PDEATHSIG, 0);
    EXPECT_EQ(signalAtTheEnd, SIGTERM);
}

TEST(SshQuestion, AnUnknownHostIsTrustedOnlyByWhoSaysSo)
{
    const QString question
        = QStringLiteral("The authenticity of host 'home' can't be established.\n"
                         "Are you sure you want to continue connecting (yes/no/[fingerprint])? ");
    const auto byEnter = asked(question, [](QWidget &window) { QTest::keyClick(&window, Qt::Key_Return); });
    EXPECT_EQ(byEnter, QStringLiteral("no"));
    const auto byButton = asked(question, [](QWidget &window) {
        auto &box = dynamic_cast<QMessageBox &>(window);
        EXPECT_TRUE(box.text().contains(QStringLiteral("'home'")));
        for (QAbstractButton *button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::AcceptRole)
                return button->click();
        }
    });
    EXPECT_EQ(byButton, QStringLiteral("yes"));
}

} // namespace
} // namespace toccata
