"""Is anything lost when two people change the same thing?"""

from __future__ import annotations

from django.test import Client

from claims.services import claims, reviews, stories
from tests import factories
from tests.admin.conftest import Case, desk, post


def test_the_form_keeps_what_was_typed_and_shows_what_is_stored(editor: Client, case: Case) -> None:
    place = desk("story", case.story.pk, "edit")
    stories.edit(
        by=factories.user(), story=case.story, revision=case.story.revision, title="By another"
    )
    answer = post(editor, place, title="By me", summary="Mine", revision=1)
    page = answer.content.decode()
    assert answer.status_code == 412
    assert "Somebody changed this story since you read it" in page
    assert 'value="By me"' in page
    assert "Mine" in page
    assert "By another" in page
    assert 'name="revision" value="2"' in page
    case.story.refresh_from_db()
    assert case.story.title == "By another"

    assert post(editor, place, title="By me", summary="Mine", revision=2).status_code == 303
    case.story.refresh_from_db()
    assert (case.story.title, case.story.revision) == ("By me", 3)


def test_only_the_fields_that_differ_are_shown_as_stored(editor: Client, case: Case) -> None:
    stories.edit(by=factories.user(), story=case.story, revision=1, title="By another")
    place = desk("story", case.story.pk, "edit")
    page = post(editor, place, title="By me", summary="", revision=1).content.decode()
    assert page.count("Stored now:") == 1


def test_a_form_without_its_revision_changes_nothing(editor: Client, case: Case) -> None:
    answer = post(editor, desk("story", case.story.pk, "edit"), title="By me", summary="")
    assert answer.status_code == 422
    case.story.refresh_from_db()
    assert case.story.title == "The bridge"


def test_a_verdict_written_meanwhile_is_not_overwritten(editor: Client, case: Case) -> None:
    place = desk("claimreview", case.review.pk)
    other = factories.user("Editor")
    reviews.write(by=other, review=case.review, revision=1, rating=None, rationale="Theirs.")
    answer = post(editor, place, rating="", rationale="Mine.", reason="", revision=1)
    page = answer.content.decode()
    assert answer.status_code == 412
    assert "Mine." in page
    assert "Theirs." in page
    case.review.refresh_from_db()
    assert case.review.rationale == "Theirs."


def test_submitting_on_old_knowledge_neither_writes_nor_submits(editor: Client, case: Case) -> None:
    other = factories.user("Editor")
    reviews.write(by=other, review=case.review, revision=1, rating=None, rationale="Theirs.")
    post(
        editor,
        desk("claimreview", case.review.pk),
        rating="",
        rationale="Mine.",
        reason="",
        revision=1,
        submit="1",
    )
    case.review.refresh_from_db()
    assert (case.review.rationale, case.review.submitted_at) == ("Theirs.", None)


def test_a_decision_on_old_knowledge_is_refused_with_a_message(editor: Client, case: Case) -> None:
    page = desk("derivation", case.derivation.pk)
    place = f"/admin/connections/derivation/{case.derivation.pk}/confirm/"
    answer = post(editor, place, revision=case.derivation.revision - 1, back=page)
    assert (answer.status_code, answer["Location"]) == (303, page)
    assert "Somebody changed this derivation" in editor.get(page).content.decode()
    case.derivation.refresh_from_db()
    assert case.derivation.status == "suggested"


def test_a_decision_without_a_revision_is_refused(editor: Client, case: Case) -> None:
    place = f"/admin/connections/derivation/{case.derivation.pk}/confirm/"
    for revision in ("", "x", "-1", "9" * 40):
        assert post(editor, place, revision=revision).status_code == 409
    case.derivation.refresh_from_db()
    assert case.derivation.status == "suggested"


def test_a_claim_edited_meanwhile_keeps_both_wordings_in_sight(editor: Client, case: Case) -> None:
    claims.edit(by=factories.user(), claim=case.claim, revision=1, text="Their wording.")
    answer = post(
        editor,
        desk("claim", case.claim.pk, "edit"),
        text="My wording.",
        language="en",
        revision=1,
    )
    page = answer.content.decode()
    assert answer.status_code == 412
    assert "My wording." in page
    assert "Their wording." in page
