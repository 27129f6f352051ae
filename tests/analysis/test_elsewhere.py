"""Are Spanish, German, French and Portuguese articles read: their marks, verbs, moods and dashes?

The articles in `elsewhere/` were written for this project and annotated by hand: the text, a rule,
and a line for each report: form, speaker and words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.analysis.detection import analyze
from tests.marked import marked

ARTICLES = sorted(Path(__file__).with_name("elsewhere").glob("*.txt"))
RULE = "=====\n"


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_articles(path: Path) -> None:
    text, _, told = path.read_text(encoding="utf-8").partition(RULE)
    reports = [s for s in analyze(text).statements if s.form != "assertion"]
    found = [
        f"{s.form.split('_')[0]} | {s.speaker_name or '-'} | "
        f"{' / '.join(span.cut(text) for span in s.contents)}"
        for s in reports
    ]
    assert found == told.splitlines()


# A language, a text with the words of its last report, and who says them.
REPORTED = [
    ("de", "„|Es fiel|“, so deren Sprecher Jan Asch.", "Jan Asch"),
    ("de", "Anna Asch kündigte an, |man werde alles offenlegen|.", "Anna Asch"),
    ("fr", "Paul Frêne part. « |C'est fini| », a prévenu l'élu.", "Paul Frêne"),
    # Any verb behind marks and a comma, before its subject; a participle or a name's verb is none.
    ("es", "«|Se acabó|», bufó la alcaldesa Ana Fresno.", "Ana Fresno"),
    ("fr", "« |C'est fini| », peste le maire Paul Frêne.", "Paul Frêne"),
    ("de", "„|Es ist vorbei|“, stöhnte die Trainerin Anna Asch.", "Anna Asch"),
    ("de", "„|Es ist vorbei|“, so Anna Asch.", "Anna Asch"),
    ("pt", "“|Acabou tudo|”, suspirou a prefeita Ana Freixo.", "Ana Freixo"),
    # Hyphens between verb and pronoun.
    ("fr", "Anne Frêne part. « |C'est fini| », a-t-elle lancé.", "Anne Frêne"),
    ("fr", "Anne Frêne part. « |C'est fini| », ajoute-t-elle.", "Anne Frêne"),
    # No subject: who the sentence before is about, or who spoke.
    ("es", "Ana Fresno dimitió. «|Se acabó|», dijo en Roma.", "Ana Fresno"),
    ("es", "Ana Fresno dijo que no. Añadió |que era tarde|.", "Ana Fresno"),
    ("pt", "Ana Freixo saiu. «|Acabou tudo|», disse em Roma.", "Ana Freixo"),
    # An article that is a preposition or a pronoun too.
    ("pt", "“|Acabou tudo|”, disse a médica Ana Freixo.", "Ana Freixo"),
    ("pt", "“|Acabou tudo|”, disse aos jornalistas Ana Freixo.", "Ana Freixo"),
    ("de", "„|Es fiel|“, erklärte die Ärztin Anna Asch.", "Anna Asch"),
    # The source inside its clause, behind its word, or before a quotation.
    ("de", "Laut der Polizei |fielen zwölf Bäume um|.", "der Polizei"),
    ("de", "Peter Esche zufolge |fielen zwölf Bäume um|.", "Peter Esche"),
    ("fr", "Pour Anne Frêne, « |c'est une honte| ».", "Anne Frêne"),
    ("es", "Interrogada por El Pueblo, Ana Fresno dijo |que era tarde|.", "Ana Fresno"),
    ("es", "“|Se acabó|”, se pregunta el abogado, Javier Solís. Llueve.", "Javier Solís"),
    ("de", "Anna Asch lachte. „|Es ist spät, sehr spät|“, sagt sie. Dann ging sie.", "Anna Asch"),
    # A text is the speaker where it reads so.
    ("de", "„|Es ist vorbei|“, heißt es in dem Brief.", "dem Brief"),
    ("pt", "«|Acabou tudo|», lê-se no documento.", "documento"),
    # The mood of reports, and the clause behind a comma.
    ("de", "Anna Asch sagte nein. |Es sei zu spät|.", "Anna Asch"),
    ("de", "Anna Asch sagte, |es sei viel zu spät|.", "Anna Asch"),
    # Dashes.
    ("es", "—|Se acabó| —dijo Ana Fresno.", "Ana Fresno"),
    ("pt", "— |Acabou tudo| — disse Ana Freixo.", "Ana Freixo"),
]


@pytest.mark.parametrize(("language", "drawn", "name"), REPORTED)
def test_words_and_speakers(language: str, drawn: str, name: str) -> None:
    text, spans = marked(drawn)
    last = [s for s in analyze(text, language).statements if s.form != "assertion"][-1]
    assert (last.contents, last.speaker_name) == (spans, name)


NOBODY = [
    ("es", "La obra «El mar», escrita por Ana Fresno, gusta."),
    ("es", "– Pan y leche\n– Queso – el de siempre\n– Vino"),
    ("es", "Ana Fresno vive en Roma —la ciudad de siempre— con su hija."),
    ("de", "Er lebt bei Rom. Es ist zu spät."),
    ("de", "Das Haus steht in der Straße „Am Teich“, und die Ärztin Anna Asch wohnt dort."),
    ("fr", "Pour Noël, le marché « Rouge » ouvre."),
    ("pt", "O filme «Mar», visto por Ana Freixo, é bom."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_is_quoted(language: str, text: str) -> None:
    assert [s for s in analyze(text, language).statements if s.form != "assertion"] == []


def test_a_turn_without_a_speaker_is_not_given_to_whoever_spoke_before() -> None:
    text = "—¿Se acabó todo? —preguntó Ana Fresno.\n\n—Sí, del todo."
    assert [s.speaker_name for s in analyze(text, "es").statements] == ["Ana Fresno", None]


def test_a_row_of_dashes_is_spoken_where_one_of_them_says_so() -> None:
    text = "Llueve.\n\n—¿Se acabó?\n\n—Sí, todo.\n\n—Lo siento —dijo Ana Fresno."
    assert [s.form for s in analyze(text, "es").statements] == ["direct_quote"] * 3
    assert analyze(text.partition("—Lo")[0], "es").statements == ()


def test_without_a_table_words_in_marks_are_found_and_terms_are_not() -> None:
    text = "Dyrektor “potwierdza że jest dobrze” w Rzymie.\n\nTo “nowy plan” miasta."
    (only,) = analyze(text, "pl").statements
    assert only.contents[0].cut(text) == "potwierdza że jest dobrze"


def test_german_pointed_marks_end_a_sentence_too() -> None:
    text = "»Er wollte nach Rom.« Heute backt sie."
    assert [part.span.cut(text) for part in analyze(text, "de").segments] == [
        "»Er wollte nach Rom.«",
        "Heute backt sie.",
    ]


def test_a_day_of_the_month_ends_no_sentence() -> None:
    text = "Sie fahren bis zum 13. Dezember. Dann ist Schluss."
    assert [part.span.cut(text) for part in analyze(text, "de").segments] == [
        "Sie fahren bis zum 13. Dezember.",
        "Dann ist Schluss.",
    ]


def test_german_marks_end_a_sentence_not_a_heading() -> None:
    text = "Es fiel.\n\n„Die Energiewende“, so Roth, „gelingt nur mit Euch.“\n\nEs stieg."
    assert {part.role for part in analyze(text, "de").segments} == {"body"}
