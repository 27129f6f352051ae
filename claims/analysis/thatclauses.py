"""Does a "that" behind a cue lead to what is reported?

It may as well describe a noun in between, stand inside a clause reported already, stand for
something, or belong to what somebody is told or vows to do.
"""

from __future__ import annotations

from claims.analysis.bareclauses import after_listener
from claims.analysis.clauses import FrameReader
from claims.analysis.languages.language import either


def reports(reader: FrameReader, cue: int, that: int, strength: int) -> bool:
    """Say whether the word "that" or "whether" at a place leads to what a cue reports."""
    if _is_relative(reader, cue, that) or _is_task(reader, cue, that):
        return False
    if strength == 3 and _is_inner(reader, cue, that):
        return False
    end = reader.sentence_end()
    return not (_is_pronoun(reader, that, end) or _leaves_open(reader, cue, that))


def _leaves_open(reader: FrameReader, cue: int, i: int) -> bool:
    """Say whether only a question is named, and nobody asks it: "to determine whether"."""
    language = reader.language
    open_question = reader.norm(i) in language.open_questions
    return open_question and reader.norm(cue) not in either(language.asking, language.hedged_cues)


def _is_relative(reader: FrameReader, cue: int, that: int) -> bool:
    """Say whether "that" describes a noun in between: "proposed a bill that would pass"."""
    language = reader.language
    if reader.norm(cue) in language.addressing or reader.norm(cue) in language.wishes:
        return False
    first = reader.norm(cue + 1)
    opens = first in language.determiners and first not in language.negations
    return that > cue + 1 and opens


def _is_task(reader: FrameReader, cue: int, that: int) -> bool:
    """Say whether "that" belongs to what shall be done: "vowed to pass a bill that would"."""
    language = reader.language
    if reader.norm(cue + 1) in language.infinitives:
        return reader.norm(cue) in language.wishes
    heard = after_listener(reader, cue + 1, that)
    told = reader.norm(cue) in either(language.addressing, language.wishes)
    return told and reader.norm(heard) in language.infinitives


def _is_pronoun(reader: FrameReader, that: int, end: int) -> bool:
    """Say whether a "that" stands for something: "wrote that rule", "warned against that"."""
    if reader.norm(that) not in reader.language.determiners:
        return False
    rest = range(that + 1, end)
    if reader.norm(that + 1) in reader.language.pronouns:
        return False
    quoted = any(reader.is_quote(i) for i in rest)
    return len(rest) <= 2 and not quoted and not reader.has_finite((that, end))


def _is_inner(reader: FrameReader, cue: int, that: int) -> bool:
    """Say whether a "that" stands inside a bare clause, not before it: "said it fell and that"."""
    language = reader.language
    if reader.norm(that + 1) in language.day_times:
        return True
    if that == cue + 1:
        return False
    if reader.norm(cue) in language.addressing:
        heard = after_listener(reader, cue + 1, that)
        joined = reader.norm(that - 1) in language.conjunctions
        return joined and any(reader.is_finite(i) for i in range(heard, that))
    if reader.norm(that - 1) in language.conjunctions or reader.norm(cue + 1) in language.pronouns:
        return True
    return any(reader.norm(i) in language.finite for i in range(cue + 1, that))
