"""What words are stored and sought under."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.queries import weighing
from claims.queries.terms import Post, asked, read_post, stored


@pytest.mark.parametrize(
    ("text", "language", "terms"),
    [
        ("The bridges were closed.", "en", ["bridg", "close"]),
        ("3,000 people’s votes in the U.S.", "en", ["3000", "peopl", "vote", "u.s"]),
        ("3.5% of it", "en", ["3.5"]),
        ("the of", "en", ["the", "of"]),
        ("Las casas cerradas", "es", ["cas", "cerr"]),
        ("Häuser", "de", ["haus"]),
        ("西安事变", "zh", ["西安", "安事", "事变"]),
        ("猫", "ja", ["猫"]),
        ("мосты закрыты", "ru", ["мост", "закрыт"]),
        ("", "en", []),
        ("?!", "en", []),
    ],
)
def test_words_become_terms(text: str, language: str, terms: list[str]) -> None:
    assert stored(text, language) == terms


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Rain. — Ann (@ann) May 4, 2021",
            Post("Rain.", "Ann ann", date(2021, 5, 4)),
        ),
        ("Rain. — Ann (@ann)", Post("Rain.", "Ann ann", None)),
        ("Rain. — Ann (@ann) Smarch 44, 2021", Post("Rain.", "Ann ann", None)),
        ("— Ann (@ann) May 4, 2021", Post("— Ann (ann) May 4, 2021", "", None)),
        ("Rain — and wind (really).", Post("Rain — and wind (really).", "", None)),
        ("See https://a.example/b?c", Post("See  ", "", None)),
        ("#FreeIran now", Post("Free Iran FreeIran now", "", None)),
    ],
)
def test_a_post_is_read(text: str, post: Post) -> None:
    assert read_post(text) == post


def test_an_author_s_name_weighs_less_than_the_words() -> None:
    found = asked("Rain in Bonn. — Ann Bonn (@x) May 4, 2021", "en")
    assert found["bonn"] == 1.0
    assert 0 < found["ann"] < 1


def test_a_language_we_cannot_tell_is_asked_for_in_every_stemmer_s_form() -> None:
    assert set(stored("мосты", "ru")) <= set(asked("мосты"))
    assert set(stored("ponti chiusi", "it")) <= set(asked("ponti chiusi"))


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for language in ("en", "zh", "tlh"):
        terms = stored(text, language)
        assert all(0 < len(term) <= 64 for term in terms)
        held = weighing.weigh(text, "", language)
        assert len(held.weights) == len(held.terms) == len(set(terms))
        assert set(terms) <= set(asked(text, language)) or read_post(text).words != text
    asked(text)
