"""Messages as Telegram takes them: words and pictures, sent anew or put in the place of what was pressed."""

from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, InputFile, InputMediaPhoto, Message, ReplyParameters
from aiogram.utils.formatting import Text

from answers.answer import units
from handlers.layout import CAPTION_LIMIT
from handlers.visit import Visit

Markup = InlineKeyboardMarkup | None


async def send_words(visit: Visit, text: Text, markup: Markup = None, *, under: bool = False) -> int:
    """Send words; `under` answers the pressed message with them. Returns the number of the message."""
    sent = await visit.bot.send_message(
        visit.chat,
        message_thread_id=visit.topic,
        reply_markup=markup,
        reply_parameters=_under(visit) if under else visit.answering,
        **text.as_kwargs(),
    )
    return sent.message_id


async def put_words(visit: Visit, text: Text, markup: Markup) -> int:
    """Put words in the place of the pressed message's; where they cannot go there, send them under it.

    Returns the number of the message they stand in.
    """
    message = visit.message
    caption = message is not None and bool(message.photo)
    if message is None or (caption and units(text.render()[0]) > CAPTION_LIMIT):
        return await send_words(visit, text, under=True)
    place: dict[str, Any] = {"chat_id": visit.chat, "message_id": message.message_id, "reply_markup": markup}
    try:
        if caption:
            await visit.bot.edit_message_caption(**place, **captioned(text))
        else:
            await visit.bot.edit_message_text(**place, **text.as_kwargs())
    except TelegramBadRequest:
        return await send_words(visit, text, markup)
    return message.message_id


async def put_markup(visit: Visit, markup: Markup) -> None:
    """Put other buttons under the pressed message."""
    if visit.message is not None:
        await visit.bot.edit_message_reply_markup(
            chat_id=visit.chat, message_id=visit.message.message_id, reply_markup=markup
        )


async def send_picture(visit: Visit, media: str | InputFile, text: Text, markup: Markup) -> Message:
    """Send a picture with words under it."""
    return await visit.bot.send_photo(
        visit.chat,
        media,
        message_thread_id=visit.topic,
        reply_markup=markup,
        reply_parameters=visit.answering,
        **captioned(text),
    )


async def put_picture(visit: Visit, media: str | InputFile, text: Text, markup: Markup) -> Message | bool:
    """Put a picture in the place of the pressed message; where it cannot go there, send it."""
    if visit.message is None:
        return await send_picture(visit, media, text, markup)
    try:
        return await visit.bot.edit_message_media(
            InputMediaPhoto(media=media, **captioned(text)),
            chat_id=visit.chat,
            message_id=visit.message.message_id,
            reply_markup=markup,
        )
    except TelegramBadRequest:
        return await send_picture(visit, media, text, markup)


async def put_picture_at(
    visit: Visit, place: int, media: str | InputFile, text: Text, markup: Markup
) -> Message | bool:
    """Put a picture in the place of the message with this number, and nowhere else."""
    return await visit.bot.edit_message_media(
        InputMediaPhoto(media=media, **captioned(text)), chat_id=visit.chat, message_id=place, reply_markup=markup
    )


def captioned(text: Text) -> dict[str, Any]:
    """Return words as the arguments of a caption."""
    return text.as_kwargs(text_key="caption", entities_key="caption_entities")


def _under(visit: Visit) -> ReplyParameters | None:
    if visit.message is None:
        return None
    return ReplyParameters(message_id=visit.message.message_id, allow_sending_without_reply=True)
