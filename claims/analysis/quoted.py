"""Which sentences of two texts quote the same words?

Words that one person said are the surest tie between two reports, even where nothing else of the
two belongs together. A run of a few words inside marks on both sides is taken for such a tie.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.analysis.reading import Reading

# Own choices.
RUN = 4  # lexemes inside marks that follow each other on both sides
WEIGHTY = 2  # of them that must carry meaning
COMMON = 3  # places on either side from which on a run tells nothing, like a refrain


def shared_quotations(one: Reading, other: Reading) -> frozenset[tuple[int, int]]:
    """Return the pairs of segments, by number, that share words inside quotation marks.

    Linear in the number of quoted words. Swapping the texts swaps the numbers.
    """
    runs = _runs(one), _runs(other)
    return frozenset(
        (i, j)
        for run, here in runs[0].items()
        if len(here) < COMMON and len(there := runs[1].get(run, ())) < COMMON
        for i in here
        for j in there
    )


def _runs(reading: Reading) -> dict[tuple[str, ...], set[int]]:
    """Return the segments each run of quoted words stands in."""
    places: dict[tuple[str, ...], set[int]] = {}
    for number, (start, stop) in enumerate(reading.bounds):
        for run in _in_segment(reading, start, stop):
            places.setdefault(run, set()).add(number)
    return places


def _in_segment(reading: Reading, start: int, stop: int) -> Iterator[tuple[str, ...]]:
    for k in range(start, stop - RUN + 1):
        number = reading.quoted[k]
        if number < 0 or reading.quoted[k : k + RUN].count(number) < RUN:
            continue
        pieces = reading.lexemes[k : k + RUN]
        if sum([piece.is_content for piece in pieces]) >= WEIGHTY:
            yield tuple([piece.key for piece in pieces])
