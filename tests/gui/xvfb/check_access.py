"""Check 14: what a screen reader is told."""
from asker import Asker
from consent import BUTTONS, TITLE, open_dialog
from harness import run_checks

# Roles in which a person does something; each must say what.
CONTROLS = ("push button", "button", "toggle button", "check box", "radio button", "text", "entry", "combo box", "list",
            "page tab", "page tab list", "menu item", "check menu item", "spin button", "slider", "tree", "table")


def shown(desktop):
    from gi.repository import Atspi

    return [accessible for accessible in desktop.all() if accessible.get_state_set().contains(Atspi.StateType.SHOWING)]


def names(desktop):
    return [accessible.get_name() for accessible in shown(desktop)]


def assert_named(desktop, where):
    unnamed = [
        f"{accessible.get_role_name()} in {accessible.get_parent().get_role_name()} “{accessible.get_parent().get_name()}”"
        for accessible in shown(desktop)
        if accessible.get_role_name() in CONTROLS and not (accessible.get_name() or "").strip()
    ]
    assert not unnamed, f"{where}: without a name: {unnamed}"


def focused(desktop):
    """Name of the control in the dialog that has the focus."""
    from gi.repository import Atspi

    for accessible in desktop.below(desktop.find(lambda name: name.startswith(TITLE), "dialog", "frame")):
        if accessible.get_state_set().contains(Atspi.StateType.FOCUSED):
            return accessible.get_name()
    return None


def check14_every_control_has_a_name(desktop):
    desktop.start_traydo()
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    Asker(desktop.url).ask()
    desktop.wait_for(lambda name: name.startswith("Requests (1)"), "page tab")
    pages = [accessible for accessible in shown(desktop) if accessible.get_role_name() == "page tab"]
    assert len(pages) >= 3
    for index in reversed(range(len(pages))):
        before = names(desktop)
        desktop.press(f"ctrl+{index + 1}")
        desktop.until("another page", lambda: names(desktop) != before)
        assert_named(desktop, f"page {index + 1}")
        desktop.screenshot(f"page-{index + 1}")
    open_dialog(desktop)
    assert_named(desktop, "the consent dialog")


def check14_the_dialog_is_read_in_order(desktop):
    desktop.start_traydo()
    Asker(desktop.url).ask()
    open_dialog(desktop)
    order = [desktop.until("the heading to be read first", lambda: focused(desktop))]
    assert order[0].startswith("“Codex” wants"), order
    while len(order) < 20:
        before = order[-1]
        desktop.press("Tab")
        order.append(desktop.until("the next control", lambda: (lambda name: name if name != before else None)(focused(desktop))))
        if order[-1] == order[0]:
            break
    print("   tab order:", order)
    expected = ["Read", "Inbox", "All lists, also future ones", "30 days", "My browser shows", "Deny and block…",
                "Deny", "Give me 5 more minutes"]
    places = [next(place for place, name in enumerate(order) if name.startswith(start)) for start in expected]
    assert places == sorted(places), order
    desktop.screenshot("tab-order")


def check14_the_last_minute_is_announced(desktop):
    from gi.repository import Atspi, GLib

    desktop.start_traydo(environment={"TRAYDO_LIMITS_PENDING_LIFE_MS": "66000"})
    Asker(desktop.url).ask()
    open_dialog(desktop)  # well before the last minute
    heard = []
    listener = Atspi.EventListener.new(lambda event, *_: heard.append((event.source.get_role_name(), event.source.get_name())))
    listener.register("object:state-changed:showing")

    def told():
        while GLib.MainContext.default().iteration(False):
            pass
        return [name for role, name in heard if role == "notification" and name.endswith(" left")]

    said = desktop.until("the announcement", told)
    desktop.screenshot("last-minute")
    assert said[0] in ("1:00 left", "0:59 left", "0:58 left"), said
    assert desktop.find("Give me 5 more minutes", *BUTTONS)


run_checks(globals())
