"""Where updates go: to a webhook on this machine, or to whoever polls."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from playground.calls import Call, Json
from playground.methods.registry import method
from playground.refusals import bad_request
from playground.world import World


@method("setWebhook")
def set_webhook(world: World, call: Call) -> bool:
    """Send updates to an address on this machine; an empty address goes back to polling."""
    address, secret = call.text("url"), call.text("secret_token")
    if address and urlsplit(address).hostname not in ("127.0.0.1", "localhost"):
        raise bad_request("bad webhook: the playground delivers to this machine only")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    _forget_pending(world, call)
    world.updates.allow(call.parsed("allowed_updates", "allowed updates"))
    world.updates.point_at(address, secret)
    return True


@method("deleteWebhook")
def delete_webhook(world: World, call: Call) -> bool:
    """Go back to polling."""
    _forget_pending(world, call)
    world.updates.point_at("", "")
    return True


def _forget_pending(world: World, call: Call) -> None:
    if call.flag("drop_pending_updates"):
        world.updates.confirm(world.updates.waiting)


@method("getWebhookInfo")
def get_webhook_info(world: World, _call: Call) -> Json:
    """The address, and how many updates wait."""
    updates = world.updates
    shown: Json = {
        "url": updates.webhook_address,
        "has_custom_certificate": False,
        "pending_update_count": len(updates.waiting),
        "allowed_updates": sorted(updates.allowed),
    }
    if updates.last_error:
        shown |= {"last_error_date": int(world.now()), "last_error_message": updates.last_error}
    return shown
