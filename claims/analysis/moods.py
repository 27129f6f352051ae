"""Which sentences does a language's verb mark as somebody else's words, without a cue of their own?

German reports on in the subjunctive: "Asch lehnte ab. Es sei zu spät." Who spoke last goes on.
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, STOPS
from claims.analysis.frames import Frame
from claims.analysis.languages import Language
from claims.analysis.passages import Passages, Report, quotes_in
from claims.analysis.referents import Attributed

LATEST_VERB = 12  # items before which the verb of the sentence stands; own choice


def goes_on(
    frame: Frame, spoke: Attributed, passages: Passages, language: Language
) -> Report | None:
    """Return a whole sentence as what whoever `spoke` says on, where its verb shows it."""
    if not _is_reported(frame, language):
        return None
    high = len(frame.items)
    while high and frame.items[high - 1].norm in STOPS:
        high -= 1
    quotes = quotes_in(frame, [(0, high)])
    pieces = passages.pieces(frame, (0, high))
    return Report(
        passages.form(pieces, quotes),
        pieces,
        None,
        "",
        spoke.speaker,
        spoke.name,
        all(passages.outer[quote].closed for quote in quotes),
        "reported-mood",
        tuple(quotes),
    )


def _is_reported(frame: Frame, language: Language) -> bool:
    """Say whether the first clause has a verb that only reports, and does not set a condition."""
    first = frame.items[0]
    if not language.reported_verbs or first.norm in language.conditions | language.reported_verbs:
        return False
    for item in frame.items[1:LATEST_VERB]:
        if item.norm == COMMA or item.norm in language.complementizers:
            return False
        if item.norm in language.reported_verbs and not item.is_name:
            return True
    return False
