// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>

class QPlainTextEdit;

namespace toccata {

/// Shows what the program is doing, anew each second, as text that can be copied into the report of a bug.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param report  the text of now; called in the GUI thread.
    explicit ReportDialog(std::function<QString()> report, QWidget *parent = nullptr);

private:
    void refresh();
    void copy() const;

    const std::function<QString()> m_report;
    QPlainTextEdit *const m_text;
    QTimer m_timer;
};

} // namespace toccata
