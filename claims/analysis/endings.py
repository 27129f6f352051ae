"""Where does a reported clause end? Where another speaker's begins, or the narrator's own comment.

Without a parser, the end is told by what follows a comma, a conjunction or closing marks.
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, MARKS, FrameReader
from claims.analysis.cues import is_gerund, strength_of, verb_start
from claims.analysis.languages.language import either

FEWEST_ITEMS = 2  # of a clause: "it fell"
LONGEST_COMMENT = 6  # items: ", a widely shared rumor that"


def clause_end(reader: FrameReader, low: int, end: int, cue: int) -> int:
    """End a reported clause where another speaker's begins, or a semicolon stands.

    Where the cue itself stands in a clause such as "When Ash said it fell, prices rose", a comma
    ends it, and so does one inside the marks before the subject of another clause.
    """
    inside = _in_subordinate(reader, cue)
    quoted = False
    for i in range(low, end):
        norm = reader.norm(i)
        if reader.is_quote(i) and i + 1 < end and _ends_before_clause(reader, i, inside=inside):
            return i + 1
        quoted = quoted or reader.is_quote(i)
        if i < low + FEWEST_ITEMS and not quoted:
            continue
        if norm == ";":
            return i
        if norm == COMMA and (inside or _starts_other_report(reader, i + 1, end)):
            return i
        if norm == COMMA and _starts_comment(reader, i + 1, end):
            return i
        if norm == COMMA and _is_reported_whole(reader, i + 1, end):
            return i
        if norm == COMMA and reader.headline and _acts(reader, i + 1):
            return i
        if norm in reader.language.conjunctions and _starts_own_report(reader, i + 1, cue):
            return i
    return end


def _is_reported_whole(reader: FrameReader, low: int, end: int) -> bool:
    """Say whether somebody else reports the whole, at its end: ", the prosecutor said"."""
    last = end - 1 - (reader.norm(end - 1) in reader.language.weekdays)
    says = reader.norm(last) in reader.language.quoting_only
    if not (says and low < last <= low + LONGEST_COMMENT):
        return False
    return all(reader.items[i].is_word and not reader.is_finite(i) for i in range(low, last))


def _acts(reader: FrameReader, i: int) -> bool:
    """Say whether a headline goes on with a verb of its subject: "says it fell, vows to act"."""
    third = reader.language.third_endings
    verbal = bool(third) and reader.norm(i).endswith(third)
    return reader.norm(i) in reader.strengths or (verbal and reader.items[i].text.islower())


def _in_subordinate(reader: FrameReader, cue: int) -> bool:
    """Say whether a cue stands in a clause that a comma ends: "when Ash said", ", who said"."""
    language = reader.language
    subject = verb_start(reader, cue, 0) - 1
    if reader.norm(subject) in language.relatives and reader.norm(subject - 1) == COMMA:
        return True
    if _is_conditional(reader, subject):
        return True
    first = reader.norm(0)
    if first not in language.openers or first in either(
        language.conjunctions, language.coordinators
    ):
        return False
    if first in language.complementizers or first.endswith(language.adverb_endings):
        return False
    return all(reader.norm(i) != COMMA for i in range(cue)) and reader.norm(1) != COMMA


def _is_conditional(reader: FrameReader, subject: int) -> bool:
    """Say whether a condition leads into the clause behind a comma: ", because the rules say"."""
    for i in range(subject, max(-1, subject - LONGEST_COMMENT), -1):
        if reader.norm(i) in reader.language.conditions:
            return reader.norm(i - 1) == COMMA or i == 0
        if not reader.items[i].is_word or reader.is_quote(i):
            return False
    return False


def _ends_before_clause(reader: FrameReader, quote: int, *, inside: bool) -> bool:
    """Say whether a comma inside the marks ends the clause, as another subject follows."""
    if not reader.items[quote].text.rstrip(MARKS).endswith(COMMA):
        return False
    if inside or _starts_comment(reader, quote + 1, len(reader.items)):
        return True
    if _starts_other_report(reader, quote + 1, len(reader.items)):
        return True
    contrasts = reader.norm(quote + 1) in reader.language.conjunctions
    if contrasts and reader.is_finite(quote + 2):
        return True
    norm = reader.norm(quote + 1)
    return reader.language.pronouns.get(norm, "r") != "r" and reader.is_finite(quote + 2)


def _starts_comment(reader: FrameReader, i: int, end: int) -> bool:
    """See whether the narrator's word for what was said follows: ", a rumor that spread"."""
    language = reader.language
    if reader.norm(i) not in language.comment_articles:
        return False
    for j in range(i + 2, min(end, i + LONGEST_COMMENT)):
        norm = reader.norm(j)
        if norm in language.relatives or norm in language.infinitives:
            return True
        if norm == COMMA or not reader.items[j].is_word or reader.is_finite(j):
            return False
    return False


def _starts_own_report(reader: FrameReader, i: int, cue: int) -> bool:
    """See whether after "and" the same speaker is reported again: "and said", "but added that"."""
    if strength_of(reader, i) < 2 or reader.norm(i) in reader.language.base_cues:
        return False
    if is_gerund(reader, reader.norm(i)):
        return is_gerund(reader, reader.norm(cue))  # "saying it fell and insisting"
    speaks = reader.norm(i) in reader.language.quoting_only
    following = reader.norm(i + 1)
    return speaks or following in reader.language.complementizers or reader.is_quote(i + 1)


def _starts_other_report(reader: FrameReader, i: int, end: int) -> bool:
    """See whether after a comma someone else is reported: ", but Ash says", ", adding that"."""
    first = reader.norm(i)
    language = reader.language
    cue_words = language.speech_cues, language.claim_cues, language.name_cues
    if any(first in words for words in cue_words) and is_gerund(reader, first):
        return True
    if first in reader.language.pronouns and strength_of(reader, i + 1):
        return True
    if first in reader.language.conjunctions and strength_of(reader, i + 2):
        speaks = reader.language.pronouns.get(reader.norm(i + 1), "r") != "r"
        if speaks or reader.items[i + 1].is_name:
            return True
    if reader.norm(i + 1) in reader.language.complementizers:
        return False
    if first in reader.language.openers:
        for j in range(i + 1, min(end, i + 10)):
            if reader.norm(j) == COMMA:
                return False
            if reader.norm(j) in reader.language.speech_cues and strength_of(reader, j) == 3:
                return not reader.is_finite(j - 1) or j - i <= 3
    return False
