"""The ruler: how wide a text is and how it breaks on a frame's size of canvas, before anything is drawn."""

from dataclasses import dataclass
from functools import partial

from charts.easel.colours import THEMES, Colour
from charts.easel.letters import text_width
from charts.easel.type_scale import CAP_HEIGHT, DESCENT, TYPE, Role, Type
from charts.easel.wrapping import wrap
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import Frame


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text broken into lines: their height from the first capital's top to the last baseline, and how it is
    set."""

    lines: tuple[str, ...]
    px: float
    weight: Weight
    leading: float

    @property
    def height(self) -> float:
        """From the top of the first line's capitals to the last baseline."""
        return CAP_HEIGHT * self.px + (len(self.lines) - 1) * self.leading * self.px if self.lines else 0.0


@dataclass(slots=True)
class Ruler:
    """Measures for one frame and output."""

    frame: Frame
    output: Output = "photo"

    @property
    def scale(self) -> int:
        """Device pixels per canvas pixel: 2 for a slide and for print."""
        return 2 if self.frame.size == "slide" or self.output == "print" else 1

    def colour(self, role: Colour) -> str:
        """The theme's colour for a role."""
        return THEMES[self.frame.theme][role]

    def type(self, role: Role) -> Type:
        """Size, weight and leading of a role on this size of canvas."""
        return TYPE[self.frame.size][role]

    def measure(self, text: str, role: Role, weight: Weight | None = None, px: float | None = None) -> float:
        """The width of one line of text in a role, in pixels."""
        kind = self.type(role)
        return text_width(text, (px or kind.px) * self.scale, weight or kind.weight) / self.scale

    def paragraph(
        self,
        text: str,
        width: float,
        role: Role,
        *,
        most: int | None = None,
        weight: Weight | None = None,
        px: float | None = None,
    ) -> Paragraph:
        """Break a text into at most `most` lines of a width; raises ChartError where it takes more."""
        kind = self.type(role)
        weight, px = weight or kind.weight, px or kind.px
        measure = partial(self.measure, role=role, weight=weight, px=px)
        lines = wrap(text, width, measure, self.frame.language)
        if most is not None and len(lines) > most:
            raise ChartError(f"{role}: {len(lines)} lines where {most} fit: {text!r}")
        return Paragraph(lines, px, weight, kind.leading)


def cap_top(baseline: float, px: float) -> float:
    """Where the capitals of a line begin."""
    return baseline - CAP_HEIGHT * px


def baseline_for_middle(middle: float, px: float) -> float:
    """The baseline that centres capitals and digits on a height."""
    return middle + CAP_HEIGHT * px / 2


def text_bottom(baseline: float, px: float) -> float:
    """Where the descenders of a line end."""
    return baseline + DESCENT * px
