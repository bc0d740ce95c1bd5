"""Which function draws which spec. A new picture is one file with `draw(spec, output)` and one line here."""

from collections.abc import Callable
from typing import Any, Final

from charts import (
    briefing,
    change_rows,
    choropleth,
    multiples,
    published,
    ranking,
    region_card,
    region_without_data,
    series,
    slope,
    small_counts,
    tile_map,
)
from charts.easel.canvas import Canvas
from charts.rendered import ChartError, Output
from charts.spec import RegionCard, RegionWithoutData, SmallCountsTable
from charts.spec_briefing import Briefing
from charts.spec_maps import Choropleth, TileMap
from charts.spec_regions import ChangeRows, PublishedCheck, Ranking, Slope
from charts.spec_years import Multiples, YearSeries

Draw = Callable[[Any, Output], Canvas]

PICTURES: Final[dict[type, Draw]] = {
    RegionCard: region_card.draw,
    RegionWithoutData: region_without_data.draw,
    SmallCountsTable: small_counts.draw,
    Slope: slope.draw,
    ChangeRows: change_rows.draw,
    Ranking: ranking.draw,
    PublishedCheck: published.draw,
    TileMap: tile_map.draw,
    Choropleth: choropleth.draw,
    YearSeries: series.draw,
    Multiples: multiples.draw,
    Briefing: briefing.draw,
}


def compose(spec: object, output: Output = "photo") -> Canvas:
    """Put a spec on canvas, live and not yet painted; raises ChartError where it does not fit."""
    draw = PICTURES.get(type(spec))
    if draw is None:
        raise ChartError(f"no picture for {type(spec).__name__}")
    return draw(spec, output)
