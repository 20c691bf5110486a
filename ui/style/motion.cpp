// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/motion.h"

#include <QApplication>
#include <QStyle>

namespace toccata {

namespace {

bool reducedMotion = false;

} // namespace

void setReducedMotion(bool reduced)
{
    reducedMotion = reduced;
}

bool isMotionReduced()
{
    return reducedMotion;
}

std::chrono::milliseconds animationTime(std::chrono::milliseconds wanted)
{
    const int allowed = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    return allowed > 0 && !reducedMotion ? wanted : std::chrono::milliseconds(0);
}

} // namespace toccata
