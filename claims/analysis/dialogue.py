"""Who answers, where two persons speak in turn and the marks stand alone?

Whoever is called by name in a quotation is not the one who speaks it: “You were not there, Ann.”
A paragraph in which somebody only acts leads to what he says in the next.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from claims.analysis.clauses import MARKS, Attribution
from claims.analysis.frames import LONG_DASHES, Frame
from claims.analysis.passages import Report
from claims.analysis.referents import Attributed

AFTER = "free-standing-after"  # the rule by which whoever spoke goes on
ANSWER = "free-standing-answer"  # the rule, by which the next one is an answer again
LAST_REPORTS = 6  # among which the other speaker is looked for
CALLED = regex.compile(r"(?<=, )\p{Lu}\p{L}+(?=[,.?!])|(?<=^\W)\p{Lu}\p{L}+(?=, )")


def calls(quotation: str, name: str | None) -> bool:
    """Say whether a quotation, its marks included, calls somebody of this name.

    >>> calls("“You were not there, Ann.”", "Ann Ash"), calls("“Ann was not there.”", "Ann Ash")
    (True, False)
    """
    words = {word for word in (name or "").split() if word[0].isupper()}
    return bool(words) and any(called in words for called in CALLED.findall(quotation))


def answering(
    reports: Sequence[Report], frame: Frame, spoke: Attributed, asking: frozenset[str]
) -> Attributed | None:
    """Return who answers whoever spoke in the paragraph before, if he is called by name.

    Who asked goes on to ask, by one of the cues `asking`.
    """
    quote = next((item for item in frame.items if item.is_quote), None)
    if quote is None or spoke.paragraph == frame.paragraph:
        return None
    goes_on = bool(reports) and reports[-1].rule == ANSWER
    called = goes_on or calls(quote.text, spoke.name)
    other = other_speaker(reports, spoke)
    if called or other is None:
        return other
    again = quote.text.rstrip(MARKS).endswith("?") and other.cue_norm in asking
    return other if again and spoke.cue_norm not in asking else None


def is_turn(frame: Frame) -> bool:
    """Say whether a line is a turn of its own behind a dash, so that somebody else speaks."""
    return len(frame.items) == 1 and frame.items[0].text[0] in LONG_DASHES


def other_speaker(reports: Sequence[Report], spoke: Attributed) -> Attributed | None:
    """Return who spoke last before whoever spoke last."""
    for report in reversed(reports[-LAST_REPORTS:]):
        named = report.speaker_name and report.speaker_name[0].isupper()
        if named and report.speaker_name != spoke.name and report.cue is not None:
            return Attributed(
                report.cue, report.cue_norm, report.speaker, report.speaker_name, spoke.paragraph
            )
    return None


def only_acts(framed: Sequence[Frame], found: Sequence[Sequence[Attribution]], number: int) -> bool:
    """Say whether nothing is said in the paragraph of the body that ends with a sentence."""
    paragraph = framed[number].paragraph
    while number >= 0 and framed[number].paragraph == paragraph:
        if found[number] or any(item.is_quote for item in framed[number].items):
            return False
        number -= 1
    return framed[number + 1].role == "body"
