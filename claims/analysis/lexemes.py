"""What are the comparable pieces of a text: words, phrases, figures, dates, names?

Tokens are what stands on the page; lexemes are what a comparison should see. "at least" is one
lexeme, so is "72 hours" with the value it shares with "three days", so is "April 10, 2022".
Punctuation is no lexeme: it lives in the gaps between them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.analysis import lexicons
from claims.analysis.contractions import parted
from claims.analysis.counted import uncounted
from claims.analysis.lexicons import CUES, NO_TAGS, Known, Lexicon, Tags, look_up
from claims.analysis.lexicons.counting import may_count, words_of
from claims.analysis.normalization import fold
from claims.analysis.numbersigns import NUMBER_SIGNS, number_sign_end
from claims.analysis.ornaments import calmed, is_ornament, note_end, undressed
from claims.analysis.quantities import Quantity, read_quantity
from claims.analysis.scanning import MINUS
from claims.analysis.shortforms import SHORT, is_shortened
from claims.analysis.spans import Span
from claims.analysis.tokens import Token, words
from claims.analysis.unspaced import regrouped

WORD_KINDS = frozenset({"word", "symbol"})
ORDINARY_TAGS = frozenset({"function", "discourse", "negation", "hedge"})
OF_FIRST = frozenset({"past", "gerund"})  # tags a phrase has from its first word
OF_LAST = frozenset({"comparing", "infinitive"})
FUNCTION, NOTE = frozenset({"function"}), frozenset({"function", "note"})
NUMBER_SIGN = "no."
NAMES_AND_WORDS = frozenset({"name", "word"})


class Lexeme(NamedTuple):
    """One comparable piece.

    `key` decides whether two are the same; `kind` is `word`, `name`, `symbol` or the kind of a
    quantity; `value` is what a quantity is worth. `is_content` says whether it carries meaning of
    its own, unlike an article or a preposition; it follows from kind and tags, and is kept because
    nothing is asked so often.
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
    is_content: bool = True

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return Span(self.start, self.end)

    @property
    def is_fact(self) -> bool:
        """Say whether it is a figure, a date or a measure."""
        return self.value is not None

    def tagged(self, tags: Tags) -> Lexeme:
        """Return the piece with other tags."""
        return self._replace(tags=tags, is_content=_is_content(self.kind, tags))


def _is_content(kind: str, tags: Tags) -> bool:
    return "function" not in tags or kind not in WORD_KINDS


def lexemes(
    text: str,
    tokens: Sequence[Token],
    lexicon: Lexicon,
    names: frozenset[str] = frozenset(),
    openings: frozenset[int] = frozenset(),
    shouted: frozenset[int] = frozenset(),
) -> tuple[Lexeme, ...]:
    """Group tokens into lexemes, in order, without overlap.

    `names` are folded words known to be names; `openings` the positions where sentences start,
    since a capital says nothing there; `shouted` those of words in a line of capitals. Linear.
    """
    tokens = parted(regrouped(undressed(calmed(tokens, shouted)), lexicon), lexicon)
    if lexicon.letters:
        tokens = uncounted(tokens, lexicon)
        tokens = [t._replace(norm=t.norm.translate(lexicon.letters)) for t in tokens]
    code = lexicon.code
    known = [look_up(token.norm, code) for token in tokens]
    found: list[Lexeme] = []
    here, count, caseless = 0, len(tokens), lexicon.caseless
    while here < count:
        token, its = tokens[here], known[here]
        opens, end = token.start in openings, token.end
        piece: Lexeme | None  # a word in small letters is no name
        if token.text[0].islower() and not caseless and _stands_alone(tokens, known, here, code):
            piece = Lexeme(
                token.start, end, text[token.start : end], token.norm, its.key, "word",
                its.tags, None, opens, "function" not in its.tags,
            )  # fmt: skip
            here += 1
        else:
            piece, here = _piece_at(text, tokens, known, here, lexicon, names, opens)
        if piece is not None:
            stopped = here < count and tokens[here].text == "."
            if stopped and piece.kind in NAMES_AND_WORDS and is_shortened(tokens, here - 1):
                piece = piece.tagged(piece.tags | {SHORT})
            found.append(piece)
    return tuple(found)


def _stands_alone(tokens: Sequence[Token], known: Sequence[Known], here: int, code: str) -> bool:
    """Say whether a word is neither part of a phrase or a figure nor the sign of a number."""
    token, after = tokens[here], here + 1
    follows = after < len(tokens)
    if follows and (known[after].key in known[here].phrases or tokens[after].norm == "-"):
        return False
    return token.kind == "word" and _is_ordinary(token.norm, code)  # no ⓑ


@lru_cache(maxsize=65536)
def _is_ordinary(norm: str, code: str) -> bool:
    return not (may_count(norm, code) or norm in NUMBER_SIGNS)


def _piece_at(
    text: str,
    tokens: Sequence[Token],
    known: Sequence[Known],
    here: int,
    lexicon: Lexicon,
    names: frozenset[str],
    opens: bool,
) -> tuple[Lexeme | None, int]:
    """Return the lexeme that begins at a token, None for mere punctuation, and the place behind."""
    token, mine = tokens[here], known[here]
    if token.kind == "number" or may_count(token.norm, lexicon.code):
        quantity = read_quantity(text, tokens, here, lexicon)
        if quantity is not None:
            if leader := _leader(tokens, here, quantity, lexicon):
                its = look_up(leader.norm, lexicon.code)
                return _of_word(text, leader, its, lexicon, names, True), quantity.stop
            return _of_quantity(text, tokens, here, quantity, opens), quantity.stop
    if token.kind == "sign":
        if stop := note_end(tokens, here):
            return _little_piece(text, token, tokens[stop - 1], "note", NOTE), stop
        punctuates = unicodedata.category(token.text[0])[0] in "PZC" or is_ornament(token)
        if punctuates or _is_of_figure(tokens, here):
            return None, here + 1
    if token.norm in NUMBER_SIGNS and (stop := number_sign_end(tokens, here)):
        last = tokens[stop - 1]
        return _little_piece(text, token, last, "word", FUNCTION, NUMBER_SIGN), stop
    stop = _phrase_end(tokens, known, here) if mine.phrases else here + 1
    if stop == here + 1 or _parts_figure(text, tokens, here, stop, lexicon):
        return _of_word(text, token, mine, lexicon, names, opens), here + 1
    phrase = slice(here, stop)
    return _of_phrase(text, tokens[phrase], known[phrase], lexicon, names, opens), stop


@lru_cache(maxsize=1024)  # a lookup asks for the same ones again and again
def lexemes_of(passage: str, code: str) -> tuple[Lexeme, ...]:
    """Return the lexemes of a short passage by itself, in the language of a lexicon's code."""
    return lexemes(passage, words(passage), lexicons.get(code))


def _of_word(
    text: str, token: Token, its: Known, lexicon: Lexicon, names: frozenset[str], opens: bool
) -> Lexeme:
    kind = _kind(token, its.key, its.tags, opens, lexicon, names)
    key = lexicon.name_key(token.norm) if kind == "name" and lexicon.thin else its.key
    tags = its.tags - CUES if kind == "name" and lexicon.thin else its.tags  # the Croix-Rouge
    return Lexeme(
        token.start, token.end, text[token.start : token.end], token.norm, key, kind,
        tags, None, opens, _is_content(kind, tags),
    )  # fmt: skip


def _is_of_figure(tokens: Sequence[Token], here: int) -> bool:
    """Say whether a sign is the minus of the number it touches, which is read with it."""
    if tokens[here].text not in MINUS or here + 1 == len(tokens):
        return False
    after = tokens[here + 1]
    return after.kind == "number" and after.start == tokens[here].end


def _parts_figure(
    text: str, tokens: Sequence[Token], here: int, stop: int, lexicon: Lexicon
) -> bool:
    """Say whether a phrase ends inside a figure: "until the end" of June."""
    for k in range(here + 1, stop):
        if tokens[k].kind == "number" or may_count(tokens[k].norm, lexicon.code):
            quantity = read_quantity(text, tokens, k, lexicon)
            if quantity is not None and quantity.stop > stop:
                return True
    return False


def _leader(
    tokens: Sequence[Token], here: int, quantity: Quantity, lexicon: Lexicon
) -> Token | None:
    """Return the word that 1st, 1er and 1.º stand for, whose opposite is last."""
    if quantity.kind != "ordinal" or quantity.value != 1:
        return None
    last = tokens[quantity.stop - 1]
    norm = words_of(lexicon.code).leaders.get(last.norm)
    return tokens[here]._replace(end=last.end, norm=norm, kind="word") if norm else None


def _of_quantity(
    text: str, tokens: Sequence[Token], here: int, quantity: Quantity, opens: bool
) -> Lexeme:
    start, end = quantity.start, tokens[quantity.stop - 1].end
    surface = text[start:end]
    norm = " ".join(token.norm for token in tokens[here : quantity.stop])
    return Lexeme(
        start, end, surface, norm, quantity.key, quantity.kind, NO_TAGS, quantity.value, opens
    )


def _little_piece(
    text: str, first: Token, last: Token, kind: str, tags: Tags, norm: str = ""
) -> Lexeme:
    """Return what means nothing by itself: the sign of a number, so that "No." denies nothing."""
    written = text[first.start : last.end]
    norm = norm or fold(written).strip("[]")
    return Lexeme(first.start, last.end, written, norm, norm, kind, tags, None, is_content=False)


def _phrase_end(tokens: Sequence[Token], known: Sequence[Known], here: int) -> int:
    """Return the place behind the longest phrase that begins here, or else behind the word.

    A hyphen between its words is passed over.
    """
    second = _past_hyphen(tokens, here + 1)
    if second == len(tokens):
        return here + 1
    for parts in known[here].phrases.get(known[second].key, ()):
        stop = second + 1
        for part in parts[2:]:
            stop = _past_hyphen(tokens, stop)
            if stop == len(tokens) or known[stop].key != part:
                break
            stop += 1
        else:
            return stop
    return here + 1


def _past_hyphen(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if at < len(tokens) and tokens[at].norm == "-" else at


def _of_phrase(
    text: str,
    tokens: Sequence[Token],
    known: Sequence[Known],
    lexicon: Lexicon,
    names: frozenset[str],
    opens: bool,
) -> Lexeme:
    words = [(token, its) for token, its in zip(tokens, known, strict=True) if token.norm != "-"]
    norm = "_".join(token.norm for token, _ in words)
    key = "_".join(its.key for _, its in words)
    tags = lexicon.stem_tags.get(key, NO_TAGS) | lexicon.surface_tags.get(norm, NO_TAGS)
    (first, its), (last, _) = words[0], words[-1]
    tags |= (its.tags & OF_FIRST) | (words[-1][1].tags & OF_LAST)
    kind = _kind(first._replace(norm=norm), key, tags, opens, lexicon, names)
    written = text[first.start : last.end]
    content = _is_content(kind, tags)
    return Lexeme(first.start, last.end, written, norm, key, kind, tags, None, opens, content)


def _kind(
    token: Token, key: str, tags: Tags, opens: bool, lexicon: Lexicon, names: frozenset[str]
) -> str:
    """Say whether a piece is a name, by its capital and what is known of it."""
    if token.kind == "sign":
        return "symbol"
    written, norm = token.text, token.norm
    if not written[0].isupper():
        return "name" if lexicon.caseless and norm in names else "word"
    # An elided article keeps its apostrophe: L’.
    if len(written) > 1 and written.isupper() and norm[-1] != "'":
        return "name"
    if tags & ORDINARY_TAGS:
        return "word"
    if lexicon.capital_nouns:
        return "name" if norm in names else "word"
    ordinary = opens and norm not in names
    known = lexicon.knows(key) or (lexicon.thin and norm in lexicon.irregular)
    if ordinary and (known or norm.endswith(lexicon.ordinary_endings)):
        return "word"
    return "name"
