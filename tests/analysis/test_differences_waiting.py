"""Is no rule passed over that would have had an answer?

Many rules wait for a tag, a name or a figure among the words of a change and are not asked without
it, which is right only while they truly have no answer then.
"""

from __future__ import annotations

import pytest

from claims.analysis import languages, lexicons
from claims.analysis.alignment import align_readings
from claims.analysis.comparison import Unit, unit_of
from claims.analysis.judging import RULES
from claims.analysis.reading import read_pair
from claims.analysis.segmentation import segment
from claims.analysis.waiting import WAITS, tasks_of
from tests.analysis.gold_files import gold_pairs

LANGUAGES = ("de", "en", "es", "fr", "ru", "zh")


def units_in(language: str) -> list[Unit]:
    """Return the units of all open pairs in a language."""
    lexicon, table = lexicons.get(language), languages.get(language)
    found = []
    for pair in gold_pairs("open"):
        if pair.language != language:
            continue
        texts = pair.original, pair.derived
        segments = segment(pair.original, language), segment(pair.derived, language)
        one, other = read_pair(texts, segments, table, lexicon)
        for unit in align_readings(one, other, lexicon):
            found.append(unit_of(one, other, unit.original, unit.derived, lexicon))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_that_waits_has_no_answer_without_what_it_waits_for(language: str) -> None:
    asked, needed = 0, set()
    for unit in units_in(language):
        for change in unit.diff.changes:
            here, there = unit.sides(change)
            tasks = {task for x in (*here, *there) for task in tasks_of(x.kind, x.tags)}
            for rule, wanted in WAITS.items():
                if tasks & wanted:
                    needed.add(rule)
                else:
                    asked += 1
                    assert rule(change, unit) is None, (rule, here, there)
    assert asked > 100
    assert needed


def test_only_rules_of_the_tables_wait() -> None:
    assert set(WAITS) <= set(RULES)
    assert len(WAITS) < len(RULES)
