"""The colour roles of both themes, as data; no picture names a colour of its own.

Teal and orange mean direction and nothing else. A fall is not "good" and a rise not "bad": no red, no green.
"""

from typing import Final, Literal, get_args

from charts.spec import Programme, Theme
from data.vocabulary import Verdict

Colour = Literal[
    "background",
    "panel",
    "ink",
    "muted",
    "focus",
    "on_focus",
    "context",
    "on_context",
    "quiet",
    "on_quiet",
    "decrease",
    "decrease_text",
    "decrease_tint",
    "increase",
    "increase_text",
    "increase_tint",
    "unclear",
    "unclear_tint",
    "project",
    "project_text",
    "order",
    "order_text",
    "hatch",
    "grid",
    "rule",
    "fall_deep",
    "on_fall_deep",
    "fall",
    "on_fall",
    "steady",
    "on_steady",
    "rise",
    "on_rise",
    "rise_deep",
    "on_rise_deep",
]

COLOURS: Final[tuple[Colour, ...]] = get_args(Colour)

_MAP: Final[dict[Colour, str]] = {
    "fall_deep": "#006778",
    "on_fall_deep": "#FFFFFF",
    "fall": "#6CBAC7",
    "on_fall": "#16202E",
    "rise": "#E8925F",
    "on_rise": "#16202E",
    "rise_deep": "#A84300",
    "on_rise_deep": "#FFFFFF",
}

LIGHT: Final[dict[Colour, str]] = {
    "background": "#FFFFFF",
    "panel": "#F3F5F8",
    "ink": "#16202E",
    "muted": "#55606E",
    "focus": "#12436D",
    "on_focus": "#FFFFFF",
    "context": "#B3BCC7",
    "on_context": "#16202E",
    "quiet": "#5E6E80",
    "on_quiet": "#FFFFFF",
    "decrease": "#00788C",
    "decrease_text": "#006778",
    "decrease_tint": "#73B5BF",
    "increase": "#C9510C",
    "increase_text": "#A84300",
    "increase_tint": "#E19F79",
    "unclear": "#7B8794",
    "unclear_tint": "#B6BDC4",
    "project": "#FBF0D3",
    "project_text": "#7A5600",
    "order": "#E8E4F6",
    "order_text": "#4E3D8F",
    "hatch": "#A7B0BB",
    "grid": "#E4E8ED",
    "rule": "#C9D0D8",
    "steady": "#DDE2E8",
    "on_steady": "#16202E",
    **_MAP,
}

DARK: Final[dict[Colour, str]] = {
    "background": "#17212B",
    "panel": "#1F2C39",
    "ink": "#F1F4F8",
    "muted": "#A9B6C4",
    "focus": "#DCE8F7",
    "on_focus": "#0E1621",
    "context": "#53657A",
    "on_context": "#FFFFFF",
    "quiet": "#9FB0C2",
    "on_quiet": "#0E1621",
    "decrease": "#39B7C9",
    "decrease_text": "#5CCBDA",
    "decrease_tint": "#2A7482",
    "increase": "#F0883E",
    "increase_text": "#FFA25E",
    "increase_tint": "#8E5A35",
    "unclear": "#8D9BAA",
    "unclear_tint": "#566472",
    "project": "#3A331E",
    "project_text": "#E9C46A",
    "order": "#302B4A",
    "order_text": "#BDB0F2",
    "hatch": "#5E6E80",
    "grid": "#2B3947",
    "rule": "#3B4A5A",
    "steady": "#3A4958",
    "on_steady": "#FFFFFF",
    **_MAP,
}

THEMES: Final[dict[Theme, dict[Colour, str]]] = {"light": LIGHT, "dark": DARK}

BANDS: Final[dict[Programme, tuple[Colour, Colour]]] = {
    "ngo_project": ("project", "project_text"),
    "social_order": ("order", "order_text"),
}
"""Fill and text of a programme's band: two programmes never share one."""


def mark_colours(verdict: Verdict) -> tuple[Colour, Colour, Colour]:
    """Mark, text and tint (a 55 % tint of the mark, for interval bars) of a verdict."""
    if verdict.is_fall:
        return "decrease", "decrease_text", "decrease_tint"
    if verdict.is_rise:
        return "increase", "increase_text", "increase_tint"
    return "unclear", "muted", "unclear_tint"
