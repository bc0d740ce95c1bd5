"""A message that nobody may get twice: better lost than repeated, because nobody waits for it."""

from aiogram.methods import SendMessage


class SendOnce(SendMessage):
    """`sendMessage` for notices; whoever delivers it repeats it only where it certainly never left."""
