"""How far two counts of the same thing are apart, and whether that looks like a misplaced digit."""

from fractions import Fraction

from analysis.change import check_counts


def times_apart(earlier: int, later: int) -> Fraction:
    """Return how many times the larger count is the smaller one; a zero counts as one, so that 0 and 40 are 40 apart.

    Raises `ValueError` for a negative count.
    """
    check_counts(earlier, later)
    return Fraction(max(earlier, later, 1), max(min(earlier, later), 1))


def looks_misprinted(earlier: int, later: int, *, factor: int, small_count: int) -> bool:
    """Whether a count is so far from what it was that recording or typing is likelier than life.

    `factor` and `small_count` are those of the thresholds; among small counts any multiple is ordinary.
    """
    return max(earlier, later) >= small_count and times_apart(earlier, later) >= factor
