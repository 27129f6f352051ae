"""Which words are names, most of all where a capital says nothing?

A capital says nothing there, but company does: two capitals in a row without an article are a
first name and a surname, or an office and its holder ("Bahnsprecher Jens Wiethölter"); a
preposition of place straight before a noun hardly stands before anything but a name ("bei
Oberlaich"). A word that is seen once with an article is a common noun, unless no table and no
ending calls it one. In a script without capitals an unknown word is a name that stands at a word
of those that only names stand at (an office, "Mr", the mark of who did it), or that begins like a
surname.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claims.analysis.lexicons import NO_TAGS, Lexicon, look_up
from claims.analysis.tokens import Token
from claims.analysis.unspaced import regrouped

BY_ENDING = frozenset(
    {"past", "hedge", "status:planned", "body"}
)  # tags that a chance ending may give


def proper_names(tokens: Sequence[Token], lexicon: Lexicon) -> frozenset[str]:
    """Return the folded words that stand as only names do. Linear in the number of tokens."""
    common = set(_after(tokens, "article", lexicon))
    found: set[str] = set()
    articled = False
    for before, token in pairwise(tokens):
        if _is_open(token, lexicon) and _may_lead(before, lexicon) and _beside(before, token):
            found.add(token.norm)
            if _is_open(before, lexicon) and not articled:
                found.add(before.norm)
        articled = _is_tagged(before, "article", lexicon)
    for norm in _after(tokens, "place", lexicon):
        if norm not in common:
            found.add(norm)
    return frozenset(found)


def _after(tokens: Sequence[Token], tag: str, lexicon: Lexicon) -> Iterable[str]:
    """Yield unknown nouns that stand straight after a word with the tag."""
    for before, token in pairwise(tokens):
        tagged = before.kind == "word" and tag in look_up(before.norm, lexicon.code).tags
        if tagged and _is_open(token, lexicon) and _beside(before, token):
            yield token.norm


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper()


def _may_lead(token: Token, lexicon: Lexicon) -> bool:
    """Say whether a word may be a first name, or the office of who is named behind it."""
    small = "function" in look_up(token.norm, lexicon.code).tags
    return _is_capital(token) and not small and not _counts(token, lexicon)


def _is_open(token: Token, lexicon: Lexicon) -> bool:
    """Say whether a word might be a name: no table knows it, nor does its ending tell a noun."""
    if not _is_capital(token) or token.norm.endswith(lexicon.ordinary_endings):
        return False
    return _is_unknown(token, lexicon)


def _counts(token: Token, lexicon: Lexicon) -> bool:
    """Say whether a word measures what follows: Million, Prozent, Ende."""
    norm = token.norm
    return norm in lexicon.units or norm in lexicon.multipliers or norm in lexicon.months


def _beside(before: Token, token: Token) -> bool:
    return before.end + 1 == token.start


def uncapitalised_names(tokens: Sequence[Token], lexicon: Lexicon) -> frozenset[str]:
    """Return the unknown words that stand where names do, in a script without capitals."""
    found: set[str] = set()
    for before, token in pairwise(tokens):
        if _is_unknown(token, lexicon) and _is_tagged(before, "before_name", lexicon):
            found.add(token.norm)
        if _is_unknown(before, lexicon) and _is_tagged(token, "after_name", lexicon):
            found.add(before.norm)
    found.update(
        token.norm
        for token in tokens
        if token.norm[:1] in lexicon.surnames
        and len(token.norm) > 1
        and _is_unknown(token, lexicon)
    )
    return frozenset(found)


def _is_tagged(token: Token, tag: str, lexicon: Lexicon) -> bool:
    return token.kind == "word" and tag in look_up(token.norm, lexicon.code).tags


def _is_unknown(token: Token, lexicon: Lexicon) -> bool:
    if token.kind != "word":
        return False
    known = look_up(token.norm, lexicon.code)
    tagged = known.tags - BY_ENDING
    return not (tagged or known.counts or lexicon.knows(known.key) or _counts(token, lexicon))


def names_in(tokens: Sequence[Token], openings: frozenset[int], lexicon: Lexicon) -> frozenset[str]:
    """Return the folded words written with a capital where no sentence starts.

    Where every noun has a capital, those that stand as only names do.
    """
    if lexicon.capital_nouns:
        return proper_names(tokens, lexicon)
    if lexicon.caseless:
        return uncapitalised_names(regrouped(tokens, lexicon), lexicon)
    return frozenset(
        token.norm
        for token in tokens
        if token.kind == "word"
        and token.text[0].isupper()
        and token.start not in openings
        and "function" not in lexicon.surface_tags.get(token.norm, NO_TAGS)
    )
