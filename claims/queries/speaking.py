"""Is the one who is said to have said some words somebody the claim knows, and what did he say?

A question may name its speaker beside its words. A claim that somebody said something is then
compared with the words as though they stood behind its own attribution, so that nothing but what
was said can differ. An attribution that does more than name who spoke, such as a denial or a guess,
is no place for them.
"""

from __future__ import annotations

from collections.abc import Iterable

from claims.analysis import languages
from claims.analysis.differences import Difference, compare_passages
from claims.analysis.findings import COSMETIC, SUBSTANTIVE
from claims.analysis.namesakes import INITIALS, likeness
from claims.analysis.normalization import fold
from claims.analysis.spans import Span
from claims.queries import voices
from claims.queries.voices import WORD, Report

# Signs at the ends of words that the place they are put into has itself.
EDGES = " \"'“”‘’«»„.,;:!"
LOST, CHANGED = "attribution_lost", "attribution_changed"
# Beside another speaker, a changed figure is still told by itself.
FIGURES = frozenset({"date_changed", "number_changed"})
ALONE = "s"  # how the tables mark the pronoun of one who speaks of himself: I


def is_known(speaker: str, names: Iterable[str], language: str) -> bool:
    """Say whether a speaker goes by names that a claim knows, and by no others.

    >>> [is_known(who, ["Senator Maria Lopez"], "en") for who in ("Lopez", "M. Lopez", "Ann Lopez")]
    [True, True, False]
    """
    known = list(names)
    table = languages.get(language)
    if any(likeness(speaker, name, table).score >= INITIALS.score for name in known):
        return True
    together = " ".join(known)
    shared = voices.names_in(speaker, language) & voices.names_in(together, language)
    return bool(shared) and not voices.is_other(speaker, together, language)


def is_of_himself(text: str, language: str) -> bool:
    """Say whether some words are about whoever says them.

    >>> is_of_himself("I never sold the pier.", "en"), is_of_himself("It was never sold.", "en")
    (True, False)
    """
    pronouns = languages.get(language).pronouns
    return any(pronouns.get(word) == ALONE for word in WORD.findall(fold(text)))


def is_plain(stored: str, report: Report, language: str) -> bool:
    """Say whether stored words do no more than name who said the rest, and perhaps the day.

    >>> from claims.queries.voices import report_in
    >>> texts = [f"Ann Ash {cue} that the old bridge was closed." for cue in ("said", "denied")]
    >>> [is_plain(one, report, "en") for one in texts if (report := report_in(one, "en"))]
    [True, False]
    """
    table = languages.get(language)
    first, last = sorted((report.attribution, report.contents))
    frame = f"{stored[: report.contents.start]} {stored[report.contents.end :]}"
    doubtful = table.negations | table.denials | table.hedged_cues
    if first.overlaps(last) or "?" in frame or doubtful & set(WORD.findall(fold(frame))):
        return False
    apart = f"{stored[: first.start]} {stored[first.end : last.start]} {stored[last.end :]}"
    names = voices.names_in(apart, language)
    return not names - table.cue_nouns - table.speech_cues - table.speaker_nouns


def compared(
    stored: str, report: Report, words: str, language: str
) -> tuple[Difference, ...] | None:
    """Compare stored words with words that the same speaker is said to have said.

    Places on the derived side are in `words`. None unless the stored attribution is plain.
    """
    if not is_plain(stored, report, language):
        return None
    place = _said(stored, report.contents, language)
    said = words.strip(EDGES)
    start = words.find(said)
    whole = stored[: place.start] + said + stored[place.end :]
    inside = Span(place.start, place.start + len(said))
    found = compare_passages(stored, whole, language).differences
    moved = [
        one._replace(derived=_moved(one.derived, inside, start - place.start)) for one in found
    ]
    return tuple(one for one in moved if one.original or one.derived or one.severity != COSMETIC)


def by_another(
    found: Iterable[Difference], there: Span | None, here: Span | None
) -> list[Difference]:
    """Say that another speaker has the words, and leave out what only tells that in pieces.

    `there` is where the claim names its speaker, `here` where the question does.
    """
    kept = [
        one
        for one in found
        if one.type in FIGURES
        or (
            one.type != LOST
            and not (there and one.original and there.contains(one.original))
            and not (here and one.derived and here.contains(one.derived))
        )
    ]
    return [Difference(CHANGED, there, here, SUBSTANTIVE, "another-speaker"), *kept]


def _said(stored: str, contents: Span, language: str) -> Span:
    """Return what is said without the word that brings it in and the signs at its ends."""
    table = languages.get(language)
    words = contents.cut(stored)
    first = WORD.match(words)
    begin = first.end() if first and fold(first[0]) in table.complementizers else 0
    rest = words[begin:]
    start = contents.start + begin + len(rest) - len(rest.lstrip(EDGES))
    return Span(start, max(start, contents.start + begin + len(rest.rstrip(EDGES))))


def _moved(place: Span | None, inside: Span, by: int) -> Span | None:
    """Move a place to where the words were asked for; None where it lies outside them."""
    if place is None or not place.overlaps(inside):
        return None
    return Span(max(place.start, inside.start), min(place.end, inside.end)).shift(by)
