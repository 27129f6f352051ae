"""Which texts carry the same change of the same words?

A text carries it by a difference of its own from the original, or because it came from a text that
carries it and kept the words: the alignment of the two leads to a passage that has them, and no
difference touches them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claims import models
from claims.analysis.normalization import flat
from claims.analysis.spans import Span
from claims.queries import findings

# Code points of a text up to which it is read to see whether words were kept; own choice.
LONGEST = 200_000
# What happened to a passage as a whole leaves its words as they are.
HARMLESS = ("moved", "split", "merged")


class Carrier(NamedTuple):
    """A version that carries a change: over which edge, and at which place (None: left out).

    `differences` are its own from the original; none if it has the words from another carrier.
    """

    version: models.ArticleVersion
    edge: models.Derivation
    place: Span | None
    words: str
    differences: tuple[models.Difference, ...]


# An original's article, its words, what stood around them, and what they became; all folded.
Key = tuple[int, str, str, str]
Changes = Mapping[int, Sequence[models.Difference]]


def of(edges: Sequence[models.Derivation]) -> Iterator[list[Carrier]]:
    """Yield the carriers of each change over these edges, each version once.

    Two queries. Needs the versions and articles of both sides loaded.
    """
    changes = _changes(edges)
    leading: dict[int, list[models.Derivation]] = defaultdict(list)
    for edge in edges:
        leading[edge.original_id].append(edge)
    texts = _texts({edge.derived_id for edge in edges} & leading.keys(), leading)
    for group in _groups(edges, changes).values():
        yield _followed(group, leading, changes, texts)


def _changes(edges: Iterable[models.Derivation]) -> Changes:
    """Return the differences of each edge, as editors left them."""
    rows = models.Difference.everything.filter(derivation__in=[edge.pk for edge in edges])
    read = findings.standing(rows).exclude(type_now__in=HARMLESS)
    found: dict[int, list[models.Difference]] = defaultdict(list)
    for row in read.select_related("original", "derived").order_by("derivation_id", "position"):
        found[row.derivation_id].append(row)
    return found


def _texts(
    carrying: Iterable[int], leading: Mapping[int, Sequence[models.Derivation]]
) -> dict[int, str]:
    """Return the words of the texts that came from a copy."""
    later = {edge.derived_id for version in carrying for edge in leading[version]}
    rows = models.VersionText.everything.filter(version__in=later, version__length__lte=LONGEST)
    return dict(rows.values_list("version_id", "text"))


def _groups(edges: Iterable[models.Derivation], changes: Changes) -> dict[Key, list[Carrier]]:
    held: dict[Key, dict[int, Carrier]] = defaultdict(dict)
    for edge in edges:
        for row in changes.get(edge.pk, ()):
            group = held[_key(edge, row)]
            before = group.get(edge.derived_id)
            if before is not None:
                group[edge.derived_id] = before._replace(differences=(*before.differences, row))
                continue
            words = row.derived.exact if row.derived else ""
            place = findings.place_of(row).derived
            group[edge.derived_id] = Carrier(edge.derived, edge, place, words, (row,))
    return {key: list(group.values()) for key, group in held.items()}


def _key(edge: models.Derivation, row: models.Difference) -> Key:
    """Name what was changed into what; the same words elsewhere in the original are others."""
    before, after = row.original, row.derived
    around = f"{before.prefix}|{before.suffix}" if before else ""
    return (
        edge.original.article_id,
        _folded(before.exact if before else ""),
        _folded(around),
        _folded(after.exact if after else ""),
    )


def _followed(
    group: Sequence[Carrier],
    leading: Mapping[int, Sequence[models.Derivation]],
    changes: Changes,
    texts: Mapping[int, str],
) -> list[Carrier]:
    """Add the texts that came from a carrier and kept its words, and those that came from them."""
    held = {one.version.pk: one for one in group}
    waiting = list(group)
    for one in waiting:
        for edge in leading.get(one.version.pk, ()):
            if edge.derived_id in held or one.place is None:
                continue
            place = _kept(one, edge, changes.get(edge.pk, ()), texts.get(edge.derived_id, ""))
            if place is not None:
                held[edge.derived_id] = Carrier(edge.derived, edge, place, one.words, ())
                waiting.append(held[edge.derived_id])
    return list(held.values())


def _kept(
    one: Carrier, edge: models.Derivation, changes: Iterable[models.Difference], text: str
) -> Span | None:
    """Return where the copy over `edge` still has the words; None if it changed or left them."""
    place = one.place
    if place is None or any(
        row.original and Span(row.original.start, row.original.end).overlaps(place)
        for row in changes
    ):
        return None
    for unit in edge.alignment:
        if any(Span(*span).overlaps(place) for span in unit["a"]):
            for start, end in unit["b"]:
                at = text.find(one.words, start, end)
                if at >= 0:
                    return Span(at, at + len(one.words))
    return None


def _folded(words: str) -> str:
    return flat(words).strip()
