"""Which rules have to be asked about a change, and which of them answers first?

Most pieces of a text have no task but to mean something, and most rules look for one that has:
that negates, weakens, names or counts. So rules say what they wait for, and are left out where it
is missing. That is quicker and changes nothing, which tests/analysis/test_differences_waiting.py
proves.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit
from claims.analysis.lexemes import WORD_KINDS
from claims.analysis.lexicons import NO_TAGS, Tags

# What a rule waits for: without any of it among the words of a change, it has no answer.
WAITS: dict[Rule, frozenset[str]] = {}


def on(*tasks: str) -> Callable[[Rule], Rule]:
    """Mark a rule that has no answer unless a piece of the change has one of some tasks.

    Most have none, so most rules need not be asked. See `tasks_of` for what a task is.
    """

    def marked(rule: Rule) -> Rule:
        WAITS[rule] = frozenset(tasks)
        return rule

    return marked


def first(rules: tuple[Rule, ...], change: Change, unit: Unit) -> Judgement | None:
    """Return the answer of the first rule that has one."""
    tasks = NO_TAGS.union(
        *[tasks_of(x.kind, x.tags) for x in unit.one[change.o1 : change.o2]],
        *[tasks_of(x.kind, x.tags) for x in unit.other[change.d1 : change.d2]],
    )
    for rule in _concerned(rules, tasks):
        answer = rule(change, unit)
        if answer is not None:
            return answer
    return None


@lru_cache(maxsize=4096)
def tasks_of(kind: str, tags: Tags) -> Tags:
    """Return the tags of a piece without what follows their colon, and "name" or "figure" for one.

    >>> sorted(tasks_of("name", frozenset({"modal:permission"})))
    ['modal', 'name']
    """
    tasks = frozenset(tag.partition(":")[0] for tag in tags)
    return tasks if kind in WORD_KINDS else tasks | {"name" if kind == "name" else "figure"}


@lru_cache(maxsize=4096)
def _concerned(rules: tuple[Rule, ...], tasks: Tags) -> tuple[Rule, ...]:
    """Return the rules that may have an answer for words of some tasks."""
    return tuple(rule for rule in rules if rule not in WAITS or WAITS[rule] & tasks)
