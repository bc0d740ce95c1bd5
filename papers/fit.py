"""How much of a page stands on one sheet: the picture takes what the words leave, and the cheapest lines go first."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from papers import geometry as g
from papers.page import Page, PaperError


@dataclass(frozen=True, slots=True)
class Fitted:
    """A page with the lines that fit and its picture's width and height in millimetres, None without a picture."""

    page: Page
    picture: tuple[float, float] | None


def fitted(page: Page, height_of: Callable[[Page], float]) -> Fitted:
    """Return what fits; `height_of` measures a page's words in millimetres.

    Raises `PaperError` where a single page cannot hold even its obligatory lines. A page that may run on keeps all.
    """
    kept, words = page, height_of(page)
    while True:
        room = g.BODY_HEIGHT - g.RESERVE - words
        picture = _picture(kept, room)
        if room >= 0 and (picture is not None or kept.illustration is None):
            return Fitted(_filled(kept, page, words, height_of), picture)
        if not page.single:
            return Fitted(page, _picture(page, g.PICTURE_MOST_HEIGHT))
        lower = _lower(kept, words, height_of)
        if lower is None:
            break
        kept, words = lower
    if small := _picture(kept, room, g.PICTURE_LEAST_WIDTH):
        return Fitted(_filled(kept, page, words, height_of), small)
    if room < 0:
        raise PaperError(f"the page does not hold its obligatory lines: {page.title}")
    return Fitted(replace(kept, illustration=None), None)  # the same numbers stand in the table


def _lower(page: Page, words: float, height_of: Callable[[Page], float]) -> tuple[Page, float] | None:
    """Return the page without a line whose going saves height, with its height; None where no line may go."""
    shorter = [(one, height_of(one)) for one in page.shorter()]
    return next((pair for pair in shorter if pair[1] < words), shorter[0] if shorter else None)


def _filled(kept: Page, whole: Page, words: float, height_of: Callable[[Page], float]) -> Page:
    """Return the page with the lines back that cost no height: a column may have room beside a longer one."""
    for place in range(len(whole.sections)):
        while (longer := kept.with_line_back(place, whole)) is not None and height_of(longer) <= words:
            kept = longer
    return whole if kept.holds_all_of(whole) else kept


def _picture(page: Page, room: float, least: float = g.PICTURE_GOOD_WIDTH) -> tuple[float, float] | None:
    if page.illustration is None:
        return None
    return g.picture_size(page.illustration.width, page.illustration.height, room, least)
