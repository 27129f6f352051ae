"""Which words mean what they seem to mean only beside another word of their sentence?

French "plus" negates only after "ne", Spanish "nadie" negates nothing more after "no", German
"soll" reports hearsay only with a perfect infinitive behind it. The pairs are data of the lexicon;
here the tags are taken back where a piece stands without its partner, or with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon, Scope

# Own choices, in lexemes: how far a partner may stand.
BEHIND, AHEAD = 8, 14
ENDS = frozenset(".!?;:…。।؟")


def settled(text: str, pieces: Sequence[Lexeme], lexicon: Lexicon) -> tuple[Lexeme, ...]:
    """Return the pieces with the tags they keep in their sentence. Linear in their number."""
    if not lexicon.scopes:
        return tuple(pieces)
    found = list(pieces)
    for k, piece in enumerate(pieces):
        scopes = lexicon.scopes.get(piece.norm, ())
        lost = {
            tag
            for tag in {s.tag for s in scopes} & piece.tags
            if not _kept(tag, k, found, text, scopes)
        }
        if lost:
            small = {"function"} if piece.norm in lexicon.unfolded else set()
            found[k] = found[k].tagged(found[k].tags - lost | small)
    return tuple(found)


def _kept(
    tag: str, here: int, pieces: Sequence[Lexeme], text: str, scopes: Sequence[Scope]
) -> bool:
    """Say whether a tag that needs a partner has one, and one that bears none has none."""
    mine = [s for s in scopes if s.tag == tag]
    needed = [_partnered(text, pieces, here, s) for s in mine if s.needed]
    spoilt = any(_partnered(text, pieces, here, s) for s in mine if not s.needed)
    return not spoilt and (not needed or any(needed))


def _partnered(text: str, pieces: Sequence[Lexeme], here: int, scope: Scope) -> bool:
    """Say whether a partner stands on its side of the sentence; ahead, of the clause."""
    step = 1 if scope.ahead else -1
    reach = 1 if scope.next else AHEAD if scope.ahead else BEHIND
    for k in range(here + step, here + step * (reach + 1), step):
        if not 0 <= k < len(pieces):
            return False
        first, second = sorted((k, k - step))
        between = text[pieces[first].end : pieces[second].start]
        if ENDS & set(between) or (scope.ahead and "," in between):
            return False
        if pieces[k].norm in scope.partners or pieces[k].norm.endswith(scope.endings):
            return True
    return False
