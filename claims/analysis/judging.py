"""Of which type and weight is each change of a unit, and which changes make one phrase?

The tables of rules in their order are the precedence of types; words inside quotation marks on both
sides are the quotation's, whatever else they are, and keep the weight of what they do.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.aspects import changed_aspect, changed_tense
from claims.analysis.attributing import changed_attribution
from claims.analysis.changes import Change
from claims.analysis.comparison import Judged, Judgement, Unit, judged
from claims.analysis.facts import FACT_RULES
from claims.analysis.farturns import turned_afar
from claims.analysis.findings import SUBSTANTIVE, heavier
from claims.analysis.lexemes import Lexeme
from claims.analysis.losses import truncations
from claims.analysis.meaning import MEANING_RULES
from claims.analysis.pairing import are_judged
from claims.analysis.polarity import POLARITY_RULES, turned_size
from claims.analysis.punctuation import compare_forms
from claims.analysis.recasting import recast_turns
from claims.analysis.reckoning import worked_out
from claims.analysis.rejoining import rejoined, told_otherwise, with_counts
from claims.analysis.renaming import renamed, respoken
from claims.analysis.waiting import first
from claims.analysis.wording import WORDING_RULES, written_short

RULES = (
    written_short,
    worked_out,
    changed_attribution,
    turned_size,
    *FACT_RULES,
    *POLARITY_RULES,
    *MEANING_RULES,
    *WORDING_RULES,
)
# Own choice: content words gone from inside the marks in one stroke that make it truncation,
# even if little words stand there now; one that is no negation is enough where nothing does.
SMALL_WORDS = frozenset({"function-words", "quoted-function-words"})
BOUNDED = frozenset({"bound-of-figure", "figure-one-sided"})
INFLECTIONS = frozenset({"inflection", "quoted-inflection"})
TURNS = frozenset({"hedge_removed", "hedge_added", "modality_changed", "event_status_changed",
                   "negation_flipped"})  # fmt: skip
COMPANY = frozenset({"function-words", "inflection"})
COMPANY_REACH = 3  # lexemes kept between a turn and what goes with it
TAKES_SMALL_WORDS = TURNS | {"meaning_shifted", "paraphrase", "quote_altered"}
TAKES_INFLECTIONS = TURNS | {"quote_altered"}

# What a newsroom's style may do to the words of a quotation: Zelenskyy, twelve for 12.
MERE_STYLE = frozenset({"recognised-variant", "figure-form", "figure-respelt", "note-mark"})


def judgements(unit: Unit) -> list[Judged]:
    """Return every change of a unit with its judgement, touching ones of one phrase joined.

    In the order of the original. Words that stayed but are written otherwise are among them.
    """
    found = [(change, judge(change, unit)) for change in unit.diff.changes]
    for i, j, what in compare_forms(unit):
        change = Change(i, i + 1, j, j + 1)
        found.append((change, _judge_form(what, change, unit)))
    merged = _merged(truncations(sorted(found, key=_place), unit), unit)
    joined = told_otherwise(rejoined(with_counts(merged), unit), unit)
    joined = _without_company(joined, unit)
    joined = recast_turns(respoken(renamed(joined, unit), unit), unit)
    joined = turned_afar(joined, unit)
    alone = sum(judgement.type != "typography" for _, judgement in joined) == 1
    return [(change, _with_aspect(change, judgement, unit, alone)) for change, judgement in joined]


def _with_aspect(change: Change, judgement: Judgement, unit: Unit, alone: bool) -> Judgement:
    """Look at changed endings together with the auxiliaries they were joined to.

    In a sentence that stayed but for them, another tense is another state of what happens.
    """
    if judgement.rule != "inflection":
        return judgement
    return changed_aspect(change, unit) or (alone and changed_tense(change, unit)) or judgement


def _place(item: Judged) -> tuple[int, int, int, int]:
    change = item[0]
    return change.o1, change.d1, change.o2, change.d2


def judge(change: Change, unit: Unit) -> Judgement:
    """Type a change: inside the marks it is the quotation's, else the first rule's that answers."""
    inner = first(RULES, change, unit)
    assert inner is not None  # the last rule always answers
    return _in_marks(inner, change, unit)


def _in_marks(inner: Judgement, change: Change, unit: Unit) -> Judgement:
    """Give a change inside the marks to the quotation, with the weight of what it does."""
    if inner.rule in MERE_STYLE or not _is_quoted(change, unit):
        return inner
    severity = heavier(inner.severity, SUBSTANTIVE)
    return judged("quote_altered", f"quoted-{inner.rule}", severity)


def _is_quoted(change: Change, unit: Unit) -> bool:
    """Say whether a change is inside marks on both sides; a gap counts with its neighbours."""
    return _touches_marks(change.o1, change.o2, unit.quoted_o) and _touches_marks(
        change.d1, change.d2, unit.quoted_d
    )


def _touches_marks(start: int, stop: int, quoted: Sequence[int]) -> bool:
    if start == stop:
        start, stop = max(0, start - 1), stop + 1
    return max(quoted[start:stop], default=-1) >= 0


def _judge_form(what: str, change: Change, unit: Unit) -> Judgement:
    """Judge a word that stayed in another form; some forms weaken or turn what is said."""
    if what in ("case", "spelling", "figure-form"):
        return judged("typography", what)
    inner = _judge_mood(change, unit) if what == "inflection" else None
    if inner is not None:
        return _in_marks(inner, change, unit)
    if what not in MERE_STYLE and _is_quoted(change, unit):
        return judged("quote_altered", f"quoted-{what}")
    return judged("paraphrase", what)


def _judge_mood(change: Change, unit: Unit) -> Judgement | None:
    """Tell "would" from "will" and reported from plain speech where an ending makes them."""
    one, other = unit.one[change.o1], unit.other[change.d1]
    if unit.lexicon.is_reported(one.norm, other.norm):
        return judged("hedge_removed", "reported-mood")
    if unit.lexicon.is_reported(other.norm, one.norm):
        return judged("hedge_added", "reported-mood")
    if one.tags != other.tags and are_judged(one.tags ^ other.tags):
        return first((*POLARITY_RULES, *MEANING_RULES), change, unit)
    return None


def _merged(changes: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Join little words and changed endings with the change they touch."""
    found: list[Judged] = []
    for change, judgement in changes:
        if found:
            last, earlier = found[-1]
            joint = _joint(earlier, judgement)
            if joint and _touch(last, change, unit):
                found[-1] = Change(last.o1, change.o2, last.d1, change.d2), joint
                continue
        found.append((change, judgement))
    return found


def _without_company(found: list[Judged], unit: Unit) -> list[Judged]:
    """Leave out little words and endings that only go with a turn close by: ne … pas.

    What turned is told; that the verb beside it is another form says no more.
    """
    turns = [change for change, judgement in found if judgement.type in TURNS]
    if not turns:
        return found
    hedges = [change for change, judgement in found if judgement.type.startswith("hedge")]
    return [
        (change, judgement)
        for change, judgement in found
        if not (judgement.rule in COMPANY and _is_near(change, turns, COMPANY_REACH))
        and not (_is_form(change, judgement, unit) and _is_near(change, hedges, 0))
    ]


def _is_form(change: Change, judgement: Judgement, unit: Unit) -> bool:
    """Say whether a verb only took the ending of another time: podría caer, caerá."""
    here, there = unit.sides(change)
    single = judgement.rule == "status-marker" and len(here) == len(there) == 1
    return single and here[0].key == there[0].key


def _is_near(one: Change, others: Sequence[Change], reach: int) -> bool:
    return any(
        max(other.o1 - one.o2, one.o1 - other.o2, other.d1 - one.d2, one.d1 - other.d2) <= reach
        for other in others
    )


def _touch(one: Change, other: Change, unit: Unit) -> bool:
    """Say whether nothing stands between two changes on either side, not even a comma."""
    if one.o2 != other.o1 or one.d2 != other.d1:
        return False
    return not (_parted(unit.one, one.o1, one.o2, other.o2)) and not (
        _parted(unit.other, one.d1, one.d2, other.d2)
    )


def _parted(side: Sequence[Lexeme], start: int, middle: int, stop: int) -> bool:
    """Say whether more than a blank stands at the seam of two stretches."""
    if not start < middle < stop:
        return False
    return side[middle].start - side[middle - 1].end > 1


def _joint(one: Judgement, other: Judgement) -> Judgement | None:
    """Return the judgement two touching changes share; little words go with what they touch."""
    if {one.rule, other.rule} == BOUNDED and one.type == other.type:
        return one if one.rule == "figure-one-sided" else other
    for small, large in ((one, other), (other, one)):
        if small.rule in SMALL_WORDS and large.type in TAKES_SMALL_WORDS:
            return large if small.type in (large.type, "paraphrase") else None
        if small.rule in INFLECTIONS and large.type in TAKES_INFLECTIONS:
            return large if large.rule not in INFLECTIONS else None
    return None
