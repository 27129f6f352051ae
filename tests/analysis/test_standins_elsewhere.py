"""Do words of weight stand in for small words in the other languages with tables, too?"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare
from claims.analysis.findings import COSMETIC, REVERSES

SAME = [
    ("de", "Die Ursache des Brandes ist unklar.", "Die Ursache des Brandes ist nicht bekannt."),
    ("de", "Künftig fahren ein Viertel weniger Züge.", "Künftig fahren 25 Prozent weniger Züge."),
    ("de", "Die Bahn fährt erst ab Mai.", "Die Bahn fährt nicht vor Mai."),
    ("es", "Se desconoce la causa del fuego.", "No se conoce la causa del fuego."),
    ("pt", "As obras começarão só em 2027.", "As obras não começarão antes de 2027."),
]
TURNED = [
    ("de", "Die Ursache ist bekannt.", "Die Ursache ist nicht bekannt."),
    ("es", "La causa se conoce ya.", "La causa no se conoce ya."),
    ("fr", "La cause est connue.", "La cause n’est pas connue."),
    ("pt", "A causa é conhecida.", "A causa não é conhecida."),
]


def severities(language: str, one: str, other: str) -> set[str]:
    """Return how grave what is told of two sentences is."""
    return {x.severity for x in compare(one, other, language).differences}


@pytest.mark.parametrize(("language", "one", "other"), SAME)
def test_it_is_the_same_told_otherwise(language: str, one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert severities(language, *pair) <= {COSMETIC}


@pytest.mark.parametrize(("language", "one", "other"), TURNED)
def test_it_is_turned_round_without_one(language: str, one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert REVERSES in severities(language, *pair)
