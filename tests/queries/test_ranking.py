"""A score is a chance that grows with each measure, whatever is known."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.queries import ranking

VALUES = st.lists(st.floats(0, 500), min_size=1, max_size=8)


@given(VALUES, st.data())
def test_scores_are_chances_for_any_values(values: list[float], data: st.DataObject) -> None:
    words = np.array(values)
    size = len(values)
    numbers = st.lists(st.floats(-1, 1) | st.just(float("nan")), min_size=size, max_size=size)
    meaning = data.draw(st.none() | numbers.map(np.array))
    found = ranking.scores(words, meaning, None)
    assert found.shape == words.shape
    assert ((found >= 0) & (found <= 1)).all()


@pytest.mark.parametrize("near", [None, np.zeros(2)])
@pytest.mark.parametrize("meaning", [None, np.array([0.5, 0.5])])
def test_more_words_score_more(meaning: np.ndarray | None, near: np.ndarray | None) -> None:
    first, second = ranking.scores(np.array([40.0, 20.0]), meaning, near)
    assert first > second
    alone = ranking.scores(np.array([40.0, 39.0]), meaning, near)
    assert first > alone[0]


def test_nearer_in_meaning_or_time_scores_more() -> None:
    words = np.array([30.0, 30.0])
    by_meaning = ranking.scores(words, np.array([0.8, 0.3]), None)
    by_time = ranking.scores(words, None, np.array([1.0, 0.0]))
    assert by_meaning[0] > by_meaning[1]
    assert by_time[0] > by_time[1]


def test_an_entry_without_a_vector_is_judged_by_its_words() -> None:
    words = np.array([40.0, 20.0])
    plain = ranking.scores(words, None, None)
    mixed = ranking.scores(words, np.array([np.nan, 0.9]), None)
    assert mixed[0] == plain[0]
    assert mixed[1] > plain[1]
    assert (ranking.scores(words, np.array([np.nan, np.nan]), None) == plain).all()


def test_an_entry_without_a_day_is_judged_as_if_none_were_asked_for() -> None:
    words, meaning = np.array([40.0, 20.0, 10.0]), np.array([0.8, 0.3, np.nan])
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
    assert ranking.scores(np.array([]), None, None).tolist() == []
    assert ranking.scores(np.array([]), np.array([]), np.array([])).tolist() == []
