"""How is an editorial act written down?

Every service ends with one `record`: a row of the ledger and its payload, in the same transaction
as the effect, as its last write, since the ledger's head stays locked until the commit.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db import connection, models

from claims.models import Ledger, LedgerPayload, User

SALT_BYTES = 16
# The trigger numbers and chains the rows one by one, in the order of the arrays.
APPEND_MANY = """
INSERT INTO claims_ledger (actor, actor_name, user_id, act, object, payload_sha256)
SELECT %s, %s, %s::bigint, %s, one.object, one.sha256
FROM unnest(%s::text[], %s::text[]) WITH ORDINALITY AS one(object, sha256, place)
ORDER BY one.place
RETURNING seq, payload_sha256
"""


class Actor(NamedTuple):
    """Who acted: a signed-in user, or a named part of the machine."""

    code: str
    name: str
    user: User | None


class Operator(NamedTuple):
    """Whoever runs a command on the machine itself, by the account there."""

    account: str


def actor(by: User | Operator | str) -> Actor:
    """Name the actor of an act: a user, an operator, or a machine part such as 'extract'.

    >>> actor("extract")
    Actor(code='machine:extract', name='machine: extract', user=None)
    """
    if isinstance(by, User):
        return Actor(f"user:{by.pk}", by.shown_name, by)
    if isinstance(by, Operator):
        account = " ".join(by.account.split())[:80] or "unknown"
        return Actor(f"operator:{account}", f"operator: {account}", None)
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


def record(
    *, act: str, on: models.Model, by: User | Operator | str, payload: dict[str, Any]
) -> Ledger:
    """Append one act to the ledger; call it last in the transaction.

    The payload says what was done, enough to follow it without the tables; the actor's shown name
    goes into it as `by`, so that the hash covers the name, too.
    """
    who = actor(by)
    text, salt, sha256 = _sealed(payload, who)
    entry = Ledger.objects.create(
        actor=who.code,
        actor_name=who.name,
        user=who.user,
        act=act,
        object=named(on),
        payload_sha256=sha256,
    )
    LedgerPayload.objects.create(entry=entry, salt=salt, text=text)
    return entry


def record_many(
    *, act: str, by: User | str, about: Sequence[tuple[models.Model, dict[str, Any]]]
) -> None:
    """Append one act for each thing and its payload, in the order given; two queries in all."""
    if not about:
        return
    who = actor(by)
    sealed = [_sealed(payload, who) for _, payload in about]
    columns = [named(thing) for thing, _ in about], [sha256 for _, _, sha256 in sealed]
    with connection.cursor() as cursor:
        user = who.user.pk if who.user else None
        cursor.execute(APPEND_MANY, [who.code, who.name, user, act, *columns])
        # Salted hashes are told apart, so no order of what comes back is relied on.
        numbers = {sha256: seq for seq, sha256 in cursor.fetchall()}
    LedgerPayload.objects.bulk_create(
        LedgerPayload(entry_id=numbers[sha256], salt=salt, text=text)
        for text, salt, sha256 in sealed
    )


def _sealed(payload: dict[str, Any], who: Actor) -> tuple[str, bytes, str]:
    """Return a payload's text, its salt, and the hash that the chain holds."""
    text = canonical({**payload, "by": who.name})
    salt = secrets.token_bytes(SALT_BYTES)
    return text, salt, hashlib.sha256(salt + text.encode()).hexdigest()
