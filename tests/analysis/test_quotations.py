"""Is each quotation given to the one who spoke it, and are scare quotes given to nobody?"""

from __future__ import annotations

import pytest

from claims.analysis.detection import analyze
from claims.analysis.quotations import find_quotations
from claims.analysis.segmentation import segment
from claims.analysis.spans import Span
from tests.marked import draw, marked

# The words attributed, the form of their statement, the name of the speaker, and the cue.
ATTRIBUTED = [
    ("“|It fell|,” said Ann Ash.", "direct_quote", "Ann Ash", "said"),
    ("“|It fell,|” Ann Ash said on Monday.", "direct_quote", "Ann Ash", "said"),
    ("Ann Ash said: “|It fell.|”", "direct_quote", "Ann Ash", "said"),
    ("Ann Ash, a baker from Rome, said, “|It fell.|”", "direct_quote", "Ann Ash", "said"),
    ("“|It fell,|” said the coach, Ann Ash, on Monday.", "direct_quote", "Ann Ash", "said"),
    ("“|It fell,|” she said, “|and then it rose.|”", "direct_quote", "she", "said"),
    ("“|Why?|” asked Ann Ash.", "direct_quote", "Ann Ash", "asked"),
    ("Ann Ash called the pact “|obsolete|” on Monday.", "direct_quote", "Ann Ash", "called"),
    ("Ann Ash said |it fell by a third|.", "indirect_quote", "Ann Ash", "said"),
    ("Ann Ash told the court |that it fell|.", "indirect_quote", "Ann Ash", "told"),
    ("Ann Ash told Al Bell |he would leave|.", "indirect_quote", "Ann Ash", "told"),
    ("The report shows |that prices fell|.", "indirect_quote", "The report", "shows"),
    ("According to Ann Ash, |prices fell in May|.", "indirect_quote", "Ann Ash", "According to"),
    ("|Prices fell in May|, according to Ann Ash.", "indirect_quote", "Ann Ash", "according to"),
    ("|Prices fell in May|, said Ann Ash.", "indirect_quote", "Ann Ash", "said"),
    ("|Prices fell in May|, she said.", "indirect_quote", "she", "said"),
    ("Ann Ash said |prices “fell off a cliff” in May|.", "mixed_quote", "Ann Ash", "said"),
    ("Officials have denied |that prices fell|.", "indirect_quote", "Officials", "denied"),
    ("„|Es fiel|“, sagte Anna Asch am Montag.", "direct_quote", "Anna Asch", "sagte"),
    ("« |Il est tombé| », a déclaré Anne Frêne.", "direct_quote", "Anne Frêne", "déclaré"),
    ("«|Cayó|», dijo Ana Fresno.", "direct_quote", "Ana Fresno", "dijo"),
    ("Ana Freixo disse |que caiu muito|.", "indirect_quote", "Ana Freixo", "disse"),
]  # fmt: skip
LANGUAGES = {"„": "de", "«": "es", "« ": "fr"}


def language_of(text: str) -> str:
    if text.startswith("Ana "):
        return "pt"
    return LANGUAGES.get(text[:2], LANGUAGES.get(text[:1], "en"))


@pytest.mark.parametrize(("drawn", "form", "name", "cue"), ATTRIBUTED)
def test_attributed_words(drawn: str, form: str, name: str, cue: str) -> None:
    text, spans = marked(drawn)
    statements = [s for s in analyze(text, language_of(text)).statements if s.form != "assertion"]
    (only,) = statements
    bare = [span.cut(text).rstrip(",.?") for span in spans]
    assert [span.cut(text).rstrip(",.?") for span in only.contents] == bare
    assert draw(text, [only.contents[0]])[: spans[0].start] == text[: spans[0].start]
    assert (only.form, only.speaker_name) == (form, name)
    assert only.cue is not None
    assert only.cue.cut(text) == cue


# Nobody's words: the marks distance, name or title.
UNATTRIBUTED = [
    ("The robot, named “Robogee,” won.", "title"),
    ("They saw the film “Gone With the Wind” twice.", "title"),
    ("The so-called “experts” were wrong.", "title"),
    ("Prices reached a “plateau” in May.", "term"),
    ("She won a medal for “courageous achievement” on Tuesday.", "scare"),
]


@pytest.mark.parametrize(("text", "kind"), UNATTRIBUTED)
def test_marks_that_quote_nobody(text: str, kind: str) -> None:
    (only,) = find_quotations(text, segment(text), "en")
    assert (only.kind, only.speaker, only.cue) == (kind, None, None)
    assert all(s.form == "assertion" for s in analyze(text, "en").statements)


# A second paragraph or sentence, and whose words the last quotation in it holds.
RESOLVED = [
    ("“It fell,” said Ann Ash. “It will rise again soon, I am sure.”", "Ann Ash"),
    ("“It fell,” said Ann Ash.\n\n“It will rise again soon, I am sure.”", "Ann Ash"),
    ("Ann Ash spoke on Monday.\n\n“It fell,” she said.", "Ann Ash"),
    ("Ann Ash said it fell.\n\n“It rose,” Ash said.", "Ann Ash"),
    ("A spokesperson, Ann Ash, said it fell.\n\n“It rose,” the spokesperson said.", "Ann Ash"),
    ("When Ann Ash met Al Bell, she was calm. “It rose,” Bell said.", "Al Bell"),
    (
        "Ann Ash is mayor. Al Bell said it fell.\n\n“It rose again in May.” Ash told reporters.",
        "Ann Ash",
    ),
    ("Al Bell said it fell. Ann Ash responded on Monday. “It rose again in May.”", "Ann Ash"),
    ("Ann Ash tweeted on Monday:\n\n“It rose and rose and then it fell.”", "Ann Ash"),
]


@pytest.mark.parametrize(("text", "name"), RESOLVED)
def test_speakers_are_resolved(text: str, name: str) -> None:
    quoted = [q for q in find_quotations(text, segment(text), "en") if q.kind == "direct"]
    assert quoted[-1].speaker_name == name


def test_kinds_of_nested_and_headline_quotations() -> None:
    text = "Ash Calls Pact ‘Dead’\n\n“They touted the ‘new deal’ again,” said Ann Ash."
    assert [q.kind for q in find_quotations(text, segment(text), "en")] == [
        "headline",
        "direct",
        "nested",
    ]


def test_an_unclosed_quotation_says_so() -> None:
    text = "Ann Ash spoke.\n\n“It fell in May. It rose in June.\n\nNobody else spoke."
    (only,) = find_quotations(text, segment(text), "en")
    assert not only.closed
    assert only.contents == Span(text.index("It fell"), text.index("\n\nNobody"))
