// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace toccata {

class BusyIndicator;

/// What a page shows instead of its content: nothing there, something failed, or still loading. A drawn icon
/// or a busy ring, a headline, a sentence, and buttons for what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Shows this instead of what it showed; the buttons of before are gone.
    void setMessage(QStringView icon, const QString &headline, const QString &sentence = {});

    /// The same while something is under way.
    void setBusy(const QString &headline, const QString &sentence = {});

    /// Another sentence under the same headline; the buttons stay.
    void setSentence(const QString &sentence);

    /// A button under the sentence; connect its clicked(). The first one is the primary one,
    /// and has the keyboard when this has.
    QPushButton *addButton(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTexts(const QString &headline, const QString &sentence);
    void clearButtons();
    void arrangeButtons();
    void updateLook();

    class Emblem;
    Emblem *m_emblem;
    BusyIndicator *m_busy;
    QLabel *m_headline;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace toccata
