# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sample mail programs in a folder of their own, and the program at work on them under strace."""

import collections
import os
import pathlib
import re
import shutil
import subprocess

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "practice"
CANNOT_RUN = 77

# All calls that can change what is on disk; a call that is none of these cannot.
CALLS = """creat write pwrite64 writev pwritev pwritev2 sendfile copy_file_range splice fallocate
ftruncate truncate rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat mkdir mkdirat rmdir mknod
mknodat chmod fchmod fchmodat chown fchown lchown fchownat utime utimes utimensat futimesat setxattr fsetxattr
lsetxattr removexattr fremovexattr lremovexattr fsync fdatasync sync_file_range""".split()
# openat is looked at by itself.

PREFERENCES = """# Mozilla User Preferences
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.useremail", "joe@pmtnet.net");
user_pref("mail.server.server1.hostname", "pop.pmtnet.net");
user_pref("mail.server.server1.type", "pop3");
user_pref("mail.server.server1.userName", "joe");
user_pref("mail.smtpserver.smtp1.auth_method", 0);
user_pref("mail.smtpserver.smtp1.hostname", "mail.pmtnet.net");
user_pref("mail.smtpservers", "smtp1");
"""

Point = collections.namedtuple("Point", "call number")  # the number-th use of that call


class Machine:
    """Sample mail programs in a folder of their own."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        for prefix in ("first", "second"):
            shutil.copytree(SAMPLES / prefix, folder / prefix)
        profile = folder / "home" / ".mozilla" / "default" / "x.slt"
        profile.mkdir(parents=True)
        (profile / "prefs.js").write_text(PREFERENCES)

    def command(self, *options):
        words = [self.program, "--silent", "--home", self.folder / "home"]
        for prefix in ("first", "second"):
            words += ["--wine-prefix", self.folder / prefix]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "LC_ALL": "C.UTF-8",
                       "XDG_STATE_HOME": str(self.folder / "state"),
                       "LSAN_OPTIONS": "detect_leaks=0"}  # of a program with sanitizers: not under strace
        return {"args": [str(word) for word in (*words, *options)], "env": environment, "cwd": self.folder,
                "stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}

    def run(self, *options):
        result = subprocess.run(**self.command(*options), check=False, timeout=120)
        return result.returncode, result.stdout.decode(errors="replace")

    def files(self):
        """path: (bytes, mode) of everything but the program's own notes."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            name = str(path.relative_to(self.folder))
            if path.is_file() and not name.startswith("state/"):
                found[name] = (path.read_bytes(), path.stat().st_mode)
        return found

    def traced(self, options, *words):
        command = self.command(*options)
        command["args"] = ["strace", "-f", "-qq", "-y", "-s", "0", *map(str, words), *command["args"]]
        return subprocess.run(**command, check=False, timeout=300)

    def logged(self, options, *words):
        """The lines of strace's log of a run that ends well."""
        log = self.folder.with_suffix(".log")
        result = self.traced(options, *words, "-o", log)
        text = log.read_text(errors="replace")
        log.unlink()
        if result.returncode != 0:
            raise RuntimeError(f"{options}: ended with {result.returncode}\n{result.stdout.decode()}")
        return [line for line in text.splitlines() if not line.endswith(("---", "+++"))]

    def made_in(self):
        """strace's words for 'only what concerns the folders in which files are made'."""
        folders = {str(path.parent) for path in self.folder.rglob("*") if path.is_file()}
        folders.add(str(self.folder / "state" / "mailsetup" / "runs"))
        return [word for folder in sorted(folders) for word in ("-P", folder)]

    def points(self, *options):
        """The calls of a run, that ends well, which change something in this folder."""
        words = ["-e", "trace=" + ",".join("?" + call for call in CALLS)]
        counts, found = collections.Counter(), []
        for line in self.logged(options, *words):
            call, rest = re.match(r"\d+ +(\w+)\((.*)", line).groups()
            counts[call] += 1
            if str(self.folder) in rest:
                found.append(Point(call, counts[call]))
        return found

    def openings(self, *options):
        """The same for files that are made. Of these only those in our folders are counted: how many others the
        program opens depends on what else runs on the computer."""
        lines = self.logged(options, "-e", "trace=openat", *self.made_in())
        return [Point("openat", number) for number, line in enumerate(lines, 1) if "O_CREAT" in line]

    def stop_at(self, point, *options):
        """Whether the run was stopped there."""
        where = self.made_in() if point.call == "openat" else []
        result = self.traced(options, "-o", os.devnull, "-e", f"trace={point.call}", *where, "-e",
                             f"inject={point.call}:signal=KILL:when={point.number}")
        return result.returncode in (-9, 137)


def must_end_well(machine, *options):
    code, talk = machine.run(*options)
    if code != 0:
        raise RuntimeError(f"{options}: ended with {code}\n{talk}")


def missing_reason():
    """Why system calls cannot be followed here; nothing where they can."""
    if not shutil.which("strace") or subprocess.run(["strace", "-o", os.devnull, "true"], check=False,
                                                    capture_output=True).returncode != 0:
        return "strace is missing or may not be used here (installer/linux/dependencies test)"
    if os.geteuid() != 0:
        return "not root: the program hides from others which files it has open, and strace cannot name them"
    return None
