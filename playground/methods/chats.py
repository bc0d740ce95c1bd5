"""Chats and the people in them."""

from __future__ import annotations

from playground.calls import Call, Json
from playground.methods.registry import method
from playground.refusals import bad_request
from playground.world import Chat, World

ADMINISTRATORS = ("creator", "administrator")


@method("getChat")
def get_chat(world: World, call: Call) -> Json:
    """The full card of a chat."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return world.chat(call.arguments.get("chat_id")).as_chat() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }


@method("getChatMember")
def get_chat_member(world: World, call: Call) -> Json:
    """One member of a chat and what they may do there."""
    chat = world.chat(call.arguments.get("chat_id"))
    number = call.whole("user_id")
    if number != world.bot_id and number not in world.humans:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return member(world, chat, number)


@method("getChatAdministrators")
def get_chat_administrators(world: World, call: Call) -> list[Json]:
    """Who leads a group; asked of a private chat it is a 400."""
    chat = world.chat(call.arguments.get("chat_id"))
    if chat.kind == "private":
        raise bad_request("there are no administrators in the private chat")
    return [member(world, chat, number) for number, status in chat.members.items() if status in ADMINISTRATORS]


@method("getChatMemberCount")
def get_chat_member_count(world: World, call: Call) -> int:
    """How many are in a chat, the bot included."""
    chat = world.chat(call.arguments.get("chat_id"))
    return 2 if chat.kind == "private" else len(chat.members)


@method("leaveChat")
def leave_chat(world: World, call: Call) -> bool:
    """The bot goes by itself."""
    chat = world.chat(call.arguments.get("chat_id"))
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.kicked = True
    return True


def member(world: World, chat: Chat, number: int) -> Json:
    """A ChatMember object."""
    user = world.bot_user() if number == world.bot_id else world.humans[number].as_user()
    status = "member" if chat.kind == "private" else chat.members.get(number, "left")
    shown: Json = {"user": user, "status": status}
    if status == "creator":
        shown["is_anonymous"] = False
    return shown | (_RIGHTS if status == "administrator" else {})


_RIGHTS: Json = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
}


@method("setMessageReaction")
def set_message_reaction(world: World, call: Call) -> bool:
    """The bot's reaction to a message; one at most."""
    chat = world.chat(call.arguments.get("chat_id"), to_write=True)
    message = chat.messages.get(call.whole("message_id"))
    if message is None or message.deleted:
        raise bad_request("message to react not found")
    reactions = call.parsed("reaction", "reaction types") or []
    if not isinstance(reactions, list) or len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    message.reactions = [str(reaction.get("emoji", "")) for reaction in reactions]
    world.announce("reaction", chat, message)
    return True
