"""A visit: whom the bot speaks to, in which language and where, and the plainest things it can do there."""

import time
from dataclasses import dataclass, field, replace

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, InlineQuery, Message, ReplyParameters, Update, User

from data.vocabulary import Language
from db.records import Person
from texts.speech import Speech, Variable, speech_for


@dataclass(frozen=True, slots=True)
class Screen:
    """A page of the conversation: words and what can be pressed under them."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One update's person, place and language.

    `message` is what was written, or the message whose button was pressed where Telegram still shows it. `chat` is 0
    for inline queries, which come from nowhere.
    """

    bot: Bot
    person: Person
    speech: Speech
    chat: int = 0
    topic: int | None = None
    in_group: bool = False
    message: Message | None = None
    press: CallbackQuery | None = None
    begun: float = field(default_factory=time.monotonic, compare=False)

    @property
    def waited(self) -> int:
        """How long the person has been waiting since the bot took the update up, in milliseconds."""
        return round(1000 * (time.monotonic() - self.begun))

    @property
    def language(self) -> Language:
        """The language the person is spoken to in."""
        return self.speech.language

    @property
    def place(self) -> tuple[int, int, int]:
        """The conversation: person, chat, topic."""
        return self.person.id, self.chat, self.topic or 0

    @property
    def answering(self) -> ReplyParameters | None:
        """What a new message answers: in a group the question it was asked with, elsewhere nothing."""
        if not self.in_group or self.message is None or self.press is not None:
            return None
        return ReplyParameters(message_id=self.message.message_id, allow_sending_without_reply=True)

    def speaking(self, language: Language) -> "Visit":
        """Return the same visit in another language."""
        return replace(self, speech=speech_for(language), person=replace(self.person, language=language))

    def say(self, key: str, /, **variables: Variable) -> str:
        """Say a phrase in the person's language."""
        return self.speech.say(key, **variables)

    async def show(self, screen: Screen) -> None:
        """Show a screen as a new message."""
        await self.bot.send_message(
            self.chat,
            screen.text,
            message_thread_id=self.topic,
            reply_markup=screen.keyboard,
            reply_parameters=self.answering,
        )

    async def turn(self, screen: Screen) -> None:
        """Show a screen in the pressed message's place; as a new message where that is no longer a text."""
        if self.press is None or self.message is None or self.message.text is None:
            await self.show(screen)
            return
        try:
            await self.bot.edit_message_text(
                screen.text,
                chat_id=self.chat,
                message_id=self.message.message_id,
                reply_markup=screen.keyboard,
            )
        except TelegramBadRequest:
            await self.show(screen)

    async def note(self, text: str = "", *, alert: bool = False) -> None:
        """Stop the pressed button's spinner, perhaps with a few words."""
        if self.press is not None:
            await self.press.answer(text or None, show_alert=alert or None)


def visitor(update: Update) -> User | None:
    """Return who an update comes from."""
    return getattr(update.event, "from_user", None)


def first_guess(user: User | None, fallback: Language) -> Language:
    """Return the language somebody's Telegram speaks where it is one of ours."""
    code = (user.language_code or "")[:2].lower() if user else ""
    return Language(code) if code in set(Language) else fallback


def visit_of(update: Update, bot: Bot, person: Person, language: Language) -> Visit:
    """Return the visit an update is."""
    event = update.event
    speech = speech_for(person.language or language)
    if isinstance(event, InlineQuery):
        return Visit(bot, person, speech)
    press = event if isinstance(event, CallbackQuery) else None
    place = press.message if press else event
    chat = getattr(place, "chat", None)
    topic = place.message_thread_id if isinstance(place, Message) and place.is_topic_message else None
    return Visit(
        bot,
        person,
        speech,
        chat=chat.id if chat else person.id,
        topic=topic,
        in_group=chat is not None and chat.type != "private",
        message=place if isinstance(place, Message) else None,
        press=press,
    )
