"""How do other publishers' published reviews come in?

As what they are: the other publisher's verdict, under its own name and address. A batch is one
transaction, a fixed number of queries and one act of the operator in the ledger. A record that is
known and says the same is passed over; one that says something else is appended as a later verdict.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import F
from django.utils import timezone

from claims.analysis.normalization import fold
from claims.exceptions import NotAllowed
from claims.ingest import addresses
from claims.ingest.claim_reviews import Party, Review
from claims.models import (
    AppearanceUrl,
    Claim,
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
from claims.services.revisions import change
from claims.services.transactions import service

Kind = ClaimReview.Kind
State = ClaimReview.State
RATED = ("label", "value", "best", "worst", "rating_given")
TOLD = ("rationale", "language", "claim_date", "url", "title", "reviewed_at", "publisher_name")


class Outcome(NamedTuple):
    """What became of each record, in the order given: 'new', 'changed' or 'skipped'."""

    fates: tuple[str, ...]


class _Known(NamedTuple):
    """Another publisher's review that is here already, and its latest verdict."""

    review: ClaimReview
    verdict: Verdict | None


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


def keys_of(record: Review) -> list[tuple[str, str]]:
    """Return the names a review is known under: its address with its words, and its id."""
    named = [f"url\n{addresses.canonical(record.url)}\n{record.claim}"]
    if record.id:
        named.append(f"id\n{record.id}")
    return [(record.site, hashlib.sha256(name.encode()).hexdigest()) for name in named]


def _known(reviews: Sequence[Review]) -> dict[tuple[str, str], _Known]:
    names = {key for record in reviews for key in keys_of(record)}
    rows = ImportKey.objects.filter(external_id__in={name for _, name in names})
    keys = {(row.origin, row.external_id): row.review_id for row in rows}
    held = ClaimReview.everything.select_related("claim").in_bulk(set(keys.values()))
    latest = {
        verdict.review_id: verdict
        for verdict in Verdict.objects.filter(review__in=held).order_by("number")
    }
    return {key: _Known(held[pk], latest.get(pk)) for key, pk in keys.items()}


def _of(record: Review, known: dict[tuple[str, str], _Known], seen: set[int]) -> _Known | None:
    first, *ids = keys_of(record)
    if first in known:
        return known[first]
    return next((known[id] for id in ids if id in known and known[id].review.pk not in seen), None)


def _differs(record: Review, found: _Known, as_drafts: bool) -> bool:
    """Say whether a known record has to be stored: it says something else, or was a draft."""
    if found.review.state == State.RETRACTED:
        return False
    if found.verdict is None:
        return not as_drafts
    return found.verdict.record_sha256 != record.sha256 and not as_drafts


def _store(
    fresh: list[Review],
    moved: list[tuple[Review, _Known]],
    by: User | Operator,
    source_name: str,
    as_drafts: bool,
    seen: set[int],
    at: datetime,
) -> None:
    everyone = [*fresh, *(record for record, _ in moved)]
    publishers, claimants = _sources(everyone, None if as_drafts else at)
    reviews = _begin(fresh, publishers, claimants, by, as_drafts, at)
    seen.update(review.pk for review in reviews)
    pairs = [*zip(fresh, (_Known(one, None) for one in reviews), strict=True), *moved]
    verdicts = [] if as_drafts else [_verdict(*pair, claimants, at) for pair in pairs]
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
    _place(fresh, reviews, moved, at)
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


def _party_key(role: str, party: Party, site: str = "") -> str:
    named = "\n".join([role, site, party.name, *sorted(party.same_as)])
    return hashlib.sha256(named.encode()).hexdigest()


def _sources(
    records: Iterable[Review], public_at: datetime | None
) -> tuple[dict[Review, Source], dict[Review, Source]]:
    """Return the publisher and the claimant of each record; those not known yet are made so."""
    wanted: dict[str, tuple[Party, str]] = {}
    named: list[tuple[Review, str, str]] = []
    for record in records:
        who = Party(record.publisher.name, record.publisher.kind)
        publisher = _party_key("publisher", who, record.site)
        claimant = _party_key("claimant", record.claimant) if record.claimant else ""
        wanted.setdefault(publisher, (who, record.site))
        if record.claimant:
            wanted.setdefault(claimant, (record.claimant, ""))
        named.append((record, publisher, claimant))
    Source.everything.bulk_create(
        (
            Source(
                kind=party.kind,
                name=party.name,
                domains=[site] if site else [],
                same_as=list(party.same_as),
                import_key=key,
                public_at=public_at,
            )
            for key, (party, site) in sorted(wanted.items())
        ),
        ignore_conflicts=True,
    )
    rows = Source.everything.filter(import_key__in=wanted)
    found = {row.import_key: row for row in rows}
    hidden = [row.pk for row in found.values() if row.public_at is None]
    if public_at and hidden:
        Source.everything.filter(pk__in=hidden, public_at=None).update(
            public_at=public_at, revision=F("revision") + 1
        )
    return (
        {id_of: found[key] for id_of, key, _ in named},
        {id_of: found[key] for id_of, _, key in named if key},
    )


def _begin(
    fresh: list[Review],
    publishers: dict[Review, Source],
    claimants: dict[Review, Source],
    by: User | Operator,
    as_drafts: bool,
    at: datetime,
) -> list[ClaimReview]:
    user = acts.actor(by).user
    claims = Claim.everything.bulk_create(
        Claim(
            text=record.claim,
            language=_language(record),
            claimant=claimants.get(record),
            claim_date=_day(record),
            notes=_noted(record) if as_drafts else "",
            public_at=None if as_drafts else at,
            created_by=user,
        )
        for record in fresh
    )
    created: list[ClaimReview] = ClaimReview.everything.bulk_create(
        ClaimReview(
            claim=claim,
            publisher=publishers[record],
            state=State.DRAFT if as_drafts else State.PUBLISHED,
            published_at=None if as_drafts else at,
            created_by=user,
        )
        for record, claim in zip(fresh, claims, strict=True)
    )
    return created


def _noted(record: Review) -> str:
    return f"Imported as a draft: {record.publisher.name}: {record.label}\n{record.url}"


def _language(record: Review) -> str:
    return record.language or "und"  # Source: BCP 47, undetermined


def _day(record: Review) -> date | None:
    return record.claimed_at.date() if record.claimed_at else None


def _verdict(
    record: Review, known: _Known, claimants: dict[Review, Source], at: datetime
) -> Verdict:
    """Write the verdict of a record, the first of its review or the one after the latest."""
    claimant = claimants.get(record) or known.review.claim.claimant
    before = known.verdict
    verdict = Verdict(
        review=known.review,
        number=before.number + 1 if before else 1,
        previous=before,
        label=record.label,
        value=record.value,
        best=record.best,
        worst=record.worst,
        rating_given=record.rating_given,
        claim_text=record.claim,
        language=_language(record),
        claimant_name=claimant.name if claimant else "",
        claim_date=_day(record),
        rationale=record.body,
        author_name=record.author,
        published_at=max(at, before.published_at) if before else at,
        publisher_id=known.review.publisher_id,
        publisher_name=record.publisher.name,
        publisher_site=record.site,
        url=record.url,
        title=record.title,
        reviewed_at=record.reviewed_at,
        record_sha256=record.sha256,
    )
    verdict.kind, verdict.reason = _change(before, verdict) if before else (Kind.FIRST, "")
    return verdict


def _change(before: Verdict, after: Verdict) -> tuple[str, str]:
    """Say what kind of change it is, and which: another rating corrects, other signs refile."""
    names = [name for name in (*RATED, *TOLD) if getattr(before, name) != getattr(after, name)]
    if before.claim_text != after.claim_text:
        names.insert(0, "claim")
    told = ", ".join(names).replace("_", " ") or "details"
    reason = f"The publisher changed its record: {told}."
    if set(names) & set(RATED):
        return Kind.CORRECTION, reason
    same = fold(before.claim_text) == fold(after.claim_text)
    return (Kind.REFILE if names == ["claim"] and same else Kind.UPDATE), reason


def _name(pairs: Iterable[tuple[Review, _Known]]) -> None:
    keys = [
        ImportKey(origin=origin, external_id=name, review=known.review)
        for record, known in pairs
        for origin, name in keys_of(record)
    ]
    ImportKey.objects.bulk_create(keys, ignore_conflicts=True)


def _move(
    moved: list[tuple[Review, _Known]],
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
            "language": _language(record),
            "claimant": claimants.get(record) or claim.claimant,
            "claim_date": _day(record),
            "public_at": claim.public_at or at,
        }
        if any(getattr(claim, name) != value for name, value in now.items()):
            change(claim, revision=claim.revision, **now)
        if before != claim.text and isinstance(by, User):
            reopened += reopening.reopen(claim, before=before, by=by, at=at)
        lookup_entries.refresh(claim=claim, at=at)
    return reopened


def _place(
    fresh: list[Review],
    reviews: list[ClaimReview],
    moved: list[tuple[Review, _Known]],
    at: datetime,
) -> None:
    """Keep the addresses at which the claims appeared; those a record drops are withdrawn."""
    changed = {known.review.claim_id: record for record, known in moved}
    live = AppearanceUrl.everything.filter(claim__in=changed, withdrawn_at=None)
    held = {(row.claim_id, row.sha256): row.pk for row in live}
    said = [(review.claim_id, record) for record, review in zip(fresh, reviews, strict=True)]
    rows = [
        AppearanceUrl(
            claim_id=claim,
            url=url,
            sha256=addresses.key(url),
            position=position,
            is_first=position == 0 and record.has_first,
        )
        for claim, record in [*said, *changed.items()]
        for position, url in enumerate(record.addresses)
    ]
    names = {(row.claim_id, row.sha256) for row in rows}
    gone = [pk for name, pk in held.items() if name not in names]
    if gone:
        AppearanceUrl.everything.filter(pk__in=gone).update(withdrawn_at=at)
    AppearanceUrl.everything.bulk_create(
        row for row in rows if (row.claim_id, row.sha256) not in held
    )
