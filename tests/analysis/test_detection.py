"""Are statements told apart by form, modality and worth?"""

from __future__ import annotations

from pathlib import Path

import pytest

import claims
from claims.analysis.checkworthiness import checkworthiness, features, phrases_in
from claims.analysis.detection import analyze
from claims.analysis.languages import CODES, get, guess
from claims.analysis.normalization import fold
from claims.analysis.tokens import words
from tests.marked import draw, marked

MODALITIES = [
    ("Ann Ash said prices fell by 3 percent.", "asserted"),
    ("Ann Ash denied that prices fell by 3 percent.", "denied"),
    ("Ann Ash suggested that prices fell by 3 percent.", "hedged"),
    ("Ann Ash said prices may have fallen by 3 percent.", "hedged"),
    ("Officials have not said why prices fell by 3 percent.", "hedged"),
    ("Prices in France fell by 3 percent in May 2020.", "asserted"),
    ("Prices in France reportedly fell by 3 percent in 2020.", "hedged"),
    ("Prices in France were not available; 3 percent fell in 2020.", "asserted"),
]


@pytest.mark.parametrize(("text", "modality"), MODALITIES)
def test_modality(text: str, modality: str) -> None:
    (only,) = analyze(text, "en").statements
    assert only.modality == modality


# The first of each pair is worth more of a checker's time than the second.
WORTH = [
    ("Unemployment rose to 9.1 percent in 2020.", "Unemployment is sad."),
    ("Smoking causes cancer in 30 percent of men.", "Will you stop smoking?"),
    ("The city spent 4 million euros on the bridge.", "I love the bridge."),
    ("More people died in May than in April.", "We will meet in May."),
]


@pytest.mark.parametrize(("high", "low"), WORTH)
def test_checkworthiness_ranks(high: str, low: str) -> None:
    english = get("en")
    assert checkworthiness(words(high), english) > checkworthiness(words(low), english)


def test_features_are_counted_up_to_a_bound() -> None:
    asked = "In 19 towns, 20 cities and 21 ports prices rose because wages rose?"
    counted = features(words(asked), get("en"))
    assert (counted["number"], counted["effect"], counted["question"]) == (2, 1, 1)


def test_dates_are_no_figures() -> None:
    counted = features(words("Ann Ash in Rome on 4 May 2021, one of 3 visits."), get("en"))
    assert counted["number"] == 2


def test_phrases_take_the_longest_first() -> None:
    assert phrases_in(["because", "of", "it"], ("because", "because of")) == ((0, 2),)


def test_an_assertion_is_a_body_sentence_that_reports_nobody() -> None:
    text = (
        "Prices Rise by 9 Percent\n\nPrices in France rose by 9 percent in 2020. Ann Ash said "
        "wages rose by 3 percent. What now?\n\nThis photo shows 3 percent of France in 2020."
    )
    found = analyze(text, "en").statements
    assert [(s.form, s.contents[0].cut(text)) for s in found] == [
        ("assertion", "Prices in France rose by 9 percent in 2020."),
        ("indirect_quote", "wages rose by 3 percent"),
    ]


def test_json_is_the_promised_shape() -> None:
    answer = analyze("“It fell by 3 percent,” said Ann Ash.", "en").as_json()
    assert answer == {
        "language": "en",
        "segments": [{"start": 0, "end": 37, "role": "body"}],
        "statements": [
            {
                "form": "direct_quote",
                "contents": [[1, 22]],
                "cue": [24, 28],
                "speaker": [29, 36],
                "speaker_name": "Ann Ash",
                "modality": "asserted",
                "checkworthiness": answer["statements"][0]["checkworthiness"],
                "closed": True,
                "rule": "content-cue-speaker",
                "facets": [{"kind": "percent", "span": [12, 21], "value": "3"}],
                "via": [],
            }
        ],
    }


# Whose words the speaker passes on.
CHAINS = [
    ("Ann Ash said that Al Bell denied that it fell.", "Ann Ash", ["Al Bell"]),
    ("Al Bell told agents that he ran, according to the complaint.", "the complaint", ["Al Bell"]),
    ("Ann Ash said that it fell.", "Ann Ash", []),
    ("Ann Ash said that the reports are wrong and the claim fell.", "Ann Ash", []),
]


@pytest.mark.parametrize(("text", "speaker", "chain"), CHAINS)
def test_chains_of_attribution(text: str, speaker: str, chain: list[str]) -> None:
    (only,) = analyze(text, "en").statements
    assert only.speaker_name == speaker
    assert [one.speaker_name for one in only.via] == chain
    assert [one["speaker_name"] for one in only.as_json()["via"]] == chain


GUESSES = [
    ("The price of bread has fallen since the start of the year.", "en"),
    ("Der Preis für Brot ist seit dem Anfang des Jahres gefallen.", "de"),
    ("Le prix du pain a baissé depuis le début de l’année.", "fr"),
    ("El precio del pan ha bajado desde el comienzo del año.", "es"),
    ("O preço do pão caiu desde o início do ano, mas não muito.", "pt"),
    ("パンの値段は年初から下がった。", "und"),
    ("Цена хлеба упала с начала года.", "ru"),
    ("", "und"),
]


@pytest.mark.parametrize(("text", "code"), GUESSES)
def test_languages_are_guessed(text: str, code: str) -> None:
    assert guess(text) == code
    assert analyze(text).language == code


@pytest.mark.parametrize("code", CODES)
def test_tables_are_folded(code: str) -> None:
    table = get(code)
    lists = (table.speech_cues, table.claim_cues, table.function_words, table.negations)
    assert all(fold(word) == word for several in lists for word in several)
    assert all(fold(phrase) == phrase for phrase in (*table.hedges, *table.according_to))
    assert len(table.months) == 12
    assert len(table.weekdays) >= 7


def test_nobody_passes_on_his_own_words() -> None:
    text = "Al Bell left.\n\nAnn Ash said that she expected it to be “a good year.”"
    (only,) = [s for s in analyze(text, "en").statements if s.form != "assertion"]
    assert (only.speaker_name, only.via) == ("Ann Ash", ())


FOUNDING = Path(claims.__file__).parent / "sample"
# Who is quoted in the founding story, in the order of the quotations attributed to somebody.
ORIGINAL_SPEAKERS = ["China", *["Jens Stoltenberg"] * 2, *["Zhao Lijian"] * 4]


def test_the_founding_story_names_its_speakers() -> None:
    text = (FOUNDING / "seed_original.txt").read_text(encoding="utf-8")
    quoted = [s for s in analyze(text).statements if s.form in ("direct_quote", "mixed_quote")]
    names = [s.speaker_name for s in quoted]
    assert names[: len(ORIGINAL_SPEAKERS)] == ORIGINAL_SPEAKERS


def test_the_lost_closing_mark_of_the_copy_is_seen() -> None:
    text = (FOUNDING / "seed_spun.txt").read_text(encoding="utf-8")
    unclosed = [s for s in analyze(text).statements if not s.closed]
    assert len(unclosed) == 1
    assert unclosed[0].contents[0].cut(text).startswith("NATO’s military organization")


SHOWN = "It was a very hard choice for all of us"
REPEATED = [
    # A line shown again, with its signature or without; said twice at the same length, it is not.
    (f"“{SHOWN}, and for the town,” Ann Ash said.\n\n{SHOWN}.", True),
    (f"“{SHOWN}, and for the town of Rome,” Ann Ash said.\n\n{SHOWN}. Ann Ash, mayor", True),
    (f"{SHOWN}.\n\n{SHOWN}.", False),
    (f"“It was a hard choice,” Ann Ash said in May.\n\n{SHOWN}.", False),
]


@pytest.mark.parametrize(("text", "is_shown"), REPEATED)
def test_a_line_that_shows_words_again_is_furniture(text: str, is_shown: bool) -> None:
    found = analyze(f"{text}\n\nThe end was near.", "en")
    roles = [part.role for part in found.segments if part.span.cut(text).startswith(SHOWN)]
    assert (roles[-1] == "boilerplate") == is_shown


DATED = [
    "KYIV, April 3 — |Russian shells killed 12 people on Monday.|",
    "NEW YORK (AP) — |Prices rose by 9 percent in 2020.|",
    "SPRING, Ariz. — |Prices rose by 9 percent in 2020.|",
    "|NATO — all 32 members — spent 9 percent in 2020.|",
    "|Prices — all of them — rose by 9 percent in 2020.|",
]


@pytest.mark.parametrize("drawn", DATED)
def test_a_dateline_is_no_part_of_a_claim(drawn: str) -> None:
    text, spans = marked(drawn)
    (only,) = analyze(text, "en").statements
    assert draw(text, only.contents) == draw(text, spans)
