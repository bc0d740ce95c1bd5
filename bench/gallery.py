"""Draws every sample picture into a folder, with a contact sheet at the width of a phone for a person to look at.

    python -m bench.gallery OUT [--all]

One PNG a sample (light, dark and slide with --all), and `contact.png`. It ends with what our pictures cost beside the
textbook's way of drawing the same ones (CPU and bytes); exit code 1 where a picture refuses to be drawn, costs more
than a fifth of the textbook's CPU or takes more than 0.45 of its bytes.
"""

import importlib
import pkgutil
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Any, Final

from matplotlib import pyplot
from matplotlib.font_manager import FontProperties
from PIL import Image

import tests
from charts import fonts
from charts.easel.type_scale import family
from charts.png import encode
from charts.registry import PICTURES, compose
from charts.render import paint_pixels, render
from charts.rendered import ChartError

SHRUNK: Final = 400
GAP: Final = 16
COLUMNS: Final = 6
BYTES_GOAL: Final = 0.45
CPU_GOAL: Final = 5.0


def samples() -> dict[str, Any]:
    """Every spec of every `SPECS` in the modules `tests.chart_specs*`, by name."""
    found: dict[str, Any] = {}
    for module in pkgutil.iter_modules(tests.__path__):
        if module.name.startswith("chart_specs"):
            found |= importlib.import_module(f"tests.{module.name}").SPECS
    return found


def variants(spec: Any, *, every: bool) -> Iterator[tuple[str, Any]]:
    """A spec as it is, and in the other theme and size."""
    yield "", spec
    if every:
        yield "_dark", replace(spec, frame=replace(spec.frame, theme="dark"))
        yield "_slide", replace(spec, frame=replace(spec.frame, size="slide"))


def draw_all(folder: Path, *, every: bool) -> tuple[list[Path], list[str]]:
    """Write the pictures; returns their paths and the names of those that refused."""
    written, refused = [], []
    for name, spec in samples().items():
        for suffix, variant in variants(spec, every=every):
            path = folder / f"{name}{suffix}.png"
            try:
                path.write_bytes(render(variant).png)
                written.append(path)
            except ChartError as reason:
                refused.append(f"{path.stem}: {reason}")
    return written, refused


def contact_sheet(paths: list[Path]) -> Image.Image:
    """All pictures side by side, each 400 px wide."""
    small = []
    for path in paths:
        picture = Image.open(path).convert("RGB")
        size = (SHRUNK, round(picture.height * SHRUNK / picture.width))
        small.append(picture.resize(size, Image.Resampling.LANCZOS))
    rows = [small[start : start + COLUMNS] for start in range(0, len(small), COLUMNS)]
    height = sum(max(picture.height for picture in row) + GAP for row in rows) + GAP
    sheet = Image.new("RGB", (COLUMNS * (SHRUNK + GAP) + GAP, height), "#8A94A0")
    top = GAP
    for row in rows:
        for column, picture in enumerate(row):
            sheet.paste(picture, (GAP + column * (SHRUNK + GAP), top))
        top += max(picture.height for picture in row) + GAP
    return sheet


def textbook(spec: Any) -> bytes:
    """The same picture as a textbook draws it: pyplot, the library's own text, tight_layout, its default PNG.

    Shapes and places are taken from our canvas and their making is not counted against the textbook.
    """
    canvas = compose(spec)
    shapes, lines = canvas.shapes(), canvas.lines_of_text()
    for artist in (*shapes, *lines):
        artist.remove()
    start = time.process_time()
    figure, axes = pyplot.subplots(figsize=(canvas.width / 200, canvas.height / 200), dpi=200)
    axes.set(xlim=(0, canvas.width), ylim=(canvas.height, 0))
    axes.axis("off")
    for shape in shapes:
        figure.add_artist(shape)
    for words in lines:
        font = FontProperties(fname=str(fonts.path(words.weight, family(words.px))), size=words.px * 72 / 200)
        sides = {"left": "left", "centre": "center", "right": "right"}
        x, y = words.x / canvas.width, 1 - words.y / canvas.height
        figure.text(x, y, words.text, color=words.colour, ha=sides[words.align], va="baseline", fontproperties=font)
    figure.tight_layout()
    stream = BytesIO()
    figure.savefig(stream, format="png")
    pyplot.close(figure)
    SPENT.append(time.process_time() - start)
    return stream.getvalue()


SPENT: Final[list[float]] = []


def costs(specs: list[Any]) -> tuple[float, float, float]:
    """Medians: CPU ms of ours, CPU ms of the textbook's, bytes of ours in the textbook's; five interleaved rounds."""
    ours, ratio = [], []
    for spec in specs * 5:
        start = time.process_time()
        png = encode(paint_pixels(compose(spec)))
        ours.append(time.process_time() - start)
        ratio.append(len(png) / len(textbook(spec)))
    return 1000 * median(ours), 1000 * median(SPENT), median(ratio)


def main(folder: Path, *, every: bool) -> int:
    """Draw, write the contact sheet, print the figures."""
    folder.mkdir(parents=True, exist_ok=True)
    written, refused = draw_all(folder, every=every)
    contact_sheet(written).save(folder / "contact.png")
    kinds = {type(spec) for spec in samples().values()}
    unseen = [kind.__name__ for kind in PICTURES if kind not in kinds]
    mine, theirs, ratio = costs([spec for name, spec in samples().items() if name.endswith("_ru")])
    print(f"{len(written)} pictures, {len(refused)} refused, kinds without a sample: {', '.join(unseen) or 'none'}")
    for name in refused:
        print(name)
    print(f"CPU: {mine:.0f} ms a picture, textbook {theirs:.0f} ms: {theirs / mine:.1f} times; bytes: {ratio:.2f}")
    return int(bool(refused) or ratio > BYTES_GOAL or theirs / mine < CPU_GOAL)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), every="--all" in sys.argv))
