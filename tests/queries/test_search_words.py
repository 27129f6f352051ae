"""Are the terms of a text the same whatever is known of its language's words?"""

from __future__ import annotations

import pytest

from claims.queries import terms
from claims.queries.search_words import slots_of, terms_of


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "大桥将关闭至明年"), ("ja", "社長はコメントを拒否した")],
)
def test_unspaced_text_goes_by_pairs_of_characters_with_word_tables_or_without(
    language: str, text: str
) -> None:
    found = terms_of(text, language)
    assert found == terms_of(text, "und")
    assert text[:2] in found


def test_a_phrase_is_found_by_its_words() -> None:
    asked = {term for slot in slots_of("wages rose", "en") for term in slot.terms}
    stored = set(terms_of("wages rose by 5% in May", "en"))
    assert asked <= stored
    assert not {"by", "in"} & stored


@pytest.mark.parametrize("text", ["It fell A_", "_", "__x__", "a_b", "ـ"])
@pytest.mark.parametrize("language", ["en", "ar", "und"])
def test_no_term_is_empty(text: str, language: str) -> None:
    assert all([*terms_of(text, language), *terms.stored(text, language)])
