"""Is the right source told where results speak, two speak together, or the name comes later?"""

from __future__ import annotations

import pytest

from claims.analysis.detection import Statement, analyze


def quotations(text: str) -> list[Statement]:
    """Return all quotations of a text."""
    return [one for one in analyze(text).statements if one.form != "assertion"]


# A text, and whose words its last quotation holds.
NAMED = [
    # Results speak in a bare clause, before it and behind it.
    ("The mill broke the rule twice since 2020, records show.", "records"),
    ("The mill broke the rule twice, emails seen by the Post show.", "emails seen by the Post"),
    ("Data show that sales fell by half.", "Data"),
    ("Figures released by the bank show sales fell by half.", "Figures released by the bank"),
    # Letters behind a name are no surname.
    ("Ann Ash KC, prosecuting, said the wall fell.", "Ann Ash"),
    ("Bo Bell MP spoke.\n\n“It fell,” Mr Bell said.", "Bo Bell"),
    # Two who speak together, and what they say next.
    ("Mayor Ann Ash and Dr. Bo Bell said it fell.", "Ann Ash and Bo Bell"),
    ("Ann Ash and Bo Bell said it fell.\n\n“It did,” they said.", "Ann Ash and Bo Bell"),
    ("Ann Ash and Bo Bell said it fell.\n\n“It did,” Mr Bell said.", "Bo Bell"),
    ("Ann Ash and the board said it fell.", "Ann Ash"),
    ("Ann Ash spoke. “It fell,” they said.", "they"),
    # Given names of many countries tell who "he" is; a name of both tells nothing.
    ("Kwame Ash ran the shop. Ngozi Bell sold books. “It fell,” he said.", "Kwame Ash"),
    ("Niamh Ash met Eoin Bell. “It fell,” she said.", "Niamh Ash"),
    ("Robin Ash met Eoin Bell. “It fell,” she said.", "Robin Ash"),
    ("Noise woke landlady Lou Ash. Pat Bell of Lake Zoo slept. “It fell,” she said.", "Lou Ash"),
    # An age shows a person, whom "the company" does not mean.
    ("Ash Foods fell.\n\nÖzil Ash, 44, a baker, wept. The firm said it was sorry.", "Ash Foods"),
]

OPENING = "Storm hits the town\n\nIt rained on Monday in the old town.\n\n"
NAMED_BY_NOUN = [
    # A noun of saying, and whose it is, lead in by a colon.
    ("Bo Bell shrugged. Ann Ash’s verdict: “It’s gone.”", "Ann Ash"),
    ("Bo Bell shrugged. Ann Ash’s blunt advice to visitors: “Stay home.”", "Ann Ash"),
    ("Ann Ash came. Her reply was short: “No.”", "Ann Ash"),
    ("Ann Ash came with Bo Bell. His only answer: “No.”", "Bo Bell"),
    ("Ann Ash left. Her lawyer’s reply: “No.”", "Her lawyer"),
    ("Here is Ann Ash’s old list: “Eggs, ham and milk.”", None),
]


@pytest.mark.parametrize(("text", "name"), NAMED_BY_NOUN)
def test_a_noun_tells_whose_words_they_are(text: str, name: str | None) -> None:
    assert quotations(OPENING + text)[-1].speaker_name == name


def test_an_answer_in_marks_is_his_who_answers() -> None:
    asked = ["How did you begin?", "What is the trick?", "Will you stop?"]
    turns = "\n\n".join(f"{question}\n\n“I wait and see.”" for question in asked)
    text = f"Three questions for Petra Lind\n\nPetra Lind bakes bread in Rome.\n\n{turns}"
    assert [one.speaker_name for one in quotations(text)] == ["Petra Lind"] * 3
    fewer = text.replace(f"{asked[2]}\n\n", "")  # two questions make no interview
    assert "Petra Lind" not in {one.speaker_name for one in quotations(fewer)[:1]}


LABELLED = [
    ("Ann Ash, Green Party: “It fell.”", "Ann Ash"),
    ("Ann Ash, head of the board: “It fell.”", "Ann Ash"),
    ("Ann Ash, Bo Bell and Al Coe: “It fell.”", None),
    ("Ann Ash, it seems: “It fell.”", None),
]


@pytest.mark.parametrize(("text", "name"), LABELLED)
def test_an_office_stands_between_name_and_colon(text: str, name: str | None) -> None:
    found = quotations(OPENING + text)[-1]
    assert (found.speaker_name if found.rule == "speaker-colon" else None) == name


NAMED_BEFORE = [
    # A trade or a country tells again who was named just before; not an owner, nor a body.
    ("Bell’s rival Lars Holm lost. The Dane said that he was done.", "Lars Holm"),
    ("Luis Ash told Radio Rome of it. The midfielder said that he was done.", "Luis Ash"),
    ("Luis Ash met Bo Bell. The midfielder said that he was done.", "The midfielder"),
    ("Ash Wings is broke. The airline said that it would close.", "Ash Wings"),
    # A couple shares its surname.
    ("Geoff and Linda Ash have won. “It fell,” Geoff said.", "Geoff Ash"),
    ("Geoff and Rome Tools have won. “It fell,” Geoff said.", "Geoff"),
    # Where somebody lives shows a person.
    ("Ash, of Mill Lane, denies it. He told the court: “I like it.”", "Ash"),
    ("Hull, of all towns, is dry. He told the court: “I like it.”", "He"),
]


@pytest.mark.parametrize(("text", "name"), NAMED_BEFORE)
def test_who_was_named_before_is_told_again(text: str, name: str) -> None:
    assert quotations(OPENING + text)[-1].speaker_name == name


# A sentence, and all its reports with their speakers.
REPORTS = [
    # Who speaks behind the words speaks on in a participle.
    (
        "Two were hurt, Bo Bell said, adding that one might die.",
        "Bo Bell",
        ["Two were hurt", "that one might die"],
    ),
    (
        "The pier fell at night, said Bo Bell, noting that it was old.",
        "Bo Bell",
        ["The pier fell at night", "that it was old"],
    ),
    (
        "Bo Bell spoke, saying it was old and insisting nobody had known.",
        "Bo Bell",
        ["it was old", "nobody had known"],
    ),
    ("Bo Bell left the house, telling police he was fine.", "Bo Bell", ["he was fine"]),
    # Cue and speaker between commas cut a clause in two.
    (
        "The risk, said Bo Bell, is that it will fall.",
        "Bo Bell",
        ["The risk", "is that it will fall"],
    ),
    ("It was, said Bo Bell, a mess.", "Bo Bell", ["It was", "a mess"]),
    ("There were, Bo Bell said, no warnings.", "Bo Bell", ["There were", "no warnings"]),
    ("The pier is shut, Bo Bell said, but the road is not.", "Bo Bell", ["The pier is shut"]),
    ("Bo Bell, 45, said Ann, 50, was out.", "Bo Bell", ["Ann, 50, was out"]),
    # A bare clause behind a pronoun; behind who is told, with "that" for the second half.
    ("An examination found he died of cold.", "An examination", ["he died of cold"]),
    (
        "Bo Bell told reporters the key never came and that nobody knew.",
        "Bo Bell",
        ["the key never came and that nobody knew"],
    ),
    ("Bo Bell told the board and the mayor that it fell.", "Bo Bell", ["that it fell"]),
    # Somebody else reports the whole at its end.
    ("Bo Bell told police he slept at ten, the prosecutor said.", "Bo Bell", ["he slept at ten"]),
    ("Bo Bell said it fell, the wall he knew.", "Bo Bell", ["it fell, the wall he knew"]),
    # Verbs of writing and foreseeing.
    ("Bo Bell texted that it fell.", "Bo Bell", ["that it fell"]),
    ("Bo Bell anticipated that it would fall.", "Bo Bell", ["that it would fall"]),
    # The narrator's own words.
    ("The mirror reflected the sun at noon.", None, []),
    ("An examination found it empty.", None, []),
]


@pytest.mark.parametrize(("sentence", "name", "reported"), REPORTS)
def test_what_is_reported(sentence: str, name: str | None, reported: list[str]) -> None:
    text = OPENING + sentence
    found = quotations(text)
    assert [span.cut(text) for one in found for span in one.contents] == reported
    assert all(one.speaker_name == name for one in found)


def test_one_letter_is_no_body() -> None:
    text = OPENING + "Y-shaped pipes stand there. Y pipes fell.\n\nThe paper said they were old."
    assert quotations(text)[-1].speaker_name == "The paper"


# A text, and whose words its first quotation holds.
NAMED_LATER = [
    # The office first, the name later, where one person alone bears it.
    ("“It fell,” the head teacher said.\n\nRosa Ash, the head teacher, left.", "Rosa Ash"),
    ("The judge said it fell.\n\nJudge Bo Bell rose.", "Bo Bell"),
    ("“It fell,” said a spokesman. The spokesman, Al Ash, rose.", "Al Ash"),
    # Two bear it; another one does; words beside a name are no office.
    (
        "The teacher said it fell.\n\nBo Bell, a teacher, sat. Ann Ash, a teacher, sang.",
        "The teacher",
    ),
    ("A spokesman said it fell. Bo Bell, a spokesman for Rome, sat.", "A spokesman"),
    ("The papers say Bell, 41, hid it.", "The papers"),
    ("The judges called it “wild”.\n\nChair of judges Prof Bo Bell rose.", "The judges"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_the_source_is_told(text: str, name: str) -> None:
    assert quotations(text)[-1].speaker_name == name


@pytest.mark.parametrize(("text", "name"), NAMED_LATER)
def test_the_name_comes_later(text: str, name: str) -> None:
    assert quotations(text)[0].speaker_name == name


def test_an_article_brings_somebody_else_in() -> None:
    told = "Resident Bo Bell said it fell. {} resident said it was loud."
    assert quotations(told.format("A"))[-1].speaker_name == "A resident"
    assert quotations(told.format("Another"))[-1].speaker_name == "Another resident"
    assert quotations(told.format("The"))[-1].speaker_name == "Bo Bell"


def test_a_pronoun_between_commas_only_stresses() -> None:
    text = (
        "Depuis mai, les étals du cours Gambard sont vides.\n\n"
        "La mairie, elle, parle d’« un temps d’adaptation ». « Personne ne perdra sa place, "
        "assure la première adjointe, Odile Frêne. C’est écrit. » Selon elle, le tarif reste bas."
    )
    spoken = [one for one in analyze(text, "fr").statements if one.form != "assertion"]
    assert spoken[-1].speaker_name == "Odile Frêne"


NOBODY = [
    "The data from the talk show were lost.",
    "They went to see the Monday show in town.",
    "Records, cups and old boots show on the shelf.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_speaks(text: str) -> None:
    assert quotations(text) == []
