"""Checks 16 and 22: plurals, and that every text of every language has the room it needs."""
import demo
from asker import Asker
from harness import needs, run_checks
from hosts import item_menu, item_property, notifier_items, xfce_panel
from layout import box, is_box, misplaced, told
from pages import PAGES, SECTIONS, close_dialog, dialogs_of_apps, go_to, open_consent, open_section, window
from ruler import Ruler
from words import LOCALES, Words, environment

SMALL = (800, 600)  # the smallest screen that counts
POLISH = {  # requests and todos: tooltip, first entry of the menu, how the list is read out
    1: ("Traydo: czeka 1 prośba", "Czeka 1 prośba…", "Inbox, 1 otwarte"),
    2: ("Traydo: czekają 2 prośby", "Czekają 2 prośby…", "Inbox, 2 otwarte"),
    5: ("Traydo: czeka 5 próśb", "Czeka 5 próśb…", "Inbox, 5 otwartych"),
}
ROUNDING = 2  # px by which two programs that measure the same text may differ
SLACK = 1.06  # and by how much of it
TICK = 18  # px for a box or radio button
ICON = 20  # px for a small icon


def check16_polish_counts(desktop):
    xfce_panel(desktop)
    desktop.start_traydo(environment=environment("pl"))
    item = desktop.until("the icon to register", notifier_items)[0]
    for count in range(1, max(POLISH) + 1):
        Asker(desktop.url, f"App {count}").ask()
        desktop.ctl("todo", "add", "--literal", f"Zadanie {count}")
        if count not in POLISH:
            continue
        tip, entry, place = POLISH[count]
        desktop.until(tip, lambda: tip in str(item_property(item, "ToolTip")))
        desktop.until(entry, lambda: entry in item_menu(item))
        desktop.wait_for(place, "list item")
        desktop.screenshot(f"{count}")


class Language:
    """The program in a language, in a small window, and what does not fit there."""

    def __init__(self, desktop, language):
        self.desktop, self.language, self.words = desktop, language, Words(language)
        self.ruler = Ruler(LOCALES[language])
        self.faults, self.measured = [], 0
        self.paragraphs = []  # labels of several lines: where they are, how many lines they need and how high they are
        self.line = None  # px that a line is high: the height of labels that have one
        demo.start(desktop, environment(language))
        frame = desktop.windows("^Traydo$")[0]
        desktop.run("xdotool", "windowsize", "--sync", frame, *SMALL)

    def walk(self):
        for page in PAGES:
            go_to(self.desktop, self.words, page)
            if page != "Settings":
                self.look("Traydo", page.lower())
        for section in SECTIONS:
            open_section(self.desktop, self.words, section)
            self.look("Traydo", f"settings-{section.lower()}")
        self.look(open_consent(self.desktop, self.words, demo.ASKING), "consent")
        close_dialog(self.desktop)
        for name, title in dialogs_of_apps(self.desktop, self.words, demo.APP):
            self.look(title, name)
        self.faults += [f"{where} has {lines} lines" for where, lines, height in self.paragraphs
                        if lines * self.line > height * SLACK + ROUNDING]
        print(f"   {self.language}: {self.measured} texts measured")
        assert self.measured > 100
        assert not self.faults, "\n".join(self.faults)

    def look(self, title, name):
        self.desktop.screenshot(name)
        top = window(self.desktop, title)
        self.faults += [f"{name}: {fault}" for fault in misplaced(self.desktop, top)]
        for accessible in self.desktop.showing(top):
            self.measure(accessible, name)

    def measure(self, accessible, where):
        """Whether it has less room than its words need."""
        name, own = accessible.get_name() or "", box(accessible)
        beside = self.beside_words(accessible, name, own)
        if beside is None or not name.strip():
            return
        self.measured += 1
        is_label = accessible.get_role_name() == "label"
        fits = self.ruler.width(name) + beside <= own.width * SLACK + ROUNDING
        if fits and is_label:
            self.line = min(own.height, self.line or own.height)
        elif is_label:
            lines = self.ruler.lines(name, own.width + ROUNDING)
            self.paragraphs.append((f"{where}: {told(accessible)}", lines, own.height))
        elif not fits:
            self.faults.append(f"{where}: {told(accessible)} needs {self.ruler.width(name)} and {beside}")

    def beside_words(self, accessible, name, own):
        """How much of its width its words do not get; None where its name may be more than the words that are shown."""
        role = accessible.get_role_name()
        if role == "label":
            return 0
        if is_box(accessible, own.height):
            return None if name == self.words.say("CallsPanel", "Show as &table") else TICK  # that one is a button
        if role == "page tab":
            return ICON
        return ICON if accessible.get_parent().get_name() == self.words.say("SettingsPage", "Sections") else None


@needs(seconds=90)
def check16_german_at_800x600(desktop):
    """Check 22 for the language with the longest words, too."""
    Language(desktop, "de").walk()


def check22(language):
    @needs(seconds=90)
    def check(desktop):
        Language(desktop, language).walk()

    return check


globals().update({f"check22_{language}": check22(language) for language in LOCALES if language != "de"})
run_checks(globals())
