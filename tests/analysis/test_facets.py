"""Are the figures, dates, places and names inside a claim found, and told by kind and worth?"""

from __future__ import annotations

import pytest
from hypothesis import given

from claims.analysis.detection import Statement, analyze
from claims.analysis.facets import NAME, ORGANISATION, PERSON, PLACE, Facet, Facets
from claims.analysis.languages import CODES, get
from claims.analysis.segmentation import segment
from claims.analysis.spans import Span
from claims.analysis.tokens import words
from claims.analysis.values import Clock, Date, Measure, Period, Quantity, Weekday
from claims.analysis.worths import KINDS, kind_of, worth_of
from tests.analysis.any_text import law, texts
from tests.marked import draw, marked


def facets(text: str, code: str = "en") -> list[Facet]:
    """Return all facets of a text."""
    return Facets(text, segment(text, code), words(text), get(code)).all


FOUND = [
    # figures
    ("It cost |$412 million| in |2020|.", [("money", "412000000 dollar"), ("date", "2020")]),
    ("It rose by |61 percent|.", [("percent", "61")]),
    ("It took |three days|.", [("duration", "P3D")]),
    ("It is |500 miles| away.", [("quantity", "804672 m")]),
    ("A |14-year-old| won.", [("age", "14")]),
    ("It hit |between 55 and 79| men.", [("number", "55..79")]),
    ("It met on |4 May 2021|.", [("date", "2021-05-04")]),
    ("It met on |May 4|.", [("date", "--05-04")]),
    ("It met on |Tuesday|.", [("date", "tuesday")]),
    ("It met at |3:50 p.m.| then.", [("time", "15:50")]),
    ("It sold |twice| as many.", [("quantity", "2 times")]),
    ("One of the men left a day early.", []),
    # places
    ("It fell in |Germany| and |Texas|.", [(PLACE, "DE"), (PLACE, "US-TX")]),
    ("It fell in |Sorrel|.", [(PLACE, "Sorrel")]),
    ("It fell in May, or in English.", None),
    # persons: by a title, and by the surname of one known
    ("President |Ann Ash| left; |Ash| came back.", [(PERSON, "Ann Ash"), (PERSON, "Ann Ash")]),
    ("It is what |Bob Birch| built.", [(NAME, "Bob Birch")]),
    # organisations
    ("It sued |Calder Bank| and |NATO|.", [(ORGANISATION, "Calder Bank"), (ORGANISATION, "NATO")]),
    ("It met at the |United Nations|.", [(ORGANISATION, "United Nations")]),
    # no names: a capital where a sentence, a quotation or a line begins; clipped words; offices
    ("Prices fell. Wages rose. “Hold on.” I’m sure the President left.", []),
    ("Gas Prices Rise in Germany Again\n\nThey rose.", []),
]


@pytest.mark.parametrize(("drawn", "expected"), FOUND)
def test_facets(drawn: str, expected: list[tuple[str, str]] | None) -> None:
    text, spans = marked(drawn)
    found = facets(text)
    if expected is None:
        assert all(facet.kind != PERSON for facet in found)
        return
    assert [(facet.kind, facet.value) for facet in found] == expected
    assert draw(text, [facet.span for facet in found]) == draw(text, spans)


ELSEWHERE = [
    ("de", "Es stieg um |9 Prozent| in |Frankreich|.", [("percent", "9"), (PLACE, "FR")]),
    ("es", "Subió un |9 por ciento| en |Alemania|.", [("percent", "9"), (PLACE, "DE")]),
    ("fr", "Il a perdu |3 millions d’euros| en |Allemagne|.",
     [("money", "3000000 euro"), (PLACE, "DE")]),
    ("pt", "Caiu |9 por cento| no |Brasil|.", [("percent", "9"), (PLACE, "BR")]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "drawn", "expected"), ELSEWHERE)
def test_facets_of_other_languages(code: str, drawn: str, expected: list[tuple[str, str]]) -> None:
    text, spans = marked(drawn)
    found = facets(text, code)
    assert [(facet.kind, facet.value) for facet in found] == expected
    assert draw(text, [facet.span for facet in found]) == draw(text, spans)


WORTHS = [
    ("length", Measure("length", 1609.344), "quantity", "1609.344 m"),
    ("euro", Measure("euro", 5.0, high=7.0), "money", "5..7 euro"),
    ("dollar per 31556952", Measure("dollar per 31556952", 5.0), "money", "5 dollar per P1Y"),
    ("duration", Measure("duration", 90000.0, 3600.0), "duration", "PT25H"),
    ("duration", Measure("duration", 3600.0, 3600.0, high=7200.0), "duration", "3600..7200 s"),
    ("tens", Measure("tens", 1990), "date", "1990s"),
    ("tens", Measure("tens", 90), "number", "90s"),
    ("magnitude", Measure("magnitude", 100.0), "number", "100"),
    ("ordinal", 21, "number", "21"),
    ("weekday", Weekday(7), "date", "sunday"),
    ("clock", Clock(65, sure=True), "time", "01:05"),
    ("date", Date(2026, 5, None), "date", "2026-05"),
    ("date", Date(None, 5, None), "date", "--05"),
    ("date", Period(605, 608), "date", "--06-05..--06-08"),
    ("period", Period(4, 6, 2021), "date", "2021-04..2021-06"),
    ("period", Period("spring", "spring", 2021), "date", "spring 2021"),
    ("period", Period("spring", "spring"), "date", "spring"),
    ("figure", "A380", "number", None),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "told", "worth"), WORTHS)
def test_worths(kind: str, value: object, told: str, worth: str | None) -> None:
    found = Quantity(kind, value, 0, 1)  # type: ignore[arg-type]
    assert (kind_of(found), worth_of(found)) == (told, worth)


def test_a_statement_has_the_facets_of_its_own_words() -> None:
    text = "In 2020 Ann Ash said prices in Germany rose by 9 percent."
    (only,) = analyze(text, "en").statements
    assert [facet.as_json() for facet in only.facets] == [
        {"kind": "place", "span": [31, 38], "value": "DE"},
        {"kind": "percent", "span": [47, 56], "value": "9"},
    ]


def test_facets_are_cut_at_the_edges_of_a_span() -> None:
    text = "It cost 9 million euros in Rome."
    found = Facets(text, segment(text), words(text), get("en"))
    assert [facet.kind for facet in found.inside([Span(0, len(text))])] == ["money", "place"]
    assert found.inside([Span(0, 12)]) == ()


def check(text: str, statements: tuple[Statement, ...]) -> None:
    """Hold the laws: every facet lies in its statement, cuts words, and has a known kind."""
    for one in statements:
        for facet in one.facets:
            assert any(span.contains(facet.span) for span in one.contents)
            assert facet.span.cut(text).strip()
            assert facet.kind in (*KINDS, PLACE, PERSON, ORGANISATION, NAME)
            assert facet.value is None or facet.value.strip()


@law
@given(texts)
def test_laws(text: str) -> None:
    for code in (*CODES, "und"):
        check(text, analyze(text, code).statements)
