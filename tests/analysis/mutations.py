"""How many planted changes does a comparison find, and how much of what it tells is planted?

For each type of difference many mutants are made, each with one plain change at a random place of a
news text. Recall counts the mutants whose change is found at its place under its name; precision
the findings above cosmetic, or of the planted type, that are the planted change: the rest of the
text is verbatim, so anything else is false. `across` asks, of every finding of a type in all
mutants of all types, how many are on a change that bears this name.

    python -m tests.analysis.mutations [--type T] [--language es] [--show-misses N] [--closed]
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import NamedTuple

from claims.analysis.differences import Difference, compare
from claims.analysis.findings import COSMETIC, TYPES
from claims.analysis.spans import Span
from tests.analysis.base_files import BaseText, base_texts
from tests.analysis.mutators import MUTATORS, Mutant

MUTANTS = 60  # of each type
TRIES = 20  # a mutant is wanted so many times before a type is given up


class Score(NamedTuple):
    """What the mutants of one type came to."""

    kind: str
    mutants: int
    found: int  # at the place, under an accepted name
    touched: int  # at the place, under any name
    told: int  # findings above cosmetic, or of an accepted type
    true: int  # of these, those that are the planted change
    named: int  # findings of this type in mutants of every type
    rightly: int  # of these, those on a change that bears this name

    @property
    def recall(self) -> float:
        """Return the part of the mutants that were found."""
        return self.found / self.mutants if self.mutants else 0.0

    @property
    def precision(self) -> float:
        """Return the part of what was told of its mutants that was planted."""
        return self.true / self.told if self.told else 1.0

    @property
    def across(self) -> float:
        """Return the part of the findings of this name, anywhere, that are rightly called so."""
        return self.rightly / self.named if self.named else 1.0


class Answer(NamedTuple):
    """A mutant and what was told of it: findings that fit, that touch its place, that are false."""

    kind: str
    mutant: Mutant
    findings: tuple[Difference, ...]
    fitting: tuple[Difference, ...]
    touching: tuple[Difference, ...]
    told: tuple[Difference, ...]
    false: tuple[Difference, ...]


def mutants(kind: str, bases: Sequence[BaseText], wanted: int = MUTANTS) -> Iterator[Mutant]:
    """Return different mutants of a type, spread over the texts; always the same ones."""
    chance = Random(f"{kind} {[base.name for base in bases]}")
    makers = MUTATORS[kind]
    seen: set[tuple[str, str]] = set()
    for turn in range(wanted * TRIES):
        if len(seen) == wanted or not bases:
            return
        # Shifted by one each round, so that every text meets every mutator.
        maker = makers[(turn + turn // len(bases)) % len(makers)]
        made = maker(bases[turn % len(bases)], chance)
        if made and (made.original, made.derived) not in seen:
            seen.add((made.original, made.derived))
            yield made


def lies_on(difference: Difference, mutant: Mutant) -> bool:
    """Say whether a finding overlaps the planted change on every side that both tell."""
    sides = ((difference.original, mutant.place_o), (difference.derived, mutant.place_d))
    told = [(found, planted) for found, planted in sides if found and planted]
    return bool(told) and all(found.overlaps(planted) for found, planted in told)


def examine(kind: str, mutant: Mutant) -> Answer:
    """Compare the two texts of a mutant, and judge what is told of them."""
    findings = compare(mutant.original, mutant.derived, mutant.language).differences
    touching = tuple(d for d in findings if lies_on(d, mutant))
    fitting = tuple(d for d in touching if d.type in mutant.types)
    told = tuple(
        d
        for d in findings
        if (d.severity != COSMETIC or d.type in mutant.types)
        and not (d in touching and d.type in mutant.beside)
    )
    false = tuple(d for d in told if d not in fitting)
    return Answer(kind, mutant, findings, fitting, touching, told, false)


def exam(kinds: Iterable[str], bases: Sequence[BaseText], wanted: int = MUTANTS) -> list[Answer]:
    """Examine mutants of some types, those of one text after another, as it is read once then."""
    made = [(kind, mutant) for kind in kinds for mutant in mutants(kind, bases, wanted)]
    made.sort(key=lambda pair: pair[1].original)
    return [examine(kind, mutant) for kind, mutant in made]


def scores(answers: Sequence[Answer]) -> dict[str, Score]:
    """Count the answers, by type."""
    named: Counter[str] = Counter()
    rightly: Counter[str] = Counter()
    for answer in answers:
        for finding in answer.findings:
            if finding in answer.touching and finding.type in answer.mutant.beside:
                continue
            named[finding.type] += 1
            rightly[finding.type] += finding in answer.fitting
    counted = {}
    for kind in TYPES:
        own = [a for a in answers if a.kind == kind]
        if own:
            told = sum(len(a.told) for a in own)
            counted[kind] = Score(
                kind, len(own), sum(bool(a.fitting) for a in own),
                sum(bool(a.touching) for a in own), told,
                told - sum(len(a.false) for a in own), named[kind], rightly[kind],
            )  # fmt: skip
    return counted


def table(counted: dict[str, Score]) -> str:
    """Write the scores of all types."""
    rows = [f"{'type':24}{'mutants':>8}{'recall':>8}{'precision':>11}{'across':>8}{'at all':>8}"]
    rows += [
        f"{s.kind:24}{s.mutants:8}{s.recall:8.2f}{s.precision:11.2f}{s.across:8.2f}"
        f"{s.touched / s.mutants:8.2f}"
        for s in counted.values()
    ]
    return "\n".join(rows)


def shortfalls(counted: dict[str, Score], wanted: float) -> dict[str, tuple[float, ...]]:
    """Return recall, precision and across of the types of which one is less than wanted.

    Rounded down to a twentieth and never more than wanted, so that they can be kept as floors.
    """
    measured = {s.kind: (s.recall, s.precision, s.across) for s in counted.values()}
    return {
        kind: tuple(min(wanted, int(value * 20 + 1e-9) / 20) for value in values)
        for kind, values in measured.items()
        if min(values) < wanted
    }


def shown(answer: Answer) -> str:
    """Write what was planted in a mutant, and what was told of it."""
    mutant = answer.mutant
    verdict = "FALSE" if answer.fitting else "MISSED"
    rows = [f"{verdict} {'|'.join(mutant.types)}  ({mutant.base})"]
    for side, text, place in (
        ("-", mutant.original, mutant.place_o),
        ("+", mutant.derived, mutant.place_d),
    ):
        rows.append(f"  {side} {_around(text, place)}")
    for d in answer.findings:
        note = "" if d in answer.fitting else "  <- false" if d in answer.false else "  (let pass)"
        one = d.original.cut(mutant.original) if d.original else None
        two = d.derived.cut(mutant.derived) if d.derived else None
        rows.append(f"    {d.type} {d.severity} [{d.rule}] {one!r} -> {two!r}{note}")
    return "\n".join(rows if answer.findings else [*rows, "    nothing was told"])


def _around(text: str, place: Span | None) -> str:
    if place is None:
        return "(nothing)"
    start = max(text.rfind("\n", 0, place.start), text.rfind(". ", 0, place.start) + 1) + 1
    ends = [text.find(". ", place.end - 1), text.find("\n", place.end - 1)]
    end = min([e + 1 for e in ends if e >= 0] or [len(text)])
    return f"{text[start : place.start]}⟦{place.cut(text)}⟧{text[place.end : end]}".replace(
        "\n", "¶"
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Examine and print."""
    parser = argparse.ArgumentParser(prog="tests.analysis.mutations", description=__doc__)
    parser.add_argument("--type", choices=TYPES, action="append")
    parser.add_argument("--language")
    parser.add_argument("--closed", action="store_true", help="the other half; shows no cases")
    parser.add_argument("--mutants", type=int, default=MUTANTS, help="of each type")
    parser.add_argument("--show-misses", type=int, default=0, metavar="N", help="of each type")
    options = parser.parse_args(arguments)
    bases = [b for b in base_texts(options.closed) if options.language in (None, b.language)]
    answers = exam(options.type or MUTATORS, bases, options.mutants)
    print(table(scores(answers)))
    if not options.closed:
        for kind in MUTATORS:
            wrong = [a for a in answers if a.kind == kind and (not a.fitting or a.false)]
            for answer in wrong[: options.show_misses]:
                print("\n" + shown(answer))


if __name__ == "__main__":
    main()
