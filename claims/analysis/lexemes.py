"""What are the comparable pieces of a text: words, phrases, figures, dates, names?

Tokens are what stands on the page; lexemes are what a comparison should see. "at least" is one
lexeme, so is "72 hours" with the value it shares with "three days", so is "April 10, 2022".
Punctuation is no lexeme: it lives in the gaps between them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from claims.analysis.lexicons import NO_TAGS, Lexicon, Tags, stem
from claims.analysis.quantities import Quantity, read_quantity
from claims.analysis.spans import Span
from claims.analysis.tokens import Token

# A capitalised first word that no table knows is taken for a name unless it ends like these.
ORDINARY_ENDINGS = ("ing", "ly", "ed", "ers", "ists", "tion", "tions", "ment", "ments", "ness")


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One comparable piece.

    `key` decides equality; `kind` is `word`, `name`, `symbol` or the kind of a quantity; `value` is
    what a quantity is worth; `number` counts lexemes of the text from 0.
    """

    start: int
    end: int
    surface: str
    norm: str
    key: str
    kind: str
    tags: Tags
    value: Hashable = None
    opens_sentence: bool = False

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return Span(self.start, self.end)

    @property
    def is_fact(self) -> bool:
        """Say whether it is a figure, a date or a measure."""
        return self.value is not None

    @property
    def is_content(self) -> bool:
        """Say whether it carries meaning of its own, unlike an article or a preposition."""
        return "function" not in self.tags or self.kind not in ("word", "symbol")


def lexemes(
    text: str,
    tokens: Sequence[Token],
    lexicon: Lexicon,
    names: frozenset[str] = frozenset(),
    openings: frozenset[int] = frozenset(),
) -> tuple[Lexeme, ...]:
    """Group tokens into lexemes, in order, without overlap.

    `names` are folded words known to be names; `openings` the positions where sentences start,
    since a capital says nothing there. Linear in the number of tokens.
    """
    tokens = [part for token in tokens for part in _parts(token, lexicon)]
    found: list[Lexeme] = []
    here = 0
    while here < len(tokens):
        quantity = read_quantity(text, tokens, here, lexicon)
        if quantity is not None:
            opens = tokens[here].start in openings
            found.append(_of_quantity(text, tokens, here, quantity, opens))
            here = quantity.stop
            continue
        token = tokens[here]
        if token.kind == "sign" and unicodedata.category(token.text[0])[0] in "PZC":
            here += 1
            continue
        stop = _phrase_end(tokens, here, lexicon)
        found.append(_of_words(text, tokens[here:stop], lexicon, names, openings))
        here = stop
    return tuple(found)


def _parts(token: Token, lexicon: Lexicon) -> tuple[Token, ...]:
    """Part a contraction into its two words, each at its own letters."""
    if token.kind != "word" or len(token.text) != len(token.norm):
        return (token,)
    if token.norm == "cannot":
        return _cut(token, 3, "can", "not")
    place = token.norm.rfind("'")
    for tail, word in lexicon.contractions.items() if place > 0 else ():
        at = len(token.norm) - len(tail)
        if at > 0 and token.norm.endswith(tail):
            head = token.norm[:at]
            return _cut(token, at, lexicon.clipped.get(head, head), word)
    return (token,)


def _cut(token: Token, at: int, head: str, tail: str) -> tuple[Token, ...]:
    middle = token.start + at
    return (
        token._replace(end=middle, text=token.text[:at], norm=head),
        token._replace(start=middle, text=token.text[at:], norm=tail),
    )


def _of_quantity(
    text: str, tokens: Sequence[Token], here: int, quantity: Quantity, opens: bool
) -> Lexeme:
    start, end = quantity.start, tokens[quantity.stop - 1].end
    surface = text[start:end]
    norm = " ".join(token.norm for token in tokens[here : quantity.stop])
    key = f"{quantity.kind}:{quantity.value}"
    return Lexeme(start, end, surface, norm, key, quantity.kind, NO_TAGS, quantity.value, opens)


def _phrase_end(tokens: Sequence[Token], here: int, lexicon: Lexicon) -> int:
    candidates = lexicon.phrases.get(stem(tokens[here].norm, lexicon))
    for parts in candidates or ():
        stop = _match(tokens, here, parts, lexicon)
        if stop:
            return stop
    return here + 1


def _match(tokens: Sequence[Token], here: int, parts: Sequence[str], lexicon: Lexicon) -> int:
    """Return where the phrase ends, or 0; a hyphen between its words is passed over."""
    for part in parts:
        if here < len(tokens) and tokens[here].norm == "-":
            here += 1
        if here >= len(tokens) or stem(tokens[here].norm, lexicon) != part:
            return 0
        here += 1
    return here


def _of_words(
    text: str,
    tokens: Sequence[Token],
    lexicon: Lexicon,
    names: frozenset[str],
    openings: frozenset[int],
) -> Lexeme:
    words = [token for token in tokens if token.norm != "-" or len(tokens) == 1]
    first = words[0]
    norm = "_".join(token.norm for token in words)
    key = "_".join(stem(token.norm, lexicon) for token in words)
    opens = first.start in openings
    tags = lexicon.surface_tags.get(norm, NO_TAGS) | lexicon.stem_tags.get(key, NO_TAGS)
    if len(words) > 1:
        tags |= lexicon.surface_tags.get(key, NO_TAGS)
    kind = "symbol" if first.kind == "sign" else "word"
    if kind == "word" and _is_name(words, norm, key, opens, tags, lexicon, names):
        kind = "name"
    end = words[-1].end
    return Lexeme(first.start, end, text[first.start : end], norm, key, kind, tags, None, opens)


def _is_name(
    words: Sequence[Token],
    norm: str,
    key: str,
    opens: bool,
    tags: Tags,
    lexicon: Lexicon,
    names: frozenset[str],
) -> bool:
    first = words[0].text
    if not first[0].isupper():
        return False
    if len(first) > 1 and first.isupper():
        return True
    if lexicon.capital_nouns or "function" in tags or tags & {"discourse", "negation", "hedge"}:
        return False
    if not opens:
        return True
    return norm in names or not (lexicon.knows(key) or norm.endswith(ORDINARY_ENDINGS))


def names_in(tokens: Sequence[Token], openings: frozenset[int], lexicon: Lexicon) -> frozenset[str]:
    """Return the folded words written with a capital where no sentence starts."""
    return frozenset(
        token.norm
        for token in tokens
        if token.kind == "word"
        and token.text[0].isupper()
        and token.start not in openings
        and "function" not in lexicon.surface_tags.get(token.norm, NO_TAGS)
    )
