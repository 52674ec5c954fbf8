"""Checks 13, 18 and 19 as far as Apps, Activity, Settings and the first page go: by keyboard, with the real server."""
import socket

from harness import run_checks
from keyboard import tab_to
from tokenapp import GRANTS, TokenApp

BUTTONS = ("push button", "button")


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def titles(desktop):
    return sorted(todo["title"] for todo in desktop.ctl("todo", "list")["todos"])


def start(desktop, **options):
    desktop.start_traydo(environment=GRANTS, **options)
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")


def check13_the_first_page_by_keyboard(desktop):
    start(desktop, welcomed=False)
    desktop.wait_for("Welcome to Traydo")
    desktop.screenshot("welcome")
    desktop.type("Call the bank")
    desktop.press("Return")
    desktop.wait_for("Added: Call the bank")
    desktop.press("Escape")
    desktop.wait_for(lambda name: name.startswith("Todos"), "page tab")
    assert titles(desktop) == ["Call the bank"]
    assert not (desktop.home / "config/autostart").exists()
    desktop.traydo.terminate()
    assert desktop.traydo.wait(timeout=10) == 0
    start(desktop, welcomed=False)
    desktop.wait_for(lambda name: name.startswith("Todos"), "page tab")
    assert not desktop.find("Welcome to Traydo")


def check13_an_app_is_revoked_by_keyboard(desktop):
    start(desktop)
    TokenApp(desktop, "Codex")
    desktop.press("ctrl+3")
    desktop.wait_for("Revoke the access of Codex…", *BUTTONS)
    desktop.screenshot("apps")
    tab_to(desktop, "Revoke the access of Codex…")
    desktop.press("space")
    desktop.wait_for("Keep access", *BUTTONS)
    desktop.press("Return")  # the safe answer
    desktop.until("the question to close", lambda: not desktop.find("Keep access", *BUTTONS))
    assert len(desktop.ctl("clients")["clients"]) == 1
    desktop.press("space")
    desktop.wait_for("Keep access", *BUTTONS)
    tab_to(desktop, "Revoke access")
    desktop.press("space")
    desktop.until("the app to be gone", lambda: not desktop.ctl("clients")["clients"])


def check18_taking_back_restores_exactly(desktop):
    start(desktop)
    for text in ("Buy milk", "Read the report", "Old note"):
        desktop.ctl("todo", "add", text)
    before = titles(desktop)
    codex = TokenApp(desktop, "Codex")
    ids = {todo["title"]: todo["id"] for todo in codex.call("list_todos")["todos"]}
    codex.call("update_todo", id=ids["Buy milk"], title="Buy nothing")
    codex.call("complete_todos", ids=[ids["Read the report"]])
    codex.call("delete_todo", ids=[ids["Old note"]])
    codex.call("create_todo", title="Something new")
    assert titles(desktop) != before
    desktop.press("ctrl+4")
    first = desktop.wait_for(lambda name: "Edited: Buy nothing" in name, "list item")
    desktop.click(first)
    desktop.screenshot("activity")
    desktop.click(desktop.wait_for("Take back everything Codex did since…", *BUTTONS))
    desktop.click(desktop.wait_for(lambda name: name.startswith("Take back 4 change"), *BUTTONS))
    desktop.wait_for(lambda name: name.startswith("4 change"))
    desktop.screenshot("taken-back")
    assert titles(desktop) == before
    assert not any(todo["completed"] for todo in desktop.ctl("todo", "list", "--all")["todos"])


def check19_the_port_is_checked_and_applied(desktop):
    taken = socket.create_server(("127.0.0.1", 0))
    free = socket.create_server(("127.0.0.1", 0))
    free_port = free.getsockname()[1]
    first = socket.create_server(("127.0.0.1", 0))
    config = desktop.home / "config/traydo/traydo.toml"
    config.parent.mkdir(mode=0o700)
    config.write_text(f"# mine\nport = {first.getsockname()[1]}\n")
    free.close()
    first.close()
    start(desktop, port=None)
    desktop.press("ctrl+5")
    desktop.click(desktop.wait_for("Network", "list item"))
    for port in (taken.getsockname()[1], free_port):
        desktop.click(desktop.wait_for("Port", "spin button"))
        desktop.press("ctrl+a")
        desktop.type(str(port))
        desktop.press("Tab")
        desktop.click(desktop.wait_for("Apply", *BUTTONS))
        if port != free_port:
            desktop.wait_for(lambda name: name.startswith("Port ") and "is used by" in name)
            desktop.screenshot("taken")
    desktop.wait_for("Applied.")
    desktop.until("the server at its new port", lambda: listens(free_port))
    desktop.screenshot("applied")
    assert config.read_text() == f"# mine\nport = {free_port}\n"


run_checks(globals())
