// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/WindowsHandle.h"

#include <QByteArray>
#include <QString>

namespace mailsetup {

// Whose mail programs this process works on: the person who sits at the screen. That is the process's own
// user, unless it was elevated with an administrator's name or runs as the system (a deployment tool); then
// it is the user of the desktop, or of the screen's session.
class WindowsUser
{
public:
    static const WindowsUser &current();

    // Impersonation or primary token, for known folders and environment; null for the process's own user.
    HANDLE token() const { return m_token.handle(); }
    // A valid SID in the API's binary form, and as text ("S-1-5-21-...").
    const QByteArray &sid() const { return m_sid; }
    const QString &sidText() const { return m_sidText; }
    bool isProcessUser() const { return !m_token.isOpen(); }

private:
    WindowsUser();

    WindowsHandle m_token;
    QByteArray m_sid;
    QString m_sidText;
};

// The SID of the user in a token; empty when it cannot be read.
QByteArray sidOf(HANDLE token);
bool isSameSid(const QByteArray &a, const QByteArray &b);
// The user of a process; empty when its token may not be opened.
QByteArray userOfProcess(DWORD id);

} // namespace mailsetup
