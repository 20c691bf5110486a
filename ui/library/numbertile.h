// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

namespace toccata {

class ElidedLabel;

/// A number in large print with what it counts below it.
class NumberTile : public Card
{
    Q_OBJECT
public:
    explicit NumberTile(QWidget *parent = nullptr);

    /// \param spoken  both together for screen readers: "3 days, 4 hours of music".
    void setNumber(const QString &number, const QString &what, const QString &spoken);
    QString number() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ElidedLabel *m_number;
    ElidedLabel *m_what;
};

} // namespace toccata
