"""Statements: found once, by a handful of queries; marked by hand at places that are checked."""

from typing import Any

import pytest
from django.db import DatabaseError, transaction

from claims.analysis import ANALYSIS_VERSION, detection
from claims.analysis.spans import Span
from claims.exceptions import (
    AlreadyThere,
    Invalid,
    NotAllowed,
    RevisionRequired,
    StaleRevision,
)
from claims.models import Ledger, Statement, TextAnchor
from claims.queries.reading import WORDS
from claims.services import statements
from claims.services.statements import Extracted
from tests import factories

pytestmark = pytest.mark.django_db

LINE = "“We spent {n} million euros on bridge {n} and nothing more,” Mayor Jane Ash said on Monday."
MANY = "\n\n".join(LINE.format(n=number) for number in range(300))


def stored(version: Any) -> list[Statement]:
    rows = Statement.everything.filter(version=version).prefetch_related(WORDS)
    return list(rows.select_related("cue", "mention").order_by("start", "end", "form"))


def test_every_statement_of_the_analysis_is_stored_with_its_words() -> None:
    version = factories.version()
    found = detection.analyze(version.text, "en").statements
    assert statements.extract(version=version) == Extracted(len(found), len(found))
    rows = {(row.form, row.start, row.end): row for row in stored(version)}
    assert len(rows) == len(found) > 1
    for one in found:
        row = rows[one.form, one.contents[0].start, one.contents[-1].end]
        assert [c.anchor.exact for c in row.contents.all()] == [
            span.cut(version.text) for span in one.contents
        ]
        assert (row.cue.exact if row.cue else None) == (
            one.cue.cut(version.text) if one.cue else None
        )
        assert row.speaker_name == (one.speaker_name or "")
        assert row.analysis_version == ANALYSIS_VERSION


def test_what_a_statement_hangs_on_is_kept_with_it() -> None:
    version = factories.version(LINE.format(n=40))
    statements.extract(version=version)
    (row,) = stored(version)
    assert [(one.kind, one.exact, one.value) for one in row.hinges] == [
        ("money", "40 million euros", "40000000 euro"),
        ("number", "40", "40"),
    ]
    assert all(version.text[one.start : one.end] == one.exact for one in row.hinges)


def test_a_statement_of_an_editor_hangs_on_nothing_yet() -> None:
    version = factories.version(LINE.format(n=40))
    marked = factories.statement(version, "40 million euros")
    marked.refresh_from_db()
    assert marked.facets == marked.hinges == []


def test_extracting_again_changes_nothing() -> None:
    version = factories.version()
    first = statements.extract(version=version)
    before = Ledger.objects.count(), TextAnchor.everything.count()
    assert statements.extract(version=version) == Extracted(first.found, 0)
    assert (Ledger.objects.count(), TextAnchor.everything.count()) == before


def test_what_an_editor_marked_is_not_stored_twice() -> None:
    version = factories.version()
    found = detection.analyze(version.text, "en").statements
    one = next(one for one in found if len(one.contents) == 1)
    marked = statements.mark(
        by=factories.user(), version=version, spans=one.contents, form=one.form
    )
    assert statements.extract(version=version) == Extracted(len(found), len(found) - 1)
    marked.refresh_from_db()
    assert marked.rule == "editor"


def test_three_hundred_statements_are_a_handful_of_queries(
    django_assert_max_num_queries: Any,
) -> None:
    version = factories.version(MANY)
    with django_assert_max_num_queries(12):
        extracted = statements.extract(version=version)
    assert extracted.new >= 300


def test_a_text_in_a_language_without_a_table_is_still_read() -> None:
    version = factories.version("“Wa’ cha’ wej,” jatlh Qang.\n", language="tlh")
    statements.extract(version=version)
    assert Statement.everything.filter(version=version).count() == len(
        detection.analyze(version.text, "tlh").statements
    )


def test_a_statement_is_marked_at_several_places() -> None:
    text = "“It fell,” she said, “by three percent.”"
    version = factories.version(text)
    cue, mention = factories.span(text, "said"), factories.span(text, "she")
    statement = statements.mark(
        by=factories.user(),
        version=version,
        spans=[factories.span(text, "It fell"), factories.span(text, "by three percent")],
        form="direct_quote",
        cue=cue,
        mention=mention,
        speaker_name="Jane Ash",
        modality="hedged",
    )
    (row,) = stored(version)
    assert row == statement
    assert row.words == "It fell … by three percent"
    assert (row.start, row.end) == (1, text.index("percent") + 7)
    assert (row.cue.exact, row.mention.exact) == ("said", "she")
    assert (row.speaker_name, row.modality, row.rule) == ("Jane Ash", "hedged", "editor")


TEXT = "It fell. cafe\u0301 👩‍👩‍👧 end."


@pytest.mark.parametrize(
    ("spans", "why"),
    [
        ([], "at least one"),
        ([(0, 0)], "empty"),
        ([(3, 2)], "outside the text or is empty"),
        ([(-1, 3)], "outside"),
        ([(3, 400)], "outside"),
        ([(8, 9)], "no words"),
        ([(0, 7), (3, 8)], "overlap"),
        ([(9, 14), (0, 7)], "disorder"),
        ([(9, 13)], "character in two"),
        ([(15, 17)], "character in two"),
    ],
)
def test_places_that_make_no_sense_are_refused(spans: list[tuple[int, int]], why: str) -> None:
    version = factories.version(TEXT)
    with pytest.raises(Invalid, match=why):
        statements.mark(
            by=factories.user(),
            version=version,
            spans=[Span(*span) for span in spans],
            form="assertion",
        )
    assert not Statement.everything.filter(version=version).exists()


def test_unknown_codes_are_refused_before_the_database_does() -> None:
    version = factories.version(TEXT)
    for codes in ({"form": "quote"}, {"form": "assertion", "modality": "perhaps"}):
        with pytest.raises(Invalid):
            statements.mark(by=factories.user(), version=version, spans=[Span(0, 7)], **codes)


def test_the_same_statement_is_marked_once() -> None:
    version = factories.version(TEXT)
    factories.statement(version, "It fell")
    with pytest.raises(AlreadyThere):
        factories.statement(version, "It fell")


def test_who_may_not_write_marks_nothing() -> None:
    with pytest.raises(NotAllowed):
        factories.statement(factories.version(TEXT), "It fell", by=factories.user(role=None))


def test_a_speaker_is_named_at_a_revision() -> None:
    editor, source = factories.user(), factories.source()
    statement = factories.statement(factories.version(TEXT), "It fell")
    statements.name_speaker(by=editor, statement=statement, revision=1, speaker=source)
    statement.refresh_from_db()
    assert (statement.speaker, statement.revision) == (source, 2)
    with pytest.raises(StaleRevision):
        statements.name_speaker(by=editor, statement=statement, revision=1, speaker=None)
    with pytest.raises(RevisionRequired):
        statements.name_speaker(by=editor, statement=statement, revision=None, speaker=None)


def test_a_change_without_a_revision_is_refused_by_the_database() -> None:
    statement = factories.statement(factories.version(TEXT), "It fell")
    with pytest.raises(DatabaseError) as error, transaction.atomic():
        Statement.everything.filter(pk=statement.pk).update(speaker_name="Somebody")
    assert error.value.__cause__.sqlstate == "FC003"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("“It fell.\n\n“It rose.”", "It fell. It rose."),
        ("“It fell,” she said, “and rose.”", "It fell, … and rose."),
        ("“It fell.\n\nA caption stands here and tells much more of it.\n\n“It rose.”", None),
    ],
)
def test_a_claim_is_proposed_in_running_words(text: str, proposal: str | None) -> None:
    version = factories.version(text)
    words = [("It fell." if "fell." in text else "It fell,"), text.rsplit("“", 1)[1][:-1]]
    statement = statements.mark(
        by=factories.user(),
        version=version,
        spans=[factories.span(text, word) for word in words],
        form="direct_quote",
        speaker_name="Jane Ash",
        modality="asserted",
    )
    assert statement.proposal == (proposal or " … ".join(words))
