# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up customer's home folder in a temporary folder, and the program at work on it."""

import base64
import json
import os
import pathlib
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is missing, so the command line is not tested")
    sys.exit(77)

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
CASES = TOP / "tests" / "cli-cases"
SCHEMA = json.loads((TOP / "resources" / "report.schema.json").read_text(encoding="utf-8"))
PROGRAM = pathlib.Path()
PASSWORD = "Pa$s wörd;\"1"

USER_FOLDER = pathlib.Path("drive_c/users/practice/AppData/Roaming")
EUDORA = USER_FOLDER / "Qualcomm/Eudora/Eudora.ini"
MOZILLA = USER_FOLDER / "Mozilla/Profiles/default/a1b2c3d4.slt/prefs.js"
REGISTRY = pathlib.Path("user.reg")


def is_sanitized():
    """Whether the program was built with the address sanitizer, which keeps what was given back."""
    return b"__asan_init" in PROGRAM.read_bytes()


def tree(folder, without=()):
    """Everything in a folder: {name: (mode, content)}."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if any(name.is_relative_to(left_out) for left_out in without):
            continue
        mode = stat.S_IMODE(path.lstat().st_mode)
        if path.is_symlink():
            found[str(name)] = (mode, os.readlink(path))
        else:
            found[str(name)] = (mode, path.read_bytes() if path.is_file() else None)
    return found


class Result:
    def __init__(self, code, out, err, arguments):
        self.code, self.out, self.err, self.arguments = code, out, err, arguments
        self.json = json.loads(out) if "--json" in arguments and out else None

    def accounts(self):
        return {account["id"]: account for client in self.json["clients"] for account in client["accounts"]}

    def states(self):
        return {name: account["state"] for name, account in self.accounts().items()}

    def codes(self):
        return [message["code"] for message in self.json["messages"]]

    def __str__(self):
        return f"{' '.join(map(str, self.arguments))}\nends with {self.code}\n{self.out.decode()}\n{self.err.decode()}"


class Household(unittest.TestCase):
    """Each test has a home of its own with four mail programs in ~/.wine, and its own temporary folder."""

    maxDiff = 2000

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="mailsetup-cli-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name).resolve()
        self.home = self.folder / "home"
        self.prefix = self.home / ".wine"
        (self.folder / "tmp").mkdir()
        (self.folder / "cwd").mkdir()
        self.copy_sample("first", self.prefix)
        self.state = self.home / ".local/state/mailsetup"
        self.environment = {"HOME": str(self.home), "USER": "practice", "LC_ALL": "C.UTF-8",
                            "PATH": os.environ["PATH"], "TMPDIR": str(self.folder / "tmp")}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    @staticmethod
    def copy_sample(name, to):
        shutil.copytree(TOP / "resources/practice" / name, to)
        for path in [to, *to.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)

    # ---- running

    def start(self, *arguments, **more):
        environment = {**self.environment, **more.pop("environment", {})}
        command = [str(PROGRAM), *map(str, arguments)]
        return subprocess.Popen(command, env=environment, cwd=self.folder / "cwd", stdin=more.pop("stdin", subprocess.DEVNULL),
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)

    def finish(self, process, arguments, send=None):
        try:
            out, err = process.communicate(send, timeout=240)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        result = Result(process.returncode, out, err, arguments)
        self.check_output(result)
        return result

    def run_program(self, *arguments, stdin=None, environment=None):
        process = self.start(*arguments, environment=environment or {},
                             stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE)
        return self.finish(process, arguments, stdin)

    def silent(self, *arguments, expect=0, **more):
        """--silent --json with these options; the exit code is checked, and the report against its schema."""
        result = self.run_program("--silent", "--json", *arguments, **more)
        self.assertEqual(result.code, expect, str(result))
        return result

    def check_output(self, result):
        """What holds for every run: the report follows the schema and has this exit code; no secret is shown."""
        if result.json is not None:
            jsonschema.validate(result.json, SCHEMA)
            if "--msi-exit-codes" not in result.arguments:
                self.assertEqual(result.json["exitCode"], result.code)
        self.assert_no_secret(result.out + result.err)

    def assert_no_secret(self, content):
        for form in (PASSWORD.encode(), json.dumps(PASSWORD).encode(), base64.b64encode(PASSWORD.encode()).rstrip(b"="),
                     PASSWORD.encode("latin-1"), base64.b64encode(f"\0joe@pmtnet.net\0{PASSWORD}".encode()).rstrip(b"=")):
            self.assertNotIn(form, content)

    def interrupt(self, process, number=signal.SIGTERM):
        process.send_signal(number)

    # ---- looking

    def settings(self):
        """The home without the program's own state."""
        return tree(self.home, without=[pathlib.Path(".local")])

    def assert_untouched(self, before):
        self.assertEqual(self.settings(), before)

    def records(self):
        return sorted((self.state / "runs").glob("*.json"))

    def to_server(self, server, host="smtp.pmtnet.net", port=25):
        return ["--connect-to", f"{host}:{port}:127.0.0.1:{server.port}"]

    def secret_file(self, content, mode=0o600, name="secret"):
        path = self.folder / name
        path.write_bytes(content)
        path.chmod(mode)
        return path


def main():
    """Runs the tests of the calling file on the program that is the first argument."""
    global PROGRAM
    sys.modules["household"].PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main(module="__main__", verbosity=1)
