"""A window with a text field; what is typed goes to a file. Usage: editor.py FILE"""
import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
from gi.repository import Gtk  # noqa: E402

window = Gtk.Window(title="Editor")
window.set_default_size(420, 200)
window.move(20, 20)
view = Gtk.TextView()


def write(buffer):
    pathlib.Path(sys.argv[1]).write_text(buffer.get_text(*buffer.get_bounds(), False))


view.get_buffer().connect("changed", write)
window.add(view)
window.show_all()
Gtk.main()
