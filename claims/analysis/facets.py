"""Which figures, dates, places and names does a claim hang on, and what are they worth?

Figures are read by the rules that compare them (`claims.analysis.quantities`), so that a facet's
value says what they would be compared by. Names are runs of capitalised words; what kind of name
one is, is told by the words beside and in it and by the language's places. A run that nothing
tells about is a `name`, not a guess.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from operator import attrgetter
from typing import Any, NamedTuple

from claims.analysis import lexicons
from claims.analysis.capitals import capital_runs
from claims.analysis.frames import Item, items_of
from claims.analysis.languages import Language
from claims.analysis.lexicons.counting import may_count
from claims.analysis.quantities import quantity_at, scan_of
from claims.analysis.segmentation import Segment
from claims.analysis.spans import Span
from claims.analysis.tokens import Token
from claims.analysis.worths import kind_of, worth_of

PLACE, PERSON, ORGANISATION, NAME = "place", "person", "organisation", "name"
# A headline's capitals show no names; a credit's names are nobody's in the story.
NAMING_ROLES = frozenset({"body", "caption", "correction_note"})
JOINERS = frozenset(",(/&-’'")  # signs that start no sentence
ACRONYM = range(2, 7)  # letters of a name in capitals only


class Facet(NamedTuple):
    """One figure, date, place or name: its kind, where it stands, and what it is worth.

    `kind` is one of those of `claims.analysis.worths`, or `place`, `person`, `organisation` or
    `name`. `value` is the figure in its basic unit, a date in the form of ISO 8601 as far as it is
    told, the code of a country or state, or the fullest name the text gives.
    """

    kind: str
    span: Span
    value: str | None

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON values, the span as a list of two."""
        return {"kind": self.kind, "span": list(self.span), "value": self.value}


class Facets:
    """All facets of a text, in order, without overlap; asked for by span.

    `known` are full names of persons the text is known to name, such as its speakers; `items` are
    those of the tokens, where they are made already.
    """

    def __init__(
        self,
        text: str,
        segments: Sequence[Segment],
        tokens: Sequence[Token],
        language: Language,
        known: Iterable[str] = (),
        items: Sequence[Item] | None = None,
    ) -> None:
        figures = list(_figures(text, tokens, language))
        items = items_of(tokens) if items is None else items
        named = _Namer(text, segments, items, language, known).facets()
        self.all = sorted(_merged(figures, named), key=lambda facet: facet.span)
        self._starts = [facet.span.start for facet in self.all]

    def inside(self, spans: Iterable[Span]) -> tuple[Facet, ...]:
        """Return the facets that lie wholly inside one of some spans, in their order."""
        return tuple(
            facet
            for span in spans
            for facet in self.all[
                bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)
            ]
            if facet.span.end <= span.end
        )


def _merged(figures: Sequence[Facet], named: Iterable[Facet]) -> Iterator[Facet]:
    """Yield all figures, and the names that no figure overlaps."""
    yield from figures
    starts = [facet.span.start for facet in figures]
    for facet in named:
        i = bisect_left(starts, facet.span.end)
        if not i or figures[i - 1].span.end <= facet.span.start:
            yield facet


def _figures(text: str, tokens: Sequence[Token], language: Language) -> Iterator[Facet]:
    """Yield the figures and dates of a text; a bare article is none."""
    lexicon = lexicons.get(language.code)
    code, stop = lexicon.code, 0
    scan = scan_of(text, tokens, lexicon)
    norms = list(map(attrgetter("norm"), tokens))
    written = set(zip(norms, map(attrgetter("kind"), tokens), strict=True))
    counting = {norm for norm, kind in written if kind == "number" or may_count(norm, code)}
    for here in compress(range(len(norms)), map(counting.__contains__, norms)):
        found = quantity_at(scan, here) if here >= stop else None
        if found is None:
            continue
        stop = found.stop
        span = Span(found.start, tokens[found.stop - 1].end)
        if span.start >= tokens[here].start and not getattr(found.value, "bare", False):
            yield Facet(kind_of(found), span, worth_of(found))


class _Namer:
    """Finds the names of a text and says what each is a name of."""

    def __init__(
        self,
        text: str,
        segments: Sequence[Segment],
        items: Sequence[Item],
        language: Language,
        known: Iterable[str],
    ) -> None:
        self.text = text
        self.language = language
        self.runs = list(_runs(segments, items, language))
        self.persons: dict[str, str] = {}  # last word, and the whole, to the full name
        self.inner: set[str] = set()  # words with a capital inside a sentence
        for name in known:
            self._know(name.split())
        for run in self.runs:
            if not run.is_opening:
                self.inner.update(run.norms)
            if run.is_titled and len(run.norms) > 1:
                self._know(run.words)

    def facets(self) -> Iterator[Facet]:
        """Yield the names in order."""
        for run in self.runs:
            words = " ".join(run.span.cut(self.text).split())
            kind, value = self._kind(run, words)
            if kind:
                yield Facet(kind, run.span, value)

    def _know(self, words: Sequence[str]) -> None:
        if len(words) > 1 and not self._is_institution(word.lower() for word in words):
            self.persons.setdefault(words[-1].lower(), " ".join(words))
            self.persons.setdefault(" ".join(words).lower(), " ".join(words))

    def _kind(self, run: _Run, words: str) -> tuple[str, str]:
        """Return what a run names and the value of the facet; no kind where it names nothing."""
        key = " ".join(run.norms)
        if key in self.persons:
            return PERSON, self.persons[key]
        if key in self.language.places:
            return PLACE, self.language.places[key] or words
        if len(run.norms) == 1 and not self._shows_name(run):
            return "", ""
        if self._is_institution(run.norms) or _is_acronym(words):
            return ORGANISATION, words
        if run.is_titled:
            return PERSON, words
        return (PLACE if run.before in self.language.place_prepositions else NAME), words

    def _is_institution(self, norms: Iterable[str]) -> bool:
        return not self.language.institutions.isdisjoint(norms)

    def _shows_name(self, run: _Run) -> bool:
        """Say whether the capital of a single word tells a name."""
        clipped = run.norms[0].split("'")[0]
        table = self.language
        if table.capital_nouns or clipped in table.function_words or clipped in table.titles:
            return False
        return not run.is_opening or run.norms[0] in self.inner


class _Run(NamedTuple):
    """Capitalised words that belong together, and what stands before them."""

    span: Span
    words: tuple[str, ...]
    norms: tuple[str, ...]
    before: str  # the folded word or sign straight before, or nothing
    is_opening: bool  # a sentence or quotation starts with them, so that a capital says nothing
    is_titled: bool  # an office or form of address stands straight before them


def _runs(segments: Sequence[Segment], items: Sequence[Item], language: Language) -> Iterator[_Run]:
    starts = list(map(attrgetter("start"), items))
    for part in segments:
        if part.role not in NAMING_ROLES:
            continue
        inside = items[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        for low, high in capital_runs(inside, language):
            run = _run(inside, low, high, language)
            if run is not None:
                yield run


def _run(items: Sequence[Item], low: int, high: int, language: Language) -> _Run | None:
    """Cut off signs at the edges of a run; nothing is left of signs alone."""
    while low < high and not items[low].text[0].isalpha():
        low += 1
    while low < high and not items[high - 1].text[0].isalpha():
        high -= 1
    if low == high:
        return None
    words = [item for item in items[low:high] if item.is_word]
    back = low - 2 if low > 1 and items[low - 1].text == "." else low - 1
    title = items[back] if back >= 0 else None
    return _Run(
        Span(items[low].start, items[high - 1].end),
        tuple(item.text for item in words),
        tuple(item.norm for item in items[low:high]),
        items[low - 1].norm if low else "",
        low == 0 or not (items[low - 1].is_word or items[low - 1].text in JOINERS),
        title is not None and title.norm in language.titles and not title.text.isupper(),
    )


def _is_acronym(words: str) -> bool:
    return len(words) in ACRONYM and words.isalpha() and words.isupper()
