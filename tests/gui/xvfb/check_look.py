"""Check 15: light, dark, at scale 2 and in Arabic nothing is cut off, and all of it stands out."""
import demo
from harness import needs, run_checks
from hosts import DARK, LIGHT, serve_color_scheme
from layout import SAYING, Box, box, is_box, lies_in, misplaced, told
from pages import PAGES, SECTIONS, close_dialog, go_to, open_consent, open_section, window
from picture import FOR_CONTROLS, FOR_TEXT, Picture
from words import Words, environment

LIGHT_WINDOW = (0xF3, 0xF4, 0xF5)
DARK_WINDOW = (0x2A, 0x2D, 0x30)
INDICATOR = 18  # px from the edge of a box or radio button within which its frame lies
ROW_BOX = 36  # px of a todo's row that belong to its box
WORDED = (*SAYING, "page tab")


class Look:
    """The program in one look, and what is measured of it."""

    def __init__(self, desktop, language="en", scale=1, variables=None):
        self.desktop, self.words = desktop, Words(language)
        self.scale = desktop.scale = scale
        self.mirrored = language == "ar"
        self.texts = self.frames = 0
        self.faults = []
        demo.start(desktop, {**environment(language), **(variables or {})})

    def walk(self):
        """Every page, the sections of the settings, the consent dialog."""
        for page in PAGES:
            go_to(self.desktop, self.words, page)
            if page == "Todos":
                self.desktop.until("the todos", lambda: self.rows() and len(self.rows()) > 5)
                self.measure_rows()
            if page != "Settings":
                self.measure(page.lower(), "Traydo")
        for section in SECTIONS:
            open_section(self.desktop, self.words, section)
            self.measure(f"settings-{section.lower()}", "Traydo")
        self.measure("consent", open_consent(self.desktop, self.words, demo.ASKING))
        close_dialog(self.desktop)
        print(f"   {self.texts} texts and {self.frames} frames measured")
        assert self.texts > 150 and self.frames > 15
        assert not self.faults, "\n".join(self.faults)

    def place(self, accessible):
        """Its pixels on the screen. Accessibility counts in the program's own."""
        return Box(*(value * self.scale for value in box(accessible)))

    def measure(self, name, title):
        """Everything that is shown in the window of that title, in one picture."""
        self.desktop.screenshot(name)
        top = window(self.desktop, title)
        found = misplaced(self.desktop, top)
        picture = Picture(self.desktop)
        for accessible in self.desktop.showing(top):
            area = self.place(accessible)
            if lies_in(area, self.place(top)) and self.desktop.is_enabled(accessible):
                found += self.text_fault(picture, accessible, area) + self.frame_fault(picture, accessible, area)
        self.faults += [f"{name}: {fault}" for fault in found]

    def text_fault(self, picture, accessible, area):
        if accessible.get_role_name() not in WORDED or not (accessible.get_name() or "").strip():
            return []
        self.texts += 1
        best = picture.best_contrast(area)
        return [] if best >= FOR_TEXT else [f"{told(accessible)} reads at {best:.1f}:1"]

    def frame_fault(self, picture, accessible, area):
        if is_box(accessible, area.height // self.scale):
            area = self.leading(area, INDICATOR)
        elif accessible.get_role_name() in ("text", "entry") and is_single_line(accessible):
            area = Box(area.x, area.y + area.height // 2, 3 * self.scale, 1)
        else:
            return []
        self.frames += 1
        around = picture.at(area.x - 2, area.y + area.height // 2)
        best = picture.best_contrast(area, around)
        return [] if best >= FOR_CONTROLS else [f"the frame of {told(accessible)} stands out at {best:.1f}:1"]

    def leading(self, area, width):
        """The part of it where reading begins."""
        width *= self.scale
        return Box(area.x + area.width - width if self.mirrored else area.x, area.y, width, area.height)

    def rows(self):
        view = self.desktop.find(self.words.say("TodosPage", "Todos"), "list")
        return [item for item in self.desktop.below(view) if item.get_role_name() == "list item"]

    def measure_rows(self):
        """The box of each todo, its title, and what stands below that."""
        picture = Picture(self.desktop)
        for row in self.rows():
            area = self.place(row)
            half = area.height // 2
            boxes = self.leading(area, ROW_BOX)
            texts = Box(area.x + (0 if self.mirrored else boxes.width), area.y, area.width - boxes.width, half)
            for what, part, least in (("box", boxes, FOR_CONTROLS), ("title", texts, FOR_TEXT),
                                      ("details", texts._replace(y=area.y + half), FOR_TEXT)):
                best = picture.best_contrast(part)
                if best < least:
                    self.faults.append(f"the {what} of {told(row)} stands out at {best:.1f}:1")
            self.texts, self.frames = self.texts + 2, self.frames + 1


def is_single_line(accessible):
    from gi.repository import Atspi

    return not accessible.get_state_set().contains(Atspi.StateType.MULTI_LINE)


def ground(desktop):
    """The colour of the window where nothing is: at the edge, beside the tabs."""
    place = box(window(desktop, "Traydo"))
    return Picture(desktop).ground((place.x, place.y, place.width, 6))


@needs(seconds=90)
def check15_light(desktop):
    serve_color_scheme(LIGHT)
    look = Look(desktop)
    desktop.until("the light colours", lambda: ground(desktop) == LIGHT_WINDOW)
    look.walk()


@needs(seconds=90)
def check15_dark(desktop):
    serve_color_scheme(DARK)
    look = Look(desktop)
    desktop.until("the dark colours", lambda: ground(desktop) == DARK_WINDOW)
    look.walk()


@needs(screen="2560x1800", seconds=90)
def check15_scale_2(desktop):
    look = Look(desktop, scale=2, variables={"QT_SCALE_FACTOR": "2"})
    look.walk()


@needs(seconds=90)
def check15_arabic(desktop):
    look = Look(desktop, language="ar")
    look.walk()
    assert_mirrored(look)


def assert_mirrored(look):
    desktop, words = look.desktop, look.words
    titles = [words.say("MainWindow", page) for page in PAGES]
    tabs = [box(desktop.wait_for(lambda name, title=title: name.startswith(title), "page tab")) for title in titles]
    assert tabs == sorted(tabs, reverse=True), f"the first tab is at the right: {tabs}"
    go_to(desktop, words, "Todos")
    places = box(desktop.wait_for(words.say("TodosPage", "Views and lists"), "list"))
    todos = box(desktop.wait_for(words.say("TodosPage", "Todos"), "list"))
    assert places.x >= todos.x + todos.width, "the lists are at the right"


run_checks(globals())
