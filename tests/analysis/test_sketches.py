"""Do sets of words that are nearly the same share a band, and others none?"""

import random

from claims.analysis import sketches

WORDS = [f"word{number}" for number in range(2_000)]


def share_of_pairs_with_a_band(kept: int, of: int) -> float:
    """Say how many pairs of sets share a band that have `kept` of their `of` words in common."""
    chance, found = random.Random(7), 0
    for _ in range(300):
        drawn = chance.sample(WORDS, 2 * of - kept)
        one, other = drawn[:of], drawn[of - kept :]
        found += bool(set(sketches.bands(one)) & set(sketches.bands(other)))
    return found / 300


def test_what_is_nearly_the_same_shares_a_band() -> None:
    assert share_of_pairs_with_a_band(10, 10) == 1.0
    assert share_of_pairs_with_a_band(9, 10) > 0.98  # 9 of 11: 0.82
    assert share_of_pairs_with_a_band(15, 20) > 0.85  # 15 of 25: 0.6


def test_what_is_not_hardly_ever_does() -> None:
    assert share_of_pairs_with_a_band(0, 10) == 0.0
    assert share_of_pairs_with_a_band(3, 10) < 0.1  # 3 of 17: 0.18


def test_bands_are_kept_so_they_never_change() -> None:
    bands = sketches.bands(["bridge", "mayor", "toll"])
    assert bands[:2] == (-7135349765711739173, -1323694668154458474)
    assert bands == sketches.bands(("toll", "bridge", "mayor", "toll"))
    assert all(-(2**63) <= band < 2**63 for band in bands)
    assert sketches.bands([]) == ()
