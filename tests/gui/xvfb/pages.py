"""Going to every page of the window, every section of the settings and the dialogs, in any language."""
PAGES = ("Todos", "Requests", "Apps", "Activity", "Settings")
SECTIONS = ("General", "Access", "Network", "Data", "About")
BUTTONS = ("push button", "button", "toggle button")
MARKS = {ord(mark): None for mark in "\u200b\u200e\u200f\u2066\u2067\u2068\u2069"}  # of direction, and where lines may break


def window(desktop, title):
    """The window, or dialog, whose title begins so."""
    def look():
        for accessible in desktop.showing():
            if accessible.get_role_name() in ("frame", "dialog", "window") and (accessible.get_name() or "").startswith(title):
                return accessible
        return None

    return desktop.until(f"the window “{title}”", look)


def is_chosen(accessible):
    """Of a tab Qt says that it has the focus."""
    from gi.repository import Atspi

    states = accessible.get_state_set()
    return states.contains(Atspi.StateType.SELECTED) or states.contains(Atspi.StateType.FOCUSED)


def go_to(desktop, words, page):
    desktop.press(f"ctrl+{PAGES.index(page) + 1}")
    title = words.say("MainWindow", page)

    def chosen():
        tab = desktop.find(lambda name: name.startswith(title), "page tab")
        return tab and is_chosen(tab)

    desktop.until(f"the page {page}", chosen)


def open_section(desktop, words, section):
    item = desktop.wait_for(words.say("SettingsPage", section), "list item")
    desktop.click(item)
    desktop.until(f"the section {section}", lambda: is_chosen(item))


def press_button(desktop, words, context, source, *values):
    """By a click; the button is known by its name."""
    wanted = words.say(context, source, *values)
    desktop.click(desktop.wait_for(lambda name: name.translate(MARKS) == wanted.translate(MARKS), *BUTTONS))


def wait_for_dialog(desktop, words, context, source):
    """Its title, once it is in front and in its place."""
    title = words.say(context, source)
    desktop.until(f"the dialog “{title}”", lambda: desktop.active_window().startswith(title) and desktop.is_framed())
    return title


def open_consent(desktop, words, app):
    go_to(desktop, words, "Requests")
    press_button(desktop, words, "RequestCard", "Review the request of %1", app)
    return wait_for_dialog(desktop, words, "ConsentDialog", "An app asks for access")


def dialogs_of_apps(desktop, words, app):
    """Opens one dialog of the Apps page after the other; gives a short name and the title of each."""
    for name, (button, *values), (context, title) in (
            ("connect", ("AppsPage", "&Connect an app…"), ("ConnectDialog", "Connect an app")),
            ("token", ("AppsPage", "&New token or client…"), ("ProgramAccessDialog", "New access for a program")),
            ("devices", ("AppsPage", "Other &devices…"), ("LanDialog", "Other devices")),
            ("grant", ("ClientCard", "Edit what %1 may do…", app), ("GrantDialog", "Edit access"))):
        go_to(desktop, words, "Apps")
        press_button(desktop, words, button, *values)
        yield name, wait_for_dialog(desktop, words, context, title)
        close_dialog(desktop)


def close_dialog(desktop):
    desktop.press("Escape")
    desktop.until("the dialog to close", lambda: desktop.active_window() == "Traydo")
