"""Is anything lost when two people change the same thing?"""

from __future__ import annotations

from django.test import Client

from claims.api import errors
from claims.exceptions import RevisionRequired, StaleRevision
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
    place = desk("story", case.story.pk, "edit")
    for revision in ({}, {"revision": ""}, {"revision": "x"}):
        answer = post(editor, place, title="By me", summary="Mine", **revision)
        page = answer.content.decode()
        assert answer.status_code == 428
        assert "Say which revision you are changing" in page
        assert 'value="By me"' in page
        assert "The bridge" in page  # as it is stored
        assert 'name="revision" value="1"' in page
    case.story.refresh_from_db()
    assert case.story.title == "The bridge"


def test_a_form_filled_in_wrongly_is_no_matter_of_revisions(editor: Client, case: Case) -> None:
    answer = post(editor, desk("story", case.story.pk, "edit"), title="", summary="", revision=1)
    assert answer.status_code == 422


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
    told = answer.content.decode()
    assert answer.status_code == 412
    assert "Somebody changed this derivation" in told
    assert f'href="{page}"' in told
    case.derivation.refresh_from_db()
    assert case.derivation.status == "suggested"


def test_a_decision_without_a_revision_is_refused(editor: Client, case: Case) -> None:
    place = f"/admin/connections/derivation/{case.derivation.pk}/confirm/"
    for revision in ("", "x", "-1", "9" * 40):
        assert post(editor, place, revision=revision).status_code == 428
        assert post(editor, place, revision=revision, back=place).status_code == 428
    told = post(editor, place, back="https://elsewhere.example/").content.decode()
    assert "elsewhere" not in told
    case.derivation.refresh_from_db()
    assert case.derivation.status == "suggested"


def test_a_check_is_not_moved_on_old_knowledge(editor: Client, case: Case) -> None:
    place = desk("claimreview", case.review.pk, "submit")
    assert post(editor, place).status_code == 428
    assert post(editor, place, revision=99).status_code == 412
    case.review.refresh_from_db()
    assert case.review.submitted_at is None


def test_the_desk_and_programs_are_told_the_same_status() -> None:
    for kind, status in errors.STATUS.items():
        assert kind.status == status
    assert (RevisionRequired.status, StaleRevision.status) == (428, 412)


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
