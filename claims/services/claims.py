"""How does a claim come to be, and how is it changed?

A claim is drafted from a statement or from nothing, with as much as is known. Once it is public,
its words and language, who claims it and when change only with a verdict, so that no reader of a
verdict finds it under other words or under another name tomorrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from claims.analysis.normalization import fold
from claims.exceptions import Invalid, WrongState
from claims.models import Appearance, Claim, ClaimReview, Relation, Source, Statement, Story, User
from claims.queries import access
from claims.services import acts, appearances, permission, publicity, reopening, wording
from claims.services.revisions import change
from claims.services.transactions import service

# Code points and count; the tag's is the column's, the others own choices.
TEXT_LENGTH = 5_000
NOTES_LENGTH = 100_000
TAG_LENGTH = 60
TAGS = 50
EDITABLE = ("text", "language", "story", "claimant", "claim_date", "tags", "notes")
BOUND_TO_VERDICTS = ("text", "language", "claimant", "claim_date")


@service
def draft(
    *,
    by: User | str,
    text: str,
    language: str = "",
    story: Story | None = None,
    claimant: Source | None = None,
    claim_date: date | None = None,
    tags: Sequence[str] = (),
    notes: str = "",
    statement: Statement | None = None,
    is_sample: bool = False,
    at: datetime | None = None,
) -> Claim:
    """Write down a claim; with `statement`, as what that statement says.

    Of a statement, its story, language and speaker are taken where nothing else is given, and the
    statement becomes the claim's first appearance (only suggested, if `by` may not confirm).

    Raises: NotAllowed, NoText, HasNul, HasSurrogate, TooLong, UnknownLanguage, Invalid.
    """
    permission.demand(by, "claim.write", what="claim", state="draft")
    if statement is not None:
        story = story or statement.version.article.story
        claimant = claimant or statement.speaker
        language = language or statement.version.language
    who = acts.actor(by)
    claim: Claim = Claim.everything.create(
        **_checked({"text": text, "language": language or "en", "tags": tags, "notes": notes}),
        story=story,
        claimant=claimant,
        claim_date=claim_date,
        is_sample=is_sample,
        created_by=who.user,
    )
    if statement is not None:
        person = permission.person(by, "connection.suggest", what="appearance")
        _connect(claim, statement, by=person, at=at)
    acts.record(act="claim.draft", on=claim, by=by, payload=_shown(claim, EDITABLE))
    return claim


@service
def edit(*, by: User, claim: Claim, revision: int | None, **fields: Any) -> Claim:
    """Change some of `EDITABLE`; a public claim keeps `BOUND_TO_VERDICTS` (see `reviews.write`).

    Other words make its confirmed connections suggestions again. While its verdict is read by the
    second person, nothing of it changes.

    Raises: NotAllowed, RevisionRequired, StaleRevision, WrongState, and what `draft` raises.
    """
    if unknown := sorted(set(fields) - set(EDITABLE)):
        raise Invalid(problem=f"A claim has no {unknown[0]} to edit.", pointer=f"/{unknown[0]}")
    claim = Claim.everything.select_for_update().get(pk=claim.pk)
    state = access.state_of(claim)
    access.require(by, "claim.write", what="claim", state=state)
    _refuse_if_being_read(claim)
    before = _shown(claim, sorted(fields))
    if claim.public_at and any(
        name in fields and fields[name] != getattr(claim, name) for name in BOUND_TO_VERDICTS
    ):
        raise WrongState(
            what="claim",
            state=state,
            act="given other words, claimant, date or language without a verdict; publish a"
            " correction or a refile with them",
        )
    words = claim.text
    change(claim, revision=revision, **_checked(fields))
    reopened = reopening.reopen(claim, before=words, by=by)
    if claim.public_at:
        publicity.open_to_all(_named_by(claim), at=timezone.now())
    after = _shown(claim, sorted(fields))
    payload = {"before": before, "after": after} | ({"reopened": reopened} if reopened else {})
    acts.record(act="claim.edit", on=claim, by=by, payload=payload)
    return claim


def _refuse_if_being_read(claim: Claim) -> None:
    if ClaimReview.everything.filter(claim=claim, submitted_at__isnull=False).exists():
        raise WrongState(
            what="claim", state="being read by a second person", act="edited; send its check back"
        )


def _named_by(claim: Claim) -> publicity.Reach:
    """Return what a public claim itself names; its texts wait for the next verdict."""
    stories = {claim.story_id} if claim.story_id else set()
    people = {claim.claimant_id} if claim.claimant_id else set()
    return publicity.Reach(frozenset(stories), frozenset(), frozenset(people))


def _connect(claim: Claim, statement: Statement, *, by: User, at: datetime | None) -> None:
    is_verbatim = fold(claim.text) in (fold(statement.words), fold(statement.proposal))
    kinds = Appearance.Fidelity
    appearances.connect(
        by=by,
        statement=statement,
        claim=claim,
        relation=Relation.SAME,
        fidelity=kinds.EXACT if is_verbatim else kinds.NORMALISED,
        at=at,
    )


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    if "text" in fields:
        wording.storable(fields["text"], "The claim", limit=TEXT_LENGTH, needed=True)
    if "notes" in fields:
        wording.storable(fields["notes"], "Notes", limit=NOTES_LENGTH)
    if "language" in fields:
        wording.language(fields["language"])
    if "tags" in fields:
        checked["tags"] = _tags(fields["tags"])
    return checked


def _tags(tags: Sequence[str]) -> list[str]:
    if len(tags) > TAGS:
        raise Invalid(problem=f"A claim has at most {TAGS} tags.", pointer="/tags")
    return [
        wording.storable(tag, "A tag", limit=TAG_LENGTH, needed=True)
        for tag in dict.fromkeys(tags)
        if tag
    ]


def _shown(claim: Claim, names: Sequence[str]) -> dict[str, Any]:
    """Return the named fields as the ledger shows them: notes, never public, only as a mark."""
    columns = {"story": "story_id", "claimant": "claimant_id"}
    values = {name: getattr(claim, columns.get(name, name)) for name in names if name != "notes"}
    return {**values, "has_notes": bool(claim.notes)} if "notes" in names else values
