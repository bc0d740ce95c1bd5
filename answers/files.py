"""Uploaded files as sources: a release knows them by its publications, the catalogue by no file of its own."""

from collections.abc import Iterable, Sequence

from answers.desk import Desk
from data.catalogue import Catalogue, Source, Words
from data.observation import Claim, Observation, source_of_file
from data.vocabulary import Language
from db.records import Publication
from texts.speech import speech_for


def with_files(
    catalogue: Catalogue, publications: Iterable[Publication], rows: Sequence[Observation | Claim]
) -> Catalogue:
    """Return the catalogue with every uploaded file among its sources that a release has rows of."""
    sheets: dict[str, list[str]] = {}
    for row in rows:
        if row.source not in catalogue.sources and row.place not in sheets.setdefault(row.source, []):
            sheets[row.source].append(row.place)
    if not sheets:
        return catalogue
    names = {source_of_file(one.file.sha256): one.file.name for one in publications if one.file}
    files = {key: _source(key, names[key], places) for key, places in sheets.items()}
    return catalogue.model_copy(update={"sources": {**catalogue.sources, **files}})


def document_said(desk: Desk, key: str) -> str:
    """Say which document figures come from: a report with what it refers to, or a file and who brought it."""
    source = desk.catalogue.sources[key]
    if source.kind == "file":
        return desk.say("provenance-file", name=source.printed_title)
    return desk.say(
        "provenance-report",
        title=source.printed_title,
        author=desk.name(source.author),
        primary=desk.name(source.primary),
    )


def _source(key: str, name: str, sheets: Iterable[str]) -> Source:
    return Source(
        key=key,
        kind="file",
        printed_title=name,
        text="",
        dated="undated",
        primary_link="",
        author=_words("source-file", name=name),
        primary=_words("source-file-primary"),
        places={sheet: _words("source-sheet", sheet=sheet) for sheet in sheets},
    )


def _words(key: str, **variables: str) -> Words:
    said = {language: speech_for(language).say(key, **variables) for language in Language}
    return Words(ru=said[Language.RU], kk=said[Language.KK], en=said[Language.EN])
