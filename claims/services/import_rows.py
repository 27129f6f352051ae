"""Which rows do records of other publishers become?

Sources, claims, reviews, verdicts and addresses, as sets: the queries of a batch do not grow with
what it holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from django.db.models import F

from claims.analysis.normalization import fold
from claims.ingest import addresses
from claims.ingest.claim_reviews import Party, Review
from claims.models import (
    AppearanceUrl,
    Claim,
    ClaimReview,
    Source,
    User,
    Verdict,
)
from claims.services import acts
from claims.services.acts import Operator

Kind = ClaimReview.Kind
State = ClaimReview.State


RATED = ("label", "value", "best", "worst", "rating_given")
TOLD = ("rationale", "language", "claim_date", "url", "title", "reviewed_at", "publisher_name")


class Known(NamedTuple):
    """Another publisher's review that is here already, and its latest verdict."""

    review: ClaimReview
    verdict: Verdict | None


def keys_of(record: Review) -> list[tuple[str, str]]:
    """Return the names a review is known under: its address with its words, and its id."""
    named = [f"url\n{addresses.canonical(record.url)}\n{record.claim}"]
    if record.id:
        named.append(f"id\n{record.id}")
    return [(record.site, hashlib.sha256(name.encode()).hexdigest()) for name in named]


def _party_key(role: str, party: Party, site: str = "") -> str:
    named = "\n".join([role, site, party.name, *sorted(party.same_as)])
    return hashlib.sha256(named.encode()).hexdigest()


def sources(
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


def begin(
    fresh: list[Review],
    publishers: dict[Review, Source],
    claimants: dict[Review, Source],
    by: User | Operator,
    as_drafts: bool,
    at: datetime,
) -> list[ClaimReview]:
    """Make a claim and a review of each record that is new; two queries."""
    user = acts.actor(by).user
    claims = Claim.everything.bulk_create(
        Claim(
            text=record.claim,
            language=language_of(record),
            claimant=claimants.get(record),
            claim_date=day_of(record),
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


def language_of(record: Review) -> str:
    """Return the language tag a record is stored under."""
    return record.language or "und"  # Source: BCP 47, undetermined


def day_of(record: Review) -> date | None:
    """Return the day a claim was made, in UTC."""
    return record.claimed_at.date() if record.claimed_at else None


def verdict_of(
    record: Review, known: Known, claimants: dict[Review, Source], at: datetime
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
        language=language_of(record),
        claimant_name=claimant.name if claimant else "",
        claim_date=day_of(record),
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


def place(
    fresh: list[Review],
    reviews: list[ClaimReview],
    moved: list[tuple[Review, Known]],
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
