# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mail programs of a made-up household, as they lie on a Windows machine: registry and files.

Joe and Ann are customers of pmtnet.net; both also have an account elsewhere (example.com), which nobody
may change. Formats: see the notes beside each writer. Nothing here comes from a real person's machine.
"""

import struct

PROVIDER_SERVER = "smtp.pmtnet.net"
OLD_SERVER = "mail.pmtnet.net"

# What fits into one machine: Mozilla and Netscape use the same folder, so they do not live together.
PROGRAM_SETS = {
    "all": ["eudora", "mozilla", "outlook", "outlook-express"],
    "netscape": ["netscape"],
}
PROGRAMS = ["eudora", "mozilla", "netscape", "outlook", "outlook-2000", "outlook-express", "windows-live-mail"]

MAIN_IDENTITY = "{7D5C4B3A-1F2E-4D3C-8B9A-0A1B2C3D4E5F}"
SECOND_IDENTITY = "{0F1E2D3C-4B5A-4968-8776-655443322110}"
ACCOUNT_KEY = "9375CFF0413111d3B88A00104B2A6676"
OUTLOOK_PROFILES = (r"HKEY_CURRENT_USER\Software\Microsoft\Windows NT\CurrentVersion"
                    r"\Windows Messaging Subsystem\Profiles")
# "Büro": Outlook writes a character from 0x80 on as '[' and two characters (registry-clients.md 2.2).
SECOND_PROFILE = "B[|\x7fro"
CLSID_POP3 = "{ED475411-B0D6-11D2-8C3B-00104B2A6676}"
CLSID_IMAP = "{ED475412-B0D6-11D2-8C3B-00104B2A6676}"
CLSID_MAPI = "{ED475414-B0D6-11D2-8C3B-00104B2A6676}"
CLSID_LDAP = "{4DB5CBF2-3B77-4852-BC8E-BB81908861F3}"
OE_MAIN = r"HKEY_CURRENT_USER\Software\Microsoft\Internet Account Manager"
OE_SECOND = rf"HKEY_CURRENT_USER\Identities\{SECOND_IDENTITY}\Software\Microsoft\Internet Account Manager"
OMI = r"HKEY_CURRENT_USER\Software\Microsoft\Office\Outlook\OMI Account Manager"


def wide(text):
    """A string as Outlook up to 2013 keeps it: REG_BINARY with UTF-16 and a NUL."""
    return (text + "\0").encode("utf-16-le")


# ---- registry

def eudora_registry(user):
    data = rf"C:\users\{user}\AppData\Roaming\Qualcomm\Eudora"
    return {
        r"HKEY_CURRENT_USER\Software\Qualcomm\Eudora\CommandLine": {
            "Current": rf'"C:\Program Files\Qualcomm\Eudora\Eudora.exe" "{data}" "{data}\Eudora.ini"'},
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\App Paths\Eudora.exe": {
            "": r"C:\Program Files\Qualcomm\Eudora\Eudora.exe"},
    }


def mozilla_registry(_):
    folder = r"C:\Program Files\mozilla.org\Mozilla"
    return {
        r"HKEY_LOCAL_MACHINE\Software\mozilla.org\Mozilla": {"CurrentVersion": "1.5 (en)"},
        r"HKEY_LOCAL_MACHINE\Software\mozilla.org\Mozilla\1.5 (en)\Main": {"Install Directory": folder},
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\App Paths\Mozilla.exe": {
            "": folder + r"\mozilla.exe"},
    }


def netscape_registry(_):
    folder = r"C:\Program Files\Netscape\Netscape"
    return {
        r"HKEY_LOCAL_MACHINE\Software\Netscape\Netscape": {"CurrentVersion": "7.1 (en)"},
        r"HKEY_LOCAL_MACHINE\Software\Netscape\Netscape\7.1 (en)\Main": {"Install Directory": folder},
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\App Paths\Netscp.exe": {
            "": folder + r"\Netscp.exe"},
    }


def outlook_account(kind, clsid, address, user, incoming, smtp, **more):
    return {"clsid": clsid, "Account Name": wide(incoming), "Display Name": wide(address.split("@")[0].title()),
            "Email": wide(address), f"{kind} Server": wide(incoming), f"{kind} User": wide(user),
            "SMTP Server": wide(smtp), "Mini UID": 0x1F2E3D4C, **more}


def outlook_registry(_):
    """Outlook XP (2002). Account subkeys mix all kinds: address book, mail, message store, directory."""
    first = rf"{OUTLOOK_PROFILES}\Outlook\{ACCOUNT_KEY}"
    second = rf"{OUTLOOK_PROFILES}\{SECOND_PROFILE}\{ACCOUNT_KEY}"
    order = "{ED475418-B0D6-11D2-8C3B-00104B2A6676}"
    return {
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Office\10.0\Outlook\InstallRoot": {
            "Path": "C:\\Program Files\\Microsoft Office\\Office10\\"},
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\App Paths\OUTLOOK.EXE": {
            "": r"C:\Program Files\Microsoft Office\Office10\OUTLOOK.EXE"},
        OUTLOOK_PROFILES: {"DefaultProfile": "Outlook"},
        first: {order: struct.pack("<2I", 2, 3), "NextAccountID": 6,
                "LastChangeVer": bytes([9, 0, 0, 0, 0, 0, 0, 0])},
        rf"{first}\00000001": {"clsid": CLSID_MAPI, "Account Name": wide("Outlook Address Book"),
                               "Service Name": wide("CONTAB")},
        rf"{first}\00000002": outlook_account("POP3", CLSID_POP3, "joe@pmtnet.net", "joe", "pop.pmtnet.net",
                                              OLD_SERVER, **{"POP3 Password": bytes([2]) + bytes(range(40)),
                                                             "Leave on Server": 0x000A0003}),
        rf"{first}\00000003": outlook_account("IMAP", CLSID_IMAP, "joe@example.com", "joe@example.com",
                                              "imap.example.com", "smtp.example.com",
                                              **{"SMTP Use Auth": 1, "SMTP Port": 587, "SMTP Use SSL": 1}),
        rf"{first}\00000004": {"clsid": CLSID_MAPI, "Account Name": wide("joe@pmtnet.net"),
                               "Service Name": wide("MSPST MS")},
        rf"{first}\00000005": {"clsid": CLSID_LDAP, "Account Name": wide("pmtnet.net"),
                               "LDAP Server": wide("ldap.pmtnet.net")},
        second: {order: struct.pack("<I", 1), "NextAccountID": 3},
        rf"{second}\00000001": outlook_account("IMAP", CLSID_IMAP, "ann@pmtnet.net", "ann", "imap.pmtnet.net",
                                               OLD_SERVER),
        rf"{second}\00000002": {"clsid": CLSID_MAPI, "Account Name": wide("Outlook Address Book"),
                                "Service Name": wide("CONTAB")},
    }


def outlook_express_registry(_):
    """Outlook Express 6: the main identity's accounts lie at the old place, the others' below Identities."""
    settings = r"Software\Microsoft\Outlook Express\5.0"
    return {
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Outlook Express": {
            "InstallRoot": r"C:\Program Files\Outlook Express", "MediaVer": "6,0,2800,1106"},
        r"HKEY_LOCAL_MACHINE\Software\Clients\Mail\Outlook Express": {"": "Outlook Express"},
        r"HKEY_CURRENT_USER\Identities": {"Default User ID": MAIN_IDENTITY, "Last User ID": MAIN_IDENTITY},
        rf"HKEY_CURRENT_USER\Identities\{MAIN_IDENTITY}": {"Username": "Main Identity", "Identity Ordinal": 1},
        rf"HKEY_CURRENT_USER\Identities\{MAIN_IDENTITY}\{settings}": {"Compact Check Count": 3},
        rf"HKEY_CURRENT_USER\Identities\{SECOND_IDENTITY}": {"Username": "Ännchen", "Identity Ordinal": 2},
        rf"HKEY_CURRENT_USER\Identities\{SECOND_IDENTITY}\{settings}": {"Compact Check Count": 1},
        OE_MAIN: {"Default Mail Account": "00000002", "Default News Account": "00000003"},
        rf"{OE_MAIN}\Accounts\00000001": {"Account Name": "Active Directory", "LDAP Server": "NULL",
                                          "LDAP Search Return": 100},
        rf"{OE_MAIN}\Accounts\00000002": {
            "Account Name": "pop.pmtnet.net", "Connection Type": 3, "POP3 Server": "pop.pmtnet.net",
            "POP3 User Name": "joe", "POP3 Password2": bytes([1, 0]) + wide("item-1"), "POP3 Prompt for Password": 0,
            "SMTP Server": OLD_SERVER, "SMTP Display Name": "Joe", "SMTP Email Address": "joe@pmtnet.net"},
        rf"{OE_MAIN}\Accounts\00000003": {"Account Name": "news.pmtnet.net", "NNTP Server": "news.pmtnet.net",
                                          "NNTP Email Address": "joe@pmtnet.net"},
        rf"{OE_MAIN}\Accounts\00000004": {
            "Account Name": "Work", "POP3 Server": "pop.example.com", "POP3 User Name": "joe@example.com",
            "SMTP Server": "smtp.example.com", "SMTP Email Address": "joe@example.com", "SMTP Use Sicily": 2},
        rf"{OE_SECOND}": {"Default Mail Account": "00000001"},
        rf"{OE_SECOND}\Accounts\00000001": {
            "Account Name": "Post von Ännchen", "Connection Type": 0, "POP3 Server": "pop.pmtnet.net",
            "POP3 User Name": "ann@pmtnet.net", "POP3 Password2": bytes([1, 0]) + wide("item-2"),
            "SMTP Server": OLD_SERVER, "SMTP Email Address": "ann@pmtnet.net"},
    }


def outlook_2000_registry(_):
    """Outlook 2000, 'Internet only': accounts like those of Outlook Express, at a place of their own."""
    return {
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Office\9.0\Outlook\InstallRoot": {
            "Path": "C:\\Program Files\\Microsoft Office\\Office\\"},
        OMI: {"Default Mail Account": "00000001"},
        rf"{OMI}\Accounts\00000001": {
            "Account Name": "pop.pmtnet.net", "POP3 Server": "pop.pmtnet.net", "POP3 User Name": "joe",
            "POP3 Password2": bytes([1, 0]) + wide("item-1"), "SMTP Server": OLD_SERVER,
            "SMTP Email Address": "joe@pmtnet.net"},
        rf"{OMI}\Accounts\00000002": {
            "Account Name": "Work", "POP3 Server": "pop.example.com", "POP3 User Name": "joe@example.com",
            "SMTP Server": "smtp.example.com", "SMTP Email Address": "joe@example.com", "SMTP Use Sicily": 2},
    }


LIVE_MAIL = r"HKEY_CURRENT_USER\Software\Microsoft\Windows Live Mail"
LIVE_MAIL_SALT = bytes(range(0x30, 0x40))  # any 16 bytes


def live_mail_registry(user):
    return {
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows Live Mail": {"InstallRoot": "C:\\Program Files\\Windows Live\\Mail\\"},
        LIVE_MAIL: {"Store Root": rf"C:\users\{user}\AppData\Local\Microsoft\Windows Live Mail", "Salt": LIVE_MAIL_SALT},
    }


REGISTRY = {"windows-live-mail": live_mail_registry, "eudora": eudora_registry, "mozilla": mozilla_registry, "netscape": netscape_registry,
            "outlook": outlook_registry, "outlook-2000": outlook_2000_registry, "outlook-express": outlook_express_registry}


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def registry_value(value):
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, int):
        return f"dword:{value:08x}"
    return "hex:" + ",".join(f"{byte:02x}" for byte in value)


def registry_file(programs, user):
    """A .reg file of version 5: UTF-16 with a byte order mark and CRLF."""
    lines = ["Windows Registry Editor Version 5.00", ""]
    for program in programs:
        for key, values in REGISTRY[program](user).items():
            lines.append(f"[{key}]")
            lines += [(quoted(name) if name else "@") + "=" + registry_value(value)
                      for name, value in values.items()]
            lines.append("")
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-16-le")


# ---- files

EUDORA_INI = """[Settings]
RealName=Jörg Müller
ReturnAddress=joe@pmtnet.net
POPAccount=joe@pop.pmtnet.net
LoginName=joe
PopServer=pop.pmtnet.net
SMTPServer=mail.pmtnet.net
smtpauthallowed=0
SavePassword=0
UsesPOP=1
Signature=Grüße;  aus dem Süden 

[Mappings]
both=txt,TEXT,ttxt,text,plain
both=doc,MSWD,WDBN,application,msword
both=gif,GIFf,ogle,image,gif
[Personalities]
Persona0=Persona-Änne
Persona1=Persona-Work

; a comment of the customer's own
[Persona-Änne]
ReturnAddress=ann@pmtnet.net
RealName=Änne Müller
POPAccount=ann@pop.pmtnet.net
LoginName=ann
PopServer=pop.pmtnet.net
[Persona-Work]
ReturnAddress=joe@example.com
POPAccount=joe@mail.example.com
LoginName=joe
PopServer=mail.example.com
SMTPServer=smtp.example.com
[Settings]
SMTPServer=second.section.never.read
[Open Windows]
Mailbox0=In"""


def eudora_files(user):
    """Windows-1252, CRLF, a section that occurs twice, repeated keys, no line end at the end."""
    data = f"users/{user}/AppData/Roaming/Qualcomm/Eudora"
    return {f"{data}/Eudora.ini": EUDORA_INI.replace("\n", "\r\n").encode("cp1252"),
            f"{data}/descmap.pce": b"", "Program Files/Qualcomm/Eudora/Eudora.exe": b"MZ"}


def mozilla_prefs(newline):
    """Two accounts share one sending server (so the second needs one of its own), a third is elsewhere."""
    lines = ["# Mozilla User Preferences", "",
             "/* Do not edit this file.", " *", " * If you make changes to this file while the browser is running,",
             " * the changes will be overwritten when the browser exits.", " */", ""]
    preferences = {
        "browser.startup.homepage": "http://www.pmtnet.net/",
        "mail.account.account1.identities": "id1", "mail.account.account1.server": "server1",
        "mail.account.account2.server": "server2",
        "mail.account.account3.identities": "id2", "mail.account.account3.server": "server3",
        "mail.account.account4.identities": "id3", "mail.account.account4.server": "server4",
        "mail.accountmanager.accounts": "account1,account2,account3,account4",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.accountmanager.localfoldersserver": "server2",
        "mail.identity.id1.fullName": "Jörg Müller", "mail.identity.id1.useremail": "joe@pmtnet.net",
        "mail.identity.id1.valid": True,
        "mail.identity.id2.fullName": "Änne \"A\" Müller", "mail.identity.id2.smtpServer": "smtp1",
        "mail.identity.id2.useremail": "ann@pmtnet.net",
        "mail.identity.id3.smtpServer": "smtp2", "mail.identity.id3.useremail": "joe@example.com",
        "mail.server.server1.hostname": "pop.pmtnet.net", "mail.server.server1.type": "pop3",
        "mail.server.server1.userName": "joe",
        "mail.server.server2.hostname": "Local Folders", "mail.server.server2.type": "none",
        "mail.server.server2.userName": "nobody",
        "mail.server.server3.hostname": "pop.pmtnet.net", "mail.server.server3.type": "pop3",
        "mail.server.server3.userName": "ann",
        "mail.server.server4.hostname": "imap.example.com", "mail.server.server4.type": "imap",
        "mail.server.server4.userName": "joe@example.com",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": OLD_SERVER, "mail.smtpserver.smtp1.auth_method": 0,
        "mail.smtpserver.smtp2.hostname": "smtp.example.com", "mail.smtpserver.smtp2.username": "joe@example.com",
        "mail.smtpservers": "smtp1,smtp2",
    }
    for name, value in preferences.items():
        literal = quoted(value) if isinstance(value, str) else str(value).lower()
        lines.append(f'user_pref("{name}", {literal});')
    return (newline.join(lines) + newline).encode("utf-8")


class RegistryFile:
    """Writes the profile registry of Mozilla and Netscape (file-clients.md 2.3): nodes of 32 bytes,
    little-endian, names and values with a final NUL, all linked by offsets."""

    KEY, TEXT = 0x0001, 0x0011

    def __init__(self):
        self.bytes = bytearray(128)
        self.root = self._node("/", self.KEY, 0)

    def _put(self, data):
        offset = len(self.bytes)
        self.bytes += data
        return offset

    def _node(self, name, kind, parent):
        raw = name.encode() + b"\0"
        name_offset = self._put(raw)
        offset = len(self.bytes)
        self._put(struct.pack("<iiHHiiiIi", offset, name_offset, len(raw), kind, 0, 0, 0, 0, parent))
        return offset

    def _append(self, parent, field, node):
        """Hangs a node at the end of the parent's chain of keys (field 16) or entries (field 20)."""
        at, where = parent, field
        while (following := struct.unpack_from("<i", self.bytes, at + where)[0]) != 0:
            at, where = following, 12
        struct.pack_into("<i", self.bytes, at + where, node)

    def key(self, parent, name):
        node = self._node(name, self.KEY, parent)
        self._append(parent, 16, node)
        return node

    def text(self, parent, name, value):
        raw = value.encode() + b"\0"
        node = self._node(name, self.TEXT, parent)
        struct.pack_into("<iiI", self.bytes, node + 16, len(raw), self._put(raw), len(raw))
        self._append(parent, 20, node)

    def finished(self):
        struct.pack_into("<IHHii", self.bytes, 0, 0x76644441, 1, 2, len(self.bytes), self.root)
        return bytes(self.bytes)


def profile_registry(profiles, current):
    file = RegistryFile()
    for name in ("Version Registry", "Users", "Private Arenas"):
        file.key(file.root, name)
    folder = file.key(file.key(file.root, "Common"), "Profiles")
    file.text(folder, "CurrentProfile", current)
    file.text(folder, "Version", "1.0")
    for name, directory in profiles.items():
        profile = file.key(folder, name)
        file.text(profile, "directory", directory)
        file.text(profile, "migrated", "yes")
    return file.finished()


def mozilla_files(user):
    place = f"users/{user}/AppData/Roaming/Mozilla"
    windows = rf"C:\users\{user}\AppData\Roaming\Mozilla\Profiles\default\a1b2c3d4.slt"
    return {f"{place}/registry.dat": profile_registry({"default": windows}, "default"),
            f"{place}/Profiles/default/a1b2c3d4.slt/prefs.js": mozilla_prefs("\r\n")}


def netscape_files(user):
    """The profile lies where the customer put it: only the profile registry knows."""
    return {f"users/{user}/AppData/Roaming/Mozilla/registry.dat":
            profile_registry({"Jörg": r"C:\Mail\Jörg"}, "Jörg"),
            "Mail/Jörg/prefs.js": mozilla_prefs("\r\n")}


def live_mail_account(address, login, server):
    """Windows Live Mail's XML, UTF-16 (desktop-src/oe/oe-account-entry.md of Microsoft's documentation names the values)."""
    values = {"Account_Name": address, "POP3_Server": f"pop.{server}", "POP3_User_Name": login, "SMTP_Server": f"mail.{server}",
              "SMTP_Email_Address": address}
    lines = ['<?xml version="1.0" encoding="utf-16"?>', "<MessageAccount>"]
    lines += [f'<{name} type="SZ">{value}</{name}>' for name, value in values.items()] + ["</MessageAccount>", ""]
    return "\r\n".join(lines).encode("utf-16")


def live_mail_files(user):
    place = f"users/{user}/AppData/Local/Microsoft/Windows Live Mail"
    return {f"{place}/Pmtnet (joe/account{{11111111-0000-0000-0000-000000000001}}.oeaccount":
            live_mail_account("joe@pmtnet.net", "joe", "pmtnet.net"),
            f"{place}/Example 7c1/account{{11111111-0000-0000-0000-000000000002}}.oeaccount":
            live_mail_account("joe@example.com", "joe@example.com", "example.com")}


FILES = {"windows-live-mail": live_mail_files, "eudora": eudora_files, "mozilla": mozilla_files, "netscape": netscape_files,
         "outlook": lambda _: {}, "outlook-2000": lambda _: {}, "outlook-express": lambda _: {}}


def files(programs, user):
    """The files by their path below drive_c."""
    return {path: content for program in programs for path, content in FILES[program](user).items()}
