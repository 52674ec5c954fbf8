"""Checks 13, 17 and 20 as far as the Todos page goes, with the real server: nothing is clicked where keys are promised."""
import datetime
import time

from harness import needs, run_checks
from keyboard import focused, name_of_focused, tab_to

PLACES = "Views and lists"
TODOS = "Todos"
MANY = 10_000
NEEDLE = "Todo number 4711"


def start(desktop):
    desktop.start_traydo()
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")


def todos(desktop, *options):
    return {todo["title"]: todo for todo in desktop.ctl("todo", "list", *options)["todos"]}


def rows(desktop):
    """What the list of todos shows, each as a screen reader says it."""
    view = desktop.find(TODOS, "list")
    found = [view.get_child_at_index(index) for index in range(view.get_child_count())] if view else []
    return [row.get_name() for row in found if row]  # one may have gone meanwhile


def is_current(accessible):
    from gi.repository import Atspi

    return accessible.get_state_set().contains(Atspi.StateType.SELECTED)


def go_to_place(desktop, name):
    """To one of the views beside the list, by the keyboard. Returns how it is read out."""
    tab_to(desktop, PLACES, "list")
    desktop.press("Home")
    view = desktop.find(PLACES, "list")

    def current():
        return next((item for item in desktop.below(view) if item.get_role_name() == "list item" and is_current(item)), None)

    for _ in range(view.get_child_count()):
        item = desktop.until("a place", current)
        if item.get_name().split(",")[0] == name:
            return item.get_name()
        desktop.press("Down")
        desktop.until("the next place", lambda: current() not in (None, item))
    raise AssertionError(f"there is no place “{name}”")


def check13_a_todo_by_keyboard(desktop):
    start(desktop)
    desktop.ctl("todo", "add", "Buy milk")
    desktop.press("ctrl+n")
    desktop.until("the field for new todos", lambda: name_of_focused(desktop) == "New todo")
    desktop.type("Water the plants")
    desktop.press("Return")
    desktop.until("the new todo", lambda: "Water the plants" in todos(desktop))
    desktop.until("its row", lambda: len(rows(desktop)) == 2)
    tab_to(desktop, TODOS, "list")
    desktop.press("F2")
    desktop.until("its title to be edited", lambda: not focused(desktop))  # accessibility lists rows, not their editors
    desktop.press("ctrl+a")
    desktop.type("Water the ferns")
    desktop.screenshot("edit")
    desktop.press("Return")
    desktop.until("the new title", lambda: set(todos(desktop)) == {"Buy milk", "Water the ferns"})
    desktop.until("the list to be back", lambda: name_of_focused(desktop) == TODOS)
    desktop.press("space")
    desktop.until("it to be done", lambda: set(todos(desktop)) == {"Buy milk"})
    desktop.screenshot("done")
    for left in ({"Buy milk", "Water the ferns"}, {"Buy milk", "Water the plants"}, {"Buy milk"}):
        desktop.press("ctrl+z")
        desktop.until(f"only {left}", lambda left=left: set(todos(desktop, "--all")) == left and not done(desktop))
    desktop.screenshot("undone")


def done(desktop):
    return [title for title, todo in todos(desktop, "--all").items() if todo["completed"]]


def check17_overdue_shows_in_today(desktop):
    start(desktop)
    today = datetime.date.today()
    for title, days in (("Send the tax papers", -40), ("Call the bank", 0), ("Fix the gate", 1)):
        desktop.ctl("todo", "add", "--literal", title, "--due", (today + datetime.timedelta(days)).isoformat())
    desktop.until("all three", lambda: len(rows(desktop)) == 3)
    said = go_to_place(desktop, "Today")
    assert said == "Today, 2 open", said
    found = desktop.until("two todos", lambda: rows(desktop) if len(rows(desktop)) == 2 else None)
    assert found[0].startswith("Send the tax papers, overdue since "), found
    assert found[1].startswith("Call the bank, due Today"), found
    desktop.screenshot("today")
    assert set(todos(desktop, "--due", "overdue")) == {"Send the tax papers"}
    assert go_to_place(desktop, "Overdue") == "Overdue, 1 open"
    desktop.until("one todo", lambda: len(rows(desktop)) == 1)


def check17_undo_of_a_repeating_todo_leaves_no_copy(desktop):
    start(desktop)
    desktop.ctl("todo", "add", "--literal", "Water the plants", "--due", datetime.date.today().isoformat(),
                "--repeat", "FREQ=WEEKLY")
    before = desktop.ctl("todo", "list", "--all")["todos"]
    assert len(before) == 1
    desktop.until("its row", lambda: len(rows(desktop)) == 1)
    tab_to(desktop, TODOS, "list")
    desktop.press("Home", "space")
    # One is done, and its copy a week later is open.
    desktop.until("the next one", lambda: len(desktop.ctl("todo", "list", "--all")["todos"]) == 2)
    desktop.wait_for(lambda name: "done" in name and "Undo" not in name, "label")
    desktop.screenshot("done")
    desktop.press("ctrl+z")
    desktop.until("the word that it is undone", lambda: desktop.find(lambda name: name.startswith("Undone: ")))
    desktop.screenshot("undone")
    after = desktop.ctl("todo", "list", "--all")["todos"]
    assert len(after) == 1 and not after[0]["completed"], after
    for part in ("id", "title", "due", "repeat"):
        assert after[0][part] == before[0][part], (part, before, after)
    desktop.until("one row again", lambda: len(rows(desktop)) == 1)
    assert "done" not in rows(desktop)[0]


def fill(desktop):
    file = desktop.home / "todos.csv"
    file.write_text("title,list\n" + "".join(f"Todo number {number},Inbox\n" for number in range(MANY)))
    desktop.run(desktop.bin_dir / "traydoctl", "import", file, "--format", "csv")
    assert desktop.ctl("status")["counts"]["todos"] == MANY


@needs(seconds=120)
def check20_ten_thousand_todos(desktop):
    """What has to be right with so many. How long it takes is printed, and measured in tests/bench."""
    desktop.start_traydo()
    fill(desktop)
    desktop.traydo.terminate()
    assert desktop.traydo.wait(timeout=20) == 0
    begin = time.monotonic()
    desktop.start_traydo()
    desktop.until("the window", lambda: desktop.windows("^Traydo$"))
    desktop.until("the first rows", lambda: rows(desktop))
    print(f"   from the start to the first rows: {time.monotonic() - begin:.2f} s")
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    desktop.screenshot("opened")
    type_a_todo(desktop)
    search(desktop)


def type_a_todo(desktop):
    text = "the quick brown fox jumps over the lazy dog while ten thousand others wait"
    desktop.press("ctrl+n")
    line = desktop.until("the field for new todos", lambda: named_focus(desktop, "New todo"))
    begin = time.monotonic()
    desktop.run("xdotool", "type", "--delay", "5", text)
    desktop.until("all letters in their order", lambda: content(line) == text)
    print(f"   {len(text)} letters: {time.monotonic() - begin:.2f} s")
    desktop.screenshot("typed")
    desktop.press("Return")
    desktop.until("the todo", lambda: desktop.ctl("status")["counts"]["todos"] == MANY + 1)


def search(desktop):
    desktop.press("ctrl+f")
    desktop.until("the search", lambda: named_focus(desktop, "Search todos"))
    begin = time.monotonic()
    desktop.type(NEEDLE)
    desktop.until("the one todo that has it", lambda: [row.split(",")[0] for row in rows(desktop)] == [NEEDLE])
    print(f"   search, typing and asking included: {time.monotonic() - begin:.2f} s")
    desktop.screenshot("found")
    desktop.press("ctrl+a", "BackSpace")
    desktop.until("many again", lambda: len(rows(desktop)) >= 100)


def named_focus(desktop, name):
    control = focused(desktop)
    return control if control and control.get_name() == name else None


def content(line):
    from gi.repository import Atspi

    return Atspi.Text.get_text(line, 0, Atspi.Text.get_character_count(line))


run_checks(globals())
