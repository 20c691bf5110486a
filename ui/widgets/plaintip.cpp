// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintip.h"

#include <QTextDocument>

namespace toccata {

QString plainTip(const QString &text)
{
    // Escaped, other text would be shown with its entities.
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

QString plainLabel(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace toccata
