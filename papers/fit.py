"""How much of a page stands on one sheet: the picture takes what the words leave, and the cheapest lines go first."""

from collections.abc import Callable
from dataclasses import dataclass

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
    kept: Page | None = page
    while kept is not None:
        room = g.BODY_HEIGHT - g.RESERVE - height_of(kept)
        picture = _picture(kept, room)
        if room >= 0 and (picture is not None or kept.illustration is None):
            return Fitted(kept, picture)
        if not page.single:
            return Fitted(page, _picture(page, g.PICTURE_MOST_HEIGHT))
        kept = kept.shorter()
    raise PaperError(f"the page does not hold its obligatory lines: {page.title}")


def _picture(page: Page, room: float) -> tuple[float, float] | None:
    if page.illustration is None:
        return None
    return g.picture_size(page.illustration.width, page.illustration.height, room)
