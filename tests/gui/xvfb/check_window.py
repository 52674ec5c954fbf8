"""Checks 5 and 6: the life of the main window, and of a second start."""
import os
import subprocess
import time

from harness import run_checks
from hosts import Notifications, notifier_items, trayer, xfce_panel


def close_window(desktop):
    """As the window manager's close button does. Keys that come while it is busy with the window are lost to it, so
    that one has to press again, as a person would."""
    pressed = None

    def hidden():
        nonlocal pressed
        if not desktop.windows("^Traydo$"):
            return True
        if pressed is None or time.monotonic() - pressed > 3:
            desktop.output("xdotool", "search", "--onlyvisible", "--name", "^Traydo$", "windowactivate", "--sync")
            desktop.press("alt+F4")
            pressed = time.monotonic()
        return False

    desktop.until("the window to hide", hidden)


def start_with_tray(desktop, *options):
    trayer(desktop)
    desktop.start_traydo(*options)
    desktop.until("the icon", lambda: "traydo" in desktop.output("xwininfo", "-root", "-tree").lower())


def check05_close_hides_and_says_so_once(desktop):
    messages = Notifications(desktop)
    start_with_tray(desktop)
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    close_window(desktop)
    desktop.until("the notice", lambda: messages.shown() == 1)
    desktop.screenshot("notice")
    assert messages.actions() == ["Open Traydo", "Quit instead"], messages.actions()
    messages.click()
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    desktop.until("the notice to go", lambda: messages.shown() == 0)
    close_window(desktop)
    desktop.holds("no second notice", lambda: messages.shown() == 0 and desktop.traydo.poll() is None, 1)


def check05_without_notifications_a_window_says_so(desktop):
    xfce_panel(desktop)
    desktop.start_traydo()
    desktop.until("the icon to register", notifier_items)
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    close_window(desktop)
    desktop.click(desktop.wait_for("Quit instead", "push button", "button"))
    assert desktop.traydo.wait(timeout=10) == 0


def check05_quit_instead_ends_the_process(desktop):
    messages = Notifications(desktop)
    start_with_tray(desktop)
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    close_window(desktop)
    desktop.until("the notice", lambda: messages.shown() == 1)
    messages.take("Quit instead")
    assert desktop.traydo.wait(timeout=10) == 0


def check05_control_q_ends_the_process(desktop):
    start_with_tray(desktop)
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    desktop.press("ctrl+q")
    assert desktop.traydo.wait(timeout=10) == 0


def check05_the_window_comes_back_as_it_was(desktop):
    start_with_tray(desktop)
    window = desktop.until("the window", lambda: desktop.windows("^Traydo$"))[0]
    desktop.run("xdotool", "windowsize", "--sync", window, 900, 640)
    close_window(desktop)
    desktop.traydo.terminate()
    assert desktop.traydo.wait(timeout=10) == 0
    desktop.start_traydo()
    window = desktop.until("the window", lambda: desktop.windows("^Traydo$"))[0]
    desktop.until("its size", lambda: "900x640" in desktop.output("xdotool", "getwindowgeometry", window))


def check06_a_second_start_raises_the_first(desktop):
    start_with_tray(desktop, "--hidden")
    second = subprocess.run([desktop.bin_dir / "traydo"], capture_output=True, text=True, timeout=20)
    assert second.returncode == 0, second
    assert second.stdout == "", "it listens nowhere itself"
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    desktop.screenshot("raised")
    close_window(desktop)
    at_login = subprocess.run([desktop.bin_dir / "traydo", "--hidden"], capture_output=True, text=True, timeout=20)
    assert at_login.returncode == 0, at_login
    desktop.holds("hidden stays hidden", lambda: not desktop.windows("^Traydo$"), 1)


def check06_a_window_for_a_server_without_one(desktop):
    trayer(desktop)
    desktop.start_traydo("--no-gui")
    window = desktop.start(desktop.bin_dir / "traydo", stdout=subprocess.PIPE)
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    desktop.ctl("todo", "add", "Water the plants")
    desktop.wait_for(lambda name: name.startswith("Water the plants"), "list item", process=window)
    desktop.screenshot("window")
    close_window(desktop)
    third = subprocess.run([desktop.bin_dir / "traydo"], capture_output=True, text=True, timeout=20)
    assert third.returncode == 0, third
    desktop.until("the same window", lambda: desktop.active_window() == "Traydo")
    assert window.poll() is None and len(desktop.windows("^Traydo$")) == 1
    desktop.press("ctrl+q")
    assert window.wait(timeout=10) == 0
    assert window.stdout.read() == "", "it listens nowhere itself"
    assert desktop.requests() == [], "the server goes on"


def check06_what_keeps_it_from_starting_can_be_put_right(desktop):
    trayer(desktop)
    settings = desktop.home / "config/traydo/traydo.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("port = 0\nport = 1\n")
    desktop.traydo = desktop.start(desktop.bin_dir / "traydo", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    desktop.wait_for(lambda name: name.startswith("The settings cannot be used:") and "line 2" in name, "label")
    desktop.until("the box in front", lambda: desktop.active_window().startswith("Traydo cannot start"))
    desktop.screenshot("settings")
    settings.write_text("port = 0\n")
    desktop.press("Return")  # Try again
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    assert desktop.traydo.stdout.readline().startswith("Traydo is listening on ")

    settings.write_text("port = \n")
    second = desktop.start(desktop.bin_dir / "traydo", stderr=subprocess.DEVNULL)
    desktop.wait_for(lambda name: name.startswith("The settings cannot be used:"), "label", process=second)
    desktop.until("the box in front", lambda: desktop.active_window().startswith("Traydo cannot start"))
    desktop.press("Escape")
    assert second.wait(timeout=10) == 1
    assert desktop.traydo.poll() is None


def check06_without_a_keychain_a_file_is_offered(desktop):
    trayer(desktop)
    settings = desktop.home / "config/traydo/traydo.toml"
    no_keychain = {"TRAYDO_SECRET_STORE": "", "DBUS_SESSION_BUS_ADDRESS": f"unix:path={desktop.home}/none"}
    desktop.traydo = desktop.start(desktop.bin_dir / "traydo", "--port", "0", stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, env={**os.environ, **no_keychain})
    desktop.until("the box in front", lambda: desktop.active_window().startswith("Traydo cannot start"))
    desktop.screenshot("no-keychain")
    desktop.press("alt+f")  # Keep it in a file
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    assert desktop.traydo.stdout.readline().startswith("Traydo is listening on ")
    assert settings.read_text() == 'secret_store = "file"\n'
    secret = desktop.home / "data/traydo/signing-secret"
    assert secret.stat().st_mode & 0o777 == 0o600


run_checks(globals())
