"""How do other publishers' published reviews come in?

As what they are: the other publisher's verdict, under its own name and address. A batch is one
transaction, a fixed number of queries and one act of the operator in the ledger. A record that is
known and says the same is passed over; one that says something else is appended as a later verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from django.utils import timezone

from claims.exceptions import NotAllowed
from claims.ingest.claim_reviews import Review
from claims.models import (
    ClaimReview,
    ImportBatch,
    ImportKey,
    Source,
    User,
    Verdict,
)
from claims.queries import access, imported
from claims.services import acts, lookup_entries, reopening
from claims.services.acts import Operator
from claims.services.import_rows import (
    Known,
    begin,
    day_of,
    keys_of,
    language_of,
    place,
    sources,
    verdict_of,
)
from claims.services.revisions import change
from claims.services.transactions import service

Kind = ClaimReview.Kind
State = ClaimReview.State


class Outcome(NamedTuple):
    """What became of each record, in the order given: 'new', 'changed' or 'skipped'."""

    fates: tuple[str, ...]


def demand(by: User | Operator) -> None:
    """Refuse unless `by` may take reviews in: a Publisher, or whoever runs the machine.

    Raises: NotAllowed, also for a machine account.
    """
    if isinstance(by, Operator):
        return
    if by.is_machine:
        raise NotAllowed(act="review.import", what="claim review", state="published")
    access.require(by, "review.import", what="claim review", state="published")


@service
def take(
    *,
    by: User | Operator,
    reviews: Sequence[Review],
    source_name: str,
    as_drafts: bool = False,
    seen: set[int] | None = None,
    at: datetime | None = None,
) -> Outcome:
    """Take in a batch of reviews. About 15 queries, and a few more for each that has changed.

    `seen` are the ids of the reviews that this run met already, and grows: an id that stands in two
    records of one run names none of them.

    Raises: NotSignedIn, NotAllowed.
    """
    demand(by)
    now = at or timezone.now()
    seen = set() if seen is None else seen
    known = _known(reviews)
    fates, fresh, moved = [], {}, {}
    for record in reviews:
        found = _of(record, known, seen)
        if found is None and keys_of(record)[0] in fresh:
            fates.append("skipped")
        elif found is None:
            fresh[keys_of(record)[0]] = record
            fates.append("new")
        else:
            seen.add(found.review.pk)
            is_new = found.review.pk not in moved and _differs(record, found, as_drafts)
            if is_new:
                moved[found.review.pk] = (record, found)
            fates.append("changed" if is_new else "skipped")
    if fresh or moved:
        _store(list(fresh.values()), list(moved.values()), by, source_name, as_drafts, seen, now)
    return Outcome(tuple(fates))


def _known(reviews: Sequence[Review]) -> dict[tuple[str, str], Known]:
    names = {key for record in reviews for key in keys_of(record)}
    rows = ImportKey.objects.filter(external_id__in={name for _, name in names})
    keys = {(row.origin, row.external_id): row.review_id for row in rows}
    held = ClaimReview.everything.select_related("claim").in_bulk(set(keys.values()))
    latest = {
        verdict.review_id: verdict
        for verdict in Verdict.objects.filter(review__in=held).order_by("number")
    }
    return {key: Known(held[pk], latest.get(pk)) for key, pk in keys.items()}


def _of(record: Review, known: dict[tuple[str, str], Known], seen: set[int]) -> Known | None:
    first, *ids = keys_of(record)
    if first in known:
        return known[first]
    return next((known[id] for id in ids if id in known and known[id].review.pk not in seen), None)


def _differs(record: Review, found: Known, as_drafts: bool) -> bool:
    """Say whether a known record has to be stored: it says something else, or was a draft."""
    if found.review.state == State.RETRACTED:
        return False
    if found.verdict is None:
        return not as_drafts
    return found.verdict.record_sha256 != record.sha256 and not as_drafts


def _store(
    fresh: list[Review],
    moved: list[tuple[Review, Known]],
    by: User | Operator,
    source_name: str,
    as_drafts: bool,
    seen: set[int],
    at: datetime,
) -> None:
    everyone = [*fresh, *(record for record, _ in moved)]
    publishers, claimants = sources(everyone, None if as_drafts else at)
    reviews = begin(fresh, publishers, claimants, by, as_drafts, at)
    seen.update(review.pk for review in reviews)
    pairs = [*zip(fresh, (Known(one, None) for one in reviews), strict=True), *moved]
    verdicts = [] if as_drafts else [verdict_of(*pair, claimants, at) for pair in pairs]
    who = acts.actor(by)
    batch = ImportBatch.objects.create(
        source_name=source_name[:300],
        records=len(pairs),
        sha256=imported.digest(verdicts),
        imported_at=at,
        imported_by=who.user,
        imported_by_name=who.name,
    )
    for verdict in verdicts:
        verdict.batch = batch
    Verdict.objects.bulk_create(verdicts)
    _name(pairs)
    reopened = [] if as_drafts else _move(moved, claimants, by, at)
    place(fresh, reviews, moved, at)
    if not as_drafts:
        lookup_entries.add_own_words(claims=[one.claim for one in reviews], at=at)
    payload = {
        "file": source_name[:300],
        "sha256": batch.sha256,
        "records": [record.sha256 for record, _ in pairs],
        "reviews": [known.review.pk for _, known in pairs],
        "verdicts": [verdict.pk for verdict in verdicts],
        "as_drafts": as_drafts,
    } | ({"reopened": reopened} if reopened else {})
    acts.record(act="review.import", on=batch, by=by, payload=payload)


def _name(pairs: Iterable[tuple[Review, Known]]) -> None:
    keys = [
        ImportKey(origin=origin, external_id=name, review=known.review)
        for record, known in pairs
        for origin, name in keys_of(record)
    ]
    ImportKey.objects.bulk_create(keys, ignore_conflicts=True)


def _move(
    moved: list[tuple[Review, Known]],
    claimants: dict[Review, Source],
    by: User | Operator,
    at: datetime,
) -> list[str]:
    """Give claims of changed records what they say now; return the connections to look at again."""
    reopened: list[str] = []
    for record, known in moved:
        review = known.review
        if review.state != State.PUBLISHED:
            change(review, revision=review.revision, state=State.PUBLISHED, published_at=at)
        claim, before = review.claim, review.claim.text
        now: dict[str, Any] = {
            "text": record.claim,
            "language": language_of(record),
            "claimant": claimants.get(record) or claim.claimant,
            "claim_date": day_of(record),
            "public_at": claim.public_at or at,
        }
        if any(getattr(claim, name) != value for name, value in now.items()):
            change(claim, revision=claim.revision, **now)
        if before != claim.text and isinstance(by, User):
            reopened += reopening.reopen(claim, before=before, by=by, at=at)
        lookup_entries.refresh(claim=claim, at=at)
    return reopened
