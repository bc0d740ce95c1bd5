"""The canvas: shapes and words in pixels, y downwards, each with a role, none with an opinion about
statistics."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Final

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch, Patch, PathPatch, Polygon, Rectangle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from charts.easel.colours import Colour
from charts.easel.ink import Align, Box, Words
from charts.easel.ruler import Paragraph, Ruler
from charts.easel.type_scale import CAP_HEIGHT, Role
from charts.fonts import Weight
from charts.rendered import Number, Wording

DPI: Final = 200
HATCH_PITCH: Final = 20.0
HATCH_WIDTH: Final = 2.6


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape that stands for a value: its role, the live artist, the value it was drawn for."""

    role: str
    artist: Patch
    value: float | None


@dataclass(slots=True)
class Canvas(Ruler):
    """A sheet of `width` × `height` px, drawn at 1× or 2×. Shapes overlap in the order of their `depth`.

    `numbers` and `wordings` collect what the picture says; `marks` the shapes that stand for values.
    """

    width: int = 0
    height: int = 0
    numbers: list[Number] = field(default_factory=list)
    wordings: list[Wording] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    figure: Figure = field(init=False)
    _place: Affine2D = field(init=False)

    def __post_init__(self) -> None:
        size = (self.width / DPI, self.height / DPI)
        self.figure = Figure(figsize=size, dpi=DPI * self.scale, facecolor=self.colour("background"))
        FigureCanvasAgg(self.figure)
        self._place = Affine2D().scale(self.scale, -self.scale).translate(0, self.height * self.scale)

    # Words -----------------------------------------------------------------------------------------------------

    def write(
        self,
        text: str,
        x: float,
        y: float,
        role: Role,
        colour: Colour = "ink",
        *,
        align: Align = "left",
        weight: Weight | None = None,
        px: float | None = None,
        number: tuple[str, float] | None = None,
    ) -> Box:
        """Set one line with its baseline at `y`; with `number` (role, value) it is recorded as a number
        shown.

        Returns the line's box.
        """
        kind = self.type(role)
        words = Words(text, x, y, role, px or kind.px, weight or kind.weight, self.colour(colour), align)
        words.scale = self.scale
        self.figure.add_artist(words)
        if number is not None:
            self.numbers.append(Number(number[0], number[1], text))
        self.wordings.append(Wording(role, text))
        return words.box()

    def set_paragraph(
        self,
        paragraph: Paragraph,
        x: float,
        top: float,
        role: Role,
        colour: Colour = "ink",
        *,
        align: Align = "left",
    ) -> float:
        """Set a paragraph with the first line's capitals at `top`; returns the last baseline."""
        baseline, before = top + CAP_HEIGHT * paragraph.px, len(self.wordings)
        for index, line in enumerate(paragraph.lines):
            y = baseline + index * paragraph.leading * paragraph.px
            self.write(line, x, y, role, colour, align=align, weight=paragraph.weight, px=paragraph.px)
        self.wordings[before:] = [Wording(role, " ".join(paragraph.lines))] if paragraph.lines else []
        return top + paragraph.height

    # Shapes ----------------------------------------------------------------------------------------------------

    def rectangle(
        self,
        box: Box,
        fill: Colour | None,
        role: str,
        *,
        radius: float = 0.0,
        edge: Colour | None = None,
        edge_width: float = 2.0,
        dashed: bool = False,
        depth: float = 1.0,
        value: float | None = None,
    ) -> Patch:
        """A rectangle, rounded by `radius`; `dashed` breaks its edge."""
        corner, width, height = (box.left, box.top), box.width, box.height
        shape: Patch
        if radius:
            rounding = min(radius, width / 2, height / 2)
            shape = FancyBboxPatch(corner, width, height, f"round,pad=0,rounding_size={rounding}")
        else:
            shape = Rectangle(corner, width, height)
        return self._add(shape, role, fill, edge, edge_width, dashed=dashed, depth=depth, value=value)

    def dot(
        self,
        x: float,
        y: float,
        radius: float,
        fill: Colour,
        role: str,
        *,
        edge: Colour | None = None,
        edge_width: float = 5.0,
        depth: float = 4.0,
        value: float | None = None,
    ) -> Patch:
        """A dot; with an edge its fill is usually the background: hollow. The radius includes the edge."""
        inner = radius - edge_width / 2 if edge else radius
        return self._add(Circle((x, y), inner), role, fill, edge, edge_width, depth=depth, value=value)

    def polygon(self, points: Sequence[tuple[float, float]], fill: Colour, role: str, *, depth: float = 3.0) -> Patch:
        """A filled polygon."""
        return self._add(Polygon(points, closed=True), role, fill, None, 0, depth=depth)

    def triangle(self, box: Box, fill: Colour, *, falls: bool, role: str = "triangle") -> Patch:
        """▼ for a fall, ▲ for a rise: a shape, never a character."""
        base, tip = (box.top, box.bottom) if falls else (box.bottom, box.top)
        return self.polygon([(box.left, base), (box.right, base), (box.centre, tip)], fill, role)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        colour: Colour,
        role: str,
        *,
        width: float = 2.0,
        dashes: tuple[float, float] | None = None,
        depth: float = 1.5,
        value: float | None = None,
    ) -> Patch:
        """A line through points; `dashes` are the lengths of dash and gap in pixels."""
        shape = PathPatch(Path(list(points)), capstyle="butt", joinstyle="round")
        patch = self._add(shape, role, None, colour, width, depth=depth, value=value)
        if dashes:
            patch.set_linestyle((0, tuple(length / width for length in dashes)))
        return patch

    def area(
        self,
        rings: Sequence[Sequence[tuple[float, float]]],
        fill: Colour,
        role: str,
        *,
        edge: Colour | None = None,
        edge_width: float = 2.0,
        depth: float = 1.0,
        value: float | None = None,
    ) -> Patch:
        """A filled area of one or more closed rings; a ring inside another is a hole."""
        points = [point for ring in rings for point in (*ring, ring[0])]
        codes = [code for ring in rings for code in (Path.MOVETO, *[Path.LINETO] * (len(ring) - 1), Path.CLOSEPOLY)]
        shape = PathPatch(Path(points, codes), joinstyle="round")
        return self._add(shape, role, fill, edge, edge_width, depth=depth, value=value)

    def hatch(self, box: Box, role: str, *, colour: Colour = "hatch", radius: float = 0.0) -> Patch:
        """The sign of emptiness: background with diagonal lines, clipped to the (rounded) box, with a thin
        edge."""
        frame = self.rectangle(box, "background", role, radius=radius, edge=colour, depth=1.0)
        reach = box.width + box.height
        count = ceil(reach / HATCH_PITCH)
        points, codes = [], []
        for index in range(1, count):
            run = index * HATCH_PITCH
            points += [(box.left + run, box.top), (box.left, box.top + run)]
            codes += [Path.MOVETO, Path.LINETO]
        if not points:
            return frame
        lines = PathPatch(Path(points, codes))
        self._add(lines, f"{role} lines", None, colour, HATCH_WIDTH, depth=1.1)
        lines.set_clip_path(frame)
        return frame

    def _add(
        self,
        shape: Patch,
        role: str,
        fill: Colour | None,
        edge: Colour | None,
        edge_width: float,
        *,
        dashed: bool = False,
        depth: float = 1.0,
        value: float | None = None,
    ) -> Patch:
        shape.set_facecolor(self.colour(fill) if fill else "none")
        shape.set_edgecolor(self.colour(edge) if edge else "none")
        shape.set_linewidth(edge_width * 72 / DPI if edge else 0)
        if dashed:
            shape.set_linestyle((0, (5, 4)))
        shape.set_transform(self._place)
        shape.set_gid(role)
        shape.set_zorder(depth)
        self.figure.add_artist(shape)
        self.marks.append(Mark(role, shape, value))
        return shape

    # What stands on it -----------------------------------------------------------------------------------------

    def lines_of_text(self) -> list[Words]:
        """Every line of text, live."""
        return [artist for artist in self.figure.get_children() if isinstance(artist, Words)]

    def shapes(self) -> list[Artist]:
        """Every shape, live, the sheet itself excepted."""
        return [a for a in self.figure.get_children() if isinstance(a, Patch) and a is not self.figure.patch]
