"""Which statements does a version make, and who found them?

The machine reads a version once and stores every quote and assertion it finds; reading again adds
nothing. Editors mark what it missed and name speakers. The reading itself is done before the
transaction starts, so that no lock waits for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.analysis import ANALYSIS_VERSION, detection
from claims.analysis.graphemes import inner_places
from claims.analysis.spans import Span, hull
from claims.exceptions import AlreadyThere, Invalid
from claims.models import (
    Article,
    ArticleVersion,
    Source,
    Statement,
    StatementContent,
    User,
)
from claims.queries import speakers
from claims.services import acts, anchors, queueing, wording
from claims.services.permission import demand, person
from claims.services.revisions import change
from claims.services.transactions import service

EDITOR = "editor"
NAME_LENGTH = 300  # code points, the column's
BATCH = 2000  # rows in one INSERT; own choice

Place = tuple[str, int, int]  # form, start, end: what makes a statement the same one


class Extracted(NamedTuple):
    """How many statements the analysis found, and how many of them were not stored yet."""

    found: int
    new: int


def extract(*, version: ArticleVersion, by: str = "extract") -> Extracted:
    """Find the statements of a version and store those that are not there yet.

    A handful of queries, whatever their number.
    """
    text = version.text
    analysis = detection.analyze(text, version.language)
    found = {_place(statement): statement for statement in reversed(analysis.statements)}
    ordered = [found[place] for place in sorted(found, key=lambda place: place[1:])]
    return Extracted(len(ordered), _store(version=version, text=text, found=ordered, by=by))


@service
def _store(
    *, version: ArticleVersion, text: str, found: Sequence[detection.Statement], by: str
) -> int:
    Article.everything.select_for_update().get(pk=version.article_id)
    there = set(Statement.everything.filter(version=version).values_list("form", "start", "end"))
    fresh = [statement for statement in found if _place(statement) not in there]
    if not fresh:
        return 0
    placed = anchors.put(version, text, (span for one in fresh for span in _spans(one)))
    rows = [
        Statement(
            version=version,
            form=one.form,
            modality=one.modality,
            start=hull(one.contents).start,
            end=hull(one.contents).end,
            cue=placed[one.cue] if one.cue else None,
            mention=placed[one.speaker] if one.speaker else None,
            speaker_name=(one.speaker_name or "")[:NAME_LENGTH],
            checkworthiness=one.checkworthiness,
            facets=[facet.as_json() for facet in one.facets],
            is_closed=one.closed,
            rule=one.rule,
            analysis_version=ANALYSIS_VERSION,
        )
        for one in fresh
    ]
    Statement.everything.bulk_create(rows, batch_size=BATCH)
    StatementContent.everything.bulk_create(
        [
            StatementContent(statement=row, position=position, anchor=placed[span])
            for row, one in zip(rows, fresh, strict=True)
            for position, span in enumerate(one.contents)
        ],
        batch_size=BATCH,
    )
    queueing.defer("suggest_carried", f"{version.pk}:statements", version=version.pk)
    queueing.defer("suggest_derivations", f"{version.pk}:statements", version=version.pk)
    acts.record(
        act="statement.extract",
        on=version,
        by=by,
        payload={
            "found": len(found),
            "new": len(fresh),
            "analysis": ANALYSIS_VERSION,
            "sha256": _batch_hash(fresh),
        },
    )
    return len(fresh)


@service
def mark(
    *,
    by: User,
    version: ArticleVersion,
    spans: Sequence[Span],
    form: str,
    modality: str = Statement.Modality.ASSERTED,
    cue: Span | None = None,
    mention: Span | None = None,
    speaker_name: str = "",
    speaker: Source | None = None,
) -> Statement:
    """Mark a statement by hand at one or several places of a version.

    Spans index the version's text in code points, half-open, in reading order, without overlap.

    Raises: NotSignedIn, NotAllowed, Invalid, AlreadyThere, HasNul, HasSurrogate, TooLong.
    """
    demand(by, "statement.write", what="statement")
    text = version.text
    contents = [Span(*span) for span in spans]
    _check_form(form, modality)
    _check_places(text, contents, [Span(*span) for span in (cue, mention) if span])
    whole = hull(contents)
    Article.everything.select_for_update().get(pk=version.article_id)
    if Statement.everything.filter(
        version=version, form=form, start=whole.start, end=whole.end
    ).exists():
        raise AlreadyThere("statement")
    sides = {Span(*span) for span in (cue, mention) if span}
    placed = anchors.put(version, text, [*contents, *sides])
    statement: Statement = Statement.everything.create(
        version=version,
        form=form,
        modality=modality,
        start=whole.start,
        end=whole.end,
        cue=placed[Span(*cue)] if cue else None,
        mention=placed[Span(*mention)] if mention else None,
        speaker_name=wording.storable(speaker_name, "The speaker's name", limit=NAME_LENGTH),
        speaker=speaker,
        rule=EDITOR,
        created_by=by,
    )
    StatementContent.everything.bulk_create(
        StatementContent(statement=statement, position=position, anchor=placed[span])
        for position, span in enumerate(contents)
    )
    queueing.defer("suggest_carried", f"{version.pk}:{statement.pk}", version=version.pk)
    acts.record(
        act="statement.mark",
        on=statement,
        by=by,
        payload={
            "version": version.pk,
            "form": form,
            "modality": modality,
            "spans": contents,
            "speaker_name": speaker_name,
        },
    )
    return statement


@service
def name_speaker(
    *, by: User, statement: Statement, revision: int | None, speaker: Source | None
) -> Statement:
    """Say which source speaks, or that it is not known.

    Raises: NotSignedIn, NotAllowed, RevisionRequired, StaleRevision.
    """
    person(by, "statement.write", what="statement")
    before = statement.speaker_id
    change(statement, revision=revision, speaker=speaker)
    acts.record(
        act=speakers.ACCEPT,
        on=statement,
        by=by,
        payload={"from": before, "to": speaker.pk if speaker else None},
    )
    return statement


@service
def reject_speaker(*, by: User, statement: Statement, speaker: Source) -> Statement:
    """Say that a source is not whom the text names here; it is not suggested again for the name.

    The row stays as it is; the ledger keeps the decision.

    Raises: NotSignedIn, NotAllowed, Invalid.
    """
    person(by, "statement.write", what="statement")
    if statement.speaker_id == speaker.pk:
        raise Invalid("It is named as the speaker. Name another first.", pointer="/speaker")
    acts.record(act=speakers.REJECT, on=statement, by=by, payload={"speaker": speaker.pk})
    return statement


def _place(statement: detection.Statement) -> Place:
    whole = hull(statement.contents)
    return statement.form, whole.start, whole.end


def _spans(statement: detection.Statement) -> Iterator[Span]:
    yield from statement.contents
    for span in (statement.cue, statement.speaker):
        if span:
            yield span


def _batch_hash(found: Iterable[detection.Statement]) -> str:
    return hashlib.sha256(repr([tuple(one) for one in map(_facts, found)]).encode()).hexdigest()


def _facts(one: detection.Statement) -> tuple[object, ...]:
    contents = tuple(tuple(span) for span in one.contents)
    return one.form, contents, one.modality, one.speaker_name, one.rule


def _check_form(form: str, modality: str) -> None:
    if form not in Statement.Form.values:
        raise Invalid(f"The form is one of {', '.join(Statement.Form.values)}.", pointer="/form")
    if modality not in Statement.Modality.values:
        raise Invalid(
            f"The modality is one of {', '.join(Statement.Modality.values)}.", pointer="/modality"
        )


def _check_places(text: str, contents: Sequence[Span], sides: Sequence[Span]) -> None:
    """Refuse places that are empty, outside the text, in disorder, or cut a character in two."""
    if not contents:
        raise Invalid("Mark at least one place.", pointer="/spans")
    inside = inner_places(text)
    for span in (*contents, *sides):
        if not 0 <= span.start < span.end <= len(text):
            raise Invalid("A place marked lies outside the text or is empty.", pointer="/spans")
        if span.start in inside or span.end in inside:
            raise Invalid("A place marked cuts a character in two.", pointer="/spans")
        if span.cut(text).isspace():
            raise Invalid("A place marked holds no words.", pointer="/spans")
    for one, next_one in pairwise(contents):
        if one.end > next_one.start:
            raise Invalid("The places marked overlap or stand in disorder.", pointer="/spans")
