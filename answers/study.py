"""The study: one door for every mouth. A question comes in, an answer goes out, a picture is drawn when wanted."""

import logging
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from answers.answer import Answer, Paper, Picture
from answers.desk import Desk
from answers.echo import with_echo
from answers.files import with_files
from answers.guidance import clarify
from answers.known import known_numbers
from answers.lookup import Lookup
from answers.other_readings import OtherReadings, other_readings
from answers.papers import PaperFile, on_paper
from answers.recipes import recipe_for
from data.catalogue import Catalogue, load_catalogue
from data.observation import Claim, Observation
from data.question import Question
from data.vocabulary import Language
from db.memory import Memory
from db.records import Release
from db.store import Store
from rules.book import RuleBook, load_rules
from texts.hearing import Heard, Hearing
from texts.speech import speech_for

if TYPE_CHECKING:
    from charts.painter import Painter
    from charts.rendered import Output, Rendered

HOURS_AHEAD_OF_UTC = 5  # the time of Kazakhstan, by which a paper is dated

log = logging.getLogger(__name__)


class Study:
    """Understands, answers and draws; opened once, used by every channel.

    `painter` draws off the event loop; without one, pictures are drawn at once, as the command line does.
    """

    def __init__(
        self, store: Store, hearing: Hearing, *, rules: RuleBook, painter: "Painter | None" = None, bot_name: str = ""
    ) -> None:
        self.store = store
        self.hearing = hearing
        self.rules = rules
        self.painter = painter
        self.bot_name = bot_name
        self.catalogue: Catalogue = load_catalogue()
        self.told = Memory(most=20_000)  # what an answer told never changes: see `answers.told`
        self._lookups: dict[str, Lookup] = {}

    @classmethod
    async def open(cls, store: Store, *, painter: "Painter | None" = None, bot_name: str = "") -> "Study":
        """Open the study over an archive; raises what the rules and the catalogue raise when they are broken."""
        study = cls(store, Hearing(load_catalogue()), rules=load_rules(), painter=painter, bot_name=bot_name)
        await study.listen_anew()
        return study

    async def listen_anew(self) -> None:
        """Teach the ear the names added by editors and the numbers of the current release."""
        known = await known_numbers(await self._lookup(None))
        self.hearing = Hearing(self.catalogue, aliases=await self.store.aliases(), known_numbers=known)

    async def regions_with_data(self, release: str | None = None) -> tuple[str, ...]:
        """Return the keys of the regions with at least one number in a release, the current one unless named."""
        return await (await self._lookup(release)).regions_with_data()

    def understand(
        self, text: str, language: Language, context: Question | None = None, home: str | None = None
    ) -> Heard:
        """Hear a text as a question, in the light of what was asked before and of the person's own region."""
        return self.hearing.understand(text, language, context, home)

    async def answer(
        self,
        question: Question,
        language: Language,
        *,
        release: str | None = None,
        heard: Heard | None = None,
        neutral: bool = False,
    ) -> Answer:
        """Return the answer to a question, from the current release or an older one.

        `heard` adds the line that says how a text was understood. Raises `ArchiveError` for an unknown release.
        """
        desk = Desk(
            question=question,
            speech=speech_for(language),
            lookup=await self._lookup(release),
            rules=self.rules,
            neutral=neutral,
            bot_name=self.bot_name,
        )
        options = heard.options if heard is not None else ()
        answer = await (clarify(desk, options) if options else recipe_for(question)(desk))
        return with_echo(desk, answer, heard) if heard is not None else answer

    async def other_readings(self, question: Question, language: Language) -> OtherReadings:
        """Return what else may have been meant by a question, as far as it can be answered."""
        return await other_readings(Desk(question, speech_for(language), await self._lookup(None), self.rules))

    async def draw(self, answer: Answer, *, low_data: bool = False) -> "Rendered | None":
        """Return an answer's picture, or None where it has none or the painter refused: the words go alone then."""
        from charts.painter import paint_now
        from charts.rendered import ChartError

        if answer.picture is None:
            return None
        try:
            output: Output = "low" if low_data else "photo"
            if self.painter is None:
                return paint_now(answer.picture, output)
            return await self.painter.paint(answer.picture, output=output)
        except ChartError:
            log.exception("no picture for %s", answer.question.serial())
            return None

    async def paper(self, answer: Answer, paper: Paper, *, today: date | None = None) -> PaperFile | None:
        """Return an answer on paper, dated `today` or, without it, by the day in Kazakhstan; None where it has none."""
        from papers.page import PaperError

        desk = Desk(
            question=answer.question,
            speech=speech_for(answer.language),
            lookup=await self._lookup(answer.release),
            rules=self.rules,
            bot_name=self.bot_name,
        )
        day = today or (datetime.now(UTC) + timedelta(hours=HOURS_AHEAD_OF_UTC)).date()
        try:
            return await on_paper(desk, answer, paper, today=day, draw=self._print)
        except PaperError:
            log.exception("no %s for %s", paper, answer.question.serial())
            return None

    async def _print(self, picture: Picture, output: "Output") -> "Rendered | None":
        """Draw a picture for paper; None where the painter refused."""
        from charts.painter import paint_now
        from charts.rendered import ChartError

        try:
            if self.painter is None:
                return paint_now(picture, output)
            return await self.painter.paint(picture, output=output)
        except ChartError as refused:
            log.info("picture refused for paper: %s", refused)
            return None

    async def _lookup(self, release: str | None) -> Lookup:
        name = release or await self.store.current_release()
        if name not in self._lookups:
            published_on = _day(await self.store.release(name))
            catalogue = await self._catalogue_of(name)
            self._lookups[name] = Lookup(self.store, name, catalogue, self.rules.thresholds, published_on)
        return self._lookups[name]

    async def _catalogue_of(self, release: str) -> Catalogue:
        """Return the catalogue with the uploaded files that a release has rows of."""
        rows: list[Observation | Claim] = [*await self.store.claims(release)]
        for indicator in self.catalogue.indicators:
            rows += await self.store.table(release, indicator)
        return with_files(self.catalogue, await self.store.publications(), rows)


def _day(release: Release) -> date:
    """Return the day on which a release was published, by the clock of Kazakhstan."""
    return (release.published_at + timedelta(hours=HOURS_AHEAD_OF_UTC)).date()
