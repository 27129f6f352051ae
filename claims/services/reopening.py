"""What becomes of a claim's connections when its words change?

Somebody confirmed that a statement says the same as those words, or how another claim stands to
them. For other words nobody has, so each is a suggestion again, with a `Decision` that says why,
and no verdict crosses until it is confirmed anew. Words that differ only in case, quotation marks
or spacing are the same words.
"""

from __future__ import annotations

from datetime import datetime

from django.db.models import F, Q

from claims.analysis.normalization import flat
from claims.models import Appearance, Claim, ClaimRelation, Edge, User
from claims.services import acts, steps

REASON = "The words of the claim were changed; this was confirmed for the words before."
Status = Edge.Status


def says_the_same(words: str, other: str) -> bool:
    """Say whether two wordings are one but for case, signs of one kind and spacing.

    >>> says_the_same("“It fell.”", '"it  fell."')
    True
    >>> says_the_same("It fell.", "It rose.")
    False
    """
    return flat(words).strip() == flat(other).strip()


def reopen(
    claim: Claim, *, before: str, by: User, reason: str = REASON, at: datetime | None = None
) -> list[str]:
    """Make the confirmed connections of a claim suggestions again, if `before` were other words.

    Part of the act that changed the words and locked the claim. Suggestions move on by a revision,
    too, so that nobody confirms one who read the words before. Returns the names of what was
    reopened, for the ledger.
    """
    if says_the_same(before, claim.text):
        return []
    appearances = Appearance.everything.filter(claim=claim)
    relations = ClaimRelation.everything.filter(Q(subject=claim) | Q(object=claim))
    for suggested in (appearances, relations):
        suggested.filter(status=Status.SUGGESTED).update(revision=F("revision") + 1)
    edges: list[Appearance | ClaimRelation] = [
        *appearances.filter(status=Status.CONFIRMED)
        .select_related("claim", "statement")
        .select_for_update(of=("self",))
        .order_by("pk"),
        *relations.filter(status=Status.CONFIRMED)
        .select_related("subject", "object")
        .select_for_update(of=("self",))
        .order_by("pk"),
    ]
    steps.load_words(edges)
    for edge in edges:
        steps.take(edge, to=Status.SUGGESTED, by=by, revision=edge.revision, reason=reason, at=at)
    return [acts.named(edge) for edge in edges]
