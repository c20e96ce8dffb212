# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Windows computer in Wine with mail programs on it, for tests of the Windows programs."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

from parts import tool, wine_environment


def unix_path(path):
    """A file of this computer, as a Windows program in Wine names it."""
    return "Z:" + str(path).replace("/", "\\")


class InWine(unittest.TestCase):
    maxDiff = None
    programs = pathlib.Path()  # the folder that installer/windows/build leaves them in

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="mailsetup-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.inside = self.folder / "inside"
        self.outside = self.folder / "outside"

    def make_machine(self, prefix, programs):
        code, output = tool("make", prefix, "--programs", programs)
        self.assertEqual(code, 0, output)
        self.addCleanup(tool, "remove", prefix)

    def install(self):
        """The Windows programs lie on the inner machine, where a customer could have put them."""
        for name in ("mailsetup.exe", "mailsetup.com"):
            shutil.copy2(self.programs / name, self.inside / "drive_c" / name)

    def wine(self, *words, **more):
        """Exit code, output and talk of a Windows program. They go through files: Wine's server, which stays for
        some seconds, would hold a pipe."""
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as talk:
            result = subprocess.run(["wine", *map(str, words)], env={**wine_environment(self.inside), **more},
                                    cwd=self.inside / "drive_c", stdin=subprocess.DEVNULL, stdout=output, stderr=talk,
                                    check=False, timeout=300)
            output.seek(0)
            talk.seek(0)
            return result.returncode, output.read().replace(b"\r\n", b"\n"), talk.read()

    def window_named(self, title):
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title], capture_output=True,
                               text=True, check=True, timeout=120)
        return found.stdout.split()[0]

    def keep_picture(self, name, pause=2):
        """For those who look at it; the test does not. It waits until all is painted."""
        folder = os.environ.get("MAILSETUP_PICTURES")
        if folder:
            time.sleep(pause)
            subprocess.run(["import", "-window", "root", pathlib.Path(folder) / f"{name}.png"], check=False)
