// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QGuiApplication>

#include <cstdio>

// Prints what another program has copied and what is selected there, a line between them.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    std::puts(clipboard->text(QClipboard::Clipboard).toUtf8().constData());
    std::puts("----");
    std::puts(clipboard->text(QClipboard::Selection).toUtf8().constData());
    return 0;
}
