"""Does the score of two passages rank what a reader would rank, and keep its bounds?"""

from __future__ import annotations

import numpy as np
from hypothesis import given

from claims.analysis.similarity import BLOCK, length_of, products, rarity, similarity
from tests.analysis.any_text import texts

CLAIM = "The vaccine contains a microchip that tracks people."
REWORDED = "A microchip in the vaccine is used for tracking people."
MISSPELT = "The vaccin contains a micro chip that traks people."
OTHER = "The vaccine was tested on 30,000 people in three countries."
FAR = "The harbour bridge opens for cyclists in June."


def test_a_nearer_passage_scores_higher() -> None:
    ranked = [similarity(CLAIM, text) for text in (CLAIM, REWORDED, OTHER, FAR)]
    assert ranked == sorted(ranked, reverse=True)
    assert len(set(ranked)) == 4
    assert similarity(CLAIM, MISSPELT) > similarity(CLAIM, OTHER)


def test_case_quotes_and_dashes_do_not_count() -> None:
    assert similarity("“No” — never", '"no" - NEVER') == 1.0


@given(texts, texts)
def test_a_score_is_bounded_symmetric_and_one_only_for_equals(one: str, other: str) -> None:
    score = similarity(one, other)
    assert 0.0 <= score <= 1.0
    assert score == similarity(other, one)
    assert similarity(one, one) == 1.0


def test_blocks_give_what_one_product_gives() -> None:
    generator = np.random.default_rng(7)
    one = generator.random((BLOCK + 3, 40), dtype=np.float32)
    other = generator.random((BLOCK + 1, 40), dtype=np.float32)
    assert np.allclose(products(one, other), one @ other.T, rtol=1e-5)


def test_rare_features_weigh_more_and_nothing_has_length_one() -> None:
    bags = [{"the": 1.0, "mill": 1.0}, {"the": 1.0}, {}]
    weights = rarity(bags)
    assert weights["mill"] > weights["the"]
    assert length_of([{}], weights) == 1.0


def test_passages_together_are_longer_than_alone_and_shorter_than_their_sum() -> None:
    bags = [{"mill": 1.0, "fire": 1.0}, {"mill": 1.0}]
    weights = rarity(bags)
    alone = [length_of([bag], weights) for bag in bags]
    assert max(alone) < length_of(bags, weights) < sum(alone)
