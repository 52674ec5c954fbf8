"""Real tray hosts, a notification server, a dark or light desktop, and an editor to type into."""
import os
import pathlib
import re
import threading

here = pathlib.Path(__file__).resolve().parent

TEAL = (0x0A, 0x6C, 0x74)  # of the mark in the icon
RED = (0xC6, 0x28, 0x28)  # of its badge
DARK, LIGHT = 1, 2  # as org.freedesktop.appearance color-scheme has it
WATCHER = "org.kde.StatusNotifierWatcher"

PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=885"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="28"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""


def trayer(desktop):
    """An XEmbed tray at the bottom right."""
    tray = desktop.start("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "24",
                         "--tint", "0xdddddd", "--alpha", "0", "--transparent", "true")
    desktop.until("the tray", lambda: desktop.output("xdotool", "search", "--classname", "^panel$"))
    return tray


def xfce_panel(desktop):
    """Xfce's panel with its StatusNotifier (and XEmbed) plugin, at the bottom."""
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "xfce4/xfconf/xfce-perchannel-xml"
    folder.mkdir(parents=True)
    (folder / "xfce4-panel.xml").write_text(PANEL)
    panel = desktop.start("xfce4-panel", "--disable-wm-check")
    desktop.until("the panel", lambda: owner_pid(WATCHER))
    return panel


def bus():
    from gi.repository import Gio

    return Gio.bus_get_sync(Gio.BusType.SESSION)


def owner_pid(name):
    """Process that owns the name on the bus; None without one."""
    from gi.repository import Gio, GLib

    def call(method, *arguments):
        return bus().call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                               GLib.Variant("(s)", arguments), None, Gio.DBusCallFlags.NONE, 2000).unpack()[0]

    return call("GetConnectionUnixProcessID", name) if call("NameHasOwner", name) else None


def notifier_items():
    """Bus names and paths of the icons that registered, as the watcher tells them; none without a watcher."""
    from gi.repository import Gio, GLib

    if not owner_pid(WATCHER):
        return []
    return bus().call_sync(WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties", "Get",
                           GLib.Variant("(ss)", (WATCHER, "RegisteredStatusNotifierItems")), None,
                           Gio.DBusCallFlags.NONE, 2000).unpack()[0]


def item_property(item, name):
    """A property of a registered icon."""
    from gi.repository import Gio, GLib

    service, _, path = item.partition("/")
    return bus().call_sync(service, "/" + path if path else "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                           GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)), None,
                           Gio.DBusCallFlags.NONE, 2000).unpack()[0]


def item_menu(item):
    """Captions of the visible entries in the menu of a registered icon (com.canonical.dbusmenu)."""
    from gi.repository import Gio, GLib

    service = item.partition("/")[0]
    _, (_, _, entries) = bus().call_sync(service, item_property(item, "Menu"), "com.canonical.dbusmenu", "GetLayout",
                                         GLib.Variant("(iias)", (0, 1, ["label", "visible"])), None,
                                         Gio.DBusCallFlags.NONE, 2000).unpack()
    return [properties.get("label", "").replace("_", "") for _, properties, _ in entries if properties.get("visible", True)]


def serve_color_scheme(scheme):
    """A settings portal that says the desktop is dark or light, as a desktop would."""
    from gi.repository import Gio, GLib

    xml = """<node><interface name="org.freedesktop.portal.Settings">
      <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
      <method name="ReadOne"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
      <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>"""
    interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
    owned = threading.Event()

    def answer(_connection, _sender, _path, _interface, method, parameters, invocation):
        if parameters.unpack() != ("org.freedesktop.appearance", "color-scheme"):
            invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
            return
        value = GLib.Variant("u", scheme)
        if method == "Read":  # the old method wraps twice
            value = GLib.Variant("v", value)
        invocation.return_value(GLib.Variant.new_tuple(GLib.Variant("v", value)))

    def run():
        context = GLib.MainContext.new()
        context.push_thread_default()
        loop = GLib.MainLoop.new(context, False)
        connection = Gio.bus_get_sync(Gio.BusType.SESSION)
        connection.set_exit_on_close(False)  # the bus ends before us
        connection.register_object("/org/freedesktop/portal/desktop", interface, answer, None, None)
        Gio.bus_own_name_on_connection(
            connection, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, lambda *_: owned.set(), None
        )
        loop.run()

    threading.Thread(target=run, daemon=True).start()
    assert owned.wait(10), "the portal's name was not to be had"


class Notifications:
    """dunst. Its menu of actions is ours: it writes down what it was offered and picks the one it is told to."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.offered = desktop.home / "offered"
        self.wish = desktop.home / "wish"
        menu = desktop.home / "menu"
        menu.write_text(f"""#!/bin/sh
cat > "{self.offered}.part"
grep -m1 -e "$(cat "{self.wish}")" "{self.offered}.part"
mv "{self.offered}.part" "{self.offered}"
""")
        menu.chmod(0o755)
        settings = desktop.home / "dunstrc"
        settings.write_text(f"[global]\n dmenu = {menu}\n monitor = 0\n font = DejaVu Sans 10\n width = 360\n"
                            " markup = full\n show_indicators = no\n")
        self.heard = desktop.home / "heard"
        desktop.start("dbus-monitor", "--session", "interface=org.freedesktop.Notifications,member=Notify",
                      stdout=self.heard.open("w"))
        desktop.until("the eavesdropper", lambda: self.heard.read_text())
        self.server = desktop.start("dunst", "-conf", settings)
        desktop.until("the notification server", lambda: owner_pid("org.freedesktop.Notifications"))

    def shown(self):
        """How many are on the screen."""
        counts = self.desktop.output("dunstctl", "count", "displayed").strip()
        return int(counts or 0)

    def actions(self):
        """Captions of all actions on offer."""
        self._menu("nothing of this name")
        return sorted(line.split(" (")[0].lstrip("#") for line in self.offered.read_text().splitlines())

    def told(self):
        """All texts that the server was given so far: captions, summaries, bodies, hints."""
        return re.findall(r'string "(.*)"', self.heard.read_text())

    def take(self, caption):
        self._menu(f"^#{caption} ")

    def click(self):
        """A click on the message itself: its default action."""
        self.desktop.run("dunstctl", "action")

    def _menu(self, wish):
        self.wish.write_text(wish)
        self.offered.unlink(missing_ok=True)
        # dunst ignores the wish for a menu while it still thinks about the last one.
        self.desktop.until("the menu of actions",
                           lambda: self.offered.exists() or self.desktop.run("dunstctl", "context"))


class Editor:
    """A window of another program in which the person types; the text is written to a file with each letter."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.file = desktop.home / "typed"
        self.file.write_text("")
        desktop.start("/usr/bin/python3", here / "editor.py", self.file)
        desktop.until("the editor", lambda: desktop.windows("^Editor$"))
        self.focus()

    def focus(self):
        self.desktop.run("xdotool", "windowactivate", "--sync", self.desktop.windows("^Editor$")[0])

    def text(self):
        return self.file.read_text()
