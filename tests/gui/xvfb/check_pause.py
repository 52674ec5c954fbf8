"""Check 21: pausing and resuming access, as a client sees it."""
from asker import Asker
from consent import allow_button, is_open, open_dialog, pick
from harness import run_checks
from hosts import TEAL, trayer


def connected(desktop):
    codex = Asker(desktop.url)
    number = codex.ask()
    open_dialog(desktop)
    pick(desktop, number)
    desktop.until("Allow to open", lambda: is_open(desktop))
    desktop.click(allow_button(desktop))
    codex.redeem(desktop.until("the code", codex.look)["code"])
    status, text = codex.call("create_todo", title="Before the pause")
    assert status == 200 and "Before the pause" in text, (status, text)
    return codex


def check21_pause_and_resume_seen_by_a_client(desktop):
    trayer(desktop)
    desktop.start_traydo()
    codex = connected(desktop)
    x, y, _ = desktop.until("the icon", lambda: desktop.place_of(TEAL, (0, 860, 1280, 40)))
    desktop.click_at(x, y, 3)
    desktop.choose_from_below(2)
    desktop.wait_for(lambda name: name.startswith("Access is paused"))
    desktop.screenshot("paused")
    status, text = codex.call("create_todo", title="During the pause")
    assert "paused by its owner" in text and "isError" in text, (status, text)
    desktop.click(desktop.wait_for("Resume", "push button", "button"))
    desktop.until("the banner to go", lambda: not desktop.find(lambda name: name.startswith("Access is paused")))
    status, text = codex.call("create_todo", title="After the pause")
    assert status == 200 and "After the pause" in text, (status, text)
    titles = [todo["title"] for todo in desktop.ctl("todo", "list")["todos"]]
    assert sorted(titles) == ["After the pause", "Before the pause"], titles
    desktop.screenshot("resumed")


run_checks(globals())
