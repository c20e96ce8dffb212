// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/WindowsPrivacy.h"

#include "platform/WindowsUser.h"

#include <aclapi.h>
#include <sddl.h>

#include <array>

namespace mailsetup {

namespace {

QByteArray processUser()
{
    static const QByteArray sid = userOfProcess(::GetCurrentProcessId());
    return sid;
}

QString sidText(const QByteArray &sid)
{
    wchar_t *text = nullptr;
    if (sid.isEmpty() || !::ConvertSidToStringSidW(const_cast<char *>(sid.constData()), &text))
        return {};
    const LocalMemory<wchar_t> owned(text);
    return QString::fromWCharArray(text);
}

// Whose access tells nothing to strangers.
bool isTrusted(PSID sid)
{
    static constexpr std::array known{WinLocalSystemSid, WinBuiltinAdministratorsSid, WinCreatorOwnerSid,
                                      WinCreatorOwnerRightsSid};
    for (const WELL_KNOWN_SID_TYPE type : known) {
        if (::IsWellKnownSid(sid, type))
            return true;
    }
    const QByteArray bytes(static_cast<const char *>(sid), static_cast<qsizetype>(::GetLengthSid(sid)));
    return isSameSid(bytes, WindowsUser::current().sid()) || isSameSid(bytes, processUser());
}

} // namespace

LocalMemory<void> privateDescriptor()
{
    const auto entry = [](const QString &sid) { return QStringLiteral("(A;OICI;FA;;;%1)").arg(sid); };
    QString text = QStringLiteral("D:P") + entry(QStringLiteral("SY")) + entry(QStringLiteral("BA"));
    for (const QString &sid : {WindowsUser::current().sidText(), sidText(processUser())}) {
        if (!sid.isEmpty() && !text.contains(entry(sid)))
            text += entry(sid);
    }
    PSECURITY_DESCRIPTOR made = nullptr;
    ::ConvertStringSecurityDescriptorToSecurityDescriptorW(text.toStdWString().c_str(), SDDL_REVISION_1,
                                                           &made, nullptr);
    return LocalMemory<void>(made);
}

std::optional<QString> strangerWithAccess(HANDLE file)
{
    constexpr ACCESS_MASK telling = FILE_READ_DATA | FILE_WRITE_DATA | FILE_APPEND_DATA | GENERIC_READ |
                                    GENERIC_WRITE | GENERIC_ALL | WRITE_DAC | WRITE_OWNER;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR made = nullptr;
    const DWORD error = ::GetSecurityInfo(file, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                                          &list, nullptr, &made);
    const LocalMemory<void> descriptor(made);
    if (error != ERROR_SUCCESS || !list)
        return QString();
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *found = nullptr;
        if (!::GetAce(list, i, &found))
            return QString();
        const auto *entry = static_cast<const ACCESS_ALLOWED_ACE *>(found);
        if (entry->Header.AceType != ACCESS_ALLOWED_ACE_TYPE ||
            (entry->Header.AceFlags & INHERIT_ONLY_ACE) != 0 || (entry->Mask & telling) == 0)
            continue;
        const auto sid = const_cast<DWORD *>(&entry->SidStart); // the API has no word for reading only
        if (!isTrusted(sid))
            return sidText(
                QByteArray(reinterpret_cast<const char *>(sid), static_cast<qsizetype>(::GetLengthSid(sid))));
    }
    return std::nullopt;
}

} // namespace mailsetup
