"""A score is a chance that grows with each measure, whatever is known."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.queries import ranking


def held(*scores: float) -> ranking.Words:
    """Return words scores of entries of usual length, without figures."""
    found = np.array(scores)
    return ranking.Words(found, found / 1.2, np.zeros(len(found)), 0)


VALUES = st.lists(st.floats(0, 500), min_size=1, max_size=8)


@given(VALUES, st.data())
def test_scores_are_chances_for_any_values(values: list[float], data: st.DataObject) -> None:
    words = held(*values)
    size = len(values)
    numbers = st.lists(st.floats(-1, 1) | st.just(float("nan")), min_size=size, max_size=size)
    meaning = data.draw(st.none() | numbers.map(np.array))
    found = ranking.scores(words, meaning, None)
    assert found.shape == words.scores.shape
    assert ((found >= 0) & (found <= 1)).all()


@pytest.mark.parametrize("near", [None, np.zeros(2)])
@pytest.mark.parametrize("meaning", [None, np.array([0.5, 0.5])])
def test_more_words_score_more(meaning: np.ndarray | None, near: np.ndarray | None) -> None:
    first, second = ranking.scores(held(40.0, 20.0), meaning, near)
    assert first > second
    alone = ranking.scores(held(40.0, 39.0), meaning, near)
    assert first > alone[0]


@pytest.mark.parametrize("likeness", [None, 0.3])
def test_what_stands_alone_is_not_far_ahead_of_nothing(likeness: float | None) -> None:
    """A word or two in common are no more in a collection that has nothing else."""
    meaning = None if likeness is None else np.array([likeness])
    few, many = (ranking.scores(held(words), meaning, None)[0] for words in (6.0, 60.0))
    beside = None if meaning is None else meaning.repeat(2)
    assert few < 0.05
    assert many > 0.5
    assert few == pytest.approx(ranking.scores(held(6.0, 5.0), beside, None)[0])


@pytest.mark.parametrize("meaning", [None, np.array([0.5, 0.5])])
def test_figures_count_beside_their_worth(meaning: np.ndarray | None) -> None:
    words = held(30.0, 30.0)._replace(figures=np.array([0.0, 1.0]), asked=1)
    without, shared = ranking.scores(words, meaning, None)
    assert shared > without
    unasked = ranking.scores(held(30.0, 30.0), meaning, None)
    assert without < unasked[0] < shared


def test_a_lead_over_the_tenth_counts() -> None:
    rest = [39.0] * 9
    beside = ranking.scores(held(40.0, 39.0, *rest), None, None)
    ahead = ranking.scores(held(40.0, 39.0, *(10.0 for _ in rest)), None, None)
    assert ahead[0] > beside[0]


def test_the_same_words_score_is_worth_less_in_a_shorter_entry() -> None:
    """Its terms weigh more there, so that fewer or commoner ones make as much."""
    words = ranking.Words(np.array([30.0, 30.0]), np.array([20.0, 40.0]), np.zeros(2), 0)
    shorter, longer = ranking.scores(words, None, None)
    assert longer > shorter


def test_nearer_in_meaning_or_time_scores_more() -> None:
    words = held(30.0, 30.0)
    by_meaning = ranking.scores(words, np.array([0.8, 0.3]), None)
    by_time = ranking.scores(words, None, np.array([1.0, 0.0]))
    assert by_meaning[0] > by_meaning[1]
    assert by_time[0] > by_time[1]


def test_an_entry_without_a_vector_is_judged_by_its_words() -> None:
    words = held(40.0, 20.0)
    plain = ranking.scores(words, None, None)
    mixed = ranking.scores(words, np.array([np.nan, 0.9]), None)
    assert mixed[0] == plain[0]
    assert mixed[1] > plain[1]
    assert (ranking.scores(words, np.array([np.nan, np.nan]), None) == plain).all()


def test_an_entry_without_a_day_is_judged_as_if_none_were_asked_for() -> None:
    words, meaning = held(40.0, 20.0, 10.0), np.array([0.8, 0.3, np.nan])
    undated = ranking.scores(words, meaning, None)
    mixed = ranking.scores(words, meaning, np.array([np.nan, 1.0, np.nan]))
    assert mixed[[0, 2]].tolist() == undated[[0, 2]].tolist()
    assert mixed[1] > undated[1]
    assert (ranking.scores(words, meaning, np.full(3, np.nan)) == undated).all()
    for place, near in enumerate((None, 1.0, None)):
        told = ranking.reckoned(words, meaning, np.array([np.nan, 1.0, np.nan]), place)
        assert told.score == mixed[place]
        assert told.values.get("nearness") == near


def test_days_are_near_or_not() -> None:
    day = date(2021, 5, 4)
    found = ranking.near_in_time(day, [day, date(2021, 6, 3), date(2011, 5, 4), None])
    assert found[0] == 1
    assert found[1] == pytest.approx(np.exp(-1))
    assert found[2] < 1e-9
    assert np.isnan(found[3])


def test_nothing_found_has_no_scores() -> None:
    assert ranking.scores(held(), None, None).tolist() == []
    assert ranking.scores(held(), np.array([]), np.array([])).tolist() == []
