"""Which text came from which, and what became of its words?

A derivation is suggested where a rule sees one (the version before it, a text of the same story, a
copy elsewhere) or a sender declares it, and a person decides. Comparing stores the alignment and
the typed differences, anchored on both sides. Reading and comparing happen before the transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from claims.analysis import ANALYSIS_VERSION, differences, languages
from claims.analysis.findings import Difference as FoundDifference
from claims.exceptions import Invalid
from claims.models import (
    ArticleVersion,
    Decision,
    Derivation,
    Difference,
    DifferenceDecision,
    User,
)
from claims.queries import findings, origins, recomparing, rejections
from claims.services import acts, anchors, queueing
from claims.services.permission import demand
from claims.services.revisions import change
from claims.services.transactions import service

BATCH = 2000  # rows in one INSERT; own choice
KIND = Decision.Kind.DERIVATION
FOUND = DifferenceDecision.Status.FOUND


@service
def suggest(
    *,
    original: ArticleVersion,
    derived: ArticleVersion,
    kind: str,
    score: float | None,
    rule: str,
    by: User | str,
) -> Derivation | None:
    """Suggest that `derived` came from `original`; None if the words were rejected before.

    One that is there already, in either direction, is returned as it stands.

    Raises: NotSignedIn, NotAllowed, Invalid.
    """
    demand(by, "connection.suggest", what="derivation")
    _check(original, derived, kind)
    proposal = origins.Origin(original, derived, kind, score, rule)
    made = _put([proposal], by=by)
    if made:
        _record(made, by=by, on=derived)
        return made[0]
    return _between(original, derived)


@service
def declare(
    *, original: ArticleVersion, derived: ArticleVersion, rule: str, by: User | str
) -> Derivation | None:
    """Keep, as part of a larger act that is recorded itself, where a text is said to come from."""
    kind = (
        Derivation.Kind.REVISION
        if original.article_id == derived.article_id
        else Derivation.Kind.PARAPHRASE
    )
    made = _put([origins.Origin(original, derived, kind, None, rule)], by=by)
    return made[0] if made else _between(original, derived)


def suggest_for(
    *, version: ArticleVersion, by: str = "suggest_derivations"
) -> tuple[Derivation, ...]:
    """Suggest what a version came from and what came from it; returns what is new.

    The version before it, the other texts of its story, and copies of its words elsewhere.
    """
    found = origins.of(version)
    return _suggest_all(version=version, found=found, by=by) if found else ()


@service
def _suggest_all(
    *, version: ArticleVersion, found: Sequence[origins.Origin], by: str
) -> tuple[Derivation, ...]:
    made = _put(found, by=by)
    if made:
        _record(made, by=by, on=version)
    return tuple(made)


def compare(*, derivation: Derivation, by: str = "compare", at: datetime | None = None) -> bool:
    """Store the alignment and the differences of a derivation's two texts.

    False if this version of the analysis, or a newer one, has compared them already, or if the
    words of one were removed. The order of the stored differences is the analysis's; each remembers
    what was decided at its place. A handful of queries, whatever their number.
    """
    if _is_compared(derivation) or derivation.original.is_removed or derivation.derived.is_removed:
        return False
    texts = derivation.original.text, derivation.derived.text
    comparison = differences.compare(*texts, _shared_language(derivation))
    return _store(derivation=derivation, texts=texts, comparison=comparison, by=by, at=at)


@service
def _store(
    *,
    derivation: Derivation,
    texts: tuple[str, str],
    comparison: differences.Comparison,
    by: str,
    at: datetime | None,
) -> bool:
    locked = Derivation.everything.select_for_update().get(pk=derivation.pk)
    if _is_compared(locked):
        return False
    before = findings.heads(locked)
    recalled = findings.recall([_kind(one) for one in comparison.differences], before)
    _store_differences(locked, texts, comparison.differences, recalled)
    change(
        locked,
        revision=locked.revision,
        alignment=comparison.as_json()["alignments"],
        compared_at=at or timezone.now(),
        analysis_version=ANALYSIS_VERSION,
    )
    queueing.defer(
        "suggest_carried", f"{locked.derived_id}:derivation:{locked.pk}", version=locked.derived_id
    )
    acts.record(
        act="derivation.compare",
        on=locked,
        by=by,
        payload={
            "differences": len(comparison.differences),
            "alignments": len(comparison.alignments),
            "analysis": ANALYSIS_VERSION,
            "decisions": _kept(comparison.differences, recalled, before),
        },
    )
    return True


def _kept(
    found: Sequence[FoundDifference],
    recalled: Mapping[int, DifferenceDecision],
    before: Iterable[DifferenceDecision],
) -> dict[str, object]:
    """Say which decisions stand on the new findings, and which on none."""
    held = {one.pk for one in recalled.values()}
    lost = findings.without_finding(before, held)
    return {
        "kept": sum(one.status != FOUND for one in recalled.values()),
        "found_otherwise": [
            one.pk
            for number, one in sorted(recalled.items())
            if one.status != FOUND and one.difference.type != found[number].type
        ],
        "without_finding": [
            {"decision": one.pk, "status": one.status, "type": one.type} for one in lost
        ],
    }


def _kind(found: FoundDifference) -> findings.Kind:
    return findings.Kind(findings.Place(found.original, found.derived), found.type)


def _store_differences(
    derivation: Derivation,
    texts: tuple[str, str],
    found: Sequence[FoundDifference],
    recalled: Mapping[int, DifferenceDecision],
) -> None:
    left = anchors.put(derivation.original, texts[0], (d.original for d in found if d.original))
    right = anchors.put(derivation.derived, texts[1], (d.derived for d in found if d.derived))
    Difference.everything.bulk_create(
        [
            Difference(
                derivation=derivation,
                position=position,
                type=one.type,
                severity=one.severity,
                original=left[one.original] if one.original else None,
                derived=right[one.derived] if one.derived else None,
                rule=one.rule,
                analysis_version=ANALYSIS_VERSION,
                remembers=recalled.get(position),
            )
            for position, one in enumerate(found)
        ],
        batch_size=BATCH,
    )


def _check(original: ArticleVersion, derived: ArticleVersion, kind: str) -> None:
    kinds = Derivation.Kind.values
    if kind not in kinds:
        raise Invalid(f"The kind is one of {', '.join(kinds)}.", pointer="/kind")
    if original.pk == derived.pk:
        raise Invalid("A text does not come from itself.", pointer="/derived")


def _put(found: Iterable[origins.Origin], *, by: User | str) -> list[Derivation]:
    """Insert those that are new and were not rejected, each with its comparison queued."""
    fresh = _not_rejected(list(found))
    who = acts.actor(by)
    made = []
    for one in fresh:
        edge, is_new = Derivation.everything.get_or_create(
            original=one.original,
            derived=one.derived,
            defaults={
                "kind": one.kind,
                "score": one.score,
                "rule": one.rule,
                "created_by": who.user,
                "created_by_name": who.name,
            },
        )
        if is_new:
            queueing.defer("compare", str(edge.pk), derivation=edge.pk)
            made.append(edge)
    return made


def _not_rejected(found: list[origins.Origin]) -> list[origins.Origin]:
    """Drop pairs that were rejected, in either direction, and those that stand the other way."""
    pairs = [(one.original.sha256, one.derived.sha256) for one in found]
    rejected = rejections.among(KIND, [*pairs, *((right, left) for left, right in pairs)])
    ids = {version.pk for one in found for version in (one.original, one.derived)}
    standing = set(
        Derivation.everything.filter(original__in=ids, derived__in=ids).values_list(
            "derived_id", "original_id"
        )
    )
    return [
        one
        for one, (left, right) in zip(found, pairs, strict=True)
        if not {(left, right), (right, left)} & rejected
        and (one.original.pk, one.derived.pk) not in standing
    ]


def _between(one: ArticleVersion, other: ArticleVersion) -> Derivation | None:
    """Return the standing edge between two versions; None if it was rejected or is not there."""
    return (
        Derivation.everything.filter(
            Q(original=one, derived=other) | Q(original=other, derived=one)
        )
        .exclude(status=Derivation.Status.REJECTED)
        .order_by("pk")
        .first()
    )


def _record(made: Sequence[Derivation], *, by: User | str, on: ArticleVersion) -> None:
    acts.record(
        act="derivation.suggest",
        on=made[0] if len(made) == 1 else on,
        by=by,
        payload={
            "derivations": [
                {
                    "id": edge.pk,
                    "original": edge.original_id,
                    "derived": edge.derived_id,
                    "kind": edge.kind,
                    "score": edge.score,
                    "rule": edge.rule,
                }
                for edge in made
            ]
        },
    )


def _is_compared(derivation: Derivation) -> bool:
    return derivation.compared_at is not None and not recomparing.is_older(
        derivation.analysis_version, ANALYSIS_VERSION
    )


def _shared_language(derivation: Derivation) -> str | None:
    one, other = derivation.original.language, derivation.derived.language
    return one if languages.primary(one) == languages.primary(other) else None
