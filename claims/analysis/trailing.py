"""Who said the words that stand before a cue: "It fell, she said", "“It fell,” said Ash"?

The cue follows the words, its subject before or behind it. What goes on behind both may be the rest
of the words; where it is anything but time, place or company, the words are the narrator's.
"""

from __future__ import annotations

from claims.analysis.according import resumed_after
from claims.analysis.bareclauses import after_listener
from claims.analysis.clauses import (
    COMMA,
    FEWEST_CLAUSE_WORDS,
    LONGEST_LEAD,
    Attribution,
    FrameReader,
    Range,
)
from claims.analysis.cues import is_between, strength_of
from claims.analysis.frames import DASH
from claims.analysis.languages.language import either
from claims.analysis.preceding import content_before
from claims.analysis.speakers import LONGEST_SPEAKER, right_speaker


def trailing(
    reader: FrameReader, cue: int, first: int, speaker: Range | None, strength: int
) -> Attribution | None:
    """Try the orders "content, speaker cue" and "content, cue speaker".

    `first` is where the words begin that attribute; without a `speaker` he is looked for behind
    the cue.
    """
    if reader.norm(first - 1) == DASH and _may_end(reader, first - 2):
        first -= 1  # «Нет», — сказал
    if first == 0 or not (reader.norm(first - 1) == COMMA or reader.is_ended_quote(first - 1)):
        return None
    inverted = speaker is None
    if inverted:
        speaker = right_speaker(reader, cue)
    content = content_before(reader, first, 1)
    if content is None or not reader.free(content):
        return None
    has_quote = any(reader.is_quote(i) for i in range(*content))
    if speaker is None and not (has_quote and strength == 3 and reader.language.drops_subject):
        return None
    after = speaker[1] if inverted and speaker else cue + 1
    rule = "content-cue-speaker" if inverted else "content-speaker-cue"
    if has_quote and content[1] - content[0] == 1:
        contents = (content, *_further_quote(reader, after))
        return Attribution((cue, cue + 1), speaker, contents, rule)
    if strength < (2 if has_quote else 3):
        return None
    end = reader.sentence_end()
    resumed = resumed_after(reader, content, after, end) if strength == 3 else None
    if resumed is not None:
        return Attribution((cue, cue + 1), speaker, (content, resumed), rule)
    stated = _states(reader, content)
    if not has_quote:
        named = inverted and speaker is not None and reader.items[speaker[1] - 1].is_name
        counted = sum(reader.items[i].is_word for i in range(*content))
        stated = counted >= FEWEST_CLAUSE_WORDS and (named or reader.has_finite(content))
    if not (stated and _ends_report(reader, cue, after, end)):
        return None
    contents = (content, *(_further_quote(reader, after) if has_quote else ()))
    return Attribution((cue, cue + 1), speaker, contents, rule)


def _may_end(reader: FrameReader, i: int) -> bool:
    """Say whether words said may end at a place, by a comma or by a mark of their own."""
    return reader.norm(i) == COMMA or reader.is_ended_quote(i)


def _further_quote(reader: FrameReader, after: int) -> tuple[Range, ...]:
    """Return the quotation that goes on soon behind who speaks: "“It fell,” Ash said, “again.”"."""
    for j in range(after, min(reader.sentence_end(), after + LONGEST_LEAD)):
        if reader.is_quote(j) and not _is_named_there(reader, j):
            return ((j, j + 1),)
        if reader.norm(j) in (".", ";") and not reader.is_quote(j + 1):
            break
        if strength_of(reader, j):
            break
    return ()


def _is_named_there(reader: FrameReader, quote: int) -> bool:
    """Say whether marks behind an article hold the name of who heard it: der „Wiener Presse“."""
    return (
        not reader.is_ended_quote(quote) and reader.norm(quote - 1) in reader.language.determiners
    )


def by_so(reader: FrameReader) -> list[Attribution]:
    """Return what stands before a comma, "so" and who speaks: "Es sei spät, so Asch weiter"."""
    found: list[Attribution] = []
    words = reader.language.so_says
    for i in reader.places(words):
        following = reader.items[i + 1] if i + 1 < len(reader.items) else None
        named = following is not None and (
            following.is_name or following.norm in reader.language.determiners
        )
        made = trailing(reader, i, i, None, 3) if named and i > 1 else None
        if made is not None:
            found.append(made)
            reader.taken.extend((*made.contents, made.cue))
    return found


def by_any_verb(reader: FrameReader) -> list[Attribution]:
    """Give a quotation to whoever stands behind the verb that follows its comma.

    In the languages that set verb and subject so, no table has to know the verb: "«No», bufó Ana".
    """
    found: list[Attribution] = []
    if not reader.language.inverts:
        return found
    for quote in sorted(reader.quotes):
        if quote >= len(reader.items) - 3:
            break
        if not reader.is_quote(quote) or not reader.free((quote, quote + 1)):
            continue
        low = quote + 1 + (reader.norm(quote + 1) == COMMA)
        if low == quote + 1 and not reader.is_ended_quote(quote):
            continue
        made = _by_verb_at(reader, low)
        if made is not None:
            found.append(made)
            reader.taken.extend((*made.contents, made.cue))
    return found


def _by_verb_at(reader: FrameReader, low: int) -> Attribution | None:
    verb = low
    while verb < len(reader.items) and is_between(reader, verb):
        verb += 1
    if verb >= len(reader.items) or not _may_be_verb(reader, verb, alone=verb == low):
        return None
    return trailing(reader, verb, low, None, 1)


def _may_be_verb(reader: FrameReader, i: int, *, alone: bool) -> bool:
    """Say whether a word may be a verb whose subject follows: no small word, no participle."""
    item, language = reader.items[i], reader.language
    if not item.is_word or item.is_name or not item.text[0].isalpha():
        return False
    small = either(language.function_words, language.prepositions, language.openers)
    if item.norm in small or item.norm in either(language.relatives, language.time_words):
        return False
    return not (alone and language.is_participle(item.norm))


def _states(reader: FrameReader, content: Range) -> bool:
    """Say whether words around a quotation state something: not "after the “summit,”" alone."""
    language = reader.language
    leads = either(language.prepositions, language.openers, language.belonging)
    return reader.norm(content[0]) not in leads or reader.has_finite(content)


def _ends_report(reader: FrameReader, cue: int, after: int, end: int) -> bool:
    """Say whether only time, place or company follow a trailing cue: ", Ash said on Monday"."""
    if after >= end or (reader.norm(after) == COMMA and not reader.is_quote(after + 1)):
        return True
    language = reader.language
    if reader.norm(cue) in language.addressing:
        after = after_listener(reader, after, end)
        if after >= end or reader.norm(after) == COMMA:
            return True
    tail = range(after, min(end, after + LONGEST_SPEAKER))
    if any(reader.is_quote(i) or reader.norm(i) in language.complementizers for i in tail):
        return False
    first = reader.norm(after)
    times = either(language.weekdays, language.time_words)
    leads = either(language.prepositions, times, language.openers)
    return first in leads and not reader.has_strict_finite((after + 1, end))
