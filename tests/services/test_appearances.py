"""From one confirmed appearance to the same passage in copies and revisions."""

from typing import Any

import pytest

from claims.models import Appearance, ArticleVersion, Claim, Ledger
from claims.queries.reading import WORDS
from claims.services import appearances, connections, derivations
from tests import factories

pytestmark = pytest.mark.django_db

ORIGINAL = (
    "The bridge over the river may open on Monday, Mayor Jane Ash said.\n\n"
    "“We spent 40 million euros and not a cent more,” Ash told reporters.\n\n"
    "The old ferry has carried passengers since 1903 and will stop in June.\n"
)
COPY = (
    "The bridge over the river will open on Monday, Mayor Jane Ash said.\n\n"
    "“We spent 45 million euros and not a cent more,” Ash told reporters.\n\n"
    "The old ferry has carried passengers since 1903 and will stop in June.\n"
)
BRIDGE = ("The bridge over the river may open on Monday", "The bridge over the river will open")
FERRY = "The old ferry has carried passengers since 1903 and will stop in June."
MONEY = ("We spent 40 million euros and not a cent more", "We spent 45 million euros")


PASSAGES = (
    ("assertion", "The bridge over the river may open on Monday"),
    ("assertion", "The bridge over the river will open on Monday"),
    ("direct_quote", "We spent 40 million euros and not a cent more"),
    ("direct_quote", "We spent 45 million euros and not a cent more"),
    ("assertion", FERRY),
    ("assertion", FERRY.replace("June", "July")),
)


def read(text: str, **given: Any) -> ArticleVersion:
    """Bring a text in and mark the passages it has as statements."""
    version, editor = factories.version(text, **given), factories.user()
    for form, words in PASSAGES:
        if words in text:
            factories.statement(version, words, form=form, by=editor)
    return version


def carried(version: ArticleVersion, words: str) -> Claim:
    """Make a claim of the statement with these words, confirmed as its appearance."""
    rows = version.statements(manager="everything").prefetch_related(WORDS)
    statement = next(row for row in rows if words in row.words)
    claim = factories.claim(statement.words)
    factories.appearance(statement, claim)
    return claim


def suggested(claim: Claim) -> list[tuple[str, str, str]]:
    appearances.suggest_for(claim=claim)
    rows = Appearance.everything.filter(claim=claim, status="suggested").order_by("pk")
    return [
        (row.statement.version.text[row.statement.start :][:20], row.relation, row.fidelity)
        for row in rows
    ]


def test_identical_words_are_exact_and_the_same() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    factories.derivation(original, copy)
    assert suggested(carried(original, FERRY)) == [("The old ferry has ca", "same", "exact")]


def test_a_dropped_hedge_is_a_stronger_statement_never_the_same() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    factories.derivation(original, copy)
    claim = carried(original, BRIDGE[0])
    assert suggested(claim) == [("The bridge over the ", "stronger", "altered")]


def test_read_from_the_copy_the_same_pair_is_weaker() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    factories.derivation(original, copy)
    claim = carried(copy, BRIDGE[1])
    assert suggested(claim) == [("The bridge over the ", "weaker", "altered")]


def test_another_number_inside_the_marks_is_never_the_same() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    factories.derivation(original, copy)
    ((words, relation, fidelity),) = suggested(carried(original, MONEY[0]))
    assert words.startswith("We spent 45")
    assert (relation != "same", fidelity) == (True, "altered")


def test_a_suggestion_names_its_rule_and_score_and_writes_one_act() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    factories.derivation(original, copy)
    claim = carried(original, FERRY)
    before = Ledger.objects.count()
    (edge,) = appearances.suggest_for(claim=claim)
    assert (edge.status, edge.score, edge.created_by) == ("suggested", 1.0, None)
    assert edge.rule == "counterpart-over-derivation"
    assert edge.created_by_name == "machine: suggest_appearances"
    assert Ledger.objects.count() == before + 1
    assert Ledger.objects.latest("seq").act == "appearance.suggest"
    assert appearances.suggest_for(claim=claim) == ()
    assert Ledger.objects.count() == before + 1


def test_what_was_rejected_is_not_suggested_for_the_same_words() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    factories.derivation(original, copy)
    claim = carried(original, FERRY)
    (edge,) = appearances.suggest_for(claim=claim)
    connections.reject(by=factories.user(), edge=edge, revision=edge.revision)
    factories.derivation(original, read(COPY, title="The same words elsewhere"))
    assert suggested(claim) == []
    factories.derivation(original, read(COPY.replace("June.", "July."), title="Other words"))
    assert len(suggested(claim)) == 1


def test_only_what_carries_the_verdict_leads_on() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    factories.derivation(original, copy)
    rows = original.statements(manager="everything").prefetch_related(WORDS)
    ferry = next(row for row in rows if FERRY in row.words)
    altered, open_one = factories.claim("It stops."), factories.claim("It will stop.")
    factories.appearance(ferry, altered, relation="broader", fidelity="altered")
    factories.appearance(ferry, open_one, by=factories.user(factories.REPORTER))
    assert appearances.suggest_for(claim=altered) == ()
    assert appearances.suggest_for(claim=open_one) == ()


def test_rejected_derivations_lead_nowhere() -> None:
    original, copy = read(ORIGINAL), read(COPY)
    edge = factories.derivation(original, copy)
    connections.reject(by=factories.user(), edge=edge, revision=edge.revision)
    assert suggested(carried(original, FERRY)) == []


def test_a_claim_follows_its_texts_over_the_next_revision() -> None:
    first = factories.article(ORIGINAL)
    factories.statement(first.version, FERRY)
    claim = carried(first.version, FERRY)
    second = factories.revision(first.article, COPY)
    factories.statement(second, FERRY)
    (edge,) = derivations.suggest_for(version=ArticleVersion.everything.get(pk=second.pk))
    derivations.compare(derivation=edge)
    assert appearances.suggest_around(version=second) == 1
    assert appearances.suggest_around(version=second) == 0
    assert Appearance.everything.get(claim=claim, status="suggested").statement.version == second


def test_queries_do_not_grow_with_texts_or_statements(
    django_assert_max_num_queries: Any,
) -> None:
    original = read(ORIGINAL)
    claim = carried(original, FERRY)
    for number in range(6):
        copy = read(COPY + f"\nNumber {number} reports that prices rose by {number} percent.\n")
        factories.derivation(original, copy)
    with django_assert_max_num_queries(17):
        assert len(appearances.suggest_for(claim=claim)) == 6
