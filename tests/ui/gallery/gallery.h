// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <memory>

namespace toccata {

/// One page of the gallery as a window.
std::unique_ptr<QWidget> makeGallery(const QString &page);

} // namespace toccata
