"""Does each language have all a rule may ask for, and is a module that is put there found?"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import regex

from claims.analysis import languages
from claims.analysis.detection import analyze
from claims.analysis.languages import CODES, found, get, guess
from claims.analysis.languages.language import Language, month_names, places_of
from claims.analysis.languages.worth import CLASSES, NO_WORTH
from claims.analysis.normalization import fold

# Without these a whole step of the analysis finds nothing; docs/languages.md says which.
NEEDED = """
quotation_marks abbreviations speech_cues claim_cues cue_nouns according_to complementizers pronouns
titles speaker_nouns institutions determiners auxiliaries openers prepositions conjunctions
finite hedges hedged_cues denials negations approximators worth first_person number_words
months weekdays stamp_words places place_prepositions function_words boilerplate captions credits
corrections
""".split()
PATTERNS = ("boilerplate", "captions", "credits", "corrections")
FEWEST_FUNCTION_WORDS = 50

# A few sentences of news: a quotation, who says it, and a figure.
SAMPLES = {
    "ar": "قالت الوزيرة: «ارتفعت الأسعار بنسبة 9% في مايو».",
    "en": "“Prices rose by 9 percent in May,” the minister said.",
    "de": "„Die Preise sind im Mai um 9 Prozent gestiegen“, sagte die Ministerin.",
    "es": "«Los precios subieron un 9 por ciento en mayo», dijo la ministra.",
    "fr": "« Les prix ont augmenté de 9 pour cent en mai », a déclaré la ministre.",
    "pt": "“Os preços subiram 9 por cento em maio”, disse o ministro.",
    "ru": "«Цены выросли на 9 процентов с 5 мая», — сказала министр.",
}


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_all_it_needs(code: str) -> None:
    table = get(code)
    assert [name for name in NEEDED if not getattr(table, name)] == []
    assert len(table.function_words) >= FEWEST_FUNCTION_WORDS
    assert table.worth != NO_WORTH


@pytest.mark.parametrize("code", CODES)
def test_words_are_folded(code: str) -> None:
    table = get(code)
    for name in Language.__dataclass_fields__:
        value = getattr(table, name)
        if isinstance(value, frozenset):
            assert [word for word in value if fold(word) != word or " " in word] == [], name
    assert all(fold(phrase) == phrase for phrase in (*table.hedges, *table.according_to))
    assert all(fold(place) == place for place in table.places)


@pytest.mark.parametrize("code", CODES)
def test_months_and_days_are_whole(code: str) -> None:
    table = get(code)
    assert len(table.months) == 12
    assert len(table.weekdays) >= 7
    assert len(month_names(table.months)) >= 12


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", PATTERNS)
def test_patterns_fit_folded_lines_only(code: str, name: str) -> None:
    for pattern in getattr(get(code), name):
        compiled = regex.compile(pattern)
        assert compiled.fullmatch("") is None
        written = regex.sub(r"\\.|\(\?[a-z]+\)", "", pattern)
        assert written == fold(written), "a capital or a curly mark never fits a folded line"


@pytest.mark.parametrize("code", CODES)
def test_a_sample_is_guessed_and_read(code: str) -> None:
    text = SAMPLES[code]
    assert guess(text) == code
    (only,) = analyze(text).statements
    assert only.form == "direct_quote"
    assert only.cue is not None
    assert only.speaker is not None
    assert {facet.kind for facet in only.facets} >= {"percent", "date"}


def test_a_module_put_there_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "neighbouring.py"
    module.write_text(
        "from claims.analysis.languages.language import Language\n"
        'NEIGHBOURING = Language(code="xx")\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    tables = found(languages.__path__)
    sys.modules.pop(f"{languages.__name__}.neighbouring")
    del languages.neighbouring  # type: ignore[attr-defined]
    assert list(tables) == sorted([*CODES, "xx"])
    assert tables["xx"].code == "xx"


def test_places_of_two_codes_have_none() -> None:
    drawn = "DE Germany\n- Rome\nGE Georgia\nUS-GA Georgia\nGW Guinea-Bissau"
    assert places_of(drawn) == {
        "germany": "DE",
        "rome": "",
        "georgia": "",
        "guinea - bissau": "GW",
    }


def test_the_guide_names_every_needed_field() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "languages.md").read_text(encoding="utf-8")
    assert [name for name in NEEDED if f"`{name}" not in guide] == []
    assert CLASSES
