"""A confirmation holds for the words it was made for: no verdict crosses to others."""

from __future__ import annotations

import pytest

from claims import exceptions, models
from claims.models import Appearance, ClaimRelation, Decision, LookupEntry
from claims.services import claims, connections, relations, reviews
from tests import casework, factories

pytestmark = pytest.mark.django_db


def connected() -> tuple[models.Claim, Appearance, ClaimRelation]:
    """Draft a claim with a confirmed appearance and a confirmed relation."""
    editor = factories.user()
    claim = claims.draft(by=editor, text="It fell by 3 percent.")
    place = factories.version("It fell by 3 percent. It rose by 5 percent.")
    edge = factories.appearance(factories.statement(place, "It fell by 3 percent"), claim)
    relation = relations.relate(
        by=editor, subject=claim, object=factories.claim("It fell."), relation="stronger"
    )
    return claim, edge, relation


def status(edge: Appearance | ClaimRelation) -> str:
    edge.refresh_from_db()
    return str(edge.status)


def test_other_words_of_a_draft_reopen_what_was_confirmed() -> None:
    claim, edge, relation = connected()
    reporter = factories.user(factories.REPORTER)
    claims.edit(by=reporter, claim=claim, revision=claim.revision, text="It rose by 5 percent.")
    assert (status(edge), status(relation)) == ("suggested", "suggested")
    for one in (edge, relation):
        step = Decision.objects.filter(edge_id=one.pk).latest("pk")
        assert (step.from_status, step.to_status, step.by) == ("confirmed", "suggested", reporter)
        assert "words of the claim" in step.reason
    payload = models.Ledger.objects.latest("seq").payload.text
    assert f'"reopened":["appearance:{edge.pk}","claimrelation:{relation.pk}"]' in payload


@pytest.mark.parametrize(
    "fields", [{"text": "IT  FELL by 3 percent."}, {"notes": "It rose."}, {"language": "de"}]
)
def test_the_same_words_reopen_nothing(fields: dict[str, str]) -> None:
    claim, edge, relation = connected()
    claims.edit(by=factories.user(), claim=claim, revision=claim.revision, **fields)
    assert (status(edge), status(relation)) == ("confirmed", "confirmed")


def test_a_suggestion_read_with_the_words_before_is_not_confirmed() -> None:
    claim = claims.draft(by=factories.user(), text="It fell by 3 percent.")
    place = factories.version("It fell by 3 percent.")
    reporter = factories.user(factories.REPORTER)
    edge = factories.appearance(factories.statement(place, "It fell"), claim, by=reporter)
    claims.edit(by=reporter, claim=claim, revision=claim.revision, text="It rose.")
    with pytest.raises(exceptions.StaleRevision):
        connections.confirm(by=factories.user(), edge=edge, revision=edge.revision)
    assert status(edge) == "suggested"


def test_a_withdrawal_undone_after_other_words_confirms_nothing() -> None:
    claim, edge, _ = connected()
    editor = factories.user()
    connections.withdraw(by=editor, edge=edge, revision=edge.revision)
    claims.edit(by=editor, claim=claim, revision=claim.revision, text="It rose by 5 percent.")
    assert status(edge) == "withdrawn"
    edge = Appearance.everything.get(pk=edge.pk)
    connections.undo(by=editor, edge=edge, revision=edge.revision)
    assert status(edge) == "suggested"


def leading(claim: models.Claim) -> set[bool]:
    """Say which live entries lead to a claim: by its own words (False), by an appearance (True)."""
    live = LookupEntry.objects.filter(claim=claim, withdrawn_at=None)
    return {entry.appearance_id is not None for entry in live}


def test_a_verdict_with_other_words_leads_nowhere_by_the_old_appearances() -> None:
    verdict = casework.published("Taxes rose by half")
    claim = verdict.review.claim
    other = factories.claim("Taxes rose.")
    relation = relations.relate(
        by=casework.person(), subject=claim, object=other, relation="stronger"
    )
    edge = Appearance.everything.get(claim=claim)
    assert leading(claim) == {False, True}
    reader = casework.person()
    later = casework.followed(
        verdict,
        "correction",
        at=casework.days(1),
        code="true",
        claim_text="Taxes fell by half",
        reader=reader,
    )
    assert (status(edge), status(relation)) == ("suggested", "suggested")
    assert not Appearance.objects.filter(pk=edge.pk).exists()
    assert leading(claim) == {False}
    step = Decision.objects.filter(edge_kind="appearance", edge_id=edge.pk).latest("pk")
    assert (step.by, step.at) == (reader, casework.days(1))
    assert [pin.appearance for pin in later.texts.all()] == [edge]
    assert '"reopened":["appearance:' in models.Ledger.objects.latest("seq").payload.text

    connections.confirm(by=reader, edge=edge, revision=edge.revision)
    assert leading(claim) == {False, True}


def test_a_refile_of_the_same_words_keeps_its_connections() -> None:
    verdict = casework.published("Taxes rose by half")
    claim = verdict.review.claim
    casework.followed(verdict, "refile", at=casework.days(1), claim_text="“Taxes rose by half”")
    edge = Appearance.everything.get(claim=claim)
    assert edge.status == "suggested"  # the marks are words of the claim
    again = connections.confirm(by=casework.person(), edge=edge, revision=edge.revision)
    casework.followed(verdict, "refile", at=casework.days(2), claim_text='"TAXES rose by  half"')
    assert status(again) == "confirmed"
    assert leading(claim) == {False, True}


def test_the_words_of_a_draft_are_changed_in_the_draft() -> None:
    author = casework.person("Editor")
    review = reviews.open(by=author, claim=claims.draft(by=author, text="A claim"))
    with pytest.raises(exceptions.Invalid, match="claim itself"):
        reviews.write(
            by=author,
            review=review,
            revision=review.revision,
            rating=None,
            rationale="",
            claim_text="Another claim",
        )
