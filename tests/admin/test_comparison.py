"""Does the comparison show both texts whole, every difference, and only what was asked for?"""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims import models
from claims.services import differences, recomparisons, statements
from tests import factories, found
from tests.admin.conftest import COPY, ORIGINAL, Case, desk

SIDE = re.compile(r'<div class="side" [^>]*>(.*?)</div>', re.DOTALL)
# Comparing needs: session, user, roles, grants; the derivation twice; its differences and the last
# decisions on them; the appearances with statements, contents and anchors; which texts are
# connected, and how.
MOST_QUERIES = 15


def words(markup: str) -> str:
    """Return the words of a piece of a page."""
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def shown(page: str) -> list[str]:
    """Return the words of the sides in order."""
    return [words(side) for side in SIDE.findall(page)]


def squeezed(text: str) -> str:
    """Return a text with its white space made even, as the page sets its own between rows."""
    return " ".join(text.split())


def get(browser: Client, derivation: models.Derivation, query: str = "") -> Any:
    """Open a comparison."""
    return browser.get(desk("derivation", derivation.pk) + query)


def test_both_texts_stand_there_whole(editor: Client, case: Case) -> None:
    sides = shown(get(editor, case.derivation).content.decode())
    original = [side for side in sides[0::2] if side != "not in the original"]
    derived = [side for side in sides[1::2] if side != "not in the derived text"]
    assert squeezed(" ".join(original)) == squeezed(ORIGINAL)
    assert squeezed(" ".join(derived)) == squeezed(COPY)


def test_every_stored_difference_is_counted_graded_and_named(editor: Client, case: Case) -> None:
    answer = get(editor, case.derivation)
    stored = models.Difference.everything.filter(derivation=case.derivation)
    page = answer.content.decode()
    assert stored.count() >= 2
    assert len(re.findall(r'data-stop="d\d+"', page)) == stored.count()
    assert set(stored.values_list("severity", flat=True)) >= {"reverses-meaning"}
    for severity in set(stored.values_list("severity", flat=True)):
        count = stored.filter(severity=severity).count()
        assert f"{severity.replace('-', ' ')} {count}</a>" in page


def test_the_changed_words_are_marked_on_both_sides(editor: Client, case: Case) -> None:
    page = get(editor, case.derivation).content.decode()
    marked = [words(mark) for mark in re.findall(r'<span class="df [^"]+"[^>]*>[^<]*', page)]
    assert "40" in " ".join(marked)
    assert "60" in " ".join(marked)


def test_a_filter_hides_and_never_forgets(editor: Client, case: Case) -> None:
    everything = get(editor, case.derivation).context
    answer = get(editor, case.derivation, "?severity=reverses-meaning")
    rows = answer.context["rows"]
    assert {change.severity for row in rows for change in row.changes} == {"reverses-meaning"}
    assert answer.context["found"].by_severity == everything["found"].by_severity
    page = answer.content.decode()
    assert 'class="df substantive" data-of' not in page
    assert f"{answer.context['shown']} of {len(everything['found'].changes)} differences" in page
    assert shown(page) == shown(get(editor, case.derivation).content.decode())


def test_types_are_chosen_too_and_choices_add_up(editor: Client, case: Case) -> None:
    kinds = sorted(get(editor, case.derivation).context["found"].by_type)
    one = get(editor, case.derivation, f"?type={kinds[0]}").context
    assert {c.type for row in one["rows"] for c in row.changes} == {kinds[0]}
    both = get(editor, case.derivation, f"?type={kinds[0]}&type={kinds[1]}").context
    assert {c.type for row in both["rows"] for c in row.changes} == set(kinds[:2])
    switch = next(t for t in both["types"] if t.code == kinds[1])
    assert switch.address == f"?type={kinds[0]}"


REWORDED = (
    "The big vessel reached the harbour, and the swift crew began to purchase sufficient food, "
    "for 40 men.\n",
    "The large ship reached the port, and the rapid crew started to buy enough food, for 60 men.\n",
)


def test_many_harmless_differences_of_a_row_stand_behind_their_number(editor: Client) -> None:
    one, other = (factories.version(text) for text in REWORDED)
    derivation = factories.derivation(one, other)
    answer = get(editor, derivation)
    (row,) = answer.context["rows"]
    assert {change.severity for change in row.folded} == {"cosmetic"}
    assert [change.type for change in row.open] == ["number_changed"]
    page = answer.content.decode()
    assert f"{len(row.folded)} cosmetic</span></summary>" in page
    stops = re.findall(r'data-stop="(d\d+)"', page)
    assert stops == [f"d{change.number}" for change in row.open + row.folded]
    assert row.whole == ""
    (asked,) = get(editor, derivation, "?severity=cosmetic").context["rows"]
    assert asked.folded == ()
    assert set(asked.open) == set(row.folded)


def test_a_few_harmless_differences_stand_in_the_open(editor: Client) -> None:
    one, other = (
        factories.version(f"The crew {verb} the {ship}, for {men} men.\n")
        for verb, ship, men in (("purchased", "vessel", 40), ("bought", "ship", 60))
    )
    (row,) = get(editor, factories.derivation(one, other)).context["rows"]
    assert row.folded == ()
    assert {change.severity for change in row.open} == {"cosmetic", "substantive"}


def test_unchanged_rows_can_be_left_out(editor: Client, case: Case) -> None:
    rows = get(editor, case.derivation).context["rows"]
    changed = get(editor, case.derivation, "?rows=changed").context["rows"]
    assert [r.number for r in changed] == [r.number for r in rows if r.changes or r.appearances]
    assert len(changed) < len(rows)


def test_suggested_appearances_stand_in_their_row_with_their_buttons(
    editor: Client, case: Case
) -> None:
    rows = get(editor, case.derivation).context["rows"]
    row = next(r for r in rows if case.suggestion in r.appearances)
    text = "".join(piece.text for cell in row.derived for piece in cell)
    assert "will not raise the toll" in text
    assert f"/admin/connections/appearance/{case.suggestion.pk}/confirm/" in (
        get(editor, case.derivation).content.decode()
    )


def test_a_text_from_a_stranger_stays_text(editor: Client, case: Case) -> None:
    hostile = 'He said <script>alert("x")</script> & "><img src=x onerror=alert(1)> today.\n'
    one, other = factories.version(hostile), factories.version(hostile.replace("today", "then"))
    for version in (one, other):
        statements.extract(version=version)
    derivation = factories.derivation(one, other)
    page = get(editor, derivation).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert any("<script>alert" in side for side in shown(page))


@pytest.mark.parametrize("query", ["?severity=none", "?type=%00", "?part=-1", "?part=99999"])
def test_a_choice_that_is_none_is_harmless(editor: Client, case: Case, query: str) -> None:
    assert get(editor, case.derivation, query).status_code in (200, 400)


def test_the_number_of_queries_does_not_grow(editor: Client, case: Case) -> None:
    def queries(derivation: models.Derivation) -> int:
        with CaptureQueriesContext(
            connection,
        ) as caught:
            assert get(editor, derivation).status_code == 200
        return len(caught)

    few = queries(case.derivation)
    lines = [f"The council paid {n} euros for lamp number {n}." for n in range(10, 50)]
    one = factories.version("\n\n".join(lines))
    other = factories.version("\n\n".join(line.replace("euros", "dollars") for line in lines))
    many = factories.derivation(one, other)
    marked = [factories.statement(other, line.replace("euros", "dollars")) for line in lines[:9]]
    for statement in marked:
        factories.appearance(statement, case.claim, relation="weaker")
    assert models.Difference.everything.filter(derivation=many).count() >= 40
    assert queries(many) <= few <= MOST_QUERIES


def test_a_pair_that_is_not_compared_yet_says_so(editor: Client, case: Case) -> None:
    one, other = factories.version("One text."), factories.version("Another text.")
    derivation = factories.derivation(one, other, compared=False)
    assert "Not compared yet" in get(editor, derivation).content.decode()


MOVED = ("One ferry sank off the coast.", "Two men swam home.", "A third is missing, police said.")


def test_a_moved_passage_says_where_it_went_and_lights_up_whole(editor: Client) -> None:
    one = factories.version("\n\n".join(MOVED))
    other = factories.version("\n\n".join([*MOVED[1:], MOVED[0]]))
    page = get(editor, factories.derivation(one, other)).content.decode()
    assert page.count('data-whole="d1"') == 2
    assert f"In the derived text it stands after: “{MOVED[2]}”" in words(page)
    assert 'class="df cosmetic" data-of' not in page
    assert re.findall(r'class="desk-pair( same)?" id', page) == ["", " same", " same"]


def test_the_page_says_by_which_analysis_the_texts_were_compared(
    editor: Client, case: Case
) -> None:
    page = words(get(editor, case.derivation).content.decode())
    assert f"compared by analysis {case.derivation.analysis_version}," in page


def test_texts_without_a_difference_are_said_to_have_none(editor: Client) -> None:
    one, other = factories.version("It fell.\n"), factories.version("It fell.\n \n")
    page = get(editor, factories.derivation(one, other)).content.decode()
    assert "Compared: no difference was found." in page
    waiting = factories.derivation(one, factories.version("It rose."), compared=False)
    page = get(editor, waiting).content.decode()
    assert "Not compared yet." in page
    assert "no difference was found" not in page


def test_words_under_two_differences_are_told_from_words_under_one(editor: Client) -> None:
    edge = found.pair(
        factories.version("He said the five ships sank."),
        factories.version("He said the nine boats sank."),
        found.named("quote_altered", "five ships", "nine boats"),
        found.named("number_changed", "five", "nine"),
    )
    page = get(editor, edge).content.decode()
    assert '<span class="df substantive nested" data-of="d1 d2">five</span>' in page
    assert '<span class="df substantive" data-of="d1"> ships</span>' in page


def test_signs_no_eye_tells_apart_are_named(editor: Client) -> None:
    edge = found.pair(
        factories.version("It is 5\u00a0km long."),
        factories.version("It is 5 km long."),
        found.named("typography", "5\u00a0km", "5 km", "cosmetic"),
    )
    page = words(get(editor, edge).content.decode())
    assert "The signs that differ: U+00A0 NO-BREAK SPACE → U+0020 SPACE" in page


def test_titles_and_words_run_each_in_their_own_direction(editor: Client) -> None:
    edge = found.pair(
        factories.version("وصل القطار الأول.", title="القطار", language="ar"),
        factories.version("وصل القطار الثاني.", title="قطار آخر", language="ar"),
        found.named("number_changed", "الأول", "الثاني"),
    )
    page = get(editor, edge).content.decode()
    assert re.findall(r'<a dir="auto" lang="ar" href="[^"]+">(\S+) ', page) == ["القطار", "قطار"]
    title = re.search(r'data-title="([^"]+)"', page)
    assert title
    assert "“\u2068الأول\u2069” → “\u2068الثاني\u2069”" in title[1]
    one = found.difference(edge, "number_changed")
    asked = editor.get(f"/admin/claims/difference/{one.pk}/decide/").content.decode()
    assert "“<bdi>الأول</bdi>” → “<bdi>الثاني</bdi>”" in asked


def test_decisions_without_a_finding_are_announced_above(editor: Client) -> None:
    edge = found.pair(
        factories.version("The toll may rise."),
        factories.version("The toll will rise."),
        found.named("paraphrase", "toll", "toll", "cosmetic"),
        analysis="1-old",
    )
    one = found.difference(edge, "paraphrase")
    differences.confirm(by=factories.user(), difference=one, revision=0)
    assert 'href="#without"' not in get(editor, edge).content.decode()
    recomparisons.run(derivation=edge.pk)
    page = get(editor, edge).content.decode()
    assert '<a class="small" href="#without">1 decision without a finding</a>' in page
    assert 'id="without"' in page


def test_blanks_in_a_row_are_kept_where_there_are_any(editor: Client) -> None:
    lines = "One  ferry sank.\n\nTwo men swam home. \n\nNobody else was there.\n"
    edge = factories.derivation(
        factories.version(lines), factories.version(lines.replace("  ", " ") + "More.\n")
    )
    page = get(editor, edge).content.decode()
    spaced = re.findall(r'class="desk-pair(?: same)?( spaced)?" id', page)
    assert spaced[:3] == [" spaced", "", ""]
