"""How is a row changed that somebody else may be changing, too?

Every change names the revision it was based on. A write based on an older one changes nothing and
says so; the database holds the same rule by itself (SQLSTATE FC003).
"""

from __future__ import annotations

from typing import Any, TypeVar

from claims.exceptions import RevisionRequired, StaleRevision
from claims.models.publicity import Revised

R = TypeVar("R", bound=Revised)


def change(thing: R, *, revision: int | None, **fields: Any) -> R:
    """Set `fields` of a row that stands at `revision`, and raise the revision by one.

    `thing` carries the new values afterwards. Only the named columns are written.

    Raises: RevisionRequired if `revision` is None; StaleRevision if the row has moved on.
    """
    if revision is None:
        raise RevisionRequired()
    rows = type(thing)._base_manager.filter(pk=thing.pk, revision=revision)
    if not rows.update(revision=revision + 1, **fields):
        now = type(thing)._base_manager.filter(pk=thing.pk).values_list("revision", flat=True)
        raise StaleRevision(what=str(type(thing)._meta.verbose_name), current=now[0])
    thing.revision = revision + 1
    for name, value in fields.items():
        setattr(thing, name, value)
    return thing
