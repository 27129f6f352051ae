"""Which names and figures became others, how often, and where the copy left them."""

from __future__ import annotations

import pytest

from claims.analysis.spans import Span
from claims.analysis.substitutions import Replaced, Substitution, is_name, occurrences, table

ORIGINAL = "Troops left Bucha. Bucha’s mayor spoke of 40 dead. Later Kyiv said 40 died in Bucha."
COPY = "Troops left Pucha. Pucha’s mayor spoke of 60 dead. Later Kyiv said 40 died in Bucha."


def replaced(type: str, before: str, after: str, nth: int = 1) -> Replaced:
    """Place the nth occurrence of words on both sides."""
    spans = []
    for text, words in ((ORIGINAL, before), (COPY, after)):
        start = -1
        for _ in range(nth):
            start = text.index(words, start + 1)
        spans.append(Span(start, start + len(words)))
    return Replaced(type, *spans)


BUCHA = [
    replaced("name_changed", "Bucha", "Pucha"),
    replaced("name_changed", "Bucha’s", "Pucha’s"),
]


def test_a_name_is_counted_once_whatever_its_ending_and_what_stayed_is_told() -> None:
    (row,) = table(ORIGINAL, COPY, BUCHA)
    assert row == Substitution("Bucha", "Pucha", times=2, stayed=1, others=())
    assert not row.is_consistent


def test_a_copy_that_keeps_to_it_is_consistent() -> None:
    (row,) = table("In Bucha.", "In Pucha.", [Replaced("name_changed", Span(3, 8), Span(3, 8))])
    assert (row.times, row.stayed, row.is_consistent) == (1, 0, True)


def test_two_names_for_one_are_each_named_beside_the_other() -> None:
    one, other = "Bucha and Bucha.", "Pucha and Butscha."
    found = table(
        one,
        other,
        [
            Replaced("name_changed", Span(0, 5), Span(0, 5)),
            Replaced("name_changed", Span(10, 15), Span(10, 17)),
        ],
    )
    assert [(row.derived, row.others) for row in found] == [
        ("Pucha", ("Butscha",)),
        ("Butscha", ("Pucha",)),
    ]
    assert not any(row.is_consistent for row in found)


def test_figures_count_where_both_sides_are_figures() -> None:
    (row,) = table(ORIGINAL, COPY, [replaced("quote_altered", "40", "60")])
    assert (row.original, row.derived, row.stayed) == ("40", "60", 1)


@pytest.mark.parametrize(
    ("type", "before", "after"),
    [
        ("paraphrase", "Bucha", "Pucha"),  # a type that speaks of wording
        ("quote_altered", "mayor spoke", "mayor spoke"),  # no names
        ("quote_altered", "Troops", "Later"),  # a capital that begins a sentence
        ("meaning_shifted", "Bucha", "mayor"),  # a name on one side only
    ],
)
def test_what_is_not_one_name_for_another_is_left_out(type: str, before: str, after: str) -> None:
    assert table(ORIGINAL, COPY, [replaced(type, before, after)]) == ()


def test_another_type_counts_where_names_stand_inside_a_sentence() -> None:
    changes = [replaced("quote_altered", "Bucha", "Pucha")]
    assert [row[:2] for row in table(ORIGINAL, COPY, changes)] == [("Bucha", "Pucha")]


def test_names_without_capitals_count_by_their_type() -> None:
    one, other = "في بوتشا اليوم", "في بوشا اليوم"
    place = Span(one.index("بوتشا"), one.index("بوتشا") + 5)
    there = Span(other.index("بوشا"), other.index("بوشا") + 4)
    assert table(one, other, [Replaced("name_changed", place, there)])[0][:2] == ("بوتشا", "بوشا")
    assert table(one, other, [Replaced("quote_altered", place, there)]) == ()


def test_a_change_of_case_or_marks_is_no_substitution() -> None:
    same = [Replaced("name_changed", Span(3, 8), Span(3, 8))]
    assert table("In Bucha.", "In BUCHA.", same) == ()


def test_the_most_frequent_comes_first() -> None:
    changes = [replaced("number_changed", "40", "60"), *BUCHA]
    assert [row.original for row in table(ORIGINAL, COPY, changes)] == ["Bucha", "40"]


@pytest.mark.parametrize(
    ("text", "words", "times"),
    [
        ("Ash, Ash’s and Ashley", "Ash", 2),
        ("New\nYork and New  York", "New York", 2),
        ("e\u0301 Ash\u0301", "Ash", 0),  # another letter: a mark stands on its last one
        ("a.b a+b", "a.b", 1),
        ("anything", " ", 0),
    ],
)
def test_whole_words_are_counted_as_written(text: str, words: str, times: int) -> None:
    assert occurrences(text, words) == times


@pytest.mark.parametrize("words", ["Bank of England", "April 10", "Ursula von der Leyen", "3%"])
def test_names_and_figures(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize("words", ["", "of the", "Bank of england", "A B C D E F G"])
def test_what_is_no_name(words: str) -> None:
    assert not is_name(words)
