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
from typing import NamedTuple, TypeVar

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
from claims.queries import findings
from claims.services import acts, lookup_entries, queueing, steps
from claims.services.permission import person
from claims.services.steps import Connection
from claims.services.transactions import service

E = TypeVar("E", bound=Connection)
Status = Edge.Status


class Step(NamedTuple):
    """From which status to which, and the participle its refusal uses."""

    start: str
    end: str
    participle: str


STEPS = {
    "confirm": Step(Status.SUGGESTED, Status.CONFIRMED, "confirmed"),
    "reject": Step(Status.SUGGESTED, Status.REJECTED, "rejected"),
    "withdraw": Step(Status.CONFIRMED, Status.WITHDRAWN, "withdrawn"),
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
        Decision.objects.filter(**steps.of(edge), undoes=None, undone_by=None)
        .order_by("-number")
        .first()
    )
    if last is None:
        raise WrongState(what, edge.status, "undone")
    to = last.from_status
    if to == Status.CONFIRMED and steps.keys(edge) != (last.left_key, last.right_key):
        to = Status.SUGGESTED
    step = steps.take(edge, to=to, by=by, revision=revision, reason=reason, at=at, undone=last)
    _follow([edge], at=at)
    acts.record(act="connection.undo", on=edge, by=by, payload=steps.shown(step))
    return edge


@service
def confirm_many(
    *, by: User, edges: Sequence[tuple[Connection, int]], at: datetime | None = None
) -> list[Connection]:
    """Confirm several suggestions, each at its revision; all or none.

    Each keeps its own `Decision` and its own act. The number of queries does not grow with the
    edges, but with the public claims among them, whose lookup is brought in step one by one.

    Raises: NeedsOwnDecision if one reverses a meaning, or is not compared yet; what `confirm` does.
    """
    several = [edge for edge, _ in edges]
    if _reversing(several):
        raise NeedsOwnDecision()
    for edge in several:
        _require(by, "confirm", edge)
    hold(several)
    taken = steps.take_many(edges, to=Status.CONFIRMED, by=by, at=at)
    _follow(several, at=at)
    acts.record_many(
        act="connection.confirm",
        by=by,
        about=[(edge, steps.shown(step)) for edge, step in zip(several, taken, strict=True)],
    )
    return several


def reverses(edge: Connection) -> bool:
    """Say whether an edge tells of a reversed meaning, so that it is decided by itself."""
    return bool(_reversing([edge]))


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


def _decide(
    verb: str, *, by: User, edge: E, revision: int | None, reason: str, at: datetime | None
) -> E:
    _require(by, verb, edge)
    hold([edge])
    step = steps.take(edge, to=STEPS[verb].end, by=by, revision=revision, reason=reason, at=at)
    _follow([edge], at=at)
    acts.record(act=f"connection.{verb}", on=edge, by=by, payload=steps.shown(step))
    return edge


def _require(by: User, verb: str, edge: Connection) -> None:
    start, _, participle = STEPS[verb]
    person(by, f"connection.{verb}", what=_name(edge), state=start)
    if edge.status != start:
        raise WrongState(_name(edge), edge.status, participle)


def _hold_articles(edges: Iterable[Appearance]) -> None:
    statements = Statement.everything.filter(pk__in=[edge.statement_id for edge in edges])
    versions = ArticleVersion.everything.filter(pk__in=statements.values("version"))
    rows = Article.everything.filter(pk__in=versions.values("article")).order_by("pk")
    list(rows.select_for_update(no_key=True).values_list("pk"))


def _follow(edges: Iterable[Connection], *, at: datetime | None) -> None:
    """Keep lookup in step, and let a confirmed appearance lead to its counterparts in copies."""
    appearances = [edge for edge in edges if isinstance(edge, Appearance)]
    public = {edge.claim_id: edge.claim for edge in appearances if edge.claim.public_at}
    for _, claim in sorted(public.items()):
        lookup_entries.refresh(claim=claim, at=at)
    carrying = {edge.claim_id: edge.statement_id for edge in appearances if edge.carries_verdict}
    queueing.defer_many(
        "suggest_appearances",
        {f"{claim}:{statement}": {"claim": claim} for claim, statement in carrying.items()},
    )


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


def _name(edge: Connection) -> str:
    return str(edge._meta.verbose_name)
