"""Whom does a pronoun that speaks not mean, of the persons named around it?

Nobody calls himself by name in his own words, and nobody answers who asked. Whom the narrator names
later in the sentence is not the one he called "he" before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claims.analysis.clauses import Range
from claims.analysis.frames import Frame
from claims.analysis.languages import Language
from claims.analysis.mentions import RECENT, Mentions
from claims.analysis.names import Words

WORD_MARKS = ".,;:!?…“”\"'‘’"  # around a word within marks


def not_meant(
    frame: Frame, at: int, contents: Sequence[Range], mentions: Mentions, language: Language
) -> set[Words]:
    """Return the persons that a pronoun at a place, whose words are `contents`, hardly means."""
    place = frame.items[at].start
    found = mentions.named_between(place, frame.end)
    for low, high in contents:
        found |= mentions.named_between(frame.items[low].start, frame.items[high - 1].end)
    return found | _in_marks(frame, at, contents, mentions) | _asker(frame, at, mentions, language)


def _in_marks(frame: Frame, at: int, contents: Sequence[Range], mentions: Mentions) -> set[Words]:
    """Return which persons meant before are called by a surname of their own within marks."""
    texts = [frame.items[low].text for low, high in contents if high - low == 1]
    if not texts:
        return set()
    before = mentions.before(frame.items[at].start)
    said = {word.strip(WORD_MARKS).partition("’")[0] for text in texts for word in text.split()}
    near = {one.person for one in mentions.mentions[max(0, before - RECENT) : before]}
    shared = Counter(person[-1] for person in near)
    return {one for one in near if one[-1] in said and shared[one[-1]] == 1}


def _asker(frame: Frame, at: int, mentions: Mentions, language: Language) -> set[Words]:
    """Return who asks in "Asked by Ash if it fell, he said"."""
    if language.asking.isdisjoint(frame.norms):
        return set()
    k = next((k for k in range(at) if frame.items[k].norm in language.asking), at)
    if k + 2 >= at or frame.items[k + 1].norm not in language.origins:
        return set()
    end = next((i for i in range(k + 2, at) if not frame.items[i].is_name), at)
    return mentions.named_between(frame.items[k].start, frame.items[end].start)
