"""How do two claims stand to each other?

Claims are never merged: that one is stronger than another, or contradicts it, is an edge with who,
when and why, decided like any other connection.
"""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from claims.exceptions import AlreadyThere, Invalid, PreviouslyRejected
from claims.models import Claim, ClaimRelation, Decision, Relation, User
from claims.queries import access, rejections
from claims.services import acts, steps, wording
from claims.services.permission import person
from claims.services.transactions import service

EDITOR = "editor"


@service
def relate(
    *,
    by: User,
    subject: Claim,
    object: Claim,
    relation: str,
    reason: str = "",
    at: datetime | None = None,
) -> ClaimRelation:
    """Say that `subject` is `relation` to `object`; confirmed at once by whoever may confirm.

    Raises: NotSignedIn, NotAllowed, Invalid, AlreadyThere (in either direction),
    PreviouslyRejected, HasNul, HasSurrogate.
    """
    person(by, "connection.suggest", what="claim relation")
    if relation not in Relation.values:
        raise Invalid(f"The relation is one of {', '.join(Relation.values)}.", pointer="/relation")
    if subject.pk == object.pk:
        raise Invalid("A claim is not related to itself.", pointer="/object")
    edge = ClaimRelation(
        subject=subject,
        object=object,
        relation=relation,
        rule=EDITOR,
        reason=wording.storable(reason, "The reason"),
        created_by=by,
        created_by_name=by.shown_name,
    )
    _refuse_twin(edge)
    edge.save(force_insert=True)
    if access.may(by, "connection.confirm", ClaimRelation.Status.SUGGESTED):
        steps.take(edge, to=ClaimRelation.Status.CONFIRMED, by=by, revision=1, reason=reason, at=at)
    acts.record(
        act="claim_relation.relate",
        on=edge,
        by=by,
        payload={
            "subject": subject.pk,
            "object": object.pk,
            "relation": relation,
            "status": edge.status,
            "reason": reason,
        },
    )
    return edge


def _refuse_twin(edge: ClaimRelation) -> None:
    """Refuse what is there already, and keep others from making it until the commit."""
    one, other = edge.subject, edge.object
    held = Claim.everything.select_for_update().filter(pk__in=[one.pk, other.pk]).order_by("pk")
    claims = {claim.pk: claim for claim in held}
    edge.subject, edge.object = claims[one.pk], claims[other.pk]
    twins = Q(subject=one, object=other) | Q(subject=other, object=one)
    if ClaimRelation.everything.filter(twins).exists():
        raise AlreadyThere("claim relation")
    if rejections.is_rejected(Decision.Kind.CLAIM_RELATION, *steps.keys(edge)):
        raise PreviouslyRejected()
