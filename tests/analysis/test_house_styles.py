"""Does the same text set in another newsroom's style differ in nothing that weighs?

Two sources of styles: habits put on any text at random, many at once (`house_styles`), and texts
whose slots say in how many ways one thing is written (`styled_texts/`).
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import regex

from claims.analysis.differences import compare
from claims.analysis.findings import COSMETIC
from tests.analysis.base_files import BaseText, base_texts
from tests.analysis.house_styles import Pick, filled, habits_of, set_in, slots

FOLDER = Path(__file__).parent / "styled_texts"
LANGUAGES = ("de", "en", "es", "fr", "pt")
STYLES = range(4)  # how many pairs of styles each text is set in
# These slots hold what an overall habit would spoil: "2½" is no "two½".
SPOILING = "numbers"


def styled(language: str) -> str:
    """Return the text of a language with its slots; a paragraph is one line."""
    text = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").strip()
    return regex.sub(r"(?<!\n)\n(?!\n)", " ", text)


def weighty(original: str, derived: str, language: str) -> list[tuple[str, str, str, str]]:
    """Return the findings that are more than cosmetic, with their words."""
    return [
        (
            d.type,
            d.rule,
            d.original.cut(original) if d.original else "",
            d.derived.cut(derived) if d.derived else "",
        )
        for d in compare(original, derived, language).differences
        if d.severity != COSMETIC
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_way_of_writing_one_thing_weighs_nothing(language: str) -> None:
    found = []
    for line in styled(language).split("\n\n"):
        for number, ways in enumerate(slots(line)):
            for way in ways[1:]:
                one, other = (filled(line, only(number, choice)) for choice in (ways[0], way))
                found += [(way, *more) for more in weighty(one, other, language)]
                found += [(way, *more) for more in weighty(other, one, language)]
    assert found == []


def only(number: int, choice: str) -> Pick:
    """Choose the first way for every slot but one."""
    return lambda place, ways: choice if place == number else ways[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_at_once_they_weigh_nothing(language: str) -> None:
    text = styled(language)
    for seed in range(2 * len(STYLES)):
        chance = random.Random(f"{language}{seed}")
        chosen = [filled(text, lambda _, ways, by=chance: by.choice(ways)) for _ in "ab"]
        one, other = (set_in(way, language, chance, SPOILING, share=0.3) for way in chosen)
        assert weighty(one, other, language) == [], (one, other)


@pytest.mark.parametrize("base", base_texts(False), ids=lambda base: base.name)
def test_a_news_text_in_two_styles_differs_in_nothing_that_weighs(base: BaseText) -> None:
    for seed in STYLES:
        chance = random.Random(f"{base.name}{seed}")
        one, other = (set_in(base.text, base.language, chance) for _ in "ab")
        assert one != other
        assert weighty(one, other, base.language) == [], (one, other)


@pytest.mark.parametrize("base", base_texts(False), ids=lambda base: base.name)
def test_no_habit_by_itself_weighs(base: BaseText) -> None:
    for name, way in habits_of(base.language):
        changed = way(base.text)
        if changed != base.text:
            assert weighty(base.text, changed, base.language) == [], name
            assert weighty(changed, base.text, base.language) == [], name


@pytest.mark.parametrize(
    ("original", "derived", "language"),
    [
        (*pair, "en")
        for pair in [
            ("They left on Monday.[1]", "They left on Monday.[2]"),
            ("They left on Tues. 3 May.", "They left on Wed. 3 May."),
            ("In the 1990’s it closed.", "In the 1980s it closed."),
            ("It holds 60 t of fruit.", "It holds 60 l of fruit."),
            ("It was 61 F at noon.", "It was 61 C at noon."),
            ("The 1st boat left.", "The last boat left."),
            ("Shares of 30-40m tonnes fell.", "Shares of 30-40 tonnes fell."),
            ("He *may* leave.", "He *will* leave."),
            ("“We lost twelve men,” he said.", "“We lost 11 men,” he said."),
            ("Is there no 7 left?", "Is there 7 left?"),
            ("It opens Mon.–Fri. this week.", "It opens Mon.–Thu. this week."),
            ("The Univ. of Oslo closed.", "The Union of Oslo closed."),
            ("The 2019-20 season ended.", "The 2019-21 season ended."),
            ("It leaks CO₂ in winter.", "It leaks CO₃ in winter."),
            ("The VP left the room.", "The prime minister left the room."),
            ("The plant costs US$5m now.", "The plant costs A$5m now."),
            ("The plant costs $US5m now.", "The plant costs $A5m now."),
            ("The house voted 51 to 49 for it.", "The house voted 51–48 for it."),
            ("He arrived at 12 noon.", "He arrived at 12 midnight."),
            ("He served 2003 to 2007 there.", "He served 2003–2008 there."),
            ("They called it a “gift” to him.", "They called it a gift to him."),
            ("The man. He left early.", "The madman. He left early."),
        ]
    ]
    + [
        ("Er fiel im 2. Weltkrieg dort.", "Er fiel im Ersten Weltkrieg dort.", "de"),
        ("Das Billett kostet Fr. 12.50 heute.", "Das Billett kostet 12.50 Euro heute.", "de"),
        ("Es war in den 90er-Jahren so.", "Es war in den Achtzigerjahren so.", "de"),
        ("Der 45-jährige Mann kam.", "Der 46 Jahre alte Mann kam.", "de"),
        ("Abre de lun. a vie. aquí.", "Abre de martes a viernes aquí.", "es"),
        ("Il ferme le premier mai.", "Il ferme le 2 mai.", "fr"),
        ("A 2ª Guerra Mundial acabou.", "A Primeira Guerra Mundial acabou.", "pt"),
    ],
)
def test_what_only_looks_like_style_weighs(original: str, derived: str, language: str) -> None:
    assert weighty(original, derived, language)
    assert weighty(derived, original, language)
