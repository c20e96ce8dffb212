# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What several tests do with the real parts: Wine prefixes, a mail server, and looking for passwords."""

import base64
import json
import os
import pathlib
import subprocess
import tempfile
import time
from urllib.parse import quote

HERE = pathlib.Path(__file__).resolve().parent


def wine_environment(prefix):
    """Wine's variables: this prefix, no window, no words of Wine's own, and none of this system's Qt."""
    values = {name: value for name, value in os.environ.items()
              if name not in ("DISPLAY", "WAYLAND_DISPLAY") and not name.startswith(("WINE", "QT_"))}
    return {**values, "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEARCH": "win64",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d"}


def tool(*words):
    """Exit code and output of wineprefix."""
    result = subprocess.run([HERE / "wineprefix", *map(str, words)], capture_output=True, text=True, check=False)
    return result.returncode, result.stdout.rstrip("\n")


def forms_of(secret):
    """How a password could be written down: as text, in the encodings of settings, as a server hears it."""
    plain = [secret.encode(), secret.encode("utf-16-le"), json.dumps(secret).encode()]
    plain += [f"\0{user}\0{secret}".encode() for user in ("joe@pmtnet.net", "ann@pmtnet.net", "joe", "ann")]
    encoded = [base64.b64encode(form).rstrip(b"=") for form in plain]
    return plain + encoded + [form.hex().encode() for form in plain[:2]] + [quote(secret).encode()]


def snapshot(prefix):
    """All bytes of a Wine prefix, except Wine's own programs: {path: (mode, bytes)}."""
    files = {}
    for path in sorted(prefix.rglob("*")):
        inside = path.relative_to(prefix)
        if path.is_file() and not path.is_symlink() and inside.parts[:2] != ("drive_c", "windows"):
            files[str(inside)] = (path.stat().st_mode, path.read_bytes())
    return files


class Server:
    """A mail server that offers these mechanisms, for as long as the tests run."""

    def __init__(self, mechanisms, *options):
        self.folder = tempfile.TemporaryDirectory(prefix="mailsetup-")
        self.process = subprocess.Popen(
            [HERE / "mailserver", "run", pathlib.Path(self.folder.name) / "server", "--mechanisms", mechanisms,
             *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.facts = json.loads(self.process.stdout.readline())
        with open(self.facts["secrets"], encoding="utf-8") as file:
            entries = {entry["address"]: entry["password"] for entry in json.load(file)}
        self.passwords = {address: entries[address] for address in ("joe@pmtnet.net", "ann@pmtnet.net")}

    def stop(self):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()
        self.folder.cleanup()

    def log(self, which=0):
        """Postfix's, or with 1 Dovecot's."""
        return pathlib.Path(self.facts["logs"][which]).read_text()

    def empty_mailboxes(self):
        for mailbox in self.facts["mailboxes"].values():
            for path in pathlib.Path(mailbox).glob("new/*"):
                path.unlink()

    def messages(self, address):
        """All messages that lie in a mailbox now, as one text."""
        return "".join(path.read_text() for path in pathlib.Path(self.facts["mailboxes"][address]).glob("new/*"))

    def message(self, address):
        """The message that lies in a mailbox, at the latest after a while; None when there is none."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            for path in pathlib.Path(self.facts["mailboxes"][address]).glob("new/*"):
                return path.read_text()
            time.sleep(0.05)
        return None
