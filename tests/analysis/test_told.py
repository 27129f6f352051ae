"""Are words found that stand in less usual places: headlines, figures, what others were told?"""

from __future__ import annotations

import pytest

from claims.analysis.detection import analyze
from tests.marked import marked

STORY = "\n\nAnn Ash, the mayor of Rome, came to the old town on Friday."
# A text with the words of its only report, its form, and who says them.
TOLD = [
    # Figures that somebody puts.
    ("en", "Bo Bell put |the toll at about 40|.", "indirect", "Bo Bell"),
    ("en", "Bo Bell put the number of guests at “|maybe ten.|”", "direct", "Bo Bell"),
    ("de", "Bo Esche bezifferte |den Schaden auf 40.000 Euro|.", "indirect", "Bo Esche"),
    ("fr", "Bo Frêne chiffre |le coût à 6 millions d'euros|.", "indirect", "Bo Frêne"),
    ("es", "Bo Fresno cifró |el número de heridos en 40|.", "indirect", "Bo Fresno"),
    # What somebody was told, by whom, and what the writer was.
    ("en", "Bo Bell was told by police |that it fell in May|.", "indirect", "police"),
    ("en", "Bo was told by the mayor, Ann Ash, |that it fell|.", "indirect", "Ann Ash"),
    ("en", "We were told |that the bridge was safe|.", "indirect", None),
    # What is not ruled out; a comma before "that"; a subject behind its verb.
    ("pt", "Ana Freixo não descarta |que haja novas greves|.", "indirect", "Ana Freixo"),
    ("fr", "Bo Frêne n'exclut pas |que la halle ferme|.", "indirect", "Bo Frêne"),
    ("de", "Am Montag sagte Anna Asch, |dass alles fiel|.", "indirect", "Anna Asch"),
    ("es", "Ayer dijo Ana Fresno |que era tarde|.", "indirect", "Ana Fresno"),
    ("ru", "Вчера заявил мэр Пётр Дуб, |что мост закроют|.", "indirect", "Пётр Дуб"),
    ("ru", "«|Это конец|», — сказал Иван Ясень.", "direct", "Иван Ясень"),
    ("ru", "По словам эксперта, |цены выросли вдвое|.", "indirect", "эксперта"),
    ("ar", "قال الوزير أحمد علي |إن الأسعار ارتفعت| أمس.", "indirect", "الوزير أحمد علي"),
    ("ar", "وقال سامي حداد يوم الاثنين |إن الجسر مغلق|.", "indirect", "سامي حداد"),
    ("ar", "وأكدت المديرة |أن القرار نهائي|.", "indirect", "المديرة"),
    ("ar", '"|لن نغادر|"، قالت سارة علي.', "direct", "سارة علي"),
    # A clause behind an adverbial, and what goes on with a noun.
    ("en", "Bo Bell said in a statement |it would act “with care.”|", "mixed", "Bo Bell"),
    ("en", "Bo Bell said |he had “every sympathy” but no money|.", "mixed", "Bo Bell"),
    ("en", "Bo Bell said |it is “safe”, and potentially a bargain|.", "mixed", "Bo Bell"),
    ("en", "Bo Bell said |the first letter never came|.", "indirect", "Bo Bell"),
    ("en", "The authors, all of Rome, report |that it fell|.", "indirect", "The authors"),
    # Headlines that begin with marks.
    ("en", f"‘|We will rebuild every house|’{STORY}", "direct", None),
    ("en", f"‘|It is our home|’: Mayor Ann Ash vows to stay{STORY}", "direct", "Ann Ash"),
    ("en", f"“|I was sure it was over|” – Ann Ash{STORY}", "direct", "Ann Ash"),
    ("de", f"„|Wir machen weiter|“: Das Bad bleibt offen{STORY}", "direct", None),
]


@pytest.mark.parametrize(("language", "drawn", "form", "name"), TOLD)
def test_words_in_less_usual_places(language: str, drawn: str, form: str, name: str | None) -> None:
    text, spans = marked(drawn)
    (only,) = [s for s in analyze(text, language).statements if s.form != "assertion"]
    assert (only.form.split("_")[0], only.speaker_name) == (form, name)
    if language != "ar":  # where a day at the end belongs to the clause
        assert only.contents == spans


NOBODY = [
    ("en", "Bo Bell put the kettle on at 5 and went."),
    ("en", "Bo Bell put the number on a card at home."),
    ("en", "The number put at 40 was wrong."),
    ("en", "Bo Bell was told that it fell."),
    ("en", "Bo Bell was told by his watch."),
    ("en", "The dam holds a lake known to all as “the Bucket.”"),
    ("en", f"‘Gone With the Wind’{STORY}"),
    ("en", f"‘Black Friday’: Shops open early{STORY}"),
    ("en", f"‘Super’ storm: All roads closed{STORY}"),
    ("fr", "Il est venu mardi, et le marché a fermé tôt."),
    ("ru", "Газета «Правда» вышла в Москве."),
    ("ru", "Фильм «Море и мы» понравился всем."),
    ("ar", "افتتح معرض «ألوان البحر» في القاهرة أمس."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_is_quoted(language: str, text: str) -> None:
    assert [s for s in analyze(text, language).statements if s.form != "assertion"] == []


def test_a_quotation_runs_over_a_paragraph_without_marks_to_the_one_that_closes_it() -> None:
    text = "Ann Ash spoke: “It was late.\n\nWe ran up the hill.\n\nNobody slept.”\n\nIt rained."
    (only,) = [s for s in analyze(text, "en").statements if s.form != "assertion"]
    assert [span.cut(text) for span in only.contents] == [
        "It was late.",
        "We ran up the hill.",
        "Nobody slept.",
    ]


def test_it_does_not_where_the_next_marks_open() -> None:
    text = "Ann Ash spoke: “It was late.\n\nIt rained.\n\n“We left,” said Bo Bell."
    said = [span.cut(text) for s in analyze(text, "en").statements for span in s.contents]
    assert "It rained." not in said
    assert "We left," in said


def test_no_mayor_is_the_prefect() -> None:
    text = "Le maire Paul Frêne part. Le préfet a déclaré que la halle ferme."
    last = analyze(text, "fr").statements[-1]
    assert last.speaker_name == "Le préfet"
