"""Does a verdict take two people from its first word to its correction?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from claims import models
from claims.services import claims
from tests import factories
from tests.admin.conftest import Case, desk, post


def write(browser: Client, review: models.ClaimReview, **fields: str) -> int:
    """Fill in the verdict form as it stands now; returns the status."""
    review.refresh_from_db()
    rating = models.Rating.objects.get(code="true")
    given = {"rating": rating.pk, "rationale": "The minutes say so.", "reason": "", **fields}
    return int(
        post(browser, desk("claimreview", review.pk), revision=review.revision, **given).status_code
    )


def act(browser: Client, review: models.ClaimReview, name: str, **fields: str) -> int:
    """Press a button of the check."""
    review.refresh_from_db()
    place = desk("claimreview", review.pk, name)
    return int(post(browser, place, revision=review.revision, **fields).status_code)


def page(browser: Client, review: models.ClaimReview) -> str:
    """Return a check's page."""
    return str(browser.get(desk("claimreview", review.pk)).content.decode())


@pytest.fixture
def ready(case: Case) -> models.ClaimReview:
    """A check whose claim lacks nothing."""
    claims.edit(
        by=case.review.created_by,
        claim=case.claim,
        revision=case.claim.revision,
        claimant=case.source,
        claim_date=date(2026, 3, 2),
    )
    return case.review


def test_from_the_first_word_to_the_correction(
    newsroom: dict[str, Client], ready: models.ClaimReview
) -> None:
    editor, publisher = newsroom["Editor"], newsroom["Publisher"]
    assert write(editor, ready, submit="1") == 303
    ready.refresh_from_db()
    assert (ready.state, ready.submitted_at is None) == ("in_review", False)

    assert desk("claimreview", ready.pk, "publish") in page(publisher, ready)
    assert act(publisher, ready, "publish") == 303
    verdict = models.Verdict.objects.get(review=ready)
    assert (verdict.label, verdict.kind, verdict.is_single_handed) == ("True", "first", False)
    assert verdict.second_reader_name != verdict.author_name

    false = models.Rating.objects.get(code="false").pk
    fields = {"kind": "correction", "rating": false, "reason": "We misread the minutes."}
    assert write(editor, ready, **fields, submit="1") == 303
    assert act(publisher, ready, "publish") == 303
    kinds = models.Verdict.objects.filter(review=ready).order_by("number")
    assert list(kinds.values_list("kind", "label")) == [("first", "True"), ("correction", "False")]
    assert "We misread the minutes." in page(editor, ready)


def test_the_author_does_not_publish(
    newsroom: dict[str, Client], ready: models.ClaimReview
) -> None:
    publisher = newsroom["Publisher"]
    write(publisher, ready, submit="1")
    shown = page(publisher, ready)
    assert "Another person has to read and publish it" in shown
    assert desk("claimreview", ready.pk, "publish") not in shown
    assert act(publisher, ready, "publish") == 403
    assert not models.Verdict.objects.exists()


@pytest.mark.parametrize("role", ["Reporter", "Editor", "Administrator"])
def test_only_a_publisher_publishes(
    newsroom: dict[str, Client], ready: models.ClaimReview, role: str
) -> None:
    write(newsroom["Publisher"], ready, submit="1")
    assert desk("claimreview", ready.pk, "publish") not in page(newsroom[role], ready)
    assert act(newsroom[role], ready, "publish") == 403
    assert not models.Verdict.objects.exists()


def test_a_newsroom_of_one_publishes_and_says_so(
    newsroom: dict[str, Client], ready: models.ClaimReview, settings: Any
) -> None:
    settings.FACTCHECK_SECOND_READER = "off"
    publisher = newsroom["Publisher"]
    write(publisher, ready, submit="1")
    assert "without a second reader" in page(publisher, ready)
    assert act(publisher, ready, "publish") == 303
    assert models.Verdict.objects.get(review=ready).is_single_handed
    assert "single-handed" in page(publisher, ready)


def test_a_verdict_is_sent_back_with_a_reason(
    newsroom: dict[str, Client], ready: models.ClaimReview
) -> None:
    write(newsroom["Editor"], ready, submit="1")
    publisher = newsroom["Publisher"]
    assert act(publisher, ready, "return", reason="") == 422
    assert act(publisher, ready, "return", reason="Name the page.") == 303
    ready.refresh_from_db()
    assert (ready.state, ready.submitted_at) == ("draft", None)
    assert ready.rationale == "The minutes say so."


def test_what_is_missing_is_named_and_holds_publication(
    newsroom: dict[str, Client], case: Case
) -> None:
    write(newsroom["Editor"], case.review, submit="1")
    shown = page(newsroom["Publisher"], case.review)
    assert "the claimant, or the reason why none can be named" in shown
    assert act(newsroom["Publisher"], case.review, "publish") == 422
    assert not models.Verdict.objects.exists()


def test_a_verdict_being_read_stays_as_it_is(
    newsroom: dict[str, Client], ready: models.ClaimReview
) -> None:
    editor = newsroom["Editor"]
    write(editor, ready, submit="1")
    assert 'id="verdict"' not in page(editor, ready)
    assert write(editor, ready, rationale="Another.") == 403
    ready.refresh_from_db()
    assert ready.rationale == "The minutes say so."


def test_a_reporter_writes_a_first_verdict_and_no_later_one(
    newsroom: dict[str, Client], ready: models.ClaimReview
) -> None:
    reporter = newsroom["Reporter"]
    assert 'id="verdict"' in page(reporter, ready)
    assert write(reporter, ready, submit="1") == 303
    act(newsroom["Publisher"], ready, "publish")
    assert 'id="verdict"' not in page(reporter, ready)
    assert write(reporter, ready, kind="correction", reason="x") == 403


def test_evidence_is_added_edited_and_withdrawn(editor: Client, case: Case) -> None:
    place = desk("claimreview", case.review.pk, "evidence")
    fields = {"stance": "context", "title": "Letter", "url": "https://example.org/letter"}
    assert post(editor, place, **fields).status_code == 303
    piece = models.Evidence.everything.get(title="Letter")
    edited = {**fields, "title": "The letter", "revision": piece.revision}
    assert post(editor, desk("evidence", piece.pk), **edited).status_code == 303
    gone = {"reason": "It is forged.", "revision": 2}
    assert post(editor, desk("evidence", piece.pk, "withdraw"), **gone).status_code == 303
    piece.refresh_from_db()
    assert (piece.title, piece.withdrawn_at is None) == ("The letter", False)


def test_evidence_without_a_place_is_refused_in_words(editor: Client, case: Case) -> None:
    answer = post(
        editor, desk("claimreview", case.review.pk, "evidence"), stance="supports", title="Rumour"
    )
    assert answer.status_code == 422
    assert "Say where it can be found" in answer.content.decode()


def test_a_second_check_of_a_claim_is_refused(editor: Client, case: Case) -> None:
    assert post(editor, desk("claim", case.claim.pk, "check")).status_code == 409


def test_line_ends_of_a_rationale_are_not_the_forms(editor: Client, case: Case) -> None:
    write(editor, case.review, rationale="First.\r\n\r\nSecond.")
    case.review.refresh_from_db()
    assert case.review.rationale == "First.\n\nSecond."


def test_a_text_that_changed_calls_for_the_desk(
    newsroom: dict[str, Client], ready: models.ClaimReview, case: Case
) -> None:
    editor = newsroom["Editor"]
    write(editor, ready, submit="1")
    act(newsroom["Publisher"], ready, "publish")
    called = "has changed since, and readers are told so"
    assert called not in page(editor, ready)
    assert not editor.get("/admin/").context["moved"]
    factories.revision(case.original.article, "The council will raise the toll, it says now.\n")
    assert called in page(editor, ready)
    assert called in editor.get(desk("claim", case.claim.pk)).content.decode()
    assert [verdict.review for verdict in editor.get("/admin/").context["moved"]] == [ready]


def test_a_public_claim_gets_another_claimant_and_day_with_its_correction(
    newsroom: dict[str, Client], ready: models.ClaimReview
) -> None:
    editor, publisher = newsroom["Editor"], newsroom["Publisher"]
    write(editor, ready, submit="1")
    act(publisher, ready, "publish")
    form = editor.get(desk("claim", ready.claim_id, "edit")).content.decode()
    for name in ("text", "language", "claimant", "claim_date"):
        assert f'name="{name}"' not in form
    other = factories.source(name="Ben Oak")
    fields = {"kind": "correction", "reason": "Another said it.", "claimant": str(other.pk)}
    assert write(editor, ready, **fields, claim_date="2026-03-01", submit="1") == 303
    assert "Ben Oak" in page(publisher, ready)
    assert act(publisher, ready, "publish") == 303
    claim = models.Claim.objects.get(pk=ready.claim_id)
    assert (claim.claimant, claim.claim_date) == (other, date(2026, 3, 1))
    latest = models.Verdict.objects.filter(review=ready).latest("number")
    assert latest.claimant_name == "Ben Oak"
