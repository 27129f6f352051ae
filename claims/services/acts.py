"""How is an editorial act written down?

Every service ends with one `record`: a row of the ledger and its payload, in the same transaction
as the effect, as its last write, since the ledger's head stays locked until the commit.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from typing import Any, NamedTuple

from django.db import models

from claims.models import Ledger, LedgerPayload, User

SALT_BYTES = 16


class Actor(NamedTuple):
    """Who acted: a signed-in user, or a named part of the machine."""

    code: str
    name: str
    user: User | None


def actor(by: User | str) -> Actor:
    """Name the actor of an act: a user, or a machine part such as 'extract'.

    >>> actor("extract")
    Actor(code='machine:extract', name='machine: extract', user=None)
    """
    if isinstance(by, User):
        return Actor(f"user:{by.pk}", by.shown_name, by)
    return Actor(f"machine:{by}", f"machine: {by}", None)


def named(thing: models.Model) -> str:
    """Name an object in the ledger.

    >>> named(User(pk=7))
    'user:7'
    """
    return f"{thing._meta.model_name}:{thing.pk}"


def canonical(payload: dict[str, Any]) -> str:
    """Write a payload as canonical JSON: sorted keys, no spaces, UTF-8 as it is.

    >>> canonical({"b": 1, "a": "é"})
    '{"a":"é","b":1}'
    """
    return json.dumps(
        payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str
    )


def record(*, act: str, on: models.Model, by: User | str, payload: dict[str, Any]) -> Ledger:
    """Append one act to the ledger; call it last in the transaction.

    The payload says what was done, enough to follow it without the tables; the actor's shown name
    goes into it as `by`, so that the hash covers the name, too.
    """
    who = actor(by)
    text = canonical({**payload, "by": who.name})
    salt = secrets.token_bytes(SALT_BYTES)
    entry = Ledger.objects.create(
        actor=who.code,
        actor_name=who.name,
        user=who.user,
        act=act,
        object=named(on),
        payload_sha256=hashlib.sha256(salt + text.encode()).hexdigest(),
    )
    LedgerPayload.objects.create(entry=entry, salt=salt, text=text)
    return entry
