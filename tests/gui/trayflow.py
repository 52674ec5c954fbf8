#!/usr/bin/python3
"""The main job with the tray program, under a real X server, window manager, tray, keyring and MCP client.

The person's half: clicks with xdotool on what the accessibility tree says is there. The client's half is
tests/clients/tray-client.mjs. Usage: trayflow.py TRAYDO_BIN_DIR SCREENSHOT_DIR [--dark]
Runs inside `xvfb-run` and `dbus-run-session` (see CMakeLists.txt).
"""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
bin_dir, shots = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
dark = "--dark" in sys.argv
deadline = time.monotonic() + 100
children = []
home = pathlib.Path(tempfile.mkdtemp(prefix="traydo-gui-"))
for name in ("data", "config", "run", "share", "runtime"):
    (home / name).mkdir(mode=0o700)
environment = dict(
    os.environ,
    HOME=str(home),
    XDG_DATA_HOME=str(home / "share"),
    XDG_CONFIG_HOME=str(home / "config"),
    XDG_STATE_HOME=str(home / "state"),
    XDG_RUNTIME_DIR=str(home / "runtime"),
    TRAYDO_DATA_DIR=str(home / "data"),
    TRAYDO_RUNTIME_DIR=str(home / "run"),
    QT_QPA_PLATFORM="xcb",
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
    XDG_CURRENT_DESKTOP="openbox",
    NO_AT_BRIDGE="0",
)
os.environ.update(environment)
# Whoever starts Traydo for the first time is welcomed instead of being shown the tabs.
(home / "state/traydo").mkdir(parents=True)
(home / "state/traydo/window.ini").write_text("[window]\nwelcomed=true\n")

import gi  # noqa: E402  (wants the environment above)

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

sys.path.insert(0, str(here / "xvfb"))
from hosts import DARK, serve_color_scheme  # noqa: E402


def until(what, condition):
    """The first true value of `condition`; fails when the whole test's time is up."""
    while True:
        try:
            value = condition()
        except GLib.Error:  # an accessible went away while we looked at it
            value = None
        if value:
            return value
        if time.monotonic() > deadline:
            screenshot("timeout")
            dump(traydo_application(), 0)
            sys.exit(f"gave up waiting for: {what}")
        time.sleep(0.05)


def start(*command, **options):
    child = subprocess.Popen(command, text=True, **options)
    children.append(child)
    return child


def screenshot(name):
    shots.mkdir(parents=True, exist_ok=True)
    subprocess.run(["import", "-window", "root", shots / f"{name}{'-dark' if dark else ''}.png"], check=True)


def traydo_application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_process_id() == traydo.pid:
            return application
    return None


def descendants(accessible):
    if not accessible:
        return
    yield accessible
    for index in range(accessible.get_child_count()):
        yield from descendants(accessible.get_child_at_index(index))


def dump(accessible, depth):
    if accessible and depth < 8:
        print("  " * depth, accessible.get_role_name(), repr(accessible.get_name()), file=sys.stderr)
        for index in range(accessible.get_child_count()):
            dump(accessible.get_child_at_index(index), depth + 1)


def showing(accessible):
    return accessible.get_state_set().contains(Atspi.StateType.SHOWING)


def enabled(accessible):
    return accessible.get_state_set().contains(Atspi.StateType.ENABLED)


def find(matches):
    for accessible in descendants(traydo_application()):
        if showing(accessible) and matches(accessible.get_name() or "", accessible.get_role_name()):
            return accessible
    return None


def wait_for(what, matches):
    return until(what, lambda: find(matches))


def named(text, *roles):
    return lambda name, role: text in name and (not roles or role in roles)


def click(accessible):
    """A real mouse click in the middle of the control."""
    def extents():
        box = accessible.get_extents(Atspi.CoordType.SCREEN)
        return box if box.width > 0 else None

    box = until("a control with a size", extents)
    subprocess.run(
        ["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True
    )


def tray_icon():
    """Window id of the icon: what the tray has swallowed."""
    trays = subprocess.run(["xdotool", "search", "--classname", "^panel$"], capture_output=True, text=True).stdout.split()
    for tray in trays:
        tree = subprocess.run(["xwininfo", "-tree", "-id", tray], capture_output=True, text=True).stdout
        for line in tree.splitlines():
            if "traydo" in line.lower():
                return line.split()[0]
    return None


def click_tray_icon():
    window = until("the icon in the tray", tray_icon)
    geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True, check=True)
    values = dict(line.split("=") for line in geometry.stdout.split())
    assert int(values["WIDTH"]) >= 16, geometry.stdout
    x, y = int(values["X"]) + int(values["WIDTH"]) // 2, int(values["Y"]) + int(values["HEIGHT"]) // 2
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)


def next_event(expected):
    line = client.stdout.readline()
    assert line, f"the client ended while we waited for {expected}"
    event = json.loads(line)
    assert event["event"] == expected, event
    return event


def ctl(*arguments):
    out = subprocess.run([bin_dir / "traydoctl", *arguments, "--json"], capture_output=True, text=True, check=True)
    return json.loads(out.stdout)


try:
    if dark:
        serve_color_scheme(DARK)
    start("openbox")
    start("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "24")
    keyring = start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", stdin=subprocess.PIPE)
    keyring.stdin.write("test")
    keyring.stdin.close()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    until("the keyring", lambda: bus.call_sync(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
        GLib.Variant("(s)", ("org.freedesktop.secrets",)), None, 0, 1000).unpack()[0])

    traydo = start(bin_dir / "traydo", "--port", "0", stdout=subprocess.PIPE)
    ready = traydo.stdout.readline().strip()
    assert ready.startswith("Traydo is listening on http://127.0.0.1:"), ready
    url = ready.split()[-1]
    assert not list((home / "data").glob("*secret*")), "the signing secret belongs in the keyring"

    wait_for("the main window", named("Traydo", "frame", "window"))
    until("the icon in the tray", tray_icon)
    screenshot("01-first-start")

    client = start("node", here.parent / "clients" / "tray-client.mjs", url, stdout=subprocess.PIPE)
    number = next_event("page")["number"]
    click_tray_icon()
    review = wait_for("the request's card", named("Review", "push button", "button"))
    screenshot("02-request")
    click(review)
    right = wait_for("the number to pick", lambda name, role: name.endswith(f" {number}") and role != "label")
    allow = wait_for("Allow", lambda name, role: name == "Allow" and "button" in role)
    assert not enabled(allow), "Allow waits for the number and a second"
    click(right)
    until("Allow to wake up", lambda: enabled(allow))
    screenshot("03-consent")
    click(allow)

    next_event("connected")
    assert next_event("created")["ok"]
    todos_page = wait_for("the Todos page", lambda name, role: name.startswith("Todos") and role in ("page tab", "list item", "push button", "button", "toggle button", "radio button"))
    click(todos_page)
    wait_for("the new todo in the window", named("Book the dentist"))
    screenshot("04-todos")

    apps_page = wait_for("the Apps page", lambda name, role: name.startswith("Apps") and role in ("page tab", "list item", "push button", "button", "toggle button", "radio button"))
    click(apps_page)
    revoke = wait_for("Revoke", named("Revoke", "push button", "button"))
    screenshot("05-apps")
    assert len(ctl("clients")["clients"]) == 1
    click(revoke)
    confirm = wait_for("the confirmation", lambda name, role: "button" in role and name.startswith("Revoke") and "…" not in name)
    screenshot("06-revoke")
    click(confirm)
    assert next_event("refused")
    until("the app to leave the page", lambda: not find(named("Revoke", "push button", "button")))
    assert ctl("clients")["clients"] == []
    screenshot("07-after-revoke")

    begin = time.monotonic()
    traydo.send_signal(signal.SIGTERM)
    assert traydo.wait(timeout=5) == 0
    assert time.monotonic() - begin < 2, "ends within two seconds"
    print("approved, used and revoked in the tray program", "(dark)" if dark else "(light)")
finally:
    for child in reversed(children):
        if child.poll() is None:
            child.kill()
        child.wait()
    shutil.rmtree(home, ignore_errors=True)
