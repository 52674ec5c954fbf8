"""A desktop of its own for one check: X server, session bus, window manager, Traydo, and what the check adds.

A file check_<group>.py holds functions check<number>_<what>(desktop); `run_checks(globals())` at its end runs each in a
process of its own, since the accessibility library knows one bus per process:

    check_<group>.py TRAYDO_BIN_DIR SCREENSHOT_DIR [CHECK…]

A check that needs another screen or more time says so with `@needs(…)`; one that this machine cannot do raises `Skipped`.

Nothing here waits for a while and hopes: `desktop.until(what, condition)` polls until the condition holds or the check's
time is up. Everything started dies with the check.
"""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
CHECK_SECONDS = 45
SCREEN = "1280x900"
SLOW_SECONDS = 2  # waits that last longer are worth a line
SKIPPED = 77


class Skipped(Exception):
    """This machine lacks what the check needs."""


def needs(screen=SCREEN, seconds=CHECK_SECONDS):
    def mark(check):
        check.screen, check.seconds = screen, seconds
        return check

    return mark


class Desktop:
    """Starts empty: no tray, no notification server. `shots` is where pictures go, named after the check."""

    def __init__(self, name, bin_dir, shots, size=SCREEN, seconds=CHECK_SECONDS):
        self.name, self.bin_dir, self.shots = name, pathlib.Path(bin_dir), pathlib.Path(shots)
        self.deadline = time.monotonic() + seconds
        self.children = []
        self.traydo = None
        self.scale = 1  # pixels to one of accessibility's, which counts as Traydo does
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="traydo-check-"))
        for folder in ("config", "data", "runtime"):
            (self.home / folder).mkdir(mode=0o700)
        try:
            self._environment()
            self._start_display(size)
            self._start_bus()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise

    def _environment(self):
        for variable in ("WAYLAND_DISPLAY", "XDG_ACTIVATION_TOKEN", "DBUS_SESSION_BUS_ADDRESS", "XDG_SESSION_TYPE"):
            os.environ.pop(variable, None)
        os.environ.update(
            HOME=str(self.home),
            XDG_DATA_HOME=str(self.home / "data"),
            XDG_CONFIG_HOME=str(self.home / "config"),
            XDG_STATE_HOME=str(self.home / "state"),
            XDG_CACHE_HOME=str(self.home / "cache"),
            XDG_RUNTIME_DIR=str(self.home / "runtime"),
            XDG_CURRENT_DESKTOP="XFCE",
            TRAYDO_SECRET_STORE="file",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            NO_AT_BRIDGE="0",
            LC_ALL="C.UTF-8",
            TZ="Europe/Berlin",
        )
        time.tzset()  # so that today is the same day here as there

    def _start_display(self, size):
        server = self.start("Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        os.environ["DISPLAY"] = ":" + server.stdout.readline().strip()

    def _start_bus(self):
        """A bus on which nothing starts by itself but what accessibility and Xfce's settings need."""
        services = self.home / "services"
        services.mkdir()
        for name in ("org.a11y.Bus", "org.xfce.Xfconf"):
            shutil.copy(f"/usr/share/dbus-1/services/{name}.service", services)
        settings = self.home / "bus.conf"
        settings.write_text(f"""<busconfig><type>session</type><listen>unix:dir={self.home}/runtime</listen>
            <servicedir>{services}</servicedir><policy context="default"><allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>""")
        bus = self.start("dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address", stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _start_window_manager(self):
        manager = self.start("openbox")

        def managed():
            nonlocal manager
            if manager.poll() is not None:  # the display was not up to it yet
                manager = self.start("openbox")
            return "window id" in self.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

        self.until("the window manager", managed)

    def close(self):
        for child in reversed(self.children):
            if child.poll() is None:
                child.kill()
            child.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    # Processes

    def start(self, *command, **options):
        child = subprocess.Popen([str(part) for part in command], text=True, **options)
        self.children.append(child)
        return child

    @staticmethod
    def output(*command):
        return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False).stdout

    @staticmethod
    def run(*command):
        subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)

    def until(self, what, condition):
        """The first true value of `condition`. Fails when the check's time is up."""
        from gi.repository import GLib

        begin = time.monotonic()
        while True:
            try:
                value = condition()
            except GLib.Error:  # somebody went away while we looked
                value = None
            if value:
                if time.monotonic() - begin > SLOW_SECONDS:
                    print(f"   waited {time.monotonic() - begin:.1f} s for {what}", flush=True)
                return value
            if time.monotonic() > self.deadline:
                self.screenshot("timeout")
                self.dump("timeout")
                raise AssertionError(f"gave up waiting for: {what}")
            time.sleep(0.03)

    def holds(self, what, condition, seconds):
        """Fails unless `condition` stays true that long: for what must not happen."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert condition(), what
            time.sleep(0.03)

    # Traydo

    def start_traydo(self, *options, environment=None, welcomed=True, port="0", inside=()):
        """Starts it and waits until it listens; its URL is in `url`. Unless `welcomed`, it may show its first page
        instead of the tabs. Without a port traydo.toml decides. `inside` is a command that starts other ones."""
        state = self.home / "state/traydo/window.ini"
        if welcomed and not state.exists():
            state.parent.mkdir(parents=True)
            state.write_text("[window]\nwelcomed=true\n")
        options = (*(("--port", port) if port else ()), *options)
        self.traydo = self.start(*inside, self.bin_dir / "traydo", *options, stdout=subprocess.PIPE,
                                 env={**os.environ, **(environment or {})})
        line = self.traydo.stdout.readline().strip()
        assert line.startswith("Traydo is listening on http://127.0.0.1:"), line
        self.url = line.split()[-1]
        return self.traydo

    def ctl(self, *arguments):
        run = subprocess.run([self.bin_dir / "traydoctl", *arguments, "--json"], capture_output=True, text=True)
        assert run.returncode == 0, f"traydoctl {arguments}: {run.returncode} {run.stderr}"
        return json.loads(run.stdout)

    def requests(self):
        return self.ctl("requests")["requests"]

    # The screen

    def screenshot(self, name):
        self.shots.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", self.shots / f"{self.name}-{name}.png"], check=True)

    def pixels(self, area=None):
        """(width, height, bytes) of the screen or of an area (x, y, width, height), three bytes per pixel."""
        crop = ["-crop", "{2}x{3}+{0}+{1}".format(*area)] if area else []
        picture = subprocess.run(["import", "-window", "root", *crop, "-depth", "8", "ppm:-"], capture_output=True,
                                 check=True).stdout
        width, height, data = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s(.*)", picture, re.DOTALL).groups()
        return int(width), int(height), data

    def place_of(self, color, area=None, tolerance=12):
        """Middle of the pixels of that colour (r, g, b) and how many there are; None where there are none."""
        width, _, data = self.pixels(area)
        found = [
            index // 3
            for index in range(0, len(data), 3)
            if all(abs(data[index + channel] - color[channel]) <= tolerance for channel in range(3))
        ]
        if not found:
            return None
        left, top = area[:2] if area else (0, 0)
        x = sum(pixel % width for pixel in found) // len(found)
        y = sum(pixel // width for pixel in found) // len(found)
        return left + x, top + y, len(found)

    def windows(self, title):
        """Ids of the visible top windows with that title (a regular expression)."""
        return self.output("xdotool", "search", "--onlyvisible", "--name", title).split()

    def menus(self):
        """Ids of the pop-up menus on the screen, whoever shows them. Accessibility does not list a tray's menu."""
        found = []
        for window in self.output("xdotool", "search", "--onlyvisible", "--name", ".*").split():
            facts = self.output("xwininfo", "-id", window)
            height = re.search(r"Height: (\d+)", facts)
            if "Override Redirect State: yes" in facts and "Dunst" not in facts and height and 60 < int(height.group(1)) < 800:
                found.append(window)
        return found

    def choose_from_below(self, entry):
        """Takes an entry of the open menu by the keyboard, counted from its end, which is 1."""
        self.until("the menu", self.menus)
        self.press(*["Up"] * entry, "Return")
        self.until("the menu to close", lambda: not self.menus())

    def active_window(self):
        return self.output("xdotool", "getactivewindow", "getwindowname").strip()

    def is_framed(self):
        """Whether the window manager has put its frame around the active window, and so given it its place."""
        facts = self.output("xwininfo", "-id", self.output("xdotool", "getactivewindow").strip())
        top = re.search(r"Absolute upper-left Y: +(-?\d+)", facts)
        return bool(top) and int(top.group(1)) != 0

    def click_as_it_wakes(self, window, x, y):
        """Brings the window to the front and clicks in the same breath."""
        self.run("xdotool", "mousemove", x, y, "windowactivate", "--sync", window, "click", 1)

    def press(self, *keys):
        self.run("xdotool", "key", *keys)

    def type(self, text):
        self.run("xdotool", "type", text)

    def click_at(self, x, y, button=1):
        self.run("xdotool", "mousemove", x, y, "click", button)

    # The accessibility tree

    def application(self, process=None):
        from gi.repository import Atspi

        pid = (process or self.traydo).pid
        root = Atspi.get_desktop(0)
        for index in range(root.get_child_count()):
            application = root.get_child_at_index(index)
            if application and application.get_process_id() == pid:
                return application
        return None

    def below(self, accessible):
        """It and everything in it."""
        if accessible:
            yield accessible
            for index in range(accessible.get_child_count()):
                yield from self.below(accessible.get_child_at_index(index))

    def showing(self, accessible=None):
        """What is on the screen, without a look into what is not: a page behind another one costs no question."""
        from gi.repository import Atspi

        accessible = accessible or self.application()
        for index in range(accessible.get_child_count() if accessible else 0):
            child = accessible.get_child_at_index(index)
            if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                yield from self.showing(child)

    def all(self, process=None):
        yield from self.below(self.application(process))

    def find(self, name, *roles, process=None):
        """The first control on the screen with this name: a text, or a predicate over the name."""
        matches = name if callable(name) else lambda text: text == name
        for accessible in self.showing(self.application(process)):
            if matches(accessible.get_name() or "") and (not roles or accessible.get_role_name() in roles):
                return accessible
        return None

    def wait_for(self, name, *roles, process=None):
        return self.until(f"“{name}”", lambda: self.find(name, *roles, process=process))

    @staticmethod
    def is_enabled(accessible):
        from gi.repository import Atspi

        return accessible.get_state_set().contains(Atspi.StateType.ENABLED)

    @staticmethod
    def is_checked(accessible):
        from gi.repository import Atspi

        return accessible.get_state_set().contains(Atspi.StateType.CHECKED)

    def centre(self, accessible):
        from gi.repository import Atspi

        def box():
            extents = accessible.get_extents(Atspi.CoordType.SCREEN)
            return extents if extents.width > 0 else None

        place = self.until("a control with a size", box)
        return (place.x + place.width // 2) * self.scale, (place.y + place.height // 2) * self.scale

    def click(self, accessible, button=1):
        """A real mouse click in the middle of the control."""
        self.click_at(*self.centre(accessible), button)

    def dump(self, name):
        """What accessibility knows, beside the pictures."""
        lines = [f"{accessible.get_role_name()} {accessible.get_name()!r}" for accessible in (self.all() if self.traydo else ())]
        (self.shots / f"{self.name}-{name}.txt").write_text("\n".join(lines))


def seconds_of(check):
    return getattr(check, "seconds", CHECK_SECONDS)


def run_checks(names):
    """Runs the checks among `names` (a module's globals) that the command line asks for; all without a name."""
    bin_dir, shots, *wanted = sys.argv[1:]
    checks = {name: check for name, check in names.items() if re.match(r"check\d\d_", name)}
    if len(wanted) == 1 and os.environ.pop("TRAYDO_CHECK", None) == wanted[0]:
        check = checks[wanted[0]]
        desktop = Desktop(wanted[0], bin_dir, shots, getattr(check, "screen", SCREEN), seconds_of(check))
        try:
            import gi

            gi.require_version("Atspi", "2.0")
            check(desktop)
        except Skipped as reason:
            print("  ", reason, flush=True)
            sys.exit(SKIPPED)
        finally:
            desktop.close()
        return
    failed = []
    for name in [name for name in checks if not wanted or any(name.startswith(start) for start in wanted)]:
        begin = time.monotonic()
        code = subprocess.run([sys.executable, sys.argv[0], bin_dir, shots, name], env={**os.environ, "TRAYDO_CHECK": name},
                              check=False, timeout=seconds_of(checks[name]) + 30).returncode
        result = {0: "ok", SKIPPED: "skipped"}.get(code, f"FAILED ({code})")
        print(result, name, f"{time.monotonic() - begin:.1f} s", flush=True)
        failed += [name] if code not in (0, SKIPPED) else []
    sys.exit(f"failed: {', '.join(failed)}" if failed else 0)


signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that `finally` runs
