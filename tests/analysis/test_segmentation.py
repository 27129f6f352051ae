"""Are sentences cut where a reader would cut them, and is their role on the page seen?"""

from __future__ import annotations

import pytest

from claims.analysis.segmentation import segment
from tests.marked import draw, marked

SENTENCES = [
    # full stops that end a sentence, and those that do not
    "|It fell.| |It rose.|",
    "|Mr. Ash met Dr. Bell at 3 p.m. on Sunday.| |They left.|",
    "|He lives in the U.S. now.| |He moved to the U.S. in May.|",
    "|He left the U.S.| |The President stayed.|",
    "|J. R. Ash wrote it.| |Nobody read it.|",
    "|It rose by 3.5 percent, No. 4 on the list.| |Good.|",
    "|Ask Gen. Bell, Sen. Ash, etc. about it.|",
    "|“Why?” Ash asked.| |“Because,” she said.|",
    "|“Why did it fall?” asked the mayor.| |Nobody knew.|",
    "|Is it true?| |Yes!| |Well…| |Perhaps.|",
    "|It fell (by 3 percent.)| |Then it rose.|",
    "|He said it fell.[2]| |It rose.|",
    # quotations: their own sentences are cut, those inside a sentence are not
    "|“It fell.| |It rose,” she said.|",
    "|The film “Who? What? Where?” is long.| |It bores.|",
    "|She called it “obsolete.”| |The alliance had other views.|",
    "|He agreed. “| |The envoys left.|",
    # other scripts and languages
    "|价格下跌了。| |他说是的。|",
    "|Es fiel z.B. am Montag.| |Dann stieg es.|",
    "|¿Cayó?| |¡Subió!|",
    "|यह गिरा।| |वह उठा।|",
]


@pytest.mark.parametrize("drawn", SENTENCES)
def test_sentences(drawn: str) -> None:
    text, spans = marked(drawn)
    language = "de" if text.startswith("Es ") else "en"
    found = [part.span for part in segment(text, language)]
    assert draw(text, found) == draw(text, spans)


ROLES = [
    ("Prices Rise in May\n\nThey rose again. It hurts.", ["headline", "body", "body"]),
    ("Why do prices rise?\n\nThey rose again.", ["headline", "body"]),
    ("Prices rose again on Monday.\n\nThey rose.", ["body", "body"]),
    ("Prices rose", ["body"]),
    ("It fell.\n\nA Crowd in Rome\nAnn Ash, left, waves.\nJo Bell/Getty Images\n\nIt rose.",
     ["body", "caption", "caption", "credit", "body"]),
    ("It fell.\n\nThis photo shows a crowd. It waves.\n\nIt rose.",
     ["body", "caption", "caption", "body"]),
    ("It fell.\n\nA school in Rome. Image: Rossi.\n\nIt rose.",
     ["body", "caption", "credit", "body"]),
    ("It fell.\n\nJo Bell / Al Cole / AFP via Getty Images", ["body", "credit"]),
    ("It fell.\n\nPhoto by Jo Bell", ["body", "credit"]),
    ("It fell.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are "
     "marked *\n\nBack to top button",
     ["body", "boilerplate", "boilerplate", "boilerplate", "boilerplate"]),
    ("It fell.\n\nCorrection: An earlier version named another town.", ["body", "correction_note"]),
    ("It fell.\n\nAn earlier version of this article misspelled a name.",
     ["body", "correction_note"]),
    ("It fell.\n\nThe Road to Rome\n\nIt rose.", ["body", "headline", "body"]),
    ("It fell.\n\nThe road to Rome is long and/or dusty.", ["body", "body"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(text: str, roles: list[str]) -> None:
    assert [part.role for part in segment(text)] == roles


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    lines = [
        "The committee said on Monday that the price of bread in the",
        "Eastern provinces had risen for the third month running and",
        "that it expected no change before the end of the year.",
    ]
    (only,) = segment("\n".join(lines))
    assert only.span.cut("\n".join(lines)).endswith("year.")


def test_paragraphs_are_counted() -> None:
    parts = segment("One fell. Two fell.\nThree fell.\n\nFour fell.")
    assert [part.paragraph for part in parts] == [0, 0, 1, 2]


def test_lines_of_mere_signs_are_one_and_swallow_no_words() -> None:
    text, spans = marked('|"\n"\n\n”\r\n***|\n|“It fell.|\n|—|\n|It rose.|')
    assert [part.span for part in segment(text)] == list(spans)


def test_signs_alone_are_no_sentences() -> None:
    text, spans = marked("|?” !” .|\n|It fell!| |It rose.|")
    assert [part.span for part in segment(text)] == list(spans)


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t", "\u2028"])
def test_blank_texts_have_no_segments(text: str) -> None:
    assert segment(text) == ()


def test_an_unknown_language_is_cut_as_well() -> None:
    text, spans = marked("|Cena spadla.| |Pak rostla.|")
    assert [part.span for part in segment(text, "cs")] == list(spans)
