"""How is a connection decided, and how is a decision taken back?

One small machine for all three kinds of edge: a suggestion is confirmed or rejected, what is
confirmed can be withdrawn, and the last decision can be undone, again and again, back to the
suggestion. Each step is kept as a `Decision` with the keys of the words on both sides. People
decide, one edge at a time where a meaning is reversed. A confirmation is about words: once those of
a claim change, its confirmed connections are suggestions again (`claims.services.reopening`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from django.db.models import Max, Model, prefetch_related_objects
from django.utils import timezone

from claims.exceptions import NeedsOwnDecision, WrongState
from claims.models import (
    Appearance,
    Article,
    ArticleVersion,
    Claim,
    ClaimRelation,
    Decision,
    Derivation,
    Difference,
    Edge,
    Relation,
    Statement,
    User,
)
from claims.queries import findings, rejections
from claims.queries.reading import WORDS
from claims.services import acts, lookup_entries, queueing, wording
from claims.services.permission import person
from claims.services.revisions import change
from claims.services.transactions import service

Connection = Appearance | ClaimRelation | Derivation
E = TypeVar("E", bound=Connection)

KINDS: dict[type[Model], str] = {
    Appearance: Decision.Kind.APPEARANCE,
    ClaimRelation: Decision.Kind.CLAIM_RELATION,
    Derivation: Decision.Kind.DERIVATION,
}
Status = Edge.Status
# Verb: from which status to which, and the participle its refusal uses.
STEPS = {
    "confirm": (Status.SUGGESTED, Status.CONFIRMED, "confirmed"),
    "reject": (Status.SUGGESTED, Status.REJECTED, "rejected"),
    "withdraw": (Status.CONFIRMED, Status.WITHDRAWN, "withdrawn"),
}
REVERSING = Difference.Severity.REVERSES_MEANING


@service
def confirm(
    *, by: User, edge: E, revision: int | None, reason: str = "", at: datetime | None = None
) -> E:
    """Confirm a suggestion.

    Raises: NotSignedIn, NotAllowed, WrongState, RevisionRequired, StaleRevision.
    """
    return _decide("confirm", by=by, edge=edge, revision=revision, reason=reason, at=at)


@service
def reject(
    *, by: User, edge: E, revision: int | None, reason: str = "", at: datetime | None = None
) -> E:
    """Reject a suggestion; it is not made again for the same words.

    Raises: NotSignedIn, NotAllowed, WrongState, RevisionRequired, StaleRevision.
    """
    return _decide("reject", by=by, edge=edge, revision=revision, reason=reason, at=at)


@service
def withdraw(
    *, by: User, edge: E, revision: int | None, reason: str = "", at: datetime | None = None
) -> E:
    """Withdraw what was confirmed.

    Raises: NotSignedIn, NotAllowed, WrongState, RevisionRequired, StaleRevision.
    """
    return _decide("withdraw", by=by, edge=edge, revision=revision, reason=reason, at=at)


@service
def undo(
    *, by: User, edge: E, revision: int | None, reason: str = "", at: datetime | None = None
) -> E:
    """Take the last decision back that is not taken back yet.

    A confirmation comes back only for the words it was made for; for others the edge is suggested.

    Raises: NotSignedIn, NotAllowed, WrongState if there is none, RevisionRequired, StaleRevision.
    """
    what = _name(edge)
    if edge.status == Status.SUGGESTED:
        raise WrongState(what, edge.status, "undone")
    person(by, "connection.undo", what=what, state=edge.status)
    hold([edge])
    last = (
        Decision.objects.filter(**_of(edge), undoes=None, undone_by=None)
        .order_by("-number")
        .first()
    )
    if last is None:
        raise WrongState(what, edge.status, "undone")
    to = last.from_status
    if to == Status.CONFIRMED and keys(edge) != (last.left_key, last.right_key):
        to = Status.SUGGESTED
    step = take(edge, to=to, by=by, revision=revision, reason=reason, at=at, of=last)
    _follow(edge, at=at)
    acts.record(act="connection.undo", on=edge, by=by, payload=_payload(step))
    return edge


@service
def confirm_many(
    *, by: User, edges: Sequence[tuple[Connection, int]], at: datetime | None = None
) -> list[Connection]:
    """Confirm several suggestions, each at its revision; all or none.

    Raises: NeedsOwnDecision if one reverses a meaning, or is not compared yet; what `confirm` does.
    """
    if _reversing(edge for edge, _ in edges):
        raise NeedsOwnDecision()
    _load_words([edge for edge, _ in edges])
    hold([edge for edge, _ in edges])
    ordered = sorted(edges, key=lambda pair: (type(pair[0]).__name__, pair[0].pk))
    for edge, revision in ordered:
        _decide("confirm", by=by, edge=edge, revision=revision, reason="", at=at)
    return [edge for edge, _ in edges]


def reverses(edge: Connection) -> bool:
    """Say whether an edge tells of a reversed meaning, so that it is decided by itself."""
    return bool(_reversing([edge]))


def keys(edge: Connection) -> rejections.Pair:
    """Return the keys of the words on the two sides of an edge."""
    if isinstance(edge, Derivation):
        return edge.original.sha256, edge.derived.sha256
    if isinstance(edge, ClaimRelation):
        return rejections.key(edge.subject.text), rejections.key(edge.object.text)
    _load_words([edge])
    return rejections.key(edge.statement.words), rejections.key(edge.claim.text)


def hold(edges: Iterable[Connection]) -> None:
    """Lock the articles in which claims appear, then the claims that edges join, ids ascending.

    Reads the words of the claims as they are now. The lock on an article makes a verdict that
    opens one of its texts to all, and a connection made there, see one another.
    """
    several = list(edges)
    _hold_articles(edge for edge in several if isinstance(edge, Appearance))
    names = {Appearance: ("claim",), ClaimRelation: ("subject", "object"), Derivation: ()}
    ends = [(edge, name) for edge in several for name in names[type(edge)]]
    ids = {getattr(edge, f"{name}_id") for edge, name in ends}
    if not ids:
        return
    held = {
        claim.pk: claim
        for claim in Claim.everything.select_for_update().filter(pk__in=ids).order_by("pk")
    }
    for edge, name in ends:
        setattr(edge, name, held[getattr(edge, f"{name}_id")])


def take(
    edge: Connection,
    *,
    to: str,
    by: User,
    revision: int | None,
    reason: str,
    at: datetime | None,
    of: Decision | None = None,
) -> Decision:
    """Move an edge to a status and keep the step, as part of an act that is recorded itself.

    `of` is the decision that this step takes back.
    """
    now = at or timezone.now()
    before = edge.status
    wording.storable(reason, "The reason")
    decided = to != Status.SUGGESTED
    change(
        edge,
        revision=revision,
        status=to,
        reason=reason,
        decided_at=now if decided else None,
        decided_by=by if decided else None,
        decided_by_name=by.shown_name if decided else "",
    )
    left, right = keys(edge)
    last = Decision.objects.filter(**_of(edge)).aggregate(Max("number"))["number__max"]
    return Decision.objects.create(
        **_of(edge),
        number=(last or 0) + 1,
        from_status=before,
        to_status=to,
        undoes=of,
        left_key=left,
        right_key=right,
        reason=reason,
        at=now,
        by=by,
        by_name=by.shown_name,
    )


def _decide(
    verb: str, *, by: User, edge: E, revision: int | None, reason: str, at: datetime | None
) -> E:
    start, end, participle = STEPS[verb]
    what = _name(edge)
    person(by, f"connection.{verb}", what=what, state=start)
    if edge.status != start:
        raise WrongState(what, edge.status, participle)
    hold([edge])
    step = take(edge, to=end, by=by, revision=revision, reason=reason, at=at)
    _follow(edge, at=at)
    acts.record(act=f"connection.{verb}", on=edge, by=by, payload=_payload(step))
    return edge


def _hold_articles(edges: Iterable[Appearance]) -> None:
    statements = Statement.everything.filter(pk__in=[edge.statement_id for edge in edges])
    versions = ArticleVersion.everything.filter(pk__in=statements.values("version"))
    rows = Article.everything.filter(pk__in=versions.values("article")).order_by("pk")
    list(rows.select_for_update(no_key=True).values_list("pk"))


def _follow(edge: Connection, *, at: datetime | None) -> None:
    """Keep lookup in step, and let a confirmed appearance lead to its counterparts in copies."""
    if not isinstance(edge, Appearance):
        return
    lookup_entries.refresh(claim=edge.claim, at=at)
    if edge.carries_verdict:
        key = f"{edge.claim_id}:{edge.statement_id}"
        queueing.defer("suggest_appearances", key, claim=edge.claim_id)


def _reversing(edges: Iterable[Connection]) -> set[Connection]:
    """Return the edges that reverse a meaning; a text not compared yet counts as one."""
    several = list(edges)
    pairs = [edge for edge in several if isinstance(edge, Derivation)]
    reversed_ids = set(
        findings.standing(Difference.everything.filter(derivation__in=pairs))
        .filter(severity_now=REVERSING)
        .values_list("derivation_id", flat=True)
        if pairs
        else ()
    )
    return {
        edge
        for edge in several
        if (
            edge.compared_at is None or edge.pk in reversed_ids
            if isinstance(edge, Derivation)
            else edge.relation == Relation.CONTRADICTS
        )
    }


def _load_words(edges: Iterable[Connection]) -> None:
    statements = [edge.statement for edge in edges if isinstance(edge, Appearance)]
    prefetch_related_objects(statements, WORDS)


def _of(edge: Connection) -> dict[str, object]:
    return {"edge_kind": KINDS[type(edge)], "edge_id": edge.pk}


def _name(edge: Connection) -> str:
    return str(edge._meta.verbose_name)


def _payload(step: Decision) -> dict[str, object]:
    return {
        "from": step.from_status,
        "to": step.to_status,
        "left": step.left_key,
        "right": step.right_key,
        "reason": step.reason,
        "undoes": step.undoes_id,
    }
