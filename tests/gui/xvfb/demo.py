"""A Traydo in use: lists, todos of every kind, an app that has done things, and one that asks."""
import datetime

from asker import Asker
from pages import MARKS
from tokenapp import GRANTS, TokenApp

APP = "Codex"
ASKING = "Claude Code (traydo)"
LONG_TITLE = ("Ask the landlord whether the heating in the hall can be turned up a little before the winter really begins, "
              "and whether the bicycle cellar will be painted this year")
LONG_LIST = "Things to be settled before the move"


def day(days):
    return (datetime.date.today() + datetime.timedelta(days)).isoformat()


def start(desktop, environment=None):
    """The window in front, with everything in it."""
    desktop.start_traydo(environment={**GRANTS, **(environment or {})})
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    for name, color in (("Work", "#2f6fd0"), ("Home & garden", "#2e8b57"), (LONG_LIST, "")):
        desktop.ctl("lists", "add", name, *(("--color", color) if color else ()))
    for title, *options in (
            ("Send the tax papers", "--due", day(-1), "--priority", "1"),
            ("Call the bank about the new card", "--due", f"{day(0)}T23:59", "--tag", "phone"),
            ("Review pull request 118", "--due", day(2), "--list", "Work", "--priority", "2"),
            ("Water the plants", "--due", day(3), "--repeat", "FREQ=WEEKLY;INTERVAL=2", "--list", "Home & garden"),
            (LONG_TITLE, "--list", LONG_LIST)):
        desktop.ctl("todo", "add", "--literal", title, *options)
    codex = TokenApp(desktop, APP)
    made = codex.call("create_todo", title="Buy milk")
    codex.call("update_todo", id=made["todo"]["id"], title="Buy oat milk", due=day(0))
    asker = Asker(desktop.url, ASKING)
    asker.ask()
    # Without a panel the window shows the request by itself, and it is to have done so before anybody turns a page.
    desktop.wait_for(lambda name: ASKING in name.translate(MARKS), "push button", "button")
    return asker
