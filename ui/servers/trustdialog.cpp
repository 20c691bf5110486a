// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/trustdialog.h"

#include "core/servers/serverprofile.h"
#include "ui/servers/serverswitch.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

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
    setIconPixmap(
        toccata::iconPixmap(u"warning", 2 * extent::icon, devicePixelRatioF(), colorsOf(*this).warning));
    setWindowTitle(tr("Trust this certificate?"));
    setTextFormat(Qt::RichText); // digits of one width can be compared
    const QString where = address.display().toHtmlEscaped();
    setText(replaces ? tr("%1 shows another certificate than the one that you trust.").arg(where)
                     : tr("%1 shows a certificate that nobody vouches for.").arg(where));
    setInformativeText(
        tr("Ask whoever runs the server whether this is its SHA-256 fingerprint. If it is not, "
           "somebody may be between the server and you.")
        + QStringLiteral("<pre>%1</pre>").arg(inLines(fingerprintText(certificate))));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *trust = addButton(tr("Trust it"), QMessageBox::AcceptRole);
    setDefaultButton(addButton(QMessageBox::Cancel));
    connect(trust, &QPushButton::clicked, this,
        [&choice, address, certificate] { choice.trust(address, certificate); });
}

} // namespace toccata
