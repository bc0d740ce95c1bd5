"""Why there are no places: how sure it is which region fell most."""

from collections.abc import Mapping

from analysis.integrals import integral_over_normal, normal_cdf
from analysis.variation import log_ratio, standard_error


def chance_of_largest_fall(region: str, pairs: Mapping[str, tuple[int, int]], cv: float) -> float:
    """Probability that this region's underlying change is the lowest of all (statistics, section 5.8).

    Each log ratio is taken as normal around the observed one with the display interval's standard error. Counts
    must be positive; `cv` is a share. Used to explain the absence of places, never to make them.
    """
    centres = {name: log_ratio(*pair) for name, pair in pairs.items()}
    errors = {name: standard_error(*pair, cv) for name, pair in pairs.items()}
    rivals = [name for name in pairs if name != region]

    def all_rivals_higher(z: float) -> float:
        place = centres[region] + errors[region] * z
        chance = 1.0
        for name in rivals:
            chance *= normal_cdf((centres[name] - place) / errors[name])
        return chance

    return integral_over_normal(all_rivals_higher)
