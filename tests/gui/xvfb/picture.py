"""What the screen shows, measured: colours, and contrast as WCAG 2 defines it."""
import collections
import functools

FOR_TEXT = 4.5
FOR_CONTROLS = 3.0


def luminance(color):
    def linear(part):
        value = part / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@functools.lru_cache(maxsize=None)
def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


class Picture:
    """The screen at one moment. Areas are (x, y, width, height)."""

    def __init__(self, desktop):
        self.width, self.height, self.data = desktop.pixels()

    def at(self, x, y):
        start = 3 * (y * self.width + x)
        return tuple(self.data[start:start + 3])

    def colors(self, area):
        left, top, width, height = area
        counts = collections.Counter()
        for y in range(max(0, top), min(self.height, top + height)):
            for x in range(max(0, left), min(self.width, left + width)):
                counts[self.at(x, y)] += 1
        return counts

    def ground(self, area):
        """The colour that most of it has."""
        return self.colors(area).most_common(1)[0][0]

    def best_contrast(self, area, ground=None):
        """How far the colour stands out that does so most."""
        colors = self.colors(area)
        ground = ground or colors.most_common(1)[0][0]
        return max(contrast(color, ground) for color in colors)
