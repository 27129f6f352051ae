"""How a claim comes to be, what may be changed in it, and by whom."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from claims import exceptions, models
from claims.queries import access
from claims.services import claims
from tests import casework

pytestmark = pytest.mark.django_db


def test_a_claim_is_drafted_with_what_is_known() -> None:
    by = casework.person("Reporter")
    claim = claims.draft(by=by, text=" Taxes rose. ", tags=["a", "b", "a"], notes="Ask Ann.")
    claim.refresh_from_db()
    assert (claim.text, claim.language, claim.tags) == (" Taxes rose. ", "en", ["a", "b"])
    assert (claim.public_at, claim.claimant, claim.created_by) == (None, None, by)
    last = models.Ledger.objects.latest("seq")
    assert (last.act, last.object) == ("claim.draft", f"claim:{claim.pk}")
    assert "Ask Ann." not in last.payload.text


@pytest.mark.parametrize(("role", "status"), [("Reporter", "suggested"), ("Editor", "confirmed")])
def test_a_claim_made_of_a_statement_appears_there(role: str, status: str) -> None:
    by, speaker = casework.person(role), casework.source("An envoy", "person")
    story = models.Story.everything.create(title="The story")
    place = casework.version("Il a plu.", of=casework.article(story=story), language="fr")
    statement = casework.statement(place, speaker=speaker)
    claim = claims.draft(by=by, text="Il a plu", statement=statement)
    assert (claim.story, claim.claimant, claim.language) == (story, speaker, "fr")
    edge = models.Appearance.everything.get()
    assert (edge.statement, edge.claim, edge.relation) == (statement, claim, "same")
    assert (edge.status, edge.fidelity) == (status, "normalised")
    assert models.Ledger.objects.latest("seq").act == "claim.draft"


def test_a_claim_in_the_very_words_is_an_exact_appearance() -> None:
    statement = casework.statement(casework.version("It  rained."))
    claims.draft(by=casework.person("Editor"), text="It  rained.", statement=statement)
    assert models.Appearance.everything.get().fidelity == "exact"


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"text": ""}, exceptions.NoText),
        ({"text": " \n"}, exceptions.NoText),
        ({"text": "a\0"}, exceptions.HasNul),
        ({"text": "\udc00"}, exceptions.HasSurrogate),
        ({"text": "x" * 5001}, exceptions.TooLong),
        ({"language": "english language"}, exceptions.UnknownLanguage),
        ({"tags": ["x" * 61]}, exceptions.TooLong),
        ({"tags": [str(n) for n in range(51)]}, exceptions.Invalid),
        ({"notes": "\0"}, exceptions.HasNul),
    ],
)
def test_a_claim_that_cannot_be_kept_is_refused(
    fields: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        claims.draft(by=casework.person(), **{"text": "A claim"} | fields)
    assert not models.Claim.everything.exists()
    assert not models.Ledger.objects.exists()


def test_an_edit_names_what_it_changes_and_is_noted() -> None:
    by, claimant = casework.person("Reporter"), casework.source()
    claim = claims.draft(by=by, text="A claim")
    claim = claims.edit(by=by, claim=claim, revision=1, text="Another claim", claimant=claimant)
    claim.refresh_from_db()
    assert (claim.text, claim.claimant, claim.revision) == ("Another claim", claimant, 2)
    payload = models.Ledger.objects.latest("seq").payload.text
    assert '"before":{"claimant":null,"text":"A claim"}' in payload
    for revision, wanted in ((1, exceptions.StaleRevision), (None, exceptions.RevisionRequired)):
        with pytest.raises(wanted):
            claims.edit(by=by, claim=claim, revision=revision, text="Third")


@pytest.mark.parametrize("field", ["public_at", "revision_", "id", "is_sample", "created_by"])
def test_no_other_field_can_be_set(field: str) -> None:
    by = casework.person()
    claim = claims.draft(by=by, text="A claim")
    with pytest.raises(exceptions.Invalid):
        claims.edit(by=by, claim=claim, revision=1, **{field: None})


@pytest.mark.parametrize("field", ["text", "language", "claimant", "claim_date"])
def test_a_public_claim_keeps_what_its_verdict_was_about(field: str) -> None:
    claim = casework.published().review.claim
    claim.refresh_from_db()
    editor = casework.person("Editor")
    other = {
        "text": "Other words",
        "language": "de",
        "claimant": casework.source("Somebody else", "person"),
        "claim_date": date(2001, 1, 1),
    }
    with pytest.raises(exceptions.WrongState, match="publish a correction"):
        claims.edit(by=editor, claim=claim, revision=claim.revision, **{field: other[field]})
    same = getattr(claim, field)
    claims.edit(by=editor, claim=claim, revision=claim.revision, **{field: same}, notes="Ask.")
    claim.refresh_from_db()
    assert (getattr(claim, field), claim.notes) == (same, "Ask.")


def test_a_public_claim_shows_its_new_story_and_no_text_that_waits() -> None:
    claim = casework.published().review.claim
    claim.refresh_from_db()
    editor, story = casework.person("Editor"), models.Story.everything.create(title="The story")
    hidden = casework.version(casework.COPY)
    casework.appearance(
        claim, casework.statement(hidden), by=editor, relation="stronger", fidelity="altered"
    )
    claims.edit(by=editor, claim=claim, revision=claim.revision, story=story, text=claim.text)
    assert models.Story.objects.filter(pk=story.pk).exists()
    assert not models.Article.objects.filter(pk=hidden.article_id).exists()


def test_a_reporter_does_not_touch_what_is_public() -> None:
    claim = casework.published().review.claim
    claim.refresh_from_db()
    with pytest.raises(exceptions.NotAllowed):
        claims.edit(by=casework.person("Reporter"), claim=claim, revision=claim.revision, notes="x")


def test_what_is_not_public_is_not_there_for_strangers() -> None:
    claim = claims.draft(by=casework.person(), text="A claim")
    for stranger in (None, casework.person("")):
        with pytest.raises(exceptions.NotFound) as hidden:
            access.claim(claim.pk, by=stranger)
        with pytest.raises(exceptions.NotFound) as missing:
            access.claim(claim.pk + 1000, by=stranger)
        assert str(hidden.value) == str(missing.value)
    assert access.claim(claim.pk, by=casework.person("Reporter"), to="claim.write") == claim
