"""Whether what the window says lies where it can be read, as far as accessibility tells."""
import collections

Box = collections.namedtuple("Box", "x y width height")

# Roles whose text is all that they are, and which therefore must have all of their room.
SAYING = ("label", "push button", "button", "toggle button", "check box", "radio button")

BUTTON_HEIGHT = 40  # px; Qt calls a button that stays pressed a check box, and Traydo has such ones for large numbers only


def is_box(accessible, height):
    """Whether it is something to tick, with its words beside it."""
    return accessible.get_role_name() in ("check box", "radio button") and height < BUTTON_HEIGHT


def box(accessible):
    from gi.repository import Atspi

    extents = accessible.get_extents(Atspi.CoordType.SCREEN)
    return Box(extents.x, extents.y, extents.width, extents.height)


def shared(one, other):
    """Width and height of what two boxes have in common; not positive where that is nothing."""
    return (min(one.x + one.width, other.x + other.width) - max(one.x, other.x),
            min(one.y + one.height, other.y + other.height) - max(one.y, other.y))


def overlap(one, other):
    width, height = shared(one, other)
    return width > 1 and height > 1


def lies_in(inner, outer):
    return shared(inner, outer) == (inner.width, inner.height)


def beside(inner, outer):
    """Whether it sticks out to the left or right. Up and down, what scrolls may."""
    return inner.x < outer.x or inner.x + inner.width > outer.x + outer.width


def told(accessible):
    return f"{accessible.get_role_name()} “{(accessible.get_name() or '')[:60]}” {tuple(box(accessible))}"


def misplaced(desktop, top):
    """What of a window lies outside of it or of what it is in, and what lies on something beside it."""
    from gi.repository import Atspi

    frame, found = box(top), []

    def look(parent, around):
        children = []
        for index in range(parent.get_child_count()):
            child = parent.get_child_at_index(index)
            if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                children.append((child, box(child), child.get_role_name() in SAYING))
        for place, (child, own, says) in enumerate(children):
            if own.width <= 0 or own.height <= 0:
                continue
            if says and (beside(own, frame) or beside(own, around)):
                found.append(f"{told(child)} sticks out of {told(parent)}")
            for other, its, other_says in children[place + 1:]:
                if says and other_says and overlap(own, its):
                    found.append(f"{told(child)} lies on {told(other)}")
            look(child, own)

    look(top, frame)
    return found
