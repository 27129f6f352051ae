"""Which words of a sentence does a cue to the left of them govern?

After a cue come a quotation, a "that" clause, a bare clause, or "to" with what is promised.
"""

from __future__ import annotations

from claims.analysis.bareclauses import (
    after_adverbial,
    after_listener,
    bare_clause,
    is_adverbial,
    takes_clause,
)
from claims.analysis.clauses import (
    COMMA,
    LONGEST_LEAD,
    MARKS,
    STOPS,
    FrameReader,
    Range,
)
from claims.analysis.cues import strength_of
from claims.analysis.endings import clause_end
from claims.analysis.frames import DASH
from claims.analysis.languages.language import either
from claims.analysis.thatclauses import reports

LONGEST_BETWEEN = 5  # words from a conjunction to a further fragment: "and the other wall “weak”"
LONGEST_TOLD = 18  # items from "told" over a long listener to "that"
LONGEST_LISTENER = 3  # items of who is asked
FAR_QUOTE = 18  # items a cue without other content may stand before its quotation


def content_after(reader: FrameReader, cue: int, strength: int) -> tuple[Range, str] | None:
    """Return what a cue to the left governs, and by which rule."""
    end = reader.sentence_end()
    i = cue + 1
    limit = min(end, i + LONGEST_LEAD)
    if reader.norm(cue) in reader.language.addressing:
        limit = _before_verb(reader, limit, min(end, i + LONGEST_TOLD))
    if reader.norm(cue) in reader.language.voice_cues and strength == 1:
        limit = min(limit, i + 2)
    for j in range(i, limit):
        norm = reader.norm(j)
        if reader.is_quote(j):
            if _is_barred(reader, cue, j, strength):
                return None
            return _quote_after(reader, cue, j, end), "cue-quotation"
        past = reader.norm(cue).endswith(reader.language.finite_endings)
        voiced = j == i and past and reader.norm(cue) in reader.language.voice_cues
        if norm in reader.language.complementizers and (strength >= 2 or voiced):
            if not reports(reader, cue, j, strength):
                break
            return (j, clause_end(reader, j + 1, end, cue)), "cue-that"
        if norm in reader.language.question_words and _asks(reader, cue, j):
            return (j, clause_end(reader, j, end, cue)), "cue-question"
        if norm == ":":
            content = _after_colon(reader, i, j, end)
            return (content, "cue-colon") if content is not None else None
        if norm in STOPS or norm in (";", DASH, "("):
            break
        if norm == COMMA and not reader.is_quote(j + 1):
            if _leads_to_that(reader, j):
                continue
            if j > i:
                break
            resumed = _after_parenthesis(reader, j, limit)
            if resumed is not None and strength >= 2:
                return (resumed, clause_end(reader, resumed + 1, end, cue)), "cue-that"
    if strength == 3 or (strength == 2 and takes_clause(reader, cue, end)):
        bare = bare_clause(reader, cue, end)
        if bare is not None:
            return bare, "cue-clause"
    for j in range(i, min(end, i + FAR_QUOTE if limit > i + 2 else limit)):
        if reader.is_quote(j):
            words = len(reader.items[j].text.split())
            return ((j, j + 1), "cue-far-quotation") if words > 1 or strength == 1 else None
        if reader.norm(j) == ";" or strength_of(reader, j):
            break
        if reader.norm(j) == ":" and strength < 3:
            break  # "questions of fifty words, including: “Why?”"
    return None


def _before_verb(reader: FrameReader, low: int, high: int) -> int:
    """Return the place of the first verb or sign, where all before only tells who was told."""
    plain = (i for i in range(low, high) if reader.is_finite(i) or not reader.items[i].is_word)
    return next(plain, high)


def _leads_to_that(reader: FrameReader, comma: int) -> bool:
    """Say whether a comma only parts a cue from its clause: "sagte Ash, dass es fiel"."""
    language = reader.language
    return language.comma_before_that and reader.norm(comma + 1) in language.complementizers


def _is_barred(reader: FrameReader, cue: int, quote: int, strength: int) -> bool:
    """Say whether a weaker cue leads to no words said: "aware of “it”", "answers to “Pops”"."""
    language = reader.language
    term = reader.headline and len(reader.items[quote].text.strip(MARKS).split()) == 1
    if term or reader.norm(cue) in language.states:
        return True
    to = reader.norm(quote - 1) in language.infinitives and quote == cue + 2
    if strength == 2 and to and reader.norm(cue) not in language.wishes:
        return True
    between = range(cue + 2, quote)
    named = any(reader.norm(i) in language.naming for i in between)  # "holds a lake known as"
    as_name = named and reader.norm(quote - 1) in language.as_leads
    return strength == 2 and (as_name or any(strength_of(reader, i) for i in between))


def _points_to_sign(reader: FrameReader, low: int, colon: int) -> bool:
    """Say whether what is written somewhere follows an object: "saw a note: “KEEP OUT”"."""
    return reader.norm(low) in reader.language.determiners and reader.is_sign(colon + 1)


def _after_colon(reader: FrameReader, low: int, colon: int, end: int) -> Range | None:
    """Return the quotation behind a colon, or else all that follows; a topic has no words."""
    if reader.is_quote(colon + 1):
        return None if _points_to_sign(reader, low, colon) else (colon + 1, colon + 2)
    return (colon + 1, end) if colon + 1 < end and not reader.headline else None


def _asks(reader: FrameReader, cue: int, i: int) -> bool:
    """Say whether a question depends on a cue: "asked why", "asked her if"."""
    if reader.norm(cue) not in reader.language.asking:
        return False
    if i <= cue + 2 or after_listener(reader, cue + 1, i + 1) == i:
        return True
    heard = range(cue + 1, i)  # "asked the city's officials how"
    plain = all(reader.items[k].is_word and not reader.is_finite(k) for k in heard)
    return plain and len(heard) <= LONGEST_LISTENER


def _after_parenthesis(reader: FrameReader, comma: int, limit: int) -> int | None:
    """Return the "that" in "explains, in its way, that"."""
    for k in range(comma + 1, limit):
        if reader.norm(k) == COMMA:
            return k + 1 if reader.norm(k + 1) in reader.language.complementizers else None
    return None


def more_quotes(reader: FrameReader, content: Range) -> list[Range]:
    """Return further quotations joined to one: "called it “dangerous” and “wrong”"."""
    more: list[Range] = []
    low, between = content[1], 0
    joined = reader.ends_with_comma(low - 1)
    for j in range(low, min(len(reader.items), low + FAR_QUOTE)):
        norm = reader.norm(j)
        if reader.is_quote(j) and (joined or reader.norm(j - 1) == COMMA):
            more.append((j, j + 1))
            joined, between = False, 0
        elif norm in reader.language.conjunctions:
            joined = True
        elif norm == "." and reader.norm(j - 1) in reader.language.titles:
            continue
        elif norm in STOPS or norm in (";", ":") or strength_of(reader, j) or reader.is_finite(j):
            break
        elif reader.items[j].is_word and not _bracketed(reader, j):
            between += 1
            if not joined or between > LONGEST_BETWEEN or norm in reader.language.relatives:
                break
    return more


def _bracketed(reader: FrameReader, i: int) -> bool:
    return reader.norm(i - 1) == "(" and reader.norm(i + 1) == ")"


def _quote_after(reader: FrameReader, cue: int, quote: int, end: int) -> Range:
    """Take the words around a quotation with it where it is only a part of what is said."""
    lead = range(cue + 1, quote)
    plain = [i for i in lead if reader.norm(i) != COMMA]
    high = quote + 1
    following = reader.items[high] if high < end else None
    goes_on = following is not None and following.is_word and not following.is_name
    reported = reader.norm(cue) in reader.language.speech_cues
    if plain and reader.norm(cue) in reader.language.addressing:
        heard = after_listener(reader, cue + 1, quote)
        plain = [i for i in plain if i >= heard]
    low = quote
    if reader.norm(quote - 1) in (COMMA, ":"):
        plain = []
    if plain and reported and not is_adverbial(reader, plain[0]):
        low = plain[0]
    elif plain and reported:  # "said in a statement it would act “with care”"
        clause = after_adverbial(reader, plain[0], quote)
        if plain[0] < clause < quote and reader.is_finite(clause + 1):
            low = clause
    if reported and low < quote:
        high, goes_on = _with_coordinated(reader, high, end, goes_on=goes_on)
    joined = reader.norm(high) in reader.language.openers and not (
        goes_on and _belongs(reader, high, low < quote)
    )
    if reported and _goes_on_with(reader, high, end):
        joined, goes_on = False, True
    if goes_on and not joined and reported and (low < quote or reader.is_finite(high)):
        high = clause_end(reader, high, end, cue)
    also = high + 1  # "it is “safe”, and a good one"
    if reported and low < quote and reader.norm(high) == COMMA and _adds_after(reader, also):
        high = end
    clause = reader.norm(cue) in reader.language.quoting_only or any(
        reader.is_finite(i) for i in range(low, high)
    )
    return (low, high) if clause else (quote, quote + 1)


def _belongs(reader: FrameReader, i: int, in_clause: bool) -> bool:
    """Say whether an opener goes on with the clause reported: "that", "because", "after"."""
    norm, language = reader.norm(i), reader.language
    if norm in language.complementizers:
        return True
    if norm in language.conjunctions:
        return in_clause and (_predicates(reader, i + 1) or _adds_noun(reader, i + 1))
    return in_clause and norm in language.conditions | language.prepositions


def _with_coordinated(
    reader: FrameReader, high: int, end: int, *, goes_on: bool
) -> tuple[int, bool]:
    """Take further quotations of a clause with it: "it is “safe” and “sound” to this day"."""
    language = reader.language
    if reader.ends_with_comma(high - 1):
        return high, goes_on and reader.norm(high) not in language.conjunctions
    while high + 1 < end and reader.norm(high) in language.conjunctions:
        if not reader.is_quote(high + 1):
            break
        high += 2
    following = reader.items[high] if high < end else None
    return high, following is not None and following.is_word and not following.is_name


def _predicates(reader: FrameReader, i: int) -> bool:
    """Say whether a further verb of the same subject follows: "and had left"."""
    return reader.is_finite(i) and not strength_of(reader, i)


def _adds_after(reader: FrameReader, i: int) -> bool:
    return reader.norm(i) in reader.language.conjunctions and _adds_noun(reader, i + 1)


def _adds_noun(reader: FrameReader, low: int) -> bool:
    """Say whether nothing but a noun without a verb follows: "but no money"."""
    rest = range(low, reader.sentence_end())
    adverb = reader.norm(low).endswith(reader.language.adverb_endings)  # "potentially a"
    opener = reader.norm(low + adverb)
    opens = opener in either(reader.language.determiners, reader.language.negations)
    return (
        opens
        and len(rest) <= LONGEST_BETWEEN
        and all(reader.items[i].is_word and not reader.items[i].is_name for i in rest)
        and not any(reader.is_finite(i) or strength_of(reader, i) for i in rest)
    )


def _goes_on_with(reader: FrameReader, i: int, end: int) -> bool:
    """Say whether "and that ..." goes on with what is reported."""
    return (
        i + 1 < end
        and reader.norm(i) in reader.language.conjunctions
        and reader.norm(i + 1) in reader.language.complementizers
    )
