"""Is everybody told who speaks in the American press: offices, kin, questions, relative clauses?"""

from __future__ import annotations

import pytest

from claims.analysis.detection import Statement, analyze
from claims.analysis.languages.given_names import FEMALE_NAMES, MALE_NAMES

# A text below a headline, and who its last quotation is by; the second of a pair is the other side.
NAMED = [
    # One office, several who hold it: whoever was meant last.
    (
        "Ash County Sheriff Al Ash spoke. Bell County Sheriff Bo Bell spoke.\n\n"
        "“It fell,” Ash said.\n\n“It rose,” the sheriff said.",
        "Al Ash",
    ),
    (
        "Ash County Sheriff Al Ash spoke. Bell County Sheriff Bo Bell spoke.\n\n"
        "“It fell,” Bell said.\n\n“It rose,” the sheriff said.",
        "Bo Bell",
    ),
    # Who held it before is not who holds it.
    (
        "Former President Al Ash came. President Bo Bell did not.\n\n"
        "“No,” the former president said.",
        "Al Ash",
    ),
    (
        "Former President Al Ash came. President Bo Bell did not.\n\n“No,” the president said.",
        "Bo Bell",
    ),
    ("Ann Ash said it fell.\n\n“It rose,” the former secretary of state said.", "Ann Ash"),
    # Other words for who spoke; a trade may be anybody's.
    ("Al Ash, the nominee, came. He called it bad.\n\n“It fell,” the billionaire said.", "Al Ash"),
    ("Chief Al Ash said it was bad. It was late.\n\n“It fell,” the driver said.", "the driver"),
    (
        "Maj. Gen. Al Ash said it fell.\n\n“Why?” Ann Bell asked.\n\n“It did,” the general said.",
        "Al Ash",
    ),
    # Who spoke without a name goes on beside it, in the next paragraph somebody else may.
    ("Ann Ash left. A parent said it fell. “It rose,” the woman said.", "A parent"),
    ("Ann Ash left. A parent said it fell.\n\n“It rose,” the woman said.", "Ann Ash"),
    ("Ann Ash left. His wife said it fell. “It rose,” she said.", "His wife"),
    ("His wife said it fell. Ann Ash came. “It rose,” she said.", "Ann Ash"),
    # A noun before a comma is no apposition of a name with its own verb.
    ("Asked of her husband, Gina Ash laughed.\n\n“It fell,” she said.", "Gina Ash"),
    ("Her husband, Robin Ash, laughed.\n\n“It fell,” he said.", "Robin Ash"),
    ("His wife of ten years, Voula, came. Al Ash came, too.\n\n“It fell,” she said.", "Voula"),
    ("Ann Ash came with her husband, former Gov. Bo Bell.\n\nHer husband said: “No.”", "Bo Bell"),
    ("Sent to Al Ash, the memo warns that “it fell.” The memo says: “It rose.”", "the memo"),
    ("Sent to Al Ash, the mayor, it was bad. The mayor says: “It rose.”", "Al Ash"),
    ("The president told Al Ash to go.\n\n“It fell,” the president said.", "The president"),
    # An owner in front gives way to whom he owns.
    ("Al Ash came. Bo Bell’s brother Emal came.\n\nHe spoke. “It fell,” he said.", "Emal"),
    ("Al Ash came. Bo Bell’s plan angered Emal Orr.\n\nHe spoke. “It fell,” he said.", "Al Ash"),
    # Nobody calls himself by name, and who asked does not answer.
    ("Al Ash came. Bo Bell called him bad.\n\n“Al Ash is weak,” he said.", "Bo Bell"),
    ("Bo Bell came. Al Ash called him bad.\n\n“Bo Bell is weak,” he said.", "Al Ash"),
    ("Amy Ash came. Asked by Ann Bell why it fell, she said it was “bad luck.”", "Amy Ash"),
    ("Amy Ash came. Seen with Ann Bell, she said it was “bad luck.”", "Ann Bell"),
    (
        "“Why?” Ann Ash asked.\n\n“It fell,” Al Bell said.\n\n“And where did it fall?”",
        "Ann Ash",
    ),
    ("“Why?” Ann Ash asked.\n\n“It fell,” Al Bell said.\n\n“And it rose again.”", "Al Bell"),
    (
        "Al Ash came. Bo Bell spoke.\n\n"
        "Asked if he fell for Al Ash, Bo Bell said no. “Never,” he said.",
        "Bo Bell",
    ),
    ("Bo Bell spoke.\n\nHe fell for Al Ash, who came. “It rose,” he said.", "Bo Bell"),
    ("Ann Ash, told of a crowd, left.\n\nThe crowd took up a chant: “It rose!”", "The crowd"),
    # A person somewhere is not the place; what is said of him in a relative clause is no end.
    ("A federal judge in Wisconsin, Ann Ash, wrote: “It fell.”", "Ann Ash"),
    ("A federal judge in Wisconsin wrote: “It fell.”", "A federal judge in Wisconsin"),
    ("Ann Ash, who called it “the best of years,” tweeted: “It fell.”", "Ann Ash"),
    ("Ann Ash met Al Bell, who called it “the best of years.”", "Al Bell"),
    ("The sister, who asked that her name not be used, said it was “a shame.”", "The sister"),
    ("Outside, Ash’s partner, Officer Jo Bell, said it was “a shame.”", "Jo Bell"),
    ("Ash, a baker, said it was “a shame.”", "Ash"),
    ("The firm, which is based in Rome, is new but has said it was “a shame.”", "The firm"),
    # By one of several gerunds, by one who hails from somewhere, behind a label.
    ("It was bad, with Al Ash calling it “a mess” and Bo Bell saying it was “a shame.”", "Bo Bell"),
    ("“It fell,” writes Bev from Oldcott.", "Bev from Oldcott"),
    ("Bev Ash spoke.\n\n“It fell,” writes Bev from Oldcott.", "Bev Ash"),
    ("It was late.\n\nQuote of the day: “It fell and it rose.” — Rep. Al Ash", "Al Ash"),
    ("It was late.\n\nNote of Ann Ash: “It fell and it rose.”", "Ann Ash"),
    ("When Al Ash noted that it fell, Bo Bell shrugged: “It rose.”", "Bo Bell"),
    # Who tells what another said is not who said it.
    ("“It fell,” Ann Ash said, according to two people there.", "Ann Ash"),
    ("“It fell,” according to Ann Ash, who said no more.", "Ann Ash"),
    ("“It fell,” an Ash ally said.", "an Ash ally"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_speakers_of_the_press_are_named(text: str, name: str) -> None:
    quotes = [one for one in below_headline(text) if one.form in ("direct_quote", "mixed_quote")]
    assert quotes[-1].speaker_name == name


# A sentence, and the words it reports last; none where it reports nothing.
REPORTED = [
    ("She admitted she once threw a pie at the car.", "she once threw a pie at the car"),
    ("She admitted defeat once it fell.", None),
    ("Ash vowed to stop any agency that enforces the order.", None),
    ("Ash vowed that it would fall.", "that it would fall"),
    ("Ash told them to back a bill that would fall.", None),
    ("Ash told a crowd of a few thousand in a school gym in Rome that it fell.", "that it fell"),
    ("Ash told a crowd of a few thousand, in a school gym in Rome that evening.", None),
    ("Ash filed suit in four states, adding that it fell.", "that it fell"),
    (
        "Ash said it fell, and the club is weighing a suit, according to Bell.",
        "the club is weighing a suit",
    ),
    (
        "It fell, and the club is weighing a suit, according to Bell.",
        "It fell, and the club is weighing a suit",
    ),
    ("Ash, speaking to a group of pastors in Rome on Friday, said it fell.", "it fell"),
]


@pytest.mark.parametrize(("text", "words"), REPORTED)
def test_what_is_reported_is_found(text: str, words: str | None) -> None:
    found = [one.contents[0] for one in below_headline(text) if one.form == "indirect_quote"]
    assert (found[-1].cut(headed(text)) if found else None) == words


# A quotation in its sentence, and whether it is somebody's words.
SAID = [
    ("“It fell,” Ann Ash told the Post. “Period.”", "Period.", True),
    ("Ann Ash left it at that. A sign hung there. “Period”", "Period", False),
    ("Al Ash called the article “a hit piece.”", "a hit piece.", True),
    (
        "The plan came late, in a move critics called “a slap in the face.”",
        "a slap in the face.",
        True,
    ),
    (
        "The plan came late, in a town called “a slap in the face.”",
        "a slap in the face.",
        False,
    ),
    ("Al Ash liked the article “A Hit Piece.”", "A Hit Piece.", False),
    ("The head of the union ripped her as “soft.”", "soft.", True),
    ("The head of the union crossed the “soft” line.", "soft", False),
]


@pytest.mark.parametrize(("text", "words", "said"), SAID)
def test_words_in_marks_are_said_or_not(text: str, words: str, said: bool) -> None:
    found = [span.cut(headed(text)) for one in below_headline(text) for span in one.contents]
    quotes = [one.form for one in below_headline(text) if one.form == "direct_quote"]
    assert (words in found and bool(quotes)) is said


def test_no_given_name_tells_both() -> None:
    assert MALE_NAMES.isdisjoint(FEMALE_NAMES)
    assert {"wes", "pete"} <= MALE_NAMES
    assert {"kimberly", "jolene"} <= FEMALE_NAMES
    assert {"kelly", "jules", "parker"}.isdisjoint(MALE_NAMES | FEMALE_NAMES)


def headed(text: str) -> str:
    """Return a text below a headline that names nobody."""
    return f"A headline about it\n\n{text}"


def below_headline(text: str) -> tuple[Statement, ...]:
    """Return what a text below a headline states."""
    return analyze(headed(text), "en").statements
