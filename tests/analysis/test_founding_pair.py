"""Does the comparison show an editor what the copy this service began with did to its original?"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import claims
from claims.analysis.differences import Comparison, Difference, compare
from claims.analysis.findings import COSMETIC, REVERSES

SAMPLE = Path(claims.__file__).parent / "sample"


@cache
def texts() -> tuple[str, str]:
    """Return the original and its copy."""
    original, derived = (
        (SAMPLE / name).read_bytes().decode() for name in ("seed_original.txt", "seed_spun.txt")
    )
    return original, derived


@cache
def found() -> Comparison:
    """Return the comparison of the two."""
    return compare(*texts())


def at(original: str | None, derived: str | None) -> list[Difference]:
    """Return the differences that touch the given words on each side that is given."""
    chosen = []
    for difference in found().differences:
        if difference.rule == "sentence-count":
            continue
        sides = zip(
            (difference.original, difference.derived), (original, derived), texts(), strict=True
        )
        told = [
            (span, text.index(words), len(words)) for span, words, text in sides if words and span
        ]
        if told and all(span.start < at + size and at < span.end for span, at, size in told):
            chosen.append(difference)
    return chosen


@pytest.mark.parametrize(
    ("original", "derived", "kind"),
    [
        ("Bucha", "Pucha", "name_changed"),
        ("Kramatorsk", "Gramadorsk", "name_changed"),
        ("Raedle", "Radley", "name_changed"),
        ("touted", "used the", "quote_altered"),
        ("very different assertions", "very different claims", "quote_altered"),
        ("“take account of", "Policies affect our security", "quote_boundary_shifted"),
        ("threatens to", None, "hedge_removed"),
        ("apparently suggesting that", None, "hedge_removed"),
        ("would also impact", "will also affect", "hedge_removed"),
        ("said the spokesperson", None, "attribution_lost"),
        ("since the start of the war", "after the start of the war", "date_changed"),
        (None, "Francois Wallshirts", "added"),
    ],
)
def test_what_the_copy_did_is_named(original: str | None, derived: str | None, kind: str) -> None:
    touched = at(original, derived)
    assert kind in {d.type for d in touched}, touched


@pytest.mark.parametrize(
    ("original", "derived"),
    [
        ("hurriedly joined", "need to work"),
        ("backlash", "retreat"),
        ("from NATO—and", "on NATO and"),
        ("with a whole-of", None),
        ("punishment that", "incentive for"),
    ],
)
def test_reversals_are_called_that(original: str, derived: str | None) -> None:
    assert REVERSES in {d.severity for d in at(original, derived)}


def test_a_recognised_spelling_of_a_name_is_told_but_cosmetic() -> None:
    assert [(d.type, d.severity) for d in at("Kyiv—", "Kiev,")] == [("name_changed", COSMETIC)]


def test_every_sentence_but_the_furniture_has_its_partner() -> None:
    original, derived = texts()
    alone = [
        d.original.cut(original)[:12] if d.original else d.derived.cut(derived)[:12]
        for d in found().differences
        if d.rule == "sentence" and (d.original or d.derived)
    ]
    assert sorted(alone) == sorted(
        [
            "NATO has bee",
            "Francois Wal",
            "Your email a",
            "Required fie",
            "Back to top ",
            "%d bloggers ",
        ]
    )
