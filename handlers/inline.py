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
from answers.study import Study
from data.question import Kind, QuestionError, ask
from handlers.layout import caption_words_of, link, payload_of, short_words_of
from handlers.reply import Reply
from handlers.visit import Visit
from texts.speech import speech_for

MOST_RESULTS = 5
CACHED_SECONDS = 60
UNANSWERABLE = (Kind.OUT_OF_SCOPE, Kind.HELP)


def inline_router() -> Router:
    """Return the router of inline questions."""
    router = Router(name="inline")
    router.inline_query.register(offer_answers)
    router.message.register(let_own_answers_be, F.via_bot)
    return router


async def offer_answers(query: InlineQuery, visit: Visit, study: Study, reply: Reply) -> None:
    """Offer answers to the words so far; without words, the cards of one's own region and of those with figures."""
    results: list[InlineQueryResultUnion] = []
    for answer in await _answers(query.query, visit, study):
        if photo := await _photo(visit, answer, reply):
            results.append(photo)
        results.append(_article(answer, reply.bot_name))
    await query.answer(results[:MOST_RESULTS], cache_time=CACHED_SECONDS, is_personal=True)


async def let_own_answers_be(_: Message) -> None:
    """Stay silent where somebody sent an answer chosen inline: it is no question."""


async def _answers(words: str, visit: Visit, study: Study) -> list[Answer]:
    if not words.strip():
        regions = [*filter(None, [visit.person.region]), *await study.regions_with_data()]
        first = list(dict.fromkeys(regions))[:MOST_RESULTS]
        return [await study.answer(ask(Kind.REGION_SUMMARY, key), visit.language) for key in first]
    heard = study.understand(words, visit.language, None)
    answer = await study.answer(heard.question, heard.language, heard=heard, neutral=visit.person.neutral_titles)
    if answer.question.kind is Kind.CLARIFY:
        offered = [button.question for row in answer.buttons for button in row if button.question and not button.paper]
        return [await study.answer(question, heard.language) for question in offered[:MOST_RESULTS]]
    return [] if answer.question.kind in UNANSWERABLE else [answer]


async def _photo(visit: Visit, answer: Answer, reply: Reply) -> InlineQueryResultCachedPhoto | None:
    file_id = await reply.pictures.known(visit, answer)
    if file_id is None:
        return None
    words = caption_words_of(answer)
    return InlineQueryResultCachedPhoto(
        id=f"p{answer.code}{answer.language}",
        photo_file_id=file_id,
        title=answer.title,
        reply_markup=_opens(answer, reply.bot_name),
        **words.text.as_kwargs(text_key="caption", entities_key="caption_entities"),
    )


def _article(answer: Answer, bot_name: str) -> InlineQueryResultArticle:
    words = short_words_of(answer).text.as_kwargs(text_key="message_text")
    return InlineQueryResultArticle(
        id=f"t{answer.code}{answer.language}",
        title=answer.title,
        description=_first_words(answer.parts[0].text if answer.parts else ""),
        input_message_content=InputTextMessageContent(**words),
        reply_markup=_opens(answer, bot_name),
    )


def _first_words(text: str, most: int = 120) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"


def _opens(answer: Answer, bot_name: str) -> InlineKeyboardMarkup | None:
    text = speech_for(answer.language).say("inline-open")
    try:
        address = link(bot_name, payload_of(answer))
    except QuestionError:
        return None
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=text, url=address)]])
