"""Do marks pair as a typesetter means them, and apostrophes not at all?"""

from __future__ import annotations

import pytest

from claims.analysis import quotemarks
from claims.analysis.languages import get
from claims.analysis.markpairs import Marks
from claims.analysis.paragraphs import paragraphs
from claims.analysis.quotemarks import pair_marks
from tests.marked import draw, marked


def pairs_of(text: str) -> Marks:
    return pair_marks(text, paragraphs(text), get("en").elisions)


OUTER = [
    "He said |“it fell”| today.",
    'He said |"it fell"| today.',
    "He said |‘it fell’| today.",
    "He said |'it fell'| today.",
    "Er sagte: |„Es fiel“|.",
    "Er sagte: |»Es fiel«|.",
    "Il a dit : |« C’est fini »|.",
    "他说：|「下跌了」|。",
    "他说：|“下跌了。”|他还说，|“又涨了”|。",
    '他称|“下跌了”|，又称|"涨了"|而已。',
    "社長は|“値上げしない”|と述べた。",
    "Hän sanoi: |”Se laski”|.",
    "He said |``it fell''| today.",
    'Mixed |“it fell"| and |"it rose”| marks.',
    "It was |”turned round“| twice.",
    "|‘The workers’ strike is over,’| he said.",
    "|‘Don’t,’| he said.",
    "|“He called it ‘a dream’ again,”| she said.",
    "|‘He called it “a dream” again,’| she said.",
    "|“One,”| she said, |“two.”|",
    # no quotation marks
    "China’s and the workers’ rights in the ’90s, rock ’n’ roll, 'tis and 'em.",
    'A 6\' 2" man and a 5" pipe.',
    "It's the boys' room.",
    "d’Artagnan et l’État",
]


@pytest.mark.parametrize("drawn", OUTER)
def test_outermost_pairs(drawn: str) -> None:
    text, spans = marked(drawn)
    found = [pair.span for pair in pairs_of(text).pairs if pair.depth == 0]
    assert draw(text, found) == draw(text, spans)


def test_nested_pairs_know_their_depth() -> None:
    pairs = pairs_of("“He said ‘she said “no” twice’ at noon.”").pairs
    assert [(pair.depth, pair.single) for pair in pairs] == [(0, False), (1, True), (2, False)]


def test_a_quotation_taken_up_by_the_next_paragraph_is_one() -> None:
    text = "“It fell.\n\n“It rose.\n\n“It fell again,” she said.\n\nNobody spoke."
    (pair,) = pairs_of(text).pairs
    assert pair.closed
    assert [piece.cut(text) for piece in pair.pieces] == ["It fell.", "It rose.", "It fell again,"]


def test_a_quotation_never_closed_ends_with_its_paragraph() -> None:
    text = "“It fell. It rose.\n\nNobody spoke."
    (pair,) = pairs_of(text).pairs
    assert not pair.closed
    assert pair.span.cut(text) == "“It fell. It rose."


def test_a_quotation_never_closed_ends_before_the_next_one() -> None:
    text = "“It fell, she said. “It rose,” he said."
    first, second = pairs_of(text).pairs
    assert not first.closed
    assert second.closed
    assert second.span.cut(text) == "“It rose,”"
    assert first.end <= second.start


def test_a_lone_mark_in_the_middle_is_a_stray() -> None:
    text = "He agreed. “The envoys left."
    found = pairs_of(text)
    assert found.pairs == ()
    assert [stray.cut(text) for stray in found.strays] == ["“"]


def test_a_rule_of_marks_is_no_quotation() -> None:
    assert pairs_of('Chapter one """""""""" chapter two').pairs == ()


@pytest.mark.parametrize(
    "piece", ['"', "“", "”", "'a ", "‘ ", "“a ", '"a" ', "„a “b ", "«»", '\n"a']
)
def test_work_grows_with_the_number_of_marks(piece: str) -> None:
    def steps(times: int) -> int:
        text = piece * times
        parts = paragraphs(text)
        machine = quotemarks.run(text, parts, frozenset())
        return machine.steps

    assert steps(4_000) <= 4 * steps(1_000) + 8
    assert steps(4_000) <= 2 * 4_000 * len(piece) + 8
