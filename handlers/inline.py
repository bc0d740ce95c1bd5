"""Inline: `@bot Караганда` in any chat offers up to five answers, words at once and the picture where it is known."""

from aiogram import F, Router
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultCachedPhoto,
    InlineQueryResultUnion,
    InputTextMessageContent,
    Message,
)

from answers.answer import Answer
from answers.echo import without_reading
from answers.study import Study
from data.catalogue import load_catalogue
from data.question import Kind, Question, QuestionError, ask
from handlers.answering import Answering, typed_code
from handlers.layout import caption_words_of, link, payload_of, short_words_of
from handlers.reply import Reply
from handlers.visit import Visit
from texts.hearing import Heard
from texts.hearing.folding import fold
from texts.speech import speech_for

MOST_RESULTS = 5
CACHED_SECONDS = 60
SHORTEST_BEGINNING = 3  # letters of a region's name before the rest is guessed
UNANSWERABLE = (Kind.OUT_OF_SCOPE, Kind.HELP)


def inline_router() -> Router:
    """Return the router of inline questions."""
    router = Router(name="inline")
    router.inline_query.register(offer_answers)
    router.message.register(let_own_answers_be, F.via_bot)
    return router


async def offer_answers(query: InlineQuery, visit: Visit, answering: Answering, reply: Reply) -> None:
    """Offer answers to the words so far; without words, the cards of one's own region and of those with figures."""
    results: list[InlineQueryResultUnion] = []
    for answer in await _answers(query.query, visit, answering):
        await reply.keep_code(answer)
        if photo := await _photo(visit, answer, reply):
            results.append(photo)
        results.append(_article(answer, reply.bot_name))
    await query.answer(results[:MOST_RESULTS], cache_time=CACHED_SECONDS, is_personal=True)


async def let_own_answers_be(_: Message) -> None:
    """Stay silent where somebody sent an answer chosen inline: it is no question."""


async def _answers(words: str, visit: Visit, answering: Answering) -> list[Answer]:
    study = answering.study
    if not words.strip():
        regions = [*filter(None, [visit.person.region]), *await study.regions_with_data()]
        return [await study.answer(one, visit.language) for one in _cards(regions)]
    if code := typed_code(words):
        meant = await answering.meant(f"A-{code[1]}")
        return [await answering.prepared(visit, *meant)] if meant else []
    answers: list[Answer] = []
    for text in completed(words):
        answers += await _answers_to(study.understand(text, visit.language, None, visit.person.region), visit, study)
    return answers[:MOST_RESULTS]


async def _answers_to(heard: Heard, visit: Visit, study: Study) -> list[Answer]:
    """Return the answer to what was heard, or one for each reading where it would have to be asked back."""
    if heard.question.kind in UNANSWERABLE:
        return []
    answer = await study.answer(heard.question, heard.language, heard=heard, neutral=visit.person.neutral_titles)
    if answer.question.kind is not Kind.CLARIFY:
        return [without_reading(answer)]
    offered = [button.question for row in answer.buttons for button in row if button.question and not button.paper]
    return [await study.answer(question, heard.language) for question in offered[:MOST_RESULTS]]


def completed(words: str) -> list[str]:
    """Return the words with the last one completed to each region whose name it begins: asked at every letter.

    They stay as they are where the last word is a name already, or the beginning of none.
    """
    before, _, begun = words.strip().rpartition(" ")
    start = fold(begun)[0]
    named = [[name for name in one.aliases if _is_a_name(name)] for one in load_catalogue().current]
    names = [[name for name in own if fold(name)[0].startswith(start)] for own in named]
    whole = any(fold(name)[0] == start for own in names for name in own)
    if len(start) < SHORTEST_BEGINNING or whole or not any(names):
        return [words]
    return [f"{before} {min(own, key=len)}".strip() for own in names if own][:MOST_RESULTS]


def _is_a_name(alias: str) -> bool:
    """Whether an alias begins with the name itself: «область Абай» begins like many others."""
    return " " not in alias or "-" in alias


def _cards(regions: list[str]) -> list[Question]:
    return [ask(Kind.REGION_SUMMARY, key) for key in dict.fromkeys(regions)][:MOST_RESULTS]


async def _photo(visit: Visit, answer: Answer, reply: Reply) -> InlineQueryResultCachedPhoto | None:
    file_id = await reply.pictures.known(visit, answer)
    if file_id is None:
        return None
    words = caption_words_of(answer)
    return InlineQueryResultCachedPhoto(
        id=f"p{answer.code}{answer.language}",
        photo_file_id=file_id,
        title=answer.title,
        description=_first_words(answer),
        reply_markup=_opens(answer, reply.bot_name),
        **words.text.as_kwargs(text_key="caption", entities_key="caption_entities"),
    )


def _article(answer: Answer, bot_name: str) -> InlineQueryResultArticle:
    words = short_words_of(answer).text.as_kwargs(text_key="message_text")
    return InlineQueryResultArticle(
        id=f"t{answer.code}{answer.language}",
        title=answer.title,
        description=_first_words(answer),
        input_message_content=InputTextMessageContent(**words),
        reply_markup=_opens(answer, bot_name),
    )


def _first_words(answer: Answer, most: int = 120) -> str:
    """Return the beginning of what an answer says, its numbers where it has any."""
    numbers = [part.text for part in answer.parts if part.name == "numbers"]
    text = next(iter([*numbers, *(part.text for part in answer.parts)]), "")
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"


def _opens(answer: Answer, bot_name: str) -> InlineKeyboardMarkup | None:
    text = speech_for(answer.language).say("inline-open")
    try:
        address = link(bot_name, payload_of(answer))
    except QuestionError:
        return None
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=text, url=address)]])
