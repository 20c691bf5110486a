// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/trustdialog.h"

#include "core/servers/serverprofile.h"
#include "ui/servers/serverswitch.h"

#include <QPushButton>

namespace toccata {

namespace {

/// In four lines, as 32 pairs of digits are too long for one.
QString inLines(const QString &fingerprint)
{
    constexpr qsizetype perLine = 8 * 3;
    QStringList lines;
    for (qsizetype i = 0; i < fingerprint.size(); i += perLine)
        lines << fingerprint.mid(i, perLine - 1);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TrustDialog::TrustDialog(ServerSwitch &choice, const mpd::Address &address, const QByteArray &certificate,
    bool replaces, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(QStringLiteral("trustDialog"));
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Trust this certificate?"));
    setTextFormat(Qt::PlainText);
    setText(replaces ? tr("%1 shows another certificate than the one that you trust.").arg(address.display())
                     : tr("%1 shows a certificate that nobody vouches for.").arg(address.display()));
    setInformativeText(
        tr("Ask whoever runs the server whether this is its SHA-256 fingerprint. If it is not, "
           "somebody may be between the server and you.")
        + QStringLiteral("\n\n") + inLines(fingerprintText(certificate)));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *trust = addButton(tr("Trust it"), QMessageBox::AcceptRole);
    setDefaultButton(addButton(QMessageBox::Cancel));
    connect(trust, &QPushButton::clicked, this,
        [&choice, address, certificate] { choice.trust(address, certificate); });
}

} // namespace toccata
