"""Is the narrator found inside the marks, and is nobody else taken for him?"""

from __future__ import annotations

import pytest

from claims.analysis.detection import analyze
from tests.marked import marked

# A language, a text with the words of its first report, and who says them.
PARTED = [
    ("fr", "« |Sous la pluie|, poursuit-il avec un sourire, |on nous voyait.| »", "il"),
    ("fr", "« |C'est fini|, a-t-elle ajouté. »", "elle"),
    ("fr", "« |J'irai|, prévient Paul Frêne, |mais à pied.| »", "Paul Frêne"),
    ("fr", "« |Nul n'y perd|, assure l'adjointe, Odile Orme, |du moins pas ici.| »", "Odile Orme"),
    ("fr", "« |Quelle honte !| s'emporte le maire Paul Frêne. On nous vole. »", "Paul Frêne"),
    ("es", "«|La gente|, dijo Ana Fresno, |tiene prisa|», y salió.", "Ana Fresno"),
    ("es", "«|La gente| —dijo la alcaldesa— |tiene prisa|».", "la alcaldesa"),
    ("pt", "“|A água|, disse o prefeito João Reis, |acabou ontem.|”", "João Reis"),
    ("ru", "«|Это|, — сказал министр, — |конец|».", "министр"),
]


@pytest.mark.parametrize(("language", "drawn", "name"), PARTED)
def test_the_narrator_between_the_marks_is_no_part_of_the_words(
    language: str, drawn: str, name: str
) -> None:
    text, spans = marked(drawn)
    first = next(s for s in analyze(text, language).statements if s.form != "assertion")
    assert (first.contents, first.speaker_name) == (spans, name)


def test_what_follows_the_narrators_stop_is_said_by_the_same_person() -> None:
    text = "« Nul n'y perd, assure la maire, Odile Orme. Nous l'avons écrit noir sur blanc. »"
    said = [(s.contents[0].cut(text), s.speaker_name) for s in analyze(text, "fr").statements]
    assert said == [
        ("Nul n'y perd", "Odile Orme"),
        ("Nous l'avons écrit noir sur blanc.", "Odile Orme"),
    ]


# A verb of saying is the speaker's own where nobody speaks by it.
WHOLE = [
    ("fr", "Anne Frêne raconte : « |Il arrive, juge la situation, et repart.| »"),
    ("fr", "Anne Frêne raconte : « |Il vient, dit bonjour, et s'en va.| »"),
    ("es", "Ana Fresno dijo: «|El jefe llega, dice algo, y se va|»."),
    ("es", "Ana Fresno dijo: «|El jefe —que llega tarde— calla —como siempre— hoy|»."),
    ("en", "Ann Ash told us: “|It is, he said, over and done with.|”"),
]


@pytest.mark.parametrize(("language", "drawn"), WHOLE)
def test_a_verb_without_anybody_who_speaks_parts_nothing(language: str, drawn: str) -> None:
    text, spans = marked(drawn)
    (only,) = analyze(text, language).statements
    assert only.contents == spans


def test_marks_inside_a_quotation_stay_where_they_are() -> None:
    text = "« Il a crié “assez, dit-il, assez”, puis plus rien », raconte Paul Frêne."
    (only,) = analyze(text, "fr").statements
    assert only.contents[0].cut(text).startswith("Il a crié")
    assert only.contents[-1].cut(text).endswith("plus rien")
