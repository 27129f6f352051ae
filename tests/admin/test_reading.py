"""Is a text shown to the letter with its statements marked, and are new marks where they belong?"""

from __future__ import annotations

import html
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims import models
from claims.services import statements
from tests import factories
from tests.admin.conftest import ORIGINAL, Case, desk, post

TEXT = re.compile(r'<div class="desk-text" [^>]*>(.*?)</div>', re.DOTALL)
MOST_QUERIES = 16


def shown(page: str) -> str:
    """Return the words of the text that a page shows."""
    found = TEXT.search(page)
    assert found
    return html.unescape(re.sub(r"<[^>]+>", "", found[1]))


def words(statement: models.Statement) -> str:
    """Return a statement's words, public or not."""
    contents = statement.contents(manager="everything").select_related("anchor")
    return " … ".join(content.anchor.exact for content in contents)


@pytest.mark.parametrize(
    "text",
    [
        ORIGINAL,
        "\n\n “Nested ‘quotes’ here,” she said.  \n\t\n",
        "“👩‍👩‍👧 families and 𝒳,” he said.\n\n“قال e\u0301 ﬁ”, she wrote.\n",
        "<b>“Mark-up &amp; all,”</b> he said. <script>alert(1)</script>\n",
    ],
)
def test_the_text_is_shown_to_the_letter(editor: Client, text: str) -> None:
    version = factories.version(text)
    statements.extract(version=version)
    page = editor.get(desk("article", version.article_id)).content.decode()
    assert shown(page) == text
    assert "<script>alert" not in page


def test_a_statement_is_marked_where_its_words_are(editor: Client, case: Case) -> None:
    page = editor.get(desk("article", case.original.article_id)).content.decode()
    quote = models.Statement.everything.get(version=case.original, form="direct_quote")
    marks = re.findall(rf'<span class="st direct_quote[^"]*" data-of="{quote.pk}">([^<]*)', page)
    assert html.unescape("".join(marks)) == words(quote)


def test_words_that_carry_a_claim_are_shown_as_such(editor: Client, case: Case) -> None:
    page = editor.get(desk("article", case.original.article_id)).content.decode()
    found = re.search(rf'<span class="([^"]+)" data-of="[^"]*\b{case.statement.pk}">', page)
    assert found
    assert "claimed" in found[1]


def test_a_cue_and_a_speaker_inside_another_statement_are_shown_as_both(editor: Client) -> None:
    version = factories.version("Mayor opens the bridge\n\n“It holds,” Mayor Jane Ash said.\n")
    statements.extract(version=version)
    quote = models.Statement.everything.get(version=version, form="direct_quote")
    whole = statements.mark(
        by=factories.user(),
        version=version,
        spans=[(version.text.index("“It"), len(version.text.rstrip()))],
        form="mixed_quote",
    )
    page = editor.get(desk("article", version.article_id)).content.decode()
    spans = re.findall(r'<span class="st ([^"]+)" data-of="([^"]*)">([^<]*)', page)
    looks = {html.unescape(text): (look, of) for look, of, text in spans}
    both = f"{quote.pk} {whole.pk}"
    assert looks["said"] == ("mixed_quote cue", both)
    assert looks["Mayor Jane Ash"] == ("mixed_quote speaker", both)
    assert looks["It holds,"] == ("direct_quote", f"{whole.pk} {quote.pk}")


def test_selected_words_become_a_statement_counted_in_code_points(editor: Client) -> None:
    version = factories.version("👩‍👩‍👧 𝒳 The bridge is safe, engineers found.\n")
    start = version.text.index("The bridge is safe")
    answer = post(
        editor,
        desk("version", version.pk, "mark"),
        spans=f"{start}-{start + len('The bridge is safe')}",
        form="indirect_quote",
        modality="asserted",
        speaker_name="engineers",
    )
    made = models.Statement.everything.get(version=version)
    assert answer["Location"].endswith(f"#s{made.pk}")
    assert (words(made), made.form, made.rule) == ("The bridge is safe", "indirect_quote", "editor")


@pytest.mark.parametrize(
    "spans", ["", "0", "5-2", "0-999999", "0-1,", "-1-4", "a-b", "٠-٤", "0-4,2-6", "1-2"]
)
def test_a_place_that_is_none_is_refused(editor: Client, spans: str) -> None:
    version = factories.version("👩‍👩‍👧 words are here.")
    answer = post(
        editor,
        desk("version", version.pk, "mark"),
        spans=spans,
        form="assertion",
        modality="asserted",
    )
    assert answer.status_code == 422
    assert not models.Statement.everything.filter(version=version).exists()


def test_a_speaker_is_named_by_name_number_or_alias(editor: Client, case: Case) -> None:
    place = desk("statement", case.statement.pk, "speaker")
    for revision, said in enumerate(("Jane Ash", f"#{case.source.pk}", "jane ash"), start=1):
        assert post(editor, place, speaker=said, revision=revision).status_code == 303
    case.statement.refresh_from_db()
    assert case.statement.speaker == case.source
    factories.source(name="Jane Ash")
    answer = post(editor, place, speaker="Jane Ash", revision=4)
    assert "Several sources are called that" in answer.content.decode()


def test_a_suggested_speaker_is_confirmed_or_rejected(editor: Client, case: Case) -> None:
    statement = statements.mark(
        by=factories.user(),
        version=case.original,
        spans=[(0, 4)],
        form="assertion",
        speaker_name="Mayor Ash",
    )
    place = desk("statement", statement.pk, "speaker")
    (one,) = editor.get(place).context["candidates"]
    assert (one.source, one.rule) == (case.source, "surname-with-title")
    chosen = {"speaker": f"#{case.source.pk}", "revision": 1}
    assert post(editor, f"{place}reject/", **chosen)["Location"] == place
    assert editor.get(place).context["candidates"] == []
    assert post(editor, place, **chosen).status_code == 303
    assert "the speaker" in editor.get(place).content.decode()
    assert post(editor, f"{place}reject/", **chosen).status_code == 422
    assert post(editor, f"{place}reject/", revision=2).status_code == 422


def test_a_claim_is_made_from_a_statement(editor: Client, case: Case) -> None:
    quote = models.Statement.everything.get(version=case.original, form="direct_quote")
    place = f"/admin/claims/claim/add/?statement={quote.pk}"
    form = editor.get(place).context["form"]
    assert form.initial["text"] == words(quote)
    answer = post(
        editor, place, text="The bridge cost 40 million euros.", language="en", claimant="Jane Ash"
    )
    claim = models.Claim.everything.get(text="The bridge cost 40 million euros.")
    assert answer["Location"] == desk("claim", claim.pk)
    assert (claim.claimant, claim.story) == (case.source, case.story)
    assert models.Appearance.everything.get(claim=claim).statement == quote


def test_a_card_names_what_its_statement_hangs_on(editor: Client) -> None:
    version = factories.version("Mayor Jane Ash said the bridge cost 40 million <b> euros.\n")
    statements.extract(version=version)
    page = editor.get(desk("article", version.article_id)).content.decode()
    assert 'title="number: 40000000">40 million</span>' in page
    version = factories.version("Mayor Jane Ash said the bridge is safe.\n")
    statements.extract(version=version)
    assert "desk-chip hinge" not in editor.get(desk("article", version.article_id)).content.decode()


def test_the_order_of_the_cards_is_a_choice(editor: Client, case: Case) -> None:
    place = desk("article", case.original.article_id)
    by_worth = editor.get(f"{place}?sort=worth").context["cards"]
    worth = [card.statement.checkworthiness for card in by_worth]
    starts = [card.statement.start for card in editor.get(place).context["cards"]]
    assert worth == sorted(worth, reverse=True)
    assert starts == sorted(starts)


def test_a_statement_stands_before_those_that_begin_inside_it(editor: Client) -> None:
    version = factories.version("The bridge is safe and the bridge is long.\n")
    by = factories.user()
    inner, outer = (
        statements.mark(by=by, version=version, spans=[(0, end)], form="assertion")
        for end in (18, 41)
    )
    cards = editor.get(desk("article", version.article_id)).context["cards"]
    assert [card.statement for card in cards] == [outer, inner]


@pytest.mark.parametrize(
    ("text", "shown_words"),
    [
        (
            "“The frogs stopped.\n\n“We had 19 patients,” Nurse Jane Ash said.\n",
            "The frogs stopped.\nWe had 19 patients,",
        ),
        (
            "“We carried 17 of them,” Nurse Jane Ash said, “up the stairs on doors.”\n",
            "We carried 17 of them, … up the stairs on doors.",
        ),
    ],
)
def test_a_card_says_where_words_were_left_out_and_only_there(
    editor: Client, text: str, shown_words: str
) -> None:
    version = factories.version(text)
    places = [
        (text.index(part), text.index(part) + len(part))
        for part in re.split(r"\n| … ", shown_words)
    ]
    statements.mark(by=factories.user(), version=version, spans=places, form="direct_quote")
    (card,) = editor.get(desk("article", version.article_id)).context["cards"]
    assert card.words == shown_words


def test_a_stored_speaker_leads_to_the_source_and_a_mere_name_does_not(
    editor: Client, case: Case
) -> None:
    source = desk("source", case.source.pk)
    place = desk("article", case.original.article_id)
    quote = models.Statement.everything.get(version=case.original, form="direct_quote")
    link = f'<a dir="auto" href="{source}">Jane Ash</a>'
    assert link not in editor.get(place).content.decode()
    post(editor, desk("statement", quote.pk, "speaker"), speaker="Jane Ash", revision=1)
    assert link in editor.get(place).content.decode()


def test_the_number_of_queries_does_not_grow(editor: Client, case: Case) -> None:
    def queries(version: models.ArticleVersion) -> int:
        with CaptureQueriesContext(connection) as caught:
            assert editor.get(desk("article", version.article_id)).status_code == 200
        return len(caught)

    few = queries(case.original)
    lines = [f"“The lamp costs {n} euros,” said Clerk {n}." for n in range(40)]
    many = factories.version("\n\n".join(lines), story=case.story)
    statements.extract(version=many)
    assert models.Statement.everything.filter(version=many).count() >= 40
    assert queries(many) <= few <= MOST_QUERIES
