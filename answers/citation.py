"""How to cite what an answer rests on: author, title, places, primary data, release and code; on paper also the day."""

from collections.abc import Iterable, Sequence
from datetime import date

from answers.answer import Fact
from answers.desk import Desk, capitalised
from data.observation import Claim

Place = tuple[str, str]


def places_of(facts: Iterable[Fact], claims: Iterable[Claim] = ()) -> tuple[Place, ...]:
    """Return where figures and quoted statements stand, as source and place, tables first, each once."""
    places = [(fact.observation.source, fact.observation.place) for fact in facts]
    places += [(claim.source, claim.place) for claim in claims]
    return tuple(
        sorted(dict.fromkeys(places), key=lambda place: (place[0], not place[1].startswith("table"), place[1]))
    )


def sources_said(desk: Desk, places: Sequence[Place]) -> list[str]:
    """Say each source with its places, in one sentence."""
    sources = desk.catalogue.sources
    return [
        desk.say(
            "footer-source",
            author=desk.name(sources[key].author),
            places=_places(desk, key, places),
            primary=desk.name(sources[key].primary),
        )
        for key in dict.fromkeys(source for source, _ in places)
    ]


def citations(desk: Desk, places: Sequence[Place], today: date | None = None) -> list[str]:
    """Return the line to cite each source by, with the day of access where a day is given."""
    lines = [_citation(desk, key, _places(desk, key, places)) for key in dict.fromkeys(source for source, _ in places)]
    return lines if today is None else [desk.say("citation-on", citation=line, day=today) for line in lines]


def citation_of_file(desk: Desk, key: str, places: str) -> str:
    """Return the line to cite an uploaded file by: its name, its sheets, and nothing about where it came from."""
    author = desk.name(desk.catalogue.sources[key].author)
    return desk.say("citation-file", author=author, places=places, release=desk.release, code=desk.code)


def _citation(desk: Desk, key: str, places: str) -> str:
    source = desk.catalogue.sources[key]
    if source.kind == "file":
        return citation_of_file(desk, key, places)
    return desk.say(
        "citation",
        author=desk.name(source.author),
        title=source.printed_title,
        places=capitalised(places),
        primary=desk.name(source.primary),
        release=desk.release,
        code=desk.code,
    )


def _places(desk: Desk, source: str, places: Sequence[Place]) -> str:
    named = desk.catalogue.sources[source].places
    return ", ".join(dict.fromkeys(desk.name(named[place]) for key, place in places if key == source))
