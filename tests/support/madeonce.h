// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace toccata::test {

/// The folder that a Python script of tests/support makes when it is given its path and \p arguments. It is
/// made once per build folder, and anew when the script or one of \p parts, the files that it is made of, has
/// changed; all tests share it, so read it only. Errors: throws std::runtime_error when it cannot be made.
/// \param name  of the folder, without what tells the versions apart.
QString folderMadeOnce(const QString &name, const QString &script, const QStringList &arguments = {},
    const QStringList &parts = {});

} // namespace toccata::test
