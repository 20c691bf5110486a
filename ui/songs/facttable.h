// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/songfacts.h"

#include <QWidget>

namespace toccata {

class ElidedLabel;
class SelectableText;

/// Facts of a song, one below the other: what it is at the side, or above where there is little room, and
/// the value, which can be selected.
class FactTable : public QWidget
{
    Q_OBJECT

public:
    enum class Buttons { None, CopyAndSearch };

    explicit FactTable(Buttons buttons, QWidget *parent = nullptr);
    ~FactTable() override;

    void setFacts(const std::vector<SongFact> &facts);
    const std::vector<SongFact> &facts() const { return m_facts; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString &value);
    void searchRequested(const QString &search);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What stands in one line.
    struct Line
    {
        ElidedLabel *label = nullptr; ///< none where the line above has the same
        SelectableText *value = nullptr;
        QWidgetList buttons;
    };

    Line makeLine(const SongFact &fact, bool isFirstOfItsKind);
    void addButton(Line &line, QStringView icon, const QString &name, std::function<void()> act);
    /// Places everything, or only adds up if \p moves is false. Returns the height.
    int place(int width, bool moves) const;
    int labelWidth() const;

    Buttons m_buttons;
    std::vector<SongFact> m_facts;
    std::vector<Line> m_lines;
};

} // namespace toccata
