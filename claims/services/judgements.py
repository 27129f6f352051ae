"""How does a copy's statement stand to the claim that the original's statement carries?

A table from the types of difference found in the words to two judgements that are kept apart: the
relation of the truth conditions and the fidelity of the wording. It proposes; an editor decides.
What touches a quotation or weighs more than style is never called the same.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from claims.analysis.findings import COSMETIC, REVERSES
from claims.analysis.normalization import flat
from claims.models import Appearance, Relation

Fidelity = Appearance.Fidelity

# The relation each type speaks for, read from original to derived. Own choice: what can not be true
# together contradicts; what says more than was said is stronger; detail makes narrower, its loss
# broader; whatever else was altered supports the claim less. The first row that fits decides.
RELATIONS = (
    (
        Relation.CONTRADICTS,
        {
            "negation_flipped",
            "meaning_reversed",
            "number_changed",
            "date_changed",
            "name_changed",
            "entity_swapped",
            "attribution_changed",
        },
    ),
    (Relation.STRONGER, {"hedge_removed", "attribution_lost"}),
    (Relation.WEAKER, {"hedge_added", "attribution_added"}),
    (Relation.NARROWER, {"added"}),
    (Relation.BROADER, {"deleted", "specificity_changed", "quote_truncated"}),
)
OPPOSITE = {
    Relation.STRONGER: Relation.WEAKER,
    Relation.WEAKER: Relation.STRONGER,
    Relation.NARROWER: Relation.BROADER,
    Relation.BROADER: Relation.NARROWER,
}
# A paraphrase shorter than this share of the other is a part of it; own choice.
SAME_LENGTH = 0.5
ONLY_SHORTER = {"quote_truncated", "deleted"}
ONLY_DRESS = {"typography", "moved", "split", "merged"}


class Change(NamedTuple):
    """The type and severity of one difference found in the words."""

    type: str
    severity: str


class Judgement(NamedTuple):
    """The two judgements on an appearance, kept apart."""

    relation: str
    fidelity: str


def judge(original: str, derived: str, changes: Collection[Change]) -> Judgement:
    """Judge the derived words by the differences found between them and the original's.

    >>> judge("It fell by 3%.", "It fell by 5%.", [Change("number_changed", "substantive")])
    Judgement(relation='contradicts', fidelity='altered')
    >>> judge("It fell.", "It fell.", [])
    Judgement(relation='same', fidelity='exact')
    """
    telling = [change for change in changes if _tells(change)]
    if telling:
        return Judgement(_relation(telling), _fidelity({change.type for change in telling}))
    if original == derived:
        return Judgement(Relation.SAME.value, Fidelity.EXACT.value)
    if _folded(original) == _folded(derived):
        return Judgement(Relation.SAME.value, Fidelity.NORMALISED.value)
    if not changes or not _alike_in_length(original, derived):
        return _by_extent(original, derived)
    dressed = all(change.type in ONLY_DRESS for change in changes)
    return Judgement(
        Relation.SAME.value, str(Fidelity.NORMALISED if dressed else Fidelity.PARAPHRASED)
    )


def mirrored(judgement: Judgement) -> Judgement:
    """Read a judgement from the derived text to the original.

    >>> mirrored(Judgement("stronger", "altered")).relation
    'weaker'
    """
    turned = OPPOSITE.get(Relation(judgement.relation), Relation(judgement.relation))
    return judgement._replace(relation=str(turned))


def _tells(change: Change) -> bool:
    return change.severity != COSMETIC or change.type.startswith(("quote_", "attribution_"))


def _relation(telling: Collection[Change]) -> str:
    if any(change.severity == REVERSES for change in telling):
        return Relation.CONTRADICTS.value
    types = {change.type for change in telling}
    return str(next((relation for relation, row in RELATIONS if row & types), Relation.WEAKER))


def _fidelity(types: Collection[str]) -> str:
    if "attribution_changed" in types:
        return Fidelity.MISATTRIBUTED.value
    return str(Fidelity.TRUNCATED if set(types) <= ONLY_SHORTER else Fidelity.ALTERED)


def _by_extent(original: str, derived: str) -> Judgement:
    """Judge words of another extent, where no difference speaks: less was said, or more."""
    one, other = _folded(original), _folded(derived)
    if len(other) <= len(one):
        return Judgement(Relation.BROADER.value, Fidelity.TRUNCATED.value)
    return Judgement(Relation.NARROWER.value, Fidelity.ALTERED.value)


def _alike_in_length(original: str, derived: str) -> bool:
    lengths = sorted((len(_folded(original)), len(_folded(derived))))
    return lengths[0] >= SAME_LENGTH * lengths[1]


def _folded(words: str) -> str:
    return flat(words).strip()
