"""Steps in the consent dialog that several checks take."""
TITLE = "An app asks for access"
BUTTONS = ("push button", "button", "toggle button")


def open_dialog(desktop):
    """Shows the window's Requests page and reviews the first request there."""
    desktop.run(desktop.bin_dir / "traydo")  # a second start raises the window
    desktop.until("the window in front", lambda: desktop.active_window() == "Traydo")
    desktop.press("ctrl+2")
    desktop.click(desktop.wait_for(lambda name: name.startswith("Review the request"), *BUTTONS))
    desktop.until("the dialog in front", lambda: desktop.active_window().startswith(TITLE))


def dialog(desktop):
    return desktop.windows(f"^{TITLE}")


def numbers(desktop):
    """The numbers on offer."""
    choices = [accessible for accessible in desktop.all() if is_number(accessible)]
    return [int(accessible.get_name().split()[-1]) for accessible in choices]


def is_number(accessible):
    return (accessible.get_name() or "").startswith("My browser shows ")


def pick(desktop, number):
    desktop.click(desktop.wait_for(f"My browser shows {number}"))


def allow_button(desktop):
    return desktop.wait_for("Allow", *BUTTONS)


def is_open(desktop):
    return desktop.is_enabled(allow_button(desktop))
