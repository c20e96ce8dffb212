// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WindowFace.h"
#include "platform/ProcessHardening.h"

int main(int argc, char *argv[])
{
    mailsetup::hardenProcess();
    return mailsetup::runWindowFace(argc, argv);
}
