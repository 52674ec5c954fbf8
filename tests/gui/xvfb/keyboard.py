"""Going through the window by keyboard alone."""

# Qt calls these focused, too: the current one of a view that is not, and what hands the focus on to something in it.
NOT_ITSELF = ("filler", "panel", "list item", "page tab", "table cell", "tree item")


def focused(desktop):
    """The control that has the focus; of a view, the view."""
    from gi.repository import Atspi

    for accessible in desktop.showing():
        if (accessible.get_state_set().contains(Atspi.StateType.FOCUSED)
                and accessible.get_role_name() not in NOT_ITSELF):
            return accessible
    return None


def name_of_focused(desktop):
    control = focused(desktop)
    return control.get_name() if control else None


def tab_to(desktop, name, *roles):
    """Presses Tab until the focus is on the control of that name."""
    for _ in range(60):
        control = desktop.until("a control with the focus", lambda: focused(desktop))
        if control.get_name() == name and (not roles or control.get_role_name() in roles):
            return
        desktop.press("Tab")
        # Each press has to have come through before the next, or one too many goes past it.
        desktop.until("the focus to move on", lambda: focused(desktop) not in (None, control))
    raise AssertionError(f"Tab does not come to “{name}”")
