"""Checks 1 to 4: trays that are not there, late, of either kind, and what clicks on the icon do."""

import time

from asker import Asker
from harness import run_checks
from hosts import Notifications, RED, TEAL, item_property, notifier_items, trayer, xfce_panel

PANEL_AREA = (0, 860, 1280, 40)
BUTTONS = ("push button", "button")


def icon(desktop):
    """Where the icon is in the panel: the middle of what is teal there."""
    place = desktop.until("the icon in the panel", lambda: desktop.place_of(TEAL, PANEL_AREA))
    return place[:2]


def main_window(desktop):
    return desktop.find("Traydo", "frame", "window")


def check01_hidden_without_a_tray_is_not_lost(desktop):
    desktop.start_traydo("--hidden")

    def state():
        """Of the one window by that name which the window manager knows; Qt has others that nobody sees."""
        for window in desktop.output("xdotool", "search", "--name", "^Traydo$").split():
            told = desktop.output("xprop", "-id", window, "WM_STATE")
            if "window state" in told:
                return told
        return None

    assert any(word in desktop.until("a window", state) for word in ("Iconic", "Normal"))
    desktop.screenshot("minimised")
    desktop.run(desktop.bin_dir / "traydo")  # what people do who cannot find it
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    desktop.wait_for("Todos", "page tab")
    desktop.until("it to be painted", lambda: desktop.place_of(TEAL))
    desktop.screenshot("found-again")


def check02_a_late_panel_gets_the_icon(desktop):
    desktop.start_traydo("--hidden")
    desktop.holds("nothing is shown before there is a panel", lambda: not desktop.windows("^Traydo$"), 3)
    xfce_panel(desktop)
    items = desktop.until("the icon to register", notifier_items)
    assert item_property(items[0], "Id") == "traydo"
    icon(desktop)
    desktop.screenshot("registered-late")
    assert not desktop.windows("^Traydo$"), "hidden stays hidden"


def badge(desktop):
    return desktop.place_of(RED, PANEL_AREA)


def show_two_requests(desktop):
    """Icon and badge, and that a second request changes what the badge reads."""
    icon(desktop)
    assert not badge(desktop)
    pictures = [desktop.pixels(PANEL_AREA)]
    for count in (1, 2):
        Asker(desktop.url, f"App {count}").ask()
        desktop.until("the badge to change", lambda: badge(desktop) and desktop.pixels(PANEL_AREA) not in pictures)
        pictures.append(desktop.pixels(PANEL_AREA))
    assert len(desktop.requests()) == 2


def check03_xfce_shows_icon_and_badge(desktop):
    xfce_panel(desktop)
    desktop.start_traydo("--hidden")
    items = desktop.until("the icon to register", notifier_items)
    show_two_requests(desktop)
    tip = desktop.until("the tooltip", lambda: str(item_property(items[0], "ToolTip")))
    assert "2 request" in tip, tip
    desktop.screenshot("badge-2")


def check03_trayer_shows_icon_and_badge(desktop):
    trayer(desktop)
    desktop.start_traydo("--hidden")
    show_two_requests(desktop)
    desktop.screenshot("badge-2")


def clicks(desktop):
    """Left opens the window, with requests their page; middle is for a new todo; right brings the menu."""
    Notifications(desktop)
    desktop.start_traydo("--hidden")
    place = icon(desktop)
    desktop.click_at(*place, 1)
    desktop.until("the window", lambda: main_window(desktop))
    desktop.screenshot("left")
    desktop.run("xdotool", "key", "ctrl+w")
    desktop.until("the window to hide", lambda: not desktop.windows("^Traydo$"))
    Asker(desktop.url).ask()
    place = desktop.until("the badge", lambda: badge(desktop))[:2]
    desktop.click_at(*place, 1)
    desktop.wait_for("Review the request of Codex", *BUTTONS)
    desktop.screenshot("left-with-a-request")
    open_menu(desktop, place)
    desktop.screenshot("right")
    desktop.press("Escape")
    desktop.until("the menu to close", lambda: not desktop.menus())
    desktop.click_at(*place, 2)
    field = desktop.until("where a todo is typed", lambda: focused_text(desktop))
    assert field
    desktop.type("Buy stamps")
    desktop.press("Return")
    desktop.until("the new todo", lambda: "Buy stamps" in open_todos(desktop))
    desktop.screenshot("middle")
    tick_from_the_menu(desktop, place)
    open_menu(desktop, place)
    desktop.choose_from_below(1)
    assert desktop.traydo.wait(timeout=10) == 0, "Quit ends the program"


def open_menu(desktop, place):
    """A click that comes while the panel or the menu before is still busy is lost: then one has to click again."""
    clicked = None

    def opened():
        nonlocal clicked
        if desktop.menus():
            return True
        if clicked is None or time.monotonic() - clicked > 3:
            desktop.click_at(*place, 3)
            clicked = time.monotonic()
        return False

    desktop.until("the menu", opened)


def tick_from_the_menu(desktop, place):
    desktop.ctl("todo", "add", "Water the plants", "--due", "2026-01-01")
    # The menu learns of it by itself; the entry stands over Open, Connect, Pause and Quit.
    def done():
        open_menu(desktop, place)
        desktop.choose_from_below(5)
        return "Water the plants" not in open_todos(desktop)

    desktop.until("the todo to be done", done)
    desktop.screenshot("ticked")


def open_todos(desktop):
    return [todo["title"] for todo in desktop.ctl("todo", "list")["todos"]]


def focused_text(desktop):
    from gi.repository import Atspi

    for accessible in desktop.all():
        states = accessible.get_state_set()
        if accessible.get_role_name() in ("text", "entry") and states.contains(Atspi.StateType.FOCUSED):
            return accessible
    return None


def check04_clicks_in_xfce(desktop):
    xfce_panel(desktop)
    clicks(desktop)


def check04_clicks_in_trayer(desktop):
    trayer(desktop)
    clicks(desktop)


run_checks(globals())
