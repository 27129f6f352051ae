"""What does the derived text say differently, and how grave is each difference?

Both texts are read, aligned sentence by sentence, and each aligned unit is compared word by word.
Every change is put before ordered tables of rules, the most specific first, and carries the name of
the rule that typed it. What stands outside every unit was added or deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from claims.analysis import languages, lexicons
from claims.analysis.alignment import Alignment, align_readings, as_alignment
from claims.analysis.alignment import Unit as Pairing
from claims.analysis.anchored import years_of
from claims.analysis.comparison import Unit, judged, shared_names, unit_of
from claims.analysis.findings import COSMETIC, Difference
from claims.analysis.gathering import gathered
from claims.analysis.judging import judgements
from claims.analysis.keeping import kept
from claims.analysis.lexemes import Lexeme
from claims.analysis.markpairs import Marks
from claims.analysis.marks import compare_marks, matched_marks
from claims.analysis.paragraphs import paragraphs
from claims.analysis.punctuation import compare_gaps, compare_loose_marks, is_written_alike
from claims.analysis.quotemarks import pair_marks
from claims.analysis.reading import Reading, read_pair, span_of
from claims.analysis.reporting import is_at_seam, is_tense_of_report
from claims.analysis.retelling import retold, which_are_retold
from claims.analysis.scripts import language_of_script
from claims.analysis.segmentation import Segment, segment_paragraphs
from claims.analysis.spans import hull
from claims.analysis.splices import without_told
from claims.analysis.trust import weighed
from claims.analysis.unaligned import unaligned
from claims.analysis.voice import turned_roles

__all__ = ["Comparison", "Difference", "compare", "compare_passages"]

# Own choice: code points of both texts within which their function words may all be missing.
NO_FIGURES = frozenset[str](), frozenset[str]()
FEW_WORDS = 200
REPORTED = frozenset(("function-words", "inflection", "hedge", "reported-mood", "pronoun"))
RETOLD = frozenset(("quote_to_indirect", "quote_spliced"))  # so that what is around may move
SEAM = "seam-of-sentences"  # told with the split or merger
MOVED = frozenset(("moved-words", "figure-moved"))


@dataclass(frozen=True, slots=True)
class Comparison:
    """The units two texts share and every difference found, both in the order of the texts."""

    language: str
    alignments: tuple[Alignment, ...]
    differences: tuple[Difference, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the document `manage.py compare` prints."""
        return {
            "alignments": [
                {"a": [list(s) for s in unit.original], "b": [list(s) for s in unit.derived]}
                for unit in self.alignments
            ],
            "differences": [
                {
                    "type": difference.type,
                    "a": list(difference.original) if difference.original else None,
                    "b": list(difference.derived) if difference.derived else None,
                    "severity": difference.severity,
                    "rule": difference.rule,
                }
                for difference in self.differences
            ],
        }


def compare(original: str, derived: str, language: str | None = None) -> Comparison:
    """Compare two versions of a text.

    Spans index code points of their own text, half-open, never empty. Differences are ordered by
    their place in the original, then in the derived text; they may overlap where one word has
    changed in two ways. Equal texts have none. Swapping the texts swaps added and deleted.

    >>> found = compare("He said 3 died.", "He said 5 died.").differences
    >>> [(d.type, d.severity, d.original.cut("He said 3 died.")) for d in found]
    [('number_changed', 'substantive', '3')]
    """
    code = language or language_of(original, derived)
    return _compare(original, derived, code, (_cut(original, code), _cut(derived, code)), None)


def language_of(original: str, derived: str) -> str:
    """Return the language code two texts are taken to be in.

    A few plain words with none to tell the language by are taken for English, the language most of
    our tables are for.

    >>> language_of("Exports rose.", "Exports fell."), language_of("Цены выросли.", "Цены упали.")
    ('en', 'ru')
    """
    both = f"{original}\n{derived}"
    code = languages.guess(both)
    if code == "und" and len(both) <= FEW_WORDS and both.isascii():
        return "en"
    return language_of_script(both) if code == "und" else code


def compare_passages(original: str, derived: str, language: str | None = None) -> Comparison:
    """Compare two short passages as one unit, whatever they look like on a page.

    For a query beside a stored claim: nothing is a headline, and the two are taken as belonging
    together, since the caller has chosen them.

    >>> a, b = "Ministers may ban diesel cars", "Ministers will ban diesel cars"
    >>> [d.type for d in compare_passages(a, b).differences]
    ['hedge_removed']
    """
    code = language or language_of(original, derived)
    one, other = (_as_body(_cut(text, code)) for text in (original, derived))
    count_o, count_d = len(one.segments), len(other.segments)
    whole = Pairing(tuple(range(count_o)), tuple(range(count_d)), 1.0, False)
    return _compare(original, derived, code, (one, other), (whole,) if count_o and count_d else ())


class _Cut(NamedTuple):
    """The sentences of a text, and the marks that were paired to find them."""

    segments: tuple[Segment, ...]
    marks: Marks


@kept
def _cut(text: str, code: str) -> _Cut:
    language, parts = languages.get(code), paragraphs(text)
    marks = pair_marks(text, parts, language.elisions)
    return _Cut(segment_paragraphs(text, parts, marks, language), marks)


def _as_body(cut: _Cut) -> _Cut:
    return cut._replace(segments=tuple(part._replace(role="body") for part in cut.segments))


def _compare(
    original: str,
    derived: str,
    code: str,
    cuts: tuple[_Cut, _Cut],
    pairings: tuple[Pairing, ...] | None,
) -> Comparison:
    lexicon = lexicons.get(code)
    one, other = read_pair(
        (original, derived),
        (cuts[0].segments, cuts[1].segments),
        languages.get(code),
        lexicon,
        (cuts[0].marks, cuts[1].marks),
    )
    chosen = pairings is not None
    if pairings is None:
        pairings = align_readings(one, other, lexicon)
    names = shared_names(one, other)
    years = years_of(one.lexemes) | years_of(other.lexemes)
    units = [unit_of(one, other, p.original, p.derived, lexicon, names, years) for p in pairings]
    partners = _partners(units)
    by_quotation = compare_marks(one, other, partners, lexicon)
    matched = matched_marks(one, other, partners)
    found, alignments = list[Difference](), list[Alignment]()
    told_again = which_are_retold(units) if not chosen else [False] * len(units)
    figures = (_figures_of(one), _figures_of(other)) if any(told_again) else NO_FIGURES
    for pairing, unit, again in zip(pairings, units, told_again, strict=True):
        if again:
            inner = list(retold(unit, figures))
        else:
            turned = list(turned_roles(unit))
            inner = [
                *turned,
                *(d for d in _of_words(unit, by_quotation) if not _is_told(d, turned)),
                *compare_gaps(unit, one, other),
            ]
        inner += compare_loose_marks(unit, one, other, by_quotation, matched)
        alignment = as_alignment(pairing, one, other)
        alignments.append(_with_relation(alignment, inner, by_quotation))
        found += (d for d in inner if d.rule != SEAM)
        if not chosen:
            found += _of_structure(alignment)
    found += by_quotation
    found += unaligned(one, other, pairings)
    found = without_told(found, original, derived)
    if not chosen:
        found = gathered(weighed(found, len(units)), alignments, (one.lexemes, other.lexemes))
    return Comparison(code, tuple(alignments), tuple(sorted(set(found), key=_order)))


def _order(difference: Difference) -> tuple[Any, ...]:
    here, there = difference.original, difference.derived
    # Of two that take up one stretch, one added and one deleted, the latter comes first.
    return (here or there, there or here, difference.type, difference.rule, here is None)


def _figures_of(reading: Reading) -> frozenset[str]:
    return frozenset(x.key for x in reading.lexemes if x.is_fact)


def _partners(units: Iterable[Unit]) -> dict[int, int]:
    """Lead each lexeme of the original to the one it became, over all units."""
    partners: dict[int, int] = {}
    for unit in units:
        pairs = [*unit.diff.kept, *unit.moved.items()]
        pairs += [(c.o1, c.d1) for c in unit.diff.changes if c.o2 - c.o1 == 1 == c.d2 - c.d1]
        for o, d in pairs:
            partners.setdefault(unit.places_o[o], unit.places_d[d])
    return partners


def _of_words(unit: Unit, by_quotation: Sequence[Difference]) -> Iterator[Difference]:
    # The words of a quotation that is gone or new as a whole are told with it.
    gone = [d.original for d in by_quotation if d.original and not d.derived]
    new = [d.derived for d in by_quotation if d.derived and not d.original]
    # Reported speech has other pronouns and tenses by its nature.
    reported = [d.original for d in by_quotation if d.type == "quote_to_indirect" and d.original]
    recast = any(
        d.type in RETOLD and d.original and d.original.overlaps(unit.hull_o) for d in by_quotation
    )
    for change, judgement in judgements(unit):
        if recast and judgement.rule in MOVED:
            continue
        if recast and is_tense_of_report(change, unit):
            continue
        if judgement.rule == "function-words" and is_at_seam(change, unit):
            judgement = judged("paraphrase", SEAM)
        here, there = unit.around(change)
        if is_written_alike(here, there):
            judgement = judged("typography", "letters")
        else:
            sides = unit.sides(change)
            here, there = _without_clitic(sides[0]), _without_clitic(sides[1])
        original, derived = span_of(here), span_of(there)
        if judgement.type == "added":
            original = None  # only little words stood there
        elif judgement.type == "deleted":
            derived = None
        if original and not derived and any(place.contains(original) for place in gone):
            continue
        if derived and not original and any(place.contains(derived) for place in new):
            continue
        if original and judgement.rule in REPORTED and any(p.contains(original) for p in reported):
            continue
        yield Difference(judgement.type, original, derived, judgement.severity, judgement.rule)


def _without_clitic(side: tuple[Lexeme, ...]) -> tuple[Lexeme, ...]:
    """Leave out the ending of the word before, which is no word: ’s unwillingness."""
    return side[1:] if len(side) > 1 and side[0].norm == "'s" else side


def _is_told(difference: Difference, turned: Sequence[Difference]) -> bool:
    """Say whether little words that changed are part of roles that were exchanged."""
    if difference.severity != COSMETIC:
        return False
    here, there = difference.original, difference.derived
    return any(
        (not here or (d.original and d.original.contains(here)))
        and (not there or (d.derived and d.derived.contains(there)))
        for d in turned
    )


def _with_relation(
    alignment: Alignment, inner: Sequence[Difference], by_quotation: Sequence[Difference]
) -> Alignment:
    if alignment.relation == "verbatim":
        return alignment
    if any(d.severity != COSMETIC for d in inner):
        return alignment
    around = [
        d
        for d in by_quotation
        if (d.original and any(d.original.overlaps(s) for s in alignment.original))
        or (d.derived and any(d.derived.overlaps(s) for s in alignment.derived))
    ]
    every = [*inner, *around]
    if any(d.severity != COSMETIC for d in every):
        return alignment
    forms = all(d.type == "typography" for d in every)
    return alignment._replace(relation="typography" if forms else "paraphrase")


def _of_structure(alignment: Alignment) -> Iterator[Difference]:
    here, there = hull(alignment.original), hull(alignment.derived)
    several = len(alignment.original), len(alignment.derived)
    if several[0] != several[1]:
        kind = "split" if several[0] < several[1] else "merged"
        yield Difference(kind, here, there, COSMETIC, "sentence-count")
    if alignment.moved:
        yield Difference("moved", here, there, COSMETIC, "sentence-order")
