"""Where does the narrator speak inside the marks: « La pluie, dit-elle, m'est égale »?

Some languages set who speaks between two commas without closing the marks. Such a pair is read as
two, with the narrator's words between them. A verb of saying is believed where a hyphen joins it to
a pronoun, where who speaks follows by name or office, or where nobody has to be named; and only if
the words before break off at a mark that may end them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.analysis.languages import Language
from claims.analysis.languages.language import Words, either
from claims.analysis.markpairs import MarkedPair, Marks
from claims.analysis.spans import Span
from claims.analysis.tokens import Token, words

HYPHEN = frozenset({"-"})
DASHES = "—–―"  # that part a narrator's words from what is said
BREAKS = frozenset({",", "!", "?", "…"})
STOPS = frozenset({".", "!", "?", "…", ";", ":"})
# Tokens; own choices.
LONGEST_LEAD = 6  # from the break to the verb: "a-t-elle (ajouté)"
LONGEST_ASIDE = 16  # from the verb to where the words go on
LONGEST_NAME = 5  # of who speaks, set behind his office and a comma


def with_asides(text: str, marks: Marks, language: Language) -> Marks:
    """Part the double marks that hold words of the narrator. Linear in the length.

    >>> from claims.analysis.languages import get
    >>> from claims.analysis.paragraphs import paragraphs
    >>> from claims.analysis.quotemarks import pair_marks
    >>> text = "« Je pars, dit-elle, et je reviens. »"
    >>> pairs = with_asides(text, pair_marks(text, paragraphs(text)), get("fr")).pairs
    >>> [piece.cut(text) for pair in pairs for piece in pair.pieces]
    [' Je pars', 'et je reviens. ']
    """
    if not language.breaks_in:
        return marks
    cues = either(language.speech_cues, language.claim_cues, language.voice_cues)
    found: list[MarkedPair] = []
    for number, pair in enumerate(marks.pairs):
        if pair.single or pair.depth:
            found.append(pair)
        else:
            inner = _inner(marks.pairs, number)
            found.extend(_parted(text, pair, inner, cues, language))
    return Marks(tuple(sorted(found, key=lambda p: (p.start, -p.end))), marks.strays)


def _inner(pairs: Sequence[MarkedPair], number: int) -> list[Span]:
    """Return the pairs within one, which stand right behind it."""
    found: list[Span] = []
    for other in pairs[number + 1 :]:
        if other.start >= pairs[number].end:
            break
        found.append(other.span)
    return found


def _parted(
    text: str, pair: MarkedPair, inner: Sequence[Span], cues: Words, language: Language
) -> Iterator[MarkedPair]:
    """Yield the stretches of a pair that are not the narrator's, each as a pair."""
    start, pieces = pair.start, []
    for piece in pair.pieces:
        low = piece.start
        for said, aside in _asides(text, piece, cues, language):
            if any(one.overlaps(aside) for one in inner):
                continue
            pieces.append(Span(low, said))
            yield MarkedPair(start, aside.start, tuple(pieces), True, False, pair.depth)
            start = low = aside.end
            pieces = []
        if low < piece.end:
            pieces.append(Span(low, piece.end))
    if pieces:
        yield MarkedPair(start, pair.end, tuple(pieces), pair.closed, False, pair.depth)


def _asides(text: str, piece: Span, cues: Words, language: Language) -> Iterator[tuple[int, Span]]:
    """Yield where the words said break off, and where the narrator speaks, with his commas."""
    tokens = words(text, piece)
    norms = [token.norm for token in tokens]
    if cues.isdisjoint(norms):
        return
    stop = 1
    for k in [k for k, token in enumerate(tokens) if token.norm in BREAKS or _is_dash(token)]:
        end = _end_of(tokens, norms, k, cues, language) if k >= stop else None
        if end is None:
            continue
        stop = end + 1
        high = tokens[end].start if end < len(tokens) else piece.end
        opening = tokens[k]
        said = opening.start if norms[k] == "," or _is_dash(opening) else opening.end
        yield said, Span(opening.start if norms[k] == "," else opening.end, high)


def _end_of(
    tokens: Sequence[Token], norms: Sequence[str], k: int, cues: Words, language: Language
) -> int | None:
    """Return the token behind the narrator's words that a break begins, or None for none."""
    leads = either(language.auxiliaries, language.verb_links, frozenset(language.pronouns), HYPHEN)
    cue = k + 1
    while cue < len(norms) and cue - k <= LONGEST_LEAD and norms[cue] not in cues:
        if norms[cue] not in leads:
            return None
        cue += 1
    if cue >= len(norms) or norms[cue] not in cues:
        return None
    high = _behind_subject(norms, k + 1, cue, language)
    dashed = norms[k + 1] in HYPHEN
    named = high > 0 or (dashed and cue + 1 < len(norms) and norms[cue + 1] in language.pronouns)
    high = max(high, cue + 1)
    if _is_dash(tokens[k]):
        return _behind_dash(tokens, cue, language) if cue == k + 1 else None
    places = range(high, len(norms))
    end = next((i for i in places if norms[i] == "," or norms[i] in STOPS), len(norms))
    if end - cue > LONGEST_ASIDE or not (named or _names(tokens[cue + 1 : end], language)):
        return None
    if end < len(norms) and norms[end] == ",":
        end = _behind_name(tokens, end)
    end = min(end + 1, len(norms))
    return end + 1 if dashed and end < len(norms) and norms[end] in HYPHEN else end


def _behind_dash(tokens: Sequence[Token], cue: int, language: Language) -> int | None:
    """Return the token behind the dash that closes what a dash opened: "—dijo Ana—"."""
    places = range(cue + 1, min(len(tokens), cue + LONGEST_ASIDE))
    end = next((i for i in places if _is_dash(tokens[i])), 0)
    alone = end == cue + 1 and language.drops_subject
    return end + 1 if alone or (end and _names(tokens[cue + 1 : end], language)) else None


def _is_dash(token: Token) -> bool:
    return token.text in DASHES


def _behind_subject(norms: Sequence[str], low: int, cue: int, language: Language) -> int:
    """Return the place behind a pronoun that a hyphen joins to a verb, or 0: "dit-elle"."""
    for i in range(low + 1, min(len(norms), cue + LONGEST_LEAD)):
        if norms[i] in language.pronouns and norms[i - 1] in HYPHEN:
            return i + 1
        if i > cue and norms[i] not in HYPHEN and norms[i] not in language.verb_links:
            return 0
    return 0


def _names(subject: Sequence[Token], language: Language) -> bool:
    """Say whether words name somebody, at once: "le maire de Rome", "Ana Fresno"."""
    if not subject:
        return False
    persons = either(
        language.titles, language.person_nouns, language.speaker_nouns, language.male_words,
        language.female_words,
    )  # fmt: skip
    if _is_capital(subject[0]) or subject[0].norm in persons:
        return True
    norms = [token.norm for token in subject]
    return norms[0] in language.determiners and not persons.isdisjoint(norms)


def _behind_name(tokens: Sequence[Token], comma: int) -> int:
    """Return the break behind a name that explains who speaks, or the same comma."""
    end = comma + 1
    while end < len(tokens) and end - comma <= LONGEST_NAME and _is_capital(tokens[end]):
        end += 1
    closed = end < len(tokens) and (tokens[end].norm == "," or tokens[end].norm in STOPS)
    return end if closed and end > comma + 2 else comma


def _is_capital(token: Token) -> bool:
    return token.text[0].isupper()
