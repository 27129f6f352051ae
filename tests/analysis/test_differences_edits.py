"""Is one plain edit told under its own name, whatever else goes with it?

A table of cases beside the exam of tests/analysis/test_mutations.py: one pair for each rule made
for single edits, in a language that needs it, with all that may be told above cosmetic.
"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare_passages
from claims.analysis.findings import COSMETIC

CASES = [
    ("en", "Exports had doubled since May.", "Exports had halved since May.", ["meaning_reversed"]),
    ("en", "The bridge is reliable.", "The bridge is shaky.", ["meaning_reversed"]),
    ("en", "They waited three days.", "They waited three years.", ["date_changed"]),
    ("en", "The mayor resigned again.", "The mayor resigned.", []),
    (
        "en",
        "According to the union, the pit will close.",
        "According to two witnesses, the pit will close.",
        ["attribution_changed"],
    ),
    (
        "en",
        "The pit will close, Lena Ost, a miner, said.",
        "The pit will close, Hiro Tanaka, a miner, said.",
        ["attribution_changed"],
    ),
    (
        "en",
        "“The pit will close on Friday,” said Ost.",
        "Ost said that the pit would close on Friday.",
        ["quote_to_indirect"],
    ),
    (
        "en",
        "“I lent nine million pounds to the club,” said Ost.",
        "“Million pounds to the club,” said Ost.",
        ["quote_truncated"],
    ),
    ("es", "El precio se ha duplicado.", "El precio se ha reducido.", ["meaning_reversed"]),
    ("es", "Abrirá el 14 de junio.", "Abrirá el catorce de junio.", []),
    ("es", "La sala cierra en otoño.", "La sala cierra en invierno.", ["date_changed"]),
    ("es", "Está investigando el caso.", "Ha investigado el caso.", ["event_status_changed"]),
    (
        "es",
        "La Asociación Norte criticó la medida.",
        "La Fundación Aurora criticó la medida.",
        ["entity_swapped"],
    ),
    (
        "fr",
        "La halle rouvre samedi, a annoncé la mairie.",
        "La halle rouvre samedi, a annoncé la police.",
        ["attribution_changed"],
    ),
    ("fr", "Ils vont signer un texte.", "Ils ont signé un texte.", ["event_status_changed"]),
    ("fr", "Le toit fuit.", "Selon toute apparence, le toit fuit.", ["hedge_added"]),
    ("de", "Das Umweltamt prüft den Boden.", "Das Finanzgericht prüft den Boden.",
     ["entity_swapped"]),
    ("de", "Sie klagt, bevor das Gesetz gilt.", "Sie klagt, nachdem das Gesetz gilt.",
     ["date_changed"]),
    (
        "de",
        "„Die Schränke sind leer“, sagte Osterloh.",
        "Osterloh sagte, die Schränke sind leer.",
        ["quote_to_indirect"],
    ),
    ("pt", "O novo diretor chegou.", "O novo director chegou.", []),
    ("pt", "Alguns clientes mudaram.", "Alguns clientes ameaçam mudar.", ["event_status_changed"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "original", "derived", "types"), CASES)
def test_an_edit_is_told_by_its_name(
    language: str, original: str, derived: str, types: list[str]
) -> None:
    found = compare_passages(original, derived, language).differences
    assert [d.type for d in found if d.severity != COSMETIC] == types
