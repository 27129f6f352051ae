"""To which verb does the little word at the end of a German clause belong?

"Er wies die Kritik zurück" says zurückweisen, and without its last word something else. The
particle's verb is the first finite form of its clause; it gets the key of the whole verb, so that
tables and comparison see one word.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon

REACH = 16  # lexemes between a verb and its particle, at most
ENDS = frozenset(".!?;:,…")


def joined(text: str, pieces: Sequence[Lexeme], lexicon: Lexicon) -> tuple[Lexeme, ...]:
    """Return the pieces with the keys of parted verbs made whole. Linear in their number."""
    if not lexicon.particles:
        return tuple(pieces)
    found = list(pieces)
    for k, piece in enumerate(pieces):
        if piece.norm in lexicon.particles and _ends_clause(text, pieces, k):
            verb = _verb_of(text, pieces, k, lexicon)
            if verb is not None:
                norm = pieces[verb].norm
                key = lexicon.key_of(piece.norm + lexicon.irregular.get(norm, norm))
                found[verb] = pieces[verb]._replace(key=key)
                found[k] = piece.tagged(frozenset({"function"}))
    return tuple(found)


def _ends_clause(text: str, pieces: Sequence[Lexeme], k: int) -> bool:
    after = pieces[k + 1].start if k + 1 < len(pieces) else len(text)
    return k + 1 == len(pieces) or bool(ENDS & set(text[pieces[k].end : after]))


def _verb_of(text: str, pieces: Sequence[Lexeme], k: int, lexicon: Lexicon) -> int | None:
    """Find the finite verb of the clause: an irregular form, else the first that looks like one."""
    likely: int | None = None
    for n in range(k - 1, max(-1, k - REACH), -1):
        if ENDS & set(text[pieces[n].end : pieces[n + 1].start]):
            break
        piece = pieces[n]
        if not piece.is_content or not piece.surface[0].islower():
            continue
        if piece.norm in lexicon.irregular:
            return n
        if piece.norm.endswith(lexicon.verb_endings):
            likely = n
    return likely
