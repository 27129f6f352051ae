"""With which key does a program come, and what may it do?

A key is 256 random bits, shown once and kept as a hash; a short public prefix names it in lists and
logs. It acts as the account it was made for and never reaches further than its scopes.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from django.utils import timezone

from claims.exceptions import Invalid, NotFound, WrongState
from claims.models import ApiKey, User
from claims.services import acts, wording
from claims.services.permission import demand
from claims.services.revisions import change
from claims.services.transactions import service

SECRET_BYTES = 32
MARK = "fck_"  # what a leaked key is recognised by
PREFIX_LENGTH = 12  # characters: the mark and eight more, the column's
NAME_LENGTH = 100


class Created(NamedTuple):
    """A new key, and the only sight of its secret."""

    key: ApiKey
    secret: str


class Bearer(NamedTuple):
    """Whom a key acts as, and what it may be used for."""

    user: User
    scopes: frozenset[str]


@service
def create(*, by: User | str, user: User, name: str, scopes: Iterable[str]) -> Created:
    """Make a key that acts as `user` within `scopes`.

    Raises: NotAllowed, Invalid for no or an unknown scope, NoText without a name.
    """
    demand(by, "key.write", what="API key")
    wording.storable(name, "The name", limit=NAME_LENGTH, needed=True)
    wanted = sorted(set(scopes))
    if not wanted or not set(wanted) <= set(ApiKey.Scope.values):
        raise Invalid(
            problem=f"Scopes are one or more of {', '.join(ApiKey.Scope.values)}.",
            pointer="/scopes",
        )
    prefix = MARK + secrets.token_hex((PREFIX_LENGTH - len(MARK)) // 2)
    secret = f"{prefix}_{secrets.token_urlsafe(SECRET_BYTES)}"
    key = ApiKey.objects.create(
        user=user, name=name, scopes=wanted, prefix=prefix, sha256=_digest(secret)
    )
    payload = {"name": name, "prefix": prefix, "scopes": wanted, "user": user.pk}
    acts.record(act="key.create", on=key, by=by, payload=payload)
    return Created(key, secret)


def authenticate(secret: str) -> Bearer | None:
    """Return whom a secret belongs to; None if it is unknown, revoked or its owner inactive."""
    key = (
        ApiKey.objects.filter(sha256=_digest(secret), revoked_at__isnull=True, user__is_active=True)
        .select_related("user")
        .first()
    )
    return Bearer(key.user, frozenset(key.scopes)) if key else None


@service
def revoke(
    *, by: User | str, key: ApiKey, revision: int | None, at: datetime | None = None
) -> ApiKey:
    """End a key for good.

    Raises: NotAllowed, WrongState if it is revoked already, RevisionRequired, StaleRevision.
    """
    demand(by, "key.write", what="API key")
    fresh = ApiKey.objects.select_for_update().filter(pk=key.pk).first()
    if fresh is None:
        raise NotFound(what="API key")
    if fresh.revoked_at:
        raise WrongState(what="API key", state="revoked", act="revoked again")
    change(fresh, revision=revision, revoked_at=at or timezone.now())
    acts.record(act="key.revoke", on=fresh, by=by, payload={"prefix": fresh.prefix})
    return fresh


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
