"""Two texts side by side: both whole, every difference in its row."""

from typing import Any

import pytest
from django.db.models import prefetch_related_objects
from hypothesis import given
from hypothesis import strategies as st

from claims.analysis import differences
from claims.models import Derivation, Difference
from claims.queries import comparisons, passage_rows, signs
from claims.queries.comparisons import Cell, Comparison
from tests import factories, found

pytestmark = pytest.mark.django_db

ORIGINAL = (
    "Bridge opens\n\nThe bridge may open on Monday, the mayor said. It cost 40 million euros.\n\n"
    "The ferry will stop in June. Nobody will miss it, say the drivers of the town.\n"
)
DERIVED = (
    "Bridge opens\n\nA note of the editors stands here and tells of nothing at all.\n\n"
    "The bridge will open on Monday, the mayor said. It cost 45 million euros.\n\n"
    "The ferry will stop in June.\n"
)


def compared(original: str = ORIGINAL, derived: str = DERIVED) -> Derivation:
    edge = factories.derivation(factories.version(original), factories.version(derived))
    return Derivation.everything.get(pk=edge.pk)


def joined(comparison: Comparison, side: str) -> str:
    cells: list[Cell] = [cell for row in comparison.rows for cell in getattr(row, side)]
    return "".join(cell.text for cell in sorted(cells, key=lambda cell: cell.start))


def test_both_sides_are_whole() -> None:
    view = comparisons.of(compared())
    assert joined(view, "original") == ORIGINAL
    assert joined(view, "derived") == DERIVED


def test_rows_follow_the_original_and_added_text_follows_what_it_stands_after() -> None:
    view = comparisons.of(compared())
    shown = [
        ("".join(c.text for c in row.original)[:10], "".join(c.text for c in row.derived)[:10])
        for row in view.rows
    ]
    assert shown == [
        ("Bridge ope", "Bridge ope"),
        ("", "A note of "),
        ("The bridge", "The bridge"),
        ("It cost 40", "It cost 45"),
        ("The ferry ", "The ferry "),
        ("Nobody wil", ""),
    ]
    assert [row.is_aligned for row in view.rows] == [True, False, True, True, True, False]
    assert [row.number for row in view.rows] == [1, 2, 3, 4, 5, 6]


def test_every_difference_stands_in_one_row_with_its_words() -> None:
    edge = compared()
    view = comparisons.of(edge)
    stored = Difference.everything.filter(derivation=edge)
    assert {change.id for change in view.changes} == {row.pk for row in stored}
    assert [change.number for change in view.changes] == list(range(1, len(view.changes) + 1))
    assert [change for row in view.rows for change in row.changes] == list(view.changes)
    (hedge,) = [change for change in view.changes if change.type == "hedge_removed"]
    assert (hedge.original_words, hedge.derived_words, hedge.row) == ("may", "will", 3)
    marked = [
        stretch.text
        for cell in view.rows[2].original
        for stretch in cell.stretches
        if hedge in stretch.of
    ]
    assert marked == ["may"]
    assert sum(view.by_type.values()) == sum(view.by_severity.values()) == len(view.changes)


def test_what_is_not_compared_yet_is_shown_without_differences() -> None:
    edge = factories.derivation(
        factories.version("It fell."), factories.version("It rose."), compared=False
    )
    view = comparisons.of(edge)
    assert (joined(view, "original"), joined(view, "derived")) == ("It fell.", "It rose.")
    assert view.changes == ()
    assert [row.is_aligned for row in view.rows] == [False, False]


def test_the_number_of_queries_is_fixed(django_assert_num_queries: Any) -> None:
    long = [
        "\n\n".join(f"In town {n} the ferry {verb} by {n} percent." for n in range(30))
        for verb in ("fell", "may have fallen")
    ]
    for edge in (compared(), compared(*long)):
        rows = Derivation.everything.select_related("original__body", "derived__body")
        loaded = rows.get(pk=edge.pk)
        with django_assert_num_queries(2):
            assert comparisons.of(loaded).changes
        with django_assert_num_queries(6):
            comparisons.of(edge)
        prefetch_related_objects([edge], "original")


def test_what_happened_to_a_whole_passage_marks_none_of_its_words() -> None:
    sentences = [f"The {word} of the town opens at {n} in the morning." for n, word in
                 enumerate(("market", "library", "harbour", "station", "museum"), 5)]  # fmt: skip
    moved = [*sentences[1:4], sentences[0], sentences[4]]
    view = comparisons.of(compared("\n\n".join(sentences), "\n\n".join(moved)))
    (change,) = view.changes
    assert (change.type, change.is_whole, change.follows) == ("moved", True, sentences[3])
    assert not any(s.of for row in view.rows for c in (*row.original, *row.derived)
                   for s in c.stretches)  # fmt: skip


def test_a_difference_that_reaches_into_other_rows_is_marked_in_all_of_them() -> None:
    lines = "It fell.\n\nIt rose.\n\nIt stood.\n"
    name = found.named("quote_spliced", "fell.\n\nIt rose", "stood")
    edge = found.pair(factories.version(lines), factories.version(lines + "More.\n"), name)
    view = comparisons.of(edge)
    marked = [
        [s.text.strip() for c in side for s in c.stretches if s.of]
        for row in view.rows
        for side in (row.original, row.derived)
    ]
    assert marked == [["fell."], [], ["It rose"], [], [], ["stood"], [], []]
    assert [change.row for change in view.changes] == [1]


def test_each_paragraph_that_one_side_has_alone_is_a_row() -> None:
    edge = factories.derivation(
        factories.version("It fell.\n\nIt broke. All saw it.\n \n\nIt lies there.\n"),
        factories.version("It rose."),
        compared=False,
    )
    shown = ["".join(c.text for c in row.original).strip() for row in comparisons.of(edge).rows]
    assert shown == ["", "It fell.", "It broke. All saw it.", "It lies there."]


@pytest.mark.parametrize(
    ("original", "derived", "named"),
    [
        ("co\u00adop", "coop", (("U+00AD SOFT HYPHEN",), ())),
        ("5\u00a0km", "5 km", (("U+00A0 NO-BREAK SPACE",), ("U+0020 SPACE",))),
        ("\ufb01nest", "finest", (
            ("U+FB01 LATIN SMALL LIGATURE FI",),
            ("U+0066 LATIN SMALL LETTER F", "U+0069 LATIN SMALL LETTER I"),
        )),
        ("one", "two", None),
        ("", "one", None),
        ("one", "one", None),
    ],
)  # fmt: skip
def test_signs_that_look_alike_are_named(original: str, derived: str, named: object) -> None:
    assert signs.unlike(original, derived) == named


PASSAGES = "The ferry fell.|It may rise.|“No,” she said.|\n\n| |Prices fell by 3 percent.|x"
WORDS = st.lists(st.sampled_from(PASSAGES.split("|")), min_size=1, max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_any_alignment_lays_out_both_texts_whole(original: str, derived: str) -> None:
    if original.isspace() or derived.isspace():
        return
    units = differences.compare(original, derived, "en").as_json()["alignments"]
    left = passage_rows.places(original, [unit["a"] for unit in units])
    right = passage_rows.places(derived, [unit["b"] for unit in units])
    rows = passage_rows.rows_of(left, right)
    for side, text in ((0, original), (1, derived)):
        spans = sorted(span for row in rows for span in row[side])
        assert "".join(span.cut(text) for span in spans) == text
