"""Does a question hold the very words we hold, and leave them as they are?

A sentence of the news says more than a claim: the rest of the quotation, who said it, what the
reporter makes of it. If our words stand in it unchanged, as a clause by itself, and what stands
around them takes nothing back and puts them into nobody else's mouth, the question is about these
words. Everything else is left to the comparison.
"""

from __future__ import annotations

import re

from claims.analysis import languages
from claims.analysis.languages.language import Language
from claims.analysis.normalization import flat, normalize
from claims.analysis.spans import Span
from claims.queries.denying import UNTRUE

# Fewer words than this are found inside sentences that say something else; own choice.
FEWEST_WORDS = 5
# What makes a condition of our words, beyond the languages' own tables; own choice.
CONDITIONS = frozenset({"if", "unless", "whether", "wenn", "falls", "ob", "si", "se", "aunque"})
WORD = re.compile(r"[\w'-]+")
EDGES = " \"'.,;:!?"
OPENS = re.compile(r"(?:^|[\",;:(-])\s*$")
CLOSES = re.compile(r"^\s*(?:$|[\",;:.!?)-])")
# In the sender's own voice a colon may set off somebody else's words, so only these part clauses.
OPENS_PLAINLY = re.compile(r"(?:^|[,;.])\s*$")
CLOSES_PLAINLY = re.compile(r"^\s*(?:$|[,;.])")
CLAUSE = re.compile(r"^[\s,]*([^,;:.!?]*)")


def held(question: str, stored: str, known: str, language: str) -> Span | None:
    """Return where the question says the stored words whole and untouched, or None.

    `known` holds every word that may introduce a quotation without changing who speaks: the claim,
    the speaker's names. The span indexes `question` in code points.

    >>> held("“It rained, the bridge fell into the river,” Ash said.",
    ...      "The bridge fell into the river.", "Ash", "en")
    Span(start=12, end=42)
    >>> held("“If it rained, the bridge fell into the river,” Ash said.",
    ...      "The bridge fell into the river.", "Ash", "en") is None
    True
    """
    tables = languages.get(language)
    wanted = flat(stored).strip(EDGES)
    start = flat(question).find(wanted)
    if start < 0 or len(wanted.split()) < FEWEST_WORDS or not tables.negations:
        return None
    folded = normalize(question)
    end = start + len(wanted)
    before, after = folded.text[:start], folded.text[end:]
    is_quoted = '"' in before + after
    if (
        _is_left_quoted(before, after, known, tables)
        if is_quoted
        else _is_left(before, after, tables)
    ):
        return folded.to_original(Span(start, end))
    return None


def may_hold(question: str, stored: str) -> bool:
    """Say whether the stored words stand in the question at all; what is left is for `held`."""
    return flat(stored).strip(EDGES) in flat(question)


def _is_left_quoted(before: str, after: str, known: str, tables: Language) -> bool:
    """Say whether a quotation and those who introduce it leave words inside it as they are."""
    if before.count('"') % 2 == 0 or not OPENS.search(before) or not CLOSES.search(after):
        return False
    lead, _, inner = before.rpartition('"')
    rest, _, follow = after.partition('"')
    clause = CLAUSE.match(follow)
    frame = f"{lead} {clause[1] if clause else ''}"
    return not _takes_back(f"{inner} {rest}", tables) and _only_names(frame, known, tables)


def _is_left(before: str, after: str, tables: Language) -> bool:
    """Say whether a sentence in the sender's own voice leaves words in it as they are."""
    if not OPENS_PLAINLY.search(before) or not CLOSES_PLAINLY.search(after):
        return False
    around = f"{before} {after}"
    spaced = f" {' '.join(WORD.findall(around))} "
    cues = tables.speech_cues | tables.claim_cues | tables.name_cues | tables.cue_nouns
    speaks = cues & set(WORD.findall(around)) or any(
        f" {phrase} " in spaced for phrase in tables.according_to
    )
    return not speaks and not _takes_back(around, tables)


def _takes_back(words: str, tables: Language) -> bool:
    """Say whether the words around ours deny, doubt or make conditions."""
    found = set(WORD.findall(words))
    if "?" in words or found & (tables.negations | tables.denials | tables.hedged_cues):
        return True
    spaced = f" {' '.join(WORD.findall(words))} "
    return bool(found & (CONDITIONS | UNTRUE)) or any(
        f" {hedge} " in spaced for hedge in tables.hedges
    )


def _only_names(frame: str, known: str, tables: Language) -> bool:
    """Say whether the words around a quotation name nobody and nothing but what is known."""
    plain = (
        tables.speech_cues
        | tables.cue_nouns
        | tables.determiners
        | tables.prepositions
        | tables.function_words
    )
    doubtful = tables.negations | tables.denials | tables.hedged_cues
    allowed = set(WORD.findall(flat(known))) | (plain - doubtful - CONDITIONS)
    return '"' not in frame and set(WORD.findall(frame)) <= allowed
