# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of a test's own, and the program's window on it as a screen reader, a keyboard and a mouse know it.

The desktop is an X server without a window manager, a session bus and an accessibility bus. Nothing here knows
the program's inside: what can be seen of the window comes over AT-SPI, what is done to it goes over AT-SPI or
the X server. WINDOW_PATIENCE: seconds until what should happen is given up; nothing waits that long when all is well.
"""

import contextlib
import ctypes
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    gi = None  # missing_reason() says it

PATIENCE = float(os.environ.get("WINDOW_PATIENCE", "60"))
FOCUSED = "object:state-changed:focused"
TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-run-session": "dbus-daemon"}
BUS_SERVICE = pathlib.Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing_reason():
    """Why there can be no desktop here, or None."""
    missing = [package for program, package in TOOLS.items() if not shutil.which(program)]
    if not BUS_SERVICE.exists():
        missing.append("at-spi2-core")
    if not gi:
        missing.append("python3-gi gir1.2-atspi-2.0")
    return f"packages are missing: {' '.join(missing)} (installer/linux/dependencies test)" if missing else None


def run_on_desktop(arguments):
    """Runs a program on a new desktop and gives back its exit code; the desktop goes with it."""
    with tempfile.TemporaryDirectory(prefix="mailsetup-", ignore_cleanup_errors=True) as folder:
        log = open(pathlib.Path(folder) / "x-server.log", "wb")
        reader, writer = os.pipe()
        # One without clients would begin anew, and turn away who comes just then.
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
                                  pass_fds=[writer], stdout=log, stderr=log)
        os.close(writer)
        try:
            with os.fdopen(reader) as file:
                number = file.readline().strip()
            if not number:
                raise RuntimeError("Xvfb does not start: " + (pathlib.Path(folder) / "x-server.log").read_text())
            environment = {name: value for name, value in os.environ.items()
                           if name not in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
                           and not name.startswith("QT_")}
            # The buses' sockets lie there; settings of the person who runs the test stay out of it.
            environment.update(DISPLAY=f":{number}", XDG_RUNTIME_DIR=folder, GSETTINGS_BACKEND="memory",
                               QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
            # What the buses say goes into the log, what the program says goes where our own words go.
            errors = os.dup(2)
            words = ["dbus-run-session", "--", "sh", "-c", f'exec "$@" 2>&{errors}', "sh", *map(str, arguments)]
            return subprocess.run(words, stdout=log, stderr=log, pass_fds=[errors], env=environment, check=False).returncode
        finally:
            server.terminate()
            server.wait()
            log.close()


class _ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24)]


def ask_to_close(window_id):
    """What a window manager sends when the cross in the title bar is clicked (xdotool of Debian 12 cannot)."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    client_message = 33
    event = _ClientMessage(type=client_message, window=window_id, format=32,
                           message_type=x11.XInternAtom(display, b"WM_PROTOCOLS", 0))
    event.data[0] = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(display, window_id, 0, 0, ctypes.byref(event))
    x11.XCloseDisplay(display)  # flushes


def xdotool(*words, talk=None):
    result = subprocess.run(["xdotool", *map(str, words)], input=talk, capture_output=True, text=True, check=False)
    return result.stdout.split()


@dataclass
class Thing:
    """Something that shows, as it was when it was looked at."""
    accessible: object
    role: str
    name: str
    states: set

    def press(self):
        self.accessible.get_action_iface().do_action(0)

    def text(self):
        """What a screen reader would read out of a field; empty for what is no field."""
        if "Text" not in self.accessible.get_interfaces():
            return ""
        return Atspi.Text.get_text(self.accessible, 0, -1)

    def set_text(self, text):
        self.accessible.get_editable_text_iface().set_text_contents(text)

    def has_state(self, state):
        return state in self.states


class Announcements:
    """What a screen reader is told: (kind, role, name), in order."""

    def __init__(self):
        self.list = []
        self.listener = Atspi.EventListener.new(self.take)
        for kind in (FOCUSED, "window:activate", "window:create"):
            self.listener.register(kind)

    def take(self, event):
        if event.type == FOCUSED and not event.detail1:
            return
        with contextlib.suppress(GLib.Error):  # it may be gone by now
            self.list.append((event.type, event.source.get_role_name(), event.source.get_name()))

    def focused(self):
        return [(role, name) for kind, role, name in self.list if kind == FOCUSED]

    def clear(self):
        take_in_events()
        self.list.clear()


def take_in_events():
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


class Window:
    """A program with a window. 'words' and 'options' start it as subprocess.Popen does."""

    def __init__(self, words, **options):
        self.announcements = Announcements()
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=self.errors, stderr=self.errors,
                                        **options)
        self.application = self.until(self.find_application, "the program does not come on the accessibility bus")

    def close(self):
        """Ends the program where it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.errors.close()

    def talk(self):
        """What it said on its outputs."""
        self.errors.seek(0)
        return self.errors.read()

    # ---- waiting

    def until(self, condition, otherwise):
        """The first true value of the condition; a failure with these words and what shows, after a while."""
        end = time.monotonic() + PATIENCE
        while True:
            take_in_events()
            value = condition()
            if value:
                return value
            code = self.process.poll()
            if code is not None:
                raise AssertionError(f"{otherwise}: the program has ended with {code}\n{self.talk().decode()}")
            if time.monotonic() > end:
                raise AssertionError(f"{otherwise}\n" + "\n".join(self.readable_lines()))
            time.sleep(0.01)

    def exit_code(self):
        """When it has ended by itself."""
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise AssertionError("the program does not end\n" + "\n".join(self.readable_lines())) from None

    # ---- looking

    def find_application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid:
                # States and names are asked for each time: the program changes them while we look.
                Atspi.Accessible.set_cache_mask(application, Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)
                return application
        return None

    def things(self, depth=99):
        """Everything that shows, from top to bottom."""
        for index in range(self.application.get_child_count()):
            yield from self.things_below(self.application.get_child_at_index(index), depth)

    def things_below(self, accessible, depth):
        try:
            states = {state.value_nick for state in accessible.get_state_set().get_states()}
            if "showing" not in states:
                return
            yield Thing(accessible, accessible.get_role_name(), accessible.get_name(), states)
            children = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())] if depth else []
        except (AttributeError, GLib.Error):
            return  # it went while we looked
        for child in children:
            if child:
                yield from self.things_below(child, depth - 1)

    def find(self, role, name, depth=99, states=()):
        """The thing of that role and name that has these states; None when nothing of it shows."""
        for thing in self.things(depth):
            if thing.role == role and thing.name == name and set(states) <= thing.states:
                return thing
        return None

    def wait_for(self, role, name, depth=99, states=("enabled",)):
        return self.until(lambda: self.find(role, name, depth, states), f"there is no {role} '{name}' to be used")

    def press(self, name, role="push button", depth=99):
        self.wait_for(role, name, depth).press()

    def titles(self):
        return [thing.name for thing in self.things(depth=0)]

    def readable_lines(self):
        """All that can be read, names, descriptions and contents."""
        lines = []
        for thing in self.things():
            lines.append(" ".join(filter(None, (thing.role, thing.name, thing.accessible.get_description(), thing.text()))))
        return lines

    # ---- real keys and clicks

    def window_id(self, title):
        return self.until(lambda: xdotool("search", "--onlyvisible", "--pid", self.process.pid, "--name", title),
                          f"no window '{title}'")[-1]

    def take_keyboard(self, title):
        """Gives a window the keyboard, which a window manager would do."""
        window = self.window_id(title)
        xdotool("windowfocus", window)
        self.until(lambda: any(thing.has_state("active") for thing in self.things(depth=0) if re.search(title, thing.name)),
                   f"the window '{title}' does not become active")

    def key(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        """Types as a person does; the text is no argument, which others could read."""
        xdotool("type", "--clearmodifiers", "--delay", "1", "--file", "-", talk=text)

    def click(self, thing):
        place = thing.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        xdotool("mousemove", "--sync", place.x + place.width // 2, place.y + place.height // 2, "click", "1")
