"""The bot on its line to Telegram, or to whatever Bot API server stands in for it."""

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer

from bot.outgoing import Courier
from bot.session import Session


def make_bot(token: str, api_url: str | None = None) -> Bot:
    """Return a bot that delivers in spite of faults; nothing is sent yet."""
    session = Session(api=TelegramAPIServer.from_base(api_url) if api_url else PRODUCTION)
    session.middleware(Courier())
    return Bot(token, session=session, default=DefaultBotProperties(link_preview_is_disabled=True))
