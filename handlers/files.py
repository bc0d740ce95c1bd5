"""Uploads: a file from an editor becomes a draft, the draft is put right press by press; readers are told in words."""

from collections.abc import Callable

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from answers.breakdown import breakdown_file
from data.catalogue import load_catalogue
from data.vocabulary import Deed, Status
from db.store import Store
from handlers import import_screens as screens
from handlers.authority import Action, May
from handlers.breakdown import breakdown_of
from handlers.buttons import Press, Pressed, Step
from handlers.imports import Imports, Opened, file_name
from handlers.screens import small_menu
from handlers.unknown import outdated
from handlers.visit import Screen, Visit
from intake.refusals import FileRefusedError
from intake.table import BlankAnswer, Table

DRAFTS = "drafts"
MEANINGS: dict[str, BlankAnswer] = {"no_data": Status.NO_DATA, "zero": Status.ZERO}


def files_router() -> Router:
    """Return the router of uploads and drafts."""
    router = Router(name="files")
    router.message.register(receive, F.document, May(Action.UPLOAD))
    router.message.register(refuse_reader, F.document, ~F.caption)
    router.message.register(list_drafts, Command(DRAFTS), May(Action.UPLOAD))
    press = router.callback_query.register
    press(open_draft, Pressed(Step.OPEN_DRAFT), May(Action.UPLOAD))
    press(accept_region, Pressed(Step.ACCEPT_REGION), May(Action.UPLOAD))
    press(choose_region, Pressed(Step.CHOOSE_REGION), May(Action.UPLOAD))
    press(name_region, Pressed(Step.NAME_REGION), May(Action.UPLOAD))
    press(fill_blank, Pressed(Step.FILL), May(Action.UPLOAD))
    press(keep_draft, Pressed(Step.KEEP_DRAFT), May(Action.UPLOAD))
    press(cancel_draft, Pressed(Step.CANCEL_DRAFT), May(Action.UPLOAD))
    press(hand_over_breakdown, Pressed(Step.BREAKDOWN), May(Action.UPLOAD))
    return router


async def receive(message: Message, visit: Visit, imports: Imports) -> None:
    """Read a file; the sign that it is being read becomes what was read."""
    document = message.document
    if document is None:
        return
    reading = visit.say("upload-reading", name=file_name(document.file_name))
    sign = await visit.bot.send_message(visit.chat, reading)
    async with ChatActionSender.typing(visit.chat, visit.bot):
        try:
            screen = screens.preview(visit.speech, await imports.receive(visit.bot, visit.person.id, document))
        except FileRefusedError as refused:
            why = visit.say(f"refused-{refused.reason}")
            screen = Screen(visit.say("upload-refused", why=why))
    await visit.bot.edit_message_text(
        screen.text, chat_id=visit.chat, message_id=sign.message_id, reply_markup=screen.keyboard
    )


async def refuse_reader(_: Message, visit: Visit) -> None:
    """Tell somebody who is no editor that files are not for them to upload."""
    await visit.show(small_menu(visit.speech, "upload-readers-only"))


async def list_drafts(_: Message, visit: Visit, store: Store) -> None:
    """Show an editor's own drafts."""
    await visit.show(screens.drafts(visit.speech, await store.drafts(visit.person.id)))


async def open_draft(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Show a draft as it stands, in the pressed message's place."""
    opened = await imports.open(visit.person.id, numbers_of(press)[0])
    if opened is None:
        await outdated(visit)
        return
    await visit.note()
    await visit.turn(screens.preview(visit.speech, opened))


async def accept_region(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Take the region suggested for a row: the editor says it is the one."""
    number, row = numbers_of(press)[:2]
    opened = await imports.open(visit.person.id, number)
    nearest = next((one.nearest for one in opened.table.lines if one.number == row), None) if opened else None
    if nearest is None:
        await outdated(visit)
        return
    await _change(visit, imports, number, lambda table: table.naming(row, nearest), f"{row} {nearest}")


async def choose_region(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Offer all regions for a row."""
    number, row = numbers_of(press)[:2]
    opened = await imports.open(visit.person.id, number)
    if opened is None:
        await outdated(visit)
        return
    await visit.note()
    await visit.turn(screens.choice_of_region(visit.speech, opened, row))


async def name_region(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Take the region an editor chose for a row."""
    number, row = numbers_of(press)[:2]
    kato = press.value.rpartition(".")[2]
    region = next((one.key for one in load_catalogue().current if one.kato == kato), None)
    if region is None:
        await outdated(visit)
        return
    await _change(visit, imports, number, lambda table: table.naming(row, region), f"{row} {region}")


async def fill_blank(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Take what an editor says an empty cell means."""
    number, row, column = numbers_of(press)[:3]
    meaning = MEANINGS.get(press.value.rpartition(".")[2])
    if meaning is None:
        await outdated(visit)
        return
    await _change(
        visit, imports, number, lambda table: table.filling(row, column, meaning), f"{row}.{column} {meaning}"
    )


async def keep_draft(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Leave a draft for later."""
    opened = await _noted(press, visit, imports, Deed.DRAFT_KEPT)
    if opened is not None:
        await visit.turn(screens.kept(visit.speech, opened.draft))


async def cancel_draft(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Throw a draft away."""
    opened = await imports.open(visit.person.id, numbers_of(press)[0])
    if opened is None or not await imports.cancel(opened):
        await outdated(visit)
        return
    await visit.note()
    await visit.turn(Screen(visit.say("draft-cancelled", name=opened.draft.file.name)))


async def hand_over_breakdown(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Send what was read in every row, and every finding, as a workbook."""
    opened = await _noted(press, visit, imports, Deed.BREAKDOWN_TAKEN)
    if opened is None:
        return
    standing = await imports.standing(opened)
    async with ChatActionSender.upload_document(visit.chat, visit.bot):
        file = await breakdown_file(visit.speech, breakdown_of(visit.speech, opened, standing), imports.now())
        sent = BufferedInputFile(file.content, file.name)
        await visit.bot.send_document(visit.chat, sent, caption=file.caption)


def numbers_of(press: Press) -> list[int]:
    """Return the numbers a press carries, zeros where there are none: no draft and no row has that number."""
    read = [int(part) for part in press.value.split(".") if part.isdecimal()]
    return [*read, 0, 0, 0]


async def _change(visit: Visit, imports: Imports, number: int, change: Callable[[Table], Table], details: str) -> None:
    opened = await imports.change(visit.person.id, number, change, details)
    if opened is None:
        await outdated(visit)
        return
    await visit.note()
    await visit.turn(screens.preview(visit.speech, opened))


async def _noted(press: Press, visit: Visit, imports: Imports, deed: Deed) -> Opened | None:
    opened = await imports.open(visit.person.id, numbers_of(press)[0])
    if opened is None:
        await outdated(visit)
        return None
    await imports.note(opened, deed)
    await visit.note()
    return opened
