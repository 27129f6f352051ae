"""Is nothing kept of a question that says who asks, and nothing lost that is asked?"""

import pytest
from hypothesis import given

from claims.analysis import personal
from tests.analysis.any_text import law, texts

GONE = [
    "ann.lee+desk@mail.a.example",
    "mailto:ann@a.example",
    "ＡＮＮ＠a.example",
    "https://a.example/?token=abc#me",
    "www.a.example/ann",
    "fck://a",
    "@annlee",
    "@ann.lee",
    "@ann@social.example",
    "+44 20 7946 0958",
    "+44 (0)20 7946 0958",
    "+1-202-555-0143",
    "(202) 555-0143",
    "202.555.0143",
    "555-0143",
    "0151 23456789",
    "01 23 45 67 89",
    "0044207946095",
    "20 12 34 56 78",
    "600 123 456",
    "5550143",
    "DE89 3704 0044 0532 0130 00",
    "GB29NWBK60161331926819",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "078-05-1120",
    "192.168.0.1",
    "2001:db8:0:0:0:ff00:42:8329",
    "9" * 40,
]
KEPT = [
    "1,000,000",
    "1.000.000",
    "1.000.000.000",
    "1 000 000",
    "1 000 000 000",
    "12 345 678",
    "1000000",
    "2020-2021",
    "2022-04-14",
    "14.04.2022",
    "14. 4. 2022",
    "4/14/2022",
    "40 million",
    "3.5",
    "16:30",
    "F-16",
    "Covid-19",
    "No. 10",
    "#FreeIran2020",
    "C'est",
    "AT&T",
    "€ 1.5 bn",
]


@pytest.mark.parametrize("words", GONE)
def test_what_leads_to_somebody_is_left_out(words: str) -> None:
    said = personal.left_out(f"Did the mayor, {words} say so?")
    assert said == "Did the mayor, … say so?"
    assert personal.left_out(f"Is it true: {words}") == "Is it true: …"


@pytest.mark.parametrize("words", KEPT)
def test_what_claims_are_made_of_stays(words: str) -> None:
    assert personal.left_out(f"Was it {words} then?") == f"Was it {words} then?"


def test_the_line_that_signs_a_post_is_left_out() -> None:
    post = "Floods in Paris!\n— Ann Lee (@annlee) May 4, 2021"
    assert personal.left_out(post) == "Floods in Paris! …"


@law
@given(texts)
def test_any_text_is_taken_and_what_is_left_stays(text: str) -> None:
    once = personal.left_out(text)
    assert "\n" not in once
    assert personal.left_out(once) == once
