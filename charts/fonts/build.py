"""Builds the bundled typefaces from the static Golos Text: subsets, and a family whose digits are equally
wide.

    python -m charts.fonts.build SOURCE_FOLDER

SOURCE_FOLDER is the unpacked package named in README.md. fontTools is needed here only, never at run time.
"""

import sys
from pathlib import Path
from shutil import copyfile

from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]  # ships no types
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped]  # ships no types
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]  # ships no types
from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]  # ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # ships no types

HERE = Path(__file__).parent
SOURCES = {400: "400Regular", 500: "500Medium", 600: "600SemiBold", 700: "700Bold"}
STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
RANGES = ((0x20, 0x7E), (0xA0, 0x17F), (0x400, 0x52F), (0x2000, 0x206F))
SINGLES = "₸№←↑→↓−≈≤≥×±"  # the source has no ≠
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]
FIXED_TIME = 3786912000  # 2024-01-01 in the font's own epoch: equal sources give equal bytes


def make_digits_tabular(font: TTFont) -> None:
    """Map the ten digits to their `.tf` glyphs and make these really equal in width.

    The source's tabular digits differ by up to 40 units and are composites whose metrics flag overrides
    `hmtx`: each is decomposed, shifted by half of what it lacks, and given the advance of the widest.
    """
    glyphs, metrics, characters = font["glyf"], font["hmtx"], font.getBestCmap()
    tabular = {digit: f"{characters[ord(digit)]}.tf" for digit in "0123456789"}
    widest = max(metrics[name][0] for name in tabular.values())
    glyph_set = font.getGlyphSet()
    for digit, name in tabular.items():
        outline, pen = DecomposingRecordingPen(glyph_set), TTGlyphPen(None)
        glyph_set[name].draw(outline)
        shift = round((widest - metrics[name][0]) / 2)
        outline.replay(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        glyphs[name] = pen.glyph()
        glyphs[name].recalcBounds(glyphs)
        metrics[name] = (widest, glyphs[name].xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[ord(digit)] = name


def rename(font: TTFont, family: str, weight: int) -> None:
    """Give the font its family, so that each weight is found as family + weight."""
    style = STYLES[weight]
    postscript = f"{family.replace(' ', '')}-{style}"
    names = {1: family, 2: style, 3: f"{postscript};bundled", 4: f"{family} {style}", 6: postscript, 16: family}
    for record in list(font["name"].names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            font["name"].removeNames(record.nameID)
    for number, text in {**names, 17: style}.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def subset(font: TTFont) -> None:
    """Keep the alphabets and signs the product writes, their kerning and marks; drop hinting."""
    options = Options(layout_features=FEATURES, hinting=False, notdef_outline=True, name_IDs=["*"])
    options.recalc_timestamp = False
    letters = {code for first, last in RANGES for code in range(first, last + 1)}
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters | {ord(sign) for sign in SINGLES})
    subsetter.subset(font)
    font["head"].created = font["head"].modified = FIXED_TIME


def build(source: Path) -> list[Path]:
    """Write eight files beside this script, four weights of two families, and the licence; returns their
    paths."""
    written = []
    for weight, folder in SOURCES.items():
        for family in ("Golos Text", "Golos Chart"):
            font = TTFont(next((source / folder).glob("*.ttf")), recalcTimestamp=False)
            if family == "Golos Chart":
                make_digits_tabular(font)
            rename(font, family, weight)
            subset(font)
            target = HERE / f"{family.replace(' ', '')}-{weight}.ttf"
            font.save(target, reorderTables=True)
            written.append(target)
    copyfile(source / "LICENSE_FONT", HERE / "OFL.txt")
    return written


if __name__ == "__main__":
    for path in build(Path(sys.argv[1])):
        sys.stdout.write(f"{path.name} {path.stat().st_size}\n")
