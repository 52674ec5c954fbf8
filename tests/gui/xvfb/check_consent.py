"""Checks 7, 8, 9, 11, 12 and 13: what lets an app in, and what does not."""
import pathlib

from asker import Asker
from consent import TITLE, allow_button, dialog, is_open, numbers, open_dialog, pick
from harness import Skipped, run_checks
from hosts import Editor, Notifications
from keyboard import name_of_focused, tab_to

HERE, THERE = "10.77.0.1", "10.77.0.2"  # two devices in a network of their own


def check07_a_request_leaves_the_keyboard_alone(desktop):
    """The hardest case: neither tray nor notifications, so that the window itself comes up."""
    desktop.start_traydo("--hidden")
    desktop.until("the window, minimised", lambda: "Iconic" in "".join(
        desktop.output("xprop", "-id", window, "WM_STATE") for window in desktop.output("xdotool", "search", "--name", "^Traydo$").split()))
    editor = Editor(desktop)
    desktop.type("Dear Anna")
    codex = Asker(desktop.url)
    codex.ask()
    desktop.until("the window to come up", lambda: desktop.windows("^Traydo$"))
    desktop.screenshot("arrived-while-typing")
    assert desktop.active_window() == "Editor", "the focus stays where it was"
    desktop.type(" thank you")
    desktop.press("Return", "space", "Return")
    desktop.until("the letters", lambda: editor.text() == "Dear Anna thank you\n \n")
    assert codex.look() is None and len(desktop.requests()) == 1, "nothing is decided"


def check07_return_and_space_decide_nothing_in_the_dialog(desktop):
    desktop.start_traydo()
    codex = Asker(desktop.url)
    number = codex.ask()
    open_dialog(desktop)
    desktop.press("Return", "space", "Return", "space")
    pick(desktop, number)
    desktop.until("Allow to open", lambda: is_open(desktop))
    desktop.press("Return")
    assert dialog(desktop) and codex.look() is None
    desktop.screenshot("still-asking")


def check08_early_clicks_do_nothing(desktop):
    desktop.start_traydo()
    editor = Editor(desktop)
    codex = Asker(desktop.url)
    number = codex.ask()
    open_dialog(desktop)
    allow = desktop.centre(allow_button(desktop))
    desktop.click_at(*allow)  # without a number
    pick(desktop, number)
    desktop.until("Allow to open", lambda: is_open(desktop))
    editor.focus()
    desktop.until("Allow to close", lambda: not is_open(desktop))
    desktop.click_as_it_wakes(dialog(desktop)[0], *allow)
    desktop.screenshot("clicked-too-early")
    assert dialog(desktop) and codex.look() is None, "losing the focus restarts the second"
    desktop.until("Allow to open again", lambda: is_open(desktop))
    desktop.click_at(*allow)
    answer = desktop.until("the answer", codex.look)
    assert "code" in answer, answer


def check09_third_wrong_number_denies(desktop):
    desktop.start_traydo()
    codex = Asker(desktop.url)
    right = int(codex.ask())
    open_dialog(desktop)
    for attempt in range(3):
        choices = desktop.until("numbers that are new", lambda: right in numbers(desktop) and numbers(desktop))
        pick(desktop, next(number for number in choices if number != right))
        desktop.until("Allow to open", lambda: is_open(desktop))
        desktop.click(allow_button(desktop))
        if attempt < 2:
            old = right
            desktop.until("another number in the browser", lambda: codex.look() is None and int(codex.number()) != old)
            right = int(codex.number())
    answer = desktop.until("the refusal", codex.look)
    assert answer["error"] == "access_denied", answer
    desktop.wait_for(lambda name: "third wrong number" in name)
    desktop.screenshot("denied")
    assert not desktop.requests()


def check09_escape_decides_later(desktop):
    desktop.start_traydo()
    codex = Asker(desktop.url)
    codex.ask()
    open_dialog(desktop)
    desktop.press("Escape")
    desktop.until("the dialog to close", lambda: not dialog(desktop))
    assert codex.look() is None and len(desktop.requests()) == 1
    desktop.screenshot("decide-later")


def check09_expiry_closes_dialog_and_notification(desktop):
    messages = Notifications(desktop)
    desktop.start_traydo(environment={"TRAYDO_LIMITS_PENDING_LIFE_MS": "6000"})
    codex = Asker(desktop.url)
    codex.ask()
    desktop.until("the notification", lambda: messages.shown() == 1)
    open_dialog(desktop)
    desktop.screenshot("before")
    desktop.until("the dialog to close", lambda: not dialog(desktop))
    desktop.until("the notification to close", lambda: messages.shown() == 0)
    assert not desktop.requests()
    desktop.screenshot("after")


def check11_names_are_refused_or_literal(desktop):
    desktop.start_traydo()
    bidi, markup, endless = Asker(desktop.url, "Bank\u202eknaB"), Asker(desktop.url, "<b>Bank</b><img src=x>"), Asker(
        desktop.url, "Bank " + "x" * 500)
    for hostile in (bidi, endless):
        status, answer = hostile.register()
        assert status == 400, (status, answer)
    markup.ask()
    open_dialog(desktop)
    heading = desktop.wait_for(lambda name: "wants your todo lists" in name)
    assert "<b>Bank</b><img src=x>" in heading.get_name().replace("\u200b", ""), heading.get_name()
    desktop.screenshot("literal")


def check11_long_names_are_cut(desktop):
    desktop.start_traydo()
    Asker(desktop.url, "W" * 128).ask()
    open_dialog(desktop)
    heading = desktop.wait_for(lambda name: "wants your todo lists" in name)
    assert heading.get_name().count("W") <= 40, heading.get_name()
    desktop.screenshot("cut")


def check12_only_inbox_is_ticked(desktop):
    desktop.start_traydo()
    for name in ("Work", "Home"):
        desktop.ctl("lists", "add", name)
    Asker(desktop.url).ask()
    open_dialog(desktop)
    boxes = {name: desktop.wait_for(name, "check box") for name in ("Inbox", "Work", "Home", "All lists, also future ones")}
    assert [name for name, box in boxes.items() if desktop.is_checked(box)] == ["Inbox"]
    assert desktop.is_checked(desktop.wait_for("Read and change", "radio button")), "as asked"
    desktop.screenshot("this-computer")


def own_network(desktop):
    """A command that runs another one where only HERE and THERE are, and nothing else is reached."""
    inside = f"ip link set lo up && ip addr add {HERE}/32 dev lo && ip addr add {THERE}/32 dev lo"
    unshare = ("unshare", "--user", "--map-current-user", "--keep-caps", "--net", "sh", "-c")
    if "done" not in desktop.output(*unshare, f"{inside} && echo done"):
        raise Skipped("no network of its own to be had here; tst_gui_consentdialog tries another device without one")
    return (*unshare, f'{inside} && exec "$@"', "sh")


def check12_another_device_is_offered_to_read(desktop):
    desktop.start_traydo(inside=own_network(desktop), environment={
        "TRAYDO_CLI_GRANTS": "always", "TRAYDO_LAN_ENABLED": "true", "TRAYDO_LAN_PORT": "0", "TRAYDO_LAN_ADDRESS": HERE})
    authority = desktop.home / "ca.pem"
    desktop.run(desktop.bin_dir / "traydoctl", "lan", "ca", "--output", authority)
    desktop.run(desktop.bin_dir / "traydoctl", "lan", "pair", "--for", "1m")
    url = next(url for url in desktop.ctl("lan", "status")["urls"] if HERE in url)
    there = ("nsenter", "-t", desktop.traydo.pid, "--user", "--net", "--preserve-credentials")
    asker = ("/usr/bin/python3", pathlib.Path(__file__).with_name("asker.py"), url, "Codex", THERE, authority)
    number = desktop.output(*there, *asker).strip()
    assert len(number) == 2, number
    open_dialog(desktop)
    desktop.wait_for(f"another device ({THERE})")
    assert desktop.is_checked(desktop.wait_for("Read", "radio button"))
    assert not desktop.is_checked(desktop.wait_for("Read and change", "radio button")), "although it was asked for"
    assert desktop.is_checked(desktop.wait_for("Inbox", "check box"))
    desktop.screenshot("another-device")
    tab_to(desktop, "Number in the browser on that device")
    desktop.type(number)
    desktop.until("Allow to open", lambda: is_open(desktop))
    desktop.click(allow_button(desktop))
    desktop.until("the request to be answered", lambda: not desktop.requests())


def check13_allowing_by_keyboard(desktop):
    desktop.start_traydo()
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    codex = Asker(desktop.url)
    number = codex.ask()
    desktop.press("ctrl+2")
    desktop.wait_for("Review the request of Codex", "push button", "button")
    tab_to(desktop, "Review the request of Codex")
    desktop.press("space")
    desktop.until("the dialog in front", lambda: desktop.active_window().startswith(TITLE))
    tab_to(desktop, f"My browser shows {numbers(desktop)[0]}")
    for _ in numbers(desktop)[1:]:  # the three are one group, through which arrows lead
        if name_of_focused(desktop) == f"My browser shows {number}":
            break
        before = name_of_focused(desktop)
        desktop.press("Right")
        desktop.until("the next number", lambda: name_of_focused(desktop) not in (None, before))
    desktop.press("space")
    desktop.until("Allow to open", lambda: is_open(desktop))
    desktop.screenshot("by-keyboard")
    tab_to(desktop, "Allow")
    desktop.press("space")
    answer = desktop.until("the answer", codex.look)
    assert "code" in answer, answer


run_checks(globals())
