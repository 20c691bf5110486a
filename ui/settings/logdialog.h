// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/thiscomputer.h"
#include "ui/songs/latestanswer.h"

#include <QDialog>

class QPlainTextEdit;

namespace toccata {

/// What the private MPD has said since its start: to be read, or copied into the report of a bug.
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LogDialog(ThisComputer computer, QWidget *parent = nullptr);

private:
    void refresh();
    void copy() const;

    const ThisComputer m_computer;
    QPlainTextEdit *const m_text;
    LatestAnswer m_answer;
};

} // namespace toccata
