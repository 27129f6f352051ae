"""Which words of a unit changed, and into which?

A word diff over lexeme keys finds what stayed; inside what did not, pieces are paired by meaning
(synonym, opposite, name with name, figure with figure), and what needs a judgement of its own
(figures, names, negations, hedges, quoted words) is cut out, so that every change is of one kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.pairing import best_pairs, is_judged
from claims.analysis.sides import has_tag

# Own choices, in lexemes.
STRAY = 2  # function words that a bigger change swallows
CLAUSE = 2  # plain content words that make a one-sided block a clause, told as a whole
CUT, INSIDE, OUTSIDE = "cut", "inside", "outside"


class Change(NamedTuple):
    """Half-open ranges of lexeme numbers within a unit; one may be empty, never both."""

    o1: int
    o2: int
    d1: int
    d2: int


class Diff(NamedTuple):
    """What stayed, as pairs of lexeme numbers in rising order, and what changed between."""

    kept: tuple[tuple[int, int], ...]
    changes: tuple[Change, ...]


class _Sides(NamedTuple):
    """The two sequences compared, with the quotation around each piece (-1 for none)."""

    one: Sequence[Lexeme]
    other: Sequence[Lexeme]
    quoted_o: Sequence[int]
    quoted_d: Sequence[int]
    keys_o: frozenset[str]
    keys_d: frozenset[str]


def diff(
    one: Sequence[Lexeme],
    other: Sequence[Lexeme],
    lexicon: Lexicon,
    quoted: tuple[Sequence[int], Sequence[int]] = ((), ()),
) -> Diff:
    """Compare two sequences of lexemes.

    Kept pairs and changes together cover every lexeme of both sides once. Swapping the sides swaps
    the ranges. Quadratic in the length of a unit only where nothing is shared.
    """
    keys_o, keys_d = [x.key for x in one], [x.key for x in other]
    if (len(keys_d), keys_d) < (len(keys_o), keys_o):
        # One order is always worked on, so that swapping cannot change the outcome.
        mirrored = diff(other, one, lexicon, (quoted[1], quoted[0]))
        return Diff(
            tuple((o, d) for d, o in mirrored.kept),
            tuple(Change(c.d1, c.d2, c.o1, c.o2) for c in mirrored.changes),
        )
    sides = _Sides(one, other, *quoted, frozenset(keys_o), frozenset(keys_d))
    kept: list[tuple[int, int]] = []
    changes: list[Change] = []
    for block in _without_strays(_blocks(keys_o, keys_d), one):
        if isinstance(block, Change):
            for piece in _refined(block, sides, lexicon):
                if _is_kept(piece, one, other):
                    kept.append((piece.o1, piece.d1))
                else:
                    changes.append(piece)
        else:
            kept.append(block)
    return Diff(tuple(kept), tuple(changes))


def _is_kept(piece: Change, one: Sequence[Lexeme], other: Sequence[Lexeme]) -> bool:
    single = piece.o2 - piece.o1 == 1 == piece.d2 - piece.d1
    return single and one[piece.o1].key == other[piece.d1].key


def _blocks(keys_o: list[str], keys_d: list[str]) -> list[Change | tuple[int, int]]:
    """Return kept pairs and changed blocks in order, neighbouring blocks joined."""
    blocks: list[Change | tuple[int, int]] = []
    for step in Levenshtein.opcodes(keys_o, keys_d):
        if step.tag == "equal":
            blocks += zip(
                range(step.src_start, step.src_end),
                range(step.dest_start, step.dest_end),
                strict=True,
            )
            continue
        last = blocks[-1] if blocks else None
        start = (
            (last.o1, last.d1) if isinstance(last, Change) else (step.src_start, step.dest_start)
        )
        if isinstance(last, Change):
            blocks.pop()
        blocks.append(Change(start[0], step.src_end, start[1], step.dest_end))
    return blocks


def _without_strays(
    blocks: list[Change | tuple[int, int]], one: Sequence[Lexeme]
) -> Iterator[Change | tuple[int, int]]:
    """Let lopsided changes swallow the one or two function words kept by chance between them."""
    here = 0
    while here < len(blocks):
        block = blocks[here]
        here += 1
        if not isinstance(block, Change):
            yield block
            continue
        while True:
            stop = here
            while stop < len(blocks) and stop - here < STRAY and _is_stray(blocks[stop], one):
                stop += 1
            after = blocks[stop] if here < stop < len(blocks) else None
            if not isinstance(after, Change) or not (_is_lopsided(block) and _is_lopsided(after)):
                break
            block = Change(block.o1, after.o2, block.d1, after.d2)
            here = stop + 1
        yield block


def _is_stray(block: Change | tuple[int, int], one: Sequence[Lexeme]) -> bool:
    return not isinstance(block, Change) and not one[block[0]].is_content


def _is_lopsided(change: Change) -> bool:
    return change.o2 - change.o1 != change.d2 - change.d1


def _refined(block: Change, sides: _Sides, lexicon: Lexicon) -> list[Change]:
    """Cut a block at the pairs that belong together, and at what needs its own judgement."""
    pieces: list[Change] = []
    o, d = block.o1, block.d1
    left, right = sides.one[block.o1 : block.o2], sides.other[block.d1 : block.d2]
    for row, column in best_pairs(left, right, lexicon):
        i, j = block.o1 + row, block.d1 + column
        pieces += _isolated(Change(o, i, d, j), sides)
        pieces.append(Change(i, i + 1, j, j + 1))
        o, d = i + 1, j + 1
    return pieces + _isolated(Change(o, block.o2, d, block.d2), sides)


def _isolated(block: Change, sides: _Sides) -> list[Change]:
    """Cut single judged pieces out of a block in which nothing pairs, and cut it at its marks."""
    size = block.o2 - block.o1 + block.d2 - block.d1
    if size < 2:
        return [block] if size else []
    left = _stretches(
        sides.one,
        sides.quoted_o,
        block.o1,
        block.o2,
        sides.keys_d if block.d1 == block.d2 else None,
    )
    right = _stretches(
        sides.other,
        sides.quoted_d,
        block.d1,
        block.d2,
        sides.keys_o if block.o1 == block.o2 else None,
    )
    pieces = [Change(x.start, x.stop, block.d1, block.d1) for x in left if x.kind == CUT]
    pieces += [Change(block.o2, block.o2, x.start, x.stop) for x in right if x.kind == CUT]
    rest_o, rest_d = ([x for x in side if x.kind != CUT] for side in (left, right))
    for here, there in _zipped(rest_o, rest_d):
        o1, o2 = (here.start, here.stop) if here else (block.o2, block.o2)
        d1, d2 = (there.start, there.stop) if there else (block.d2, block.d2)
        pieces.append(Change(o1, o2, d1, d2))
    return sorted(pieces)


class _Stretch(NamedTuple):
    """Neighbouring lexemes of one kind: cut out, inside marks, or outside them."""

    start: int
    stop: int
    kind: str


def _stretches(
    pieces: Sequence[Lexeme],
    quoted: Sequence[int],
    start: int,
    stop: int,
    elsewhere: frozenset[str] | None,
) -> list[_Stretch]:
    """Part a side of a block; a whole clause that only one side has is not taken to pieces.

    `elsewhere` are the keys of the other side where it has nothing here: a figure that is not
    among them goes with the words around it.
    """
    clause = elsewhere is not None and _is_clause(pieces[start:stop])
    cuts = {} if clause else _cuts(pieces, start, stop)
    if elsewhere is not None and stop - start > 1:
        lost = (k for k in cuts if pieces[k].is_fact and pieces[k].key not in elsewhere)
        for k in tuple(lost):
            del cuts[k]
    found: list[_Stretch] = []
    k = start
    while k < stop:
        if k in cuts:
            found.append(_Stretch(k, cuts[k], CUT))
            k = cuts[k]
            continue
        kind = INSIDE if quoted and quoted[k] >= 0 else OUTSIDE
        if found and found[-1].kind == kind and found[-1].stop == k:
            found[-1] = found[-1]._replace(stop=k + 1)
        else:
            found.append(_Stretch(k, k + 1, kind))
        k += 1
    return found


def _is_clause(block: Sequence[Lexeme]) -> bool:
    """Say whether a block is a clause, a phrase or an attribution, which is told as a whole."""
    content = [x for x in block if x.is_content]
    plain = [x for x in content if not x.is_fact and not is_judged(x)]
    cue = has_tag(content, "cue")
    return len(plain) > CLAUSE or (len(content) > 1 and cue and bool(plain))


def _zipped(
    left: list[_Stretch], right: list[_Stretch]
) -> Iterator[tuple[_Stretch | None, _Stretch | None]]:
    """Put stretches of the two sides beside each other in order, like with like."""
    later = list(right)
    for here in left:
        same = (
            [x for x in later if x.kind == here.kind] if len(left) > 1 or len(right) > 1 else later
        )
        there = same[0] if same else None
        if there is not None:
            later.remove(there)
        yield here, there
    for there in later:
        yield None, there


def _cuts(pieces: Sequence[Lexeme], start: int, stop: int) -> dict[int, int]:
    """Return where pieces that need a judgement of their own start and end."""
    cuts = {k: k + 1 for k in range(start, stop) if pieces[k].is_fact or is_judged(pieces[k])}
    for k in range(start, stop):
        if "cue" in pieces[k].tags:
            first, last = _with_speaker(pieces, k, start, stop)
            if last - first > 1:
                cuts = {c: e for c, e in cuts.items() if not first <= c < last}
                cuts[first] = last
    return cuts


def _with_speaker(pieces: Sequence[Lexeme], cue: int, start: int, stop: int) -> tuple[int, int]:
    """Return the stretch of a cue and the names that stand at it."""
    first, last = cue, cue + 1
    while first > start and pieces[first - 1].kind == "name":
        first -= 1
    if first < cue:
        return first, last
    while last < stop and (pieces[last].kind == "name" or "article" in pieces[last].tags):
        last += 1
    return first, last if pieces[last - 1].kind == "name" else cue + 1
