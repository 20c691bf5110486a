// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace toccata {

namespace {

constexpr auto property = "accessibleRole";

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    const QVariant role = object && object->isWidgetType() ? object->property(property) : QVariant();
    return role.isValid()
        ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()))
        : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    widget.setProperty(property, int(role));
}

} // namespace toccata
