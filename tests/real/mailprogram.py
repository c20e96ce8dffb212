# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real mail program of Debian's in a home folder of its own, on an X server of its own, where the provider's names lead
to the tests' mail server."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from parts import Server

CANNOT_RUN = 77
MECHANISMS = "plain login cram-md5 scram-sha-256"
HOSTS = "127.0.0.1 localhost smtp.pmtnet.net mail.pmtnet.net smtp.example.com imap.example.com\n"
MESSAGE = """From: Joe <joe@pmtnet.net>
To: joe@pmtnet.net
Subject: %s
Date: Tue, 24 Nov 2026 10:00:00 +0000
Message-ID: <one@pmtnet.net>
MIME-Version: 1.0
Content-Type: text/plain; charset=US-ASCII

hello
"""


PROVIDER = """<clientConfig version="1.1"><emailProvider id="pmtnet.net"><domain>pmtnet.net</domain>
<displayName>Peoples Mutual</displayName><outgoingServer type="smtp"><hostname>smtp.pmtnet.net</hostname>
<port>{port}</port><socketType>plain</socketType><username>%EMAILADDRESS%</username>
<authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>
"""
DESKTOP = {"Xvfb": "xvfb", "xdotool": "xdotool"}
KEYRING = {"dbus-run-session": "dbus-daemon", "gnome-keyring-daemon": "gnome-keyring", "secret-tool": "libsecret-tools"}
INSIDE = "--inside"


def missing_reason(packages):
    """Why no such program can run here, or None; packages: {tool: package}."""
    missing = [package for name, package in packages.items() if not shutil.which(name)]
    if missing:
        return f"packages are missing: {' '.join(missing)} (installer/linux/dependencies test)"
    check = subprocess.run([pathlib.Path(__file__).parent / "mailserver", "check"], capture_output=True, text=True, check=False)
    if check.returncode != 0:
        return check.stderr.strip()
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode != 0:
        return "no mounts of one's own are allowed here"
    return None


def wait_for(condition, what, instead=lambda: ""):
    """What the condition gives, as soon as that is something. 'instead' tells what there is when there is not."""
    end = time.monotonic() + 180
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    return sys.exit(f"waited in vain for {what}{instead()}")


def expect(is_true, what):
    if not is_true:
        sys.exit(f"not so: {what}")
    print(what)


def ask_to_end(process, ask):
    """Asks a program to end until it does: some do not hear it while they are at work."""
    for _ in range(12):
        with contextlib.suppress(subprocess.TimeoutExpired):
            ask()
            process.wait(5)
            return
    process.kill()
    sys.exit(f"{process.args[-1]} does not end")


def preferences(file):
    """What Thunderbird has saved: {name: value}. It writes one preference a line."""
    found = re.findall(r'^user_pref\("([^"]+)", (.*)\);$', file.read_text(encoding="utf-8"), re.M)
    return {name: json.loads(value) for name, value in found}


class Home:
    """A home folder, our program on it, and a mail program at home there."""

    def __init__(self, folder, program, display=None):
        self.folder = folder
        self.program = program
        self.hosts = folder / "hosts"
        self.hosts.write_text(HOSTS)
        names = ("PATH", "LC_ALL", "LANG")
        self.environment = {name: os.environ[name] for name in names if name in os.environ}
        # A folder for temporary files too: there a program leaves word for a second one of it that it runs.
        for variable, name in {"HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_STATE_HOME": "state", "TMPDIR": "tmp"}.items():
            (folder / name).mkdir(mode=0o700)
            self.environment[variable] = str(folder / name)
        self.home = folder / "home"
        self.process = None  # the mail program that was opened last
        if display:
            self.environment["DISPLAY"] = display

    def write(self, name, text, mode=0o600):
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def read(self, name):
        return (self.home / name).read_text(encoding="utf-8")

    def words(self, *words):
        """The same words, in a world where the provider's names lead here."""
        return ["unshare", "--mount", "sh", "-c", 'mount --bind "$0" /etc/hosts && exec "$@"', str(self.hosts), *map(str, words)]

    @contextlib.contextmanager
    def opened(self, *words, end=()):
        """Runs the mail program until the block ends; then it is asked to end, and saves what it has to save. 'end' is the
        program's own command for that, for programs that a signal may leave waiting for themselves."""
        with open(self.folder / "output", "ab") as output:
            self.process = process = subprocess.Popen(self.words(*words), env=self.environment, cwd=self.home, stdin=subprocess.DEVNULL,
                                       stdout=output, stderr=output)
        try:
            yield process
        finally:
            ask_to_end(process, lambda: self.run(*end, timeout=5) if end else process.terminate())

    def run(self, *words, **options):
        """Runs a program to its end."""
        return subprocess.run(self.words(*words), env=self.environment, cwd=self.home, check=False, text=True,
                              capture_output=True, **options)

    def secret_tool(self, *words, **options):
        """What it finds in the keyring."""
        return self.run("secret-tool", *words, timeout=60, **options).stdout

    def change_options(self, server):
        """Options for a run that tries the passwords at the server; its provider file names the server's port."""
        port = server.facts["ports"]["plain"]
        provider, credentials = self.folder / "provider.xml", self.folder / "credentials"
        provider.write_text(PROVIDER.format(port=port))
        credentials.touch(mode=0o600)
        credentials.write_text(json.dumps([{"address": address, "password": password}
                                           for address, password in server.passwords.items()]))
        return ["--provider", provider, "--credentials", credentials, "--ca-file", server.facts["caFile"], "--connect-to",
                f"smtp.pmtnet.net:{port}:127.0.0.1:{port}"]

    def mailsetup(self, *options):
        result = subprocess.run([self.program, "--silent", "--json", "--home", self.home, *options], env=self.environment,
                                capture_output=True, text=True, check=False)
        if not result.stdout:
            sys.exit(f"mailsetup {' '.join(options)} ended with {result.returncode}: {result.stderr}")
        return result.returncode, json.loads(result.stdout)

    # ---- its windows

    def xdotool(self, *words, text=None):
        result = subprocess.run(["xdotool", *map(str, words)], env=self.environment, input=text, capture_output=True, text=True,
                                check=False)
        return result.stdout.split()

    def shown(self, title):
        """The windows of that title that are there now."""
        return self.xdotool("search", "--onlyvisible", "--name", title)

    def titles(self):
        """What there is instead of a window that was waited for."""
        shown = ", ".join(" ".join(self.xdotool("getwindowname", window)) for window in self.shown("."))
        if (code := self.process.poll()) is None:
            return f"; there is: {shown or 'no window'}"
        said = (self.folder / "output").read_text(errors="replace")
        return f"; there is: {shown or 'no window'}, and the program has ended with {code}: {said[-2000:]}"

    def window(self, title):
        return wait_for(lambda: self.shown(title), f"the window {title}", self.titles)[0]

    def answer(self, title, text):
        """Types a text into a window and presses Enter."""
        self.xdotool("windowfocus", "--sync", self.window(title))
        self.xdotool("type", "--file", "-", text=text)
        self.xdotool("key", "Return")


@contextlib.contextmanager
def desktop(folder):
    """An X server without a window manager; gives its display."""
    reader, writer = os.pipe()
    with open(folder / "x-server.log", "wb") as log:
        # One without clients would begin anew, and turn away who comes just then.
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
                                  pass_fds=[writer], stdout=log, stderr=log)
    os.close(writer)
    try:
        with os.fdopen(reader) as file:
            number = file.readline().strip()
        if not number:
            sys.exit("Xvfb does not start: " + (folder / "x-server.log").read_text())
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def temporary_folder(name):
    with tempfile.TemporaryDirectory(prefix=f"mailsetup-{name}-", ignore_cleanup_errors=True) as folder:
        yield pathlib.Path(folder).resolve()


def open_keyring(home):
    """GNOME's keyring, on the session bus of this test."""
    home.environment |= {"DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"], "GSETTINGS_BACKEND": "memory"}
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"login", env=home.environment,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=60)


def run_check(check, name, packages, with_keyring=False):
    """Runs check(home, server) with our program, which the command line names, and a mail server; the exit code."""
    reason = missing_reason(packages | DESKTOP | (KEYRING if with_keyring else {}))
    if reason:
        print(f"skipped: {reason}")
        return CANNOT_RUN
    if with_keyring and INSIDE not in sys.argv:
        return subprocess.run(["dbus-run-session", "--", *sys.argv, INSIDE], check=False).returncode
    server = Server(MECHANISMS)
    try:
        with temporary_folder(name) as folder, desktop(folder) as display:
            home = Home(folder, pathlib.Path(sys.argv[1]).resolve(), display)
            if with_keyring:
                open_keyring(home)
            check(home, server)
    finally:
        server.stop()
    return 0
