"""Whose numbers a picture shows, in the line that stays with it wherever it is forwarded."""

from collections.abc import Iterable

from answers.answer import Fact
from answers.desk import Desk
from texts.speech import Speech


def source_said(desk: Desk, speech: Speech, facts: Iterable[Fact]) -> str:
    """Name whose numbers a picture shows."""
    sources = [desk.catalogue.sources[key] for key in dict.fromkeys(fact.observation.source for fact in facts)]
    reports = ", ".join(desk.name(source.author) for source in sources if source.kind == "report")
    files = ", ".join(desk.name(source.author) for source in sources if source.kind == "file")
    if not files:
        return speech.say("picture-source", author=reports)
    if not reports:
        return speech.say("picture-source-file", files=files)
    return speech.say("picture-source-both", author=reports, files=files)
