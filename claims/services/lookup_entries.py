"""Which words lead to a claim from now on?

A public claim has one live entry for its own words and one for each confirmed appearance in a
public text. `refresh` makes the live entries of a claim what they should be, whatever happened
before; an entry that no longer holds is marked as withdrawn and stays for `as_of`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import NamedTuple

from django.contrib.postgres.search import SearchVectorField
from django.db.models import Exists, Func, OuterRef, QuerySet, Value
from django.db.models.expressions import Combinable
from django.utils import timezone

from claims.models import Appearance, Claim, ClaimReview, LookupEntry, Relation, Verdict
from claims.queries.search_words import terms_of
from claims.services import lookup_index

# Code points of an entry kept for comparing; a statement longer than this is no one claim.
TEXT_LIMIT = 20_000
# Of another publisher's headline and standfirst; what comes later speaks of other matters, too.
ALSO_LIMIT = 300


class Wanted(NamedTuple):
    """An entry as it should stand; `appearance_id` is None for the claim's own words."""

    appearance_id: int | None
    relation: str
    language: str
    text: str
    also: str
    dated: date | None


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
    added = wanted - {_as_wanted(entry) for entry in live}
    _add(locked, added, now)
    gone = [entry for entry in live if entry.pk in stale]
    lookup_index.count(
        entries=len(added) - len(gone),
        claims=sum(one.appearance_id is None for one in added)
        - sum(entry.appearance_id is None for entry in gone),
    )


def add_own_words(*, claims: Collection[Claim], at: datetime) -> None:
    """Let claims that have just become public be found by their own words; a few queries for all.

    None of them has an entry or an appearance yet. Part of another service's act, as `refresh`.
    """
    verdicts = Verdict.objects.filter(review__claim__in=claims).order_by("pk")
    latest = {one.review.claim_id: one for one in verdicts.select_related("review")}
    rows = [_row(claim, _own(claim, latest.get(claim.pk)), at) for claim in claims]
    _store(rows)
    lookup_index.count(entries=len(rows), claims=len(rows))


def refresh_in(*, versions: Collection[int], at: datetime | None = None) -> None:
    """Bring every claim in step that appears in texts which have just become public.

    Locks those claims, ids ascending; who already holds more has locked `standing_in` before.
    """
    with_entry = LookupEntry.objects.filter(appearance=OuterRef("pk"), withdrawn_at=None)
    left_out = _standing().filter(~Exists(with_entry), statement__version__in=versions)
    for claim in Claim.everything.filter(pk__in=left_out.values("claim")).order_by("pk"):
        refresh(claim=claim, at=at)


def standing_in(articles: Collection[int]) -> set[int]:
    """Return the looked up claims that appear in any version of some articles."""
    rows = _standing().filter(statement__version__article__in=articles)
    return set(rows.values_list("claim_id", flat=True))


def _standing() -> QuerySet[Appearance]:
    """Return the confirmed appearances of claims that are looked up, in public texts or not."""
    return Appearance.everything.filter(
        status=Appearance.Status.CONFIRMED,
        claim__public_at__isnull=False,
        claim__reviews__state=ClaimReview.State.PUBLISHED,
    )


def _is_looked_up(claim: Claim) -> bool:
    published = ClaimReview.everything.filter(claim=claim, state=ClaimReview.State.PUBLISHED)
    return claim.public_at is not None and published.exists()


def _wanted(claim: Claim) -> list[Wanted]:
    verdicts = Verdict.objects.filter(review__claim=claim).select_related("review")
    own = _own(claim, verdicts.order_by("-pk").first())
    appearances = (
        Appearance.objects.filter(claim=claim)
        .select_related("statement__version")
        .prefetch_related("statement__contents__anchor")
    )
    return [own, *(_of(appearance, own.dated) for appearance in appearances)]


def _own(claim: Claim, latest: Verdict | None) -> Wanted:
    """Return the entry of a claim's own words; another publisher's headline leads there, too.

    It is dated by the claim, else by its check: a later verdict does not make it younger.
    """
    dated, also = claim.claim_date, ""
    if latest is not None:
        first = latest.given_at if latest.is_imported else latest.review.published_at
        dated = dated or (first or latest.published_at).date()
        if latest.is_imported:
            also = f"{latest.title} {latest.rationale}".strip()[:ALSO_LIMIT]
    return Wanted(None, Relation.SAME, claim.language, claim.text, also, dated)


def _of(appearance: Appearance, dated: date | None) -> Wanted:
    statement = appearance.statement
    words = statement.words[:TEXT_LIMIT]
    return Wanted(appearance.pk, appearance.relation, statement.version.language, words, "", dated)


def _as_wanted(entry: LookupEntry) -> Wanted:
    return Wanted(
        entry.appearance_id, entry.relation, entry.language, entry.text, entry.also, entry.dated
    )


def _add(claim: Claim, wanted: Iterable[Wanted], at: datetime) -> None:
    _store([_row(claim, one, at) for one in sorted(wanted, key=lambda one: one.appearance_id or 0)])


def _store(rows: list[LookupEntry]) -> None:
    terms = [lookup_index.weighed(row) for row in rows]
    lookup_index.add(LookupEntry.objects.bulk_create(rows), terms)


def _row(claim: Claim, one: Wanted, at: datetime) -> LookupEntry:
    return LookupEntry(claim=claim, added_at=at, terms=_vector(one), **one._asdict())


def _vector(one: Wanted) -> Combinable:
    return Func(
        Value(terms_of(one.text, one.language)),
        function="array_to_tsvector",
        template="%(function)s(%(expressions)s::text[])",
        output_field=SearchVectorField(),
    )
