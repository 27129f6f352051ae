"""Where does a claim appear, and how faithfully?

An editor connects a statement to a claim and judges it. From each confirmed appearance the stored
alignments lead to the same passage in copies and revisions, and those are suggested with the
judgement that their differences speak for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime

from claims.analysis import ANALYSIS_VERSION
from claims.exceptions import AlreadyThere, Invalid, PreviouslyRejected, WrongState
from claims.models import Appearance, ArticleVersion, Claim, Decision, Relation, Statement, User
from claims.models.claims import UNFAITHFUL
from claims.queries import access, counterparts, rejections
from claims.queries.counterparts import Counterpart
from claims.services import acts, connections, judgements, lookup_entries, queueing, steps, wording
from claims.services.judgements import Change, Judgement
from claims.services.permission import person
from claims.services.revisions import change
from claims.services.transactions import service

EDITOR = "editor"
MAPPED = "counterpart-over-derivation"
KIND = Decision.Kind.APPEARANCE
SUGGESTED = Appearance.Status.SUGGESTED


@service
def connect(
    *,
    by: User,
    statement: Statement,
    claim: Claim,
    relation: str,
    fidelity: str,
    reason: str = "",
    at: datetime | None = None,
) -> Appearance:
    """Connect a statement to a claim; confirmed at once by whoever may confirm, else suggested.

    Raises: NotSignedIn, NotAllowed, Invalid, AlreadyThere, PreviouslyRejected, HasNul,
    HasSurrogate.
    """
    person(by, "connection.suggest", what="appearance")
    _check(relation, fidelity)
    wording.storable(reason, "The reason")
    edge = Appearance(
        statement=statement,
        claim=claim,
        relation=relation,
        fidelity=fidelity,
        rule=EDITOR,
        reason=reason,
        created_by=by,
        created_by_name=by.shown_name,
    )
    _refuse_twin(edge)
    edge.save(force_insert=True)
    if access.may(by, "connection.confirm", SUGGESTED):
        steps.take(edge, to=Appearance.Status.CONFIRMED, by=by, revision=1, reason=reason, at=at)
        lookup_entries.refresh(claim=claim, at=at)
    if edge.carries_verdict:
        queueing.defer("suggest_appearances", f"{claim.pk}:{statement.pk}", claim=claim.pk)
    acts.record(act="appearance.connect", on=edge, by=by, payload=_payload(edge))
    return edge


@service
def judge(
    *,
    by: User,
    appearance: Appearance,
    revision: int | None,
    relation: str,
    fidelity: str,
    reason: str = "",
) -> Appearance:
    """Correct the judgement of a suggestion before it is decided.

    Raises: NotSignedIn, NotAllowed, Invalid, WrongState, RevisionRequired, StaleRevision.
    """
    person(by, "connection.suggest", what="appearance")
    _check(relation, fidelity)
    if appearance.status != SUGGESTED:
        raise WrongState("appearance", appearance.status, "judged anew; undo the decision first")
    before = Judgement(appearance.relation, appearance.fidelity)
    change(
        appearance,
        revision=revision,
        relation=relation,
        fidelity=fidelity,
        rule=EDITOR,
        reason=wording.storable(reason, "The reason"),
    )
    acts.record(
        act="appearance.judge",
        on=appearance,
        by=by,
        payload={"before": before._asdict(), **_payload(appearance)},
    )
    return appearance


def suggest_for(*, claim: Claim, by: str = "suggest_appearances") -> tuple[Appearance, ...]:
    """Suggest where a claim appears in copies and revisions of the texts that carry it.

    Returns what is new. What was rejected for the same words is not suggested again.
    """
    found = counterparts.of_claim(claim)
    edges = _fresh(claim, [_as_edge(claim, one, by) for one in _best_each(found)])
    return _store(claim=claim, edges=edges, by=by) if edges else ()


def suggest_around(*, version: ArticleVersion, by: str = "suggest_appearances") -> int:
    """Do the same for every claim carried in a version or in a text it is connected with.

    Returns how many were suggested.
    """
    near = Claim.everything.filter(pk__in=counterparts.claims_near(version.pk)).order_by("pk")
    return sum(len(suggest_for(claim=claim, by=by)) for claim in near)


@service
def _store(*, claim: Claim, edges: Sequence[Appearance], by: str) -> tuple[Appearance, ...]:
    Claim.everything.select_for_update().get(pk=claim.pk)
    there = set(Appearance.everything.filter(claim=claim).values_list("statement_id", flat=True))
    fresh = [edge for edge in edges if edge.statement_id not in there]
    if not fresh:
        return ()
    Appearance.everything.bulk_create(fresh)
    listed = [_payload(edge) for edge in fresh]
    acts.record(
        act="appearance.suggest",
        on=claim,
        by=by,
        payload={
            "appearances": listed,
            "sha256": hashlib.sha256(acts.canonical({"rows": listed}).encode()).hexdigest(),
        },
    )
    return tuple(fresh)


def _best_each(found: Iterable[Counterpart]) -> list[Counterpart]:
    """Keep one counterpart for each statement, the likeliest."""
    best: dict[int, Counterpart] = {}
    for one in found:
        held = best.get(one.statement.pk)
        if held is None or one.score > held.score:
            best[one.statement.pk] = one
    return [best[pk] for pk in sorted(best)]


def _as_edge(claim: Claim, one: Counterpart, by: str) -> Appearance:
    changes = [Change(row.type_now, row.severity_now) for row in one.changes]
    pair = (one.carrier.words, one.statement.words)
    if one.is_derived:
        judgement = judgements.judge(*pair, changes)
    else:
        judgement = judgements.mirrored(judgements.judge(pair[1], pair[0], changes))
    return Appearance(
        statement=one.statement,
        claim=claim,
        relation=judgement.relation,
        fidelity=judgement.fidelity,
        score=round(one.score, 4),
        rule=MAPPED,
        analysis_version=ANALYSIS_VERSION,
        created_by_name=acts.actor(by).name,
    )


def _fresh(claim: Claim, edges: Sequence[Appearance]) -> list[Appearance]:
    there = set(Appearance.everything.filter(claim=claim).values_list("statement_id", flat=True))
    right = rejections.key(claim.text)
    pairs = [(rejections.key(edge.statement.words), right) for edge in edges]
    rejected = rejections.among(KIND, pairs)
    return [
        edge
        for edge, pair in zip(edges, pairs, strict=True)
        if edge.statement_id not in there and pair not in rejected
    ]


def _check(relation: str, fidelity: str) -> None:
    if relation not in Relation.values:
        raise Invalid(f"The relation is one of {', '.join(Relation.values)}.", pointer="/relation")
    if fidelity not in Appearance.Fidelity.values:
        raise Invalid(
            f"The fidelity is one of {', '.join(Appearance.Fidelity.values)}.", pointer="/fidelity"
        )
    if relation == Relation.SAME and fidelity in UNFAITHFUL:
        raise Invalid(
            f"A copy that is {fidelity} does not have the same truth conditions: choose how its"
            " words stand to the claim.",
            pointer="/relation",
        )


def _refuse_twin(edge: Appearance) -> None:
    """Refuse what is there already, and keep others from making it until the commit."""
    connections.hold([edge])
    if Appearance.everything.filter(statement=edge.statement, claim=edge.claim).exists():
        raise AlreadyThere("appearance")
    if rejections.is_rejected(KIND, *steps.keys(edge)):
        raise PreviouslyRejected()


def _payload(edge: Appearance) -> dict[str, object]:
    return {
        "id": edge.pk,
        "statement": edge.statement_id,
        "claim": edge.claim_id,
        "relation": edge.relation,
        "fidelity": edge.fidelity,
        "status": edge.status,
        "score": edge.score,
        "reason": edge.reason,
    }
