"""How much room a text needs, measured with the font Traydo uses, by somebody else than Traydo."""


class Ruler:
    """In the program's own pixels: 96 to the inch."""

    def __init__(self, locale, family="Sans", points=9):
        import gi

        gi.require_version("Pango", "1.0")
        gi.require_version("PangoCairo", "1.0")
        from gi.repository import Pango, PangoCairo

        context = PangoCairo.FontMap.get_default().create_context()
        PangoCairo.context_set_resolution(context, 96)
        context.set_language(Pango.Language.from_string(locale))  # fonts are chosen by it
        context.set_font_description(Pango.FontDescription.from_string(f"{family} {points}"))
        self.layout = Pango.Layout.new(context)
        self.layout.set_wrap(Pango.WrapMode.WORD_CHAR)
        self.unit = Pango.SCALE

    def width(self, text):
        return self._set(text, -1).get_pixel_extents()[1].width

    def lines(self, text, width):
        """Into how many lines it has to be broken to be no wider."""
        return self._set(text, width * self.unit).get_line_count()

    def _set(self, text, width):
        self.layout.set_width(width)
        self.layout.set_text(text, -1)
        return self.layout
