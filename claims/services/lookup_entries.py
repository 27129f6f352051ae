"""Which words lead to a claim from now on?

A public claim has one live entry for its own words and one for each confirmed appearance in a
public text. `refresh` makes the live entries of a claim what they should be, whatever happened
before; an entry that no longer holds is marked as withdrawn and stays for `as_of`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from django.contrib.postgres.search import SearchVectorField
from django.db.models import Func, Value
from django.db.models.expressions import Combinable
from django.utils import timezone

from claims.models import Appearance, Claim, ClaimReview, LookupEntry, Relation
from claims.queries.search_words import terms_of

# Code points of an entry kept for comparing; a statement longer than this is no one claim.
TEXT_LIMIT = 20_000


class Wanted(NamedTuple):
    """An entry as it should stand; `appearance_id` is None for the claim's own words."""

    appearance_id: int | None
    relation: str
    language: str
    text: str


def refresh(*, claim: Claim, at: datetime | None = None) -> None:
    """Bring the entries of a claim in step with what is public of it.

    Locks the claim, so that a publication and a confirmation at once leave nothing out. Part of
    another service's act: it writes no ledger row of its own.
    """
    now = at or timezone.now()
    locked = Claim.everything.select_for_update().get(pk=claim.pk)
    wanted = set(_wanted(locked)) if _is_looked_up(locked) else set()
    live = list(LookupEntry.objects.filter(claim=locked, withdrawn_at=None))
    stale = [entry.pk for entry in live if _as_wanted(entry) not in wanted]
    for entry in LookupEntry.objects.filter(pk__in=stale):
        entry.withdrawn_at = max(now, entry.added_at)
        entry.save(update_fields=["withdrawn_at"])
    _add(locked, wanted - {_as_wanted(entry) for entry in live}, now)


def put(*, appearance: Appearance, at: datetime | None = None) -> None:
    """Let an appearance lead to its claim while it is confirmed and both are public."""
    refresh(claim=appearance.claim, at=at)


def _is_looked_up(claim: Claim) -> bool:
    published = ClaimReview.everything.filter(claim=claim, state=ClaimReview.State.PUBLISHED)
    return claim.public_at is not None and published.exists()


def _wanted(claim: Claim) -> list[Wanted]:
    own = Wanted(None, Relation.SAME, claim.language, claim.text)
    appearances = (
        Appearance.objects.filter(claim=claim)
        .select_related("statement__version")
        .prefetch_related("statement__contents__anchor")
    )
    return [own, *(_of(appearance) for appearance in appearances)]


def _of(appearance: Appearance) -> Wanted:
    statement = appearance.statement
    words = statement.words[:TEXT_LIMIT]
    return Wanted(appearance.pk, appearance.relation, statement.version.language, words)


def _as_wanted(entry: LookupEntry) -> Wanted:
    return Wanted(entry.appearance_id, entry.relation, entry.language, entry.text)


def _add(claim: Claim, wanted: Iterable[Wanted], at: datetime) -> None:
    LookupEntry.objects.bulk_create(
        LookupEntry(claim=claim, added_at=at, terms=_vector(one), **one._asdict())
        for one in sorted(wanted, key=lambda one: one.appearance_id or 0)
    )


def _vector(one: Wanted) -> Combinable:
    return Func(
        Value(terms_of(one.text, one.language)),
        function="array_to_tsvector",
        template="%(function)s(%(expressions)s::text[])",
        output_field=SearchVectorField(),
    )
