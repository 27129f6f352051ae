"""From first draft to the second reader, and what publishing does all at once."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext

from claims import exceptions, models
from claims.services import claims, evidence, reviews
from tests import casework

pytestmark = pytest.mark.django_db


def test_a_verdict_is_published_with_all_it_speaks_of() -> None:
    author, reader = casework.person("Editor"), casework.person()
    publisher, speaker = casework.source("The Daily"), casework.source("An envoy", "person")
    story = models.Story.everything.create(title="The story")
    text = casework.version(
        casework.ORIGINAL, of=casework.article(publisher=publisher, story=story)
    )
    claim = claims.draft(
        by=author, text=casework.ORIGINAL, claimant=speaker, claim_date="2022-04-01"
    )
    casework.appearance(claim, casework.statement(text, speaker=speaker), by=author)
    review = reviews.open(by=author, claim=claim)
    piece = evidence.add(
        by=author,
        review=review,
        stance="context",
        title="The text",
        anchor=casework.anchor(text, "NATO"),
    )
    review = reviews.write(
        by=author, review=review, revision=1, rating=casework.rating("half_true"), rationale="Why."
    )
    review = reviews.submit(by=author, review=review, revision=2)
    assert not models.Claim.objects.exists()

    verdict = reviews.publish(by=reader, review=review, revision=3, at=casework.T0)

    assert (verdict.label, verdict.value, verdict.best, verdict.worst) == ("Half true", 3, 5, 1)
    assert (verdict.author, verdict.second_reader) == (author, reader)
    assert [pin.version for pin in verdict.texts.all()] == [text]
    assert [cited.evidence for cited in verdict.citations.all()] == [piece]
    for kind in (models.Claim, models.Story, models.Article):
        assert kind.objects.get().public_at == casework.T0
    assert set(models.Source.objects.values_list("name", flat=True)) == {"The Daily", "An envoy"}
    assert models.Evidence.objects.get().cited_at == casework.T0
    assert {entry.text for entry in models.LookupEntry.objects.all()} == {casework.ORIGINAL}
    assert models.LookupEntry.objects.count() == 2
    last = models.Ledger.objects.latest("seq")
    assert (last.act, last.object) == ("review.publish", f"claimreview:{review.pk}")
    assert text.sha256 in last.payload.text


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"rating": None}, "a rating"),
        ({"rationale": " "}, "a rationale"),
        ({"claimant": None}, "the claimant"),
        ({"evidence": False}, "evidence"),
        ({"appearance": "suggested"}, "confirmed appearance"),
        ({"appearance": "rejected"}, "confirmed appearance"),
    ],
)
def test_what_is_missing_is_named(change: dict[str, Any], named: str) -> None:
    given: dict[str, Any] = {
        "rating": casework.rating(),
        "rationale": "Why.",
        "claimant": casework.source(),
        "evidence": True,
        "appearance": "confirmed",
    } | change
    author, reader = casework.person("Editor"), casework.person()
    claim = claims.draft(
        by=author, text="A claim", claimant=given["claimant"], claim_date="2022-04-01"
    )
    casework.appearance(
        claim,
        casework.statement(casework.version("A claim")),
        by=author,
        status=given["appearance"],
    )
    review = reviews.open(by=author, claim=claim)
    if given["evidence"]:
        evidence.add(by=author, review=review, stance="context", title="A page", locator="p. 3")
    review = reviews.write(
        by=author, review=review, revision=1, rating=given["rating"], rationale=given["rationale"]
    )
    review = reviews.submit(by=author, review=review, revision=2)
    with pytest.raises(exceptions.Incomplete, match=named) as refused:
        reviews.publish(by=reader, review=review, revision=3)
    assert refused.value.missing.count(";") == 0
    assert not models.Verdict.objects.exists()


def test_a_reason_stands_in_for_claimant_and_date() -> None:
    author, reader = casework.person("Editor"), casework.person()
    claim = claims.draft(by=author, text="A claim")
    place = casework.version("A claim", of=casework.article())
    casework.appearance(claim, casework.statement(place), by=author)
    review = reviews.open(by=author, claim=claim)
    evidence.add(by=author, review=review, stance="context", title="A page", locator="p. 3")
    fields = {"rating": casework.rating(), "rationale": "Why."}
    review = reviews.write(by=author, review=review, revision=1, **fields)
    review = reviews.submit(by=author, review=review, revision=2)
    with pytest.raises(exceptions.Incomplete, match=r"claimant.*; the date"):
        reviews.publish(by=reader, review=review, revision=3)
    review = reviews.send_back(by=reader, review=review, revision=3, reason="Say who.")
    review = reviews.write(by=author, review=review, revision=4, reason="A chain letter.", **fields)
    review = reviews.submit(by=author, review=review, revision=5)
    verdict = reviews.publish(by=reader, review=review, revision=6)
    assert verdict.reason == "A chain letter."


def test_the_author_is_not_the_second_reader() -> None:
    author = casework.person()
    review = casework.ready(author=author)
    with pytest.raises(exceptions.SecondReaderNeeded):
        reviews.publish(by=author, review=review, revision=review.revision)
    with override_settings(FACTCHECK_SECOND_READER="off"):
        verdict = reviews.publish(by=author, review=review, revision=review.revision)
    assert verdict.is_single_handed
    assert verdict.second_reader is None
    assert '"is_single_handed":true' in models.LedgerPayload.objects.latest("entry_id").text


def test_who_wrote_an_earlier_draft_is_not_the_second_reader() -> None:
    first, second, reader = casework.person(), casework.person(), casework.person()
    review = casework.ready(author=first)
    review = reviews.send_back(
        by=reader, review=review, revision=review.revision, reason="Say why."
    )
    review = reviews.write(
        by=second,
        review=review,
        revision=review.revision,
        rating=casework.rating(),
        rationale="Because.",
    )
    review = reviews.submit(by=second, review=review, revision=review.revision)
    for writer in (first, second):
        with pytest.raises(exceptions.SecondReaderNeeded):
            reviews.publish(by=writer, review=review, revision=review.revision)
    verdict = reviews.publish(by=reader, review=review, revision=review.revision)
    assert (verdict.author, verdict.second_reader) == (second, reader)


def test_who_wrote_the_last_verdict_may_read_the_next() -> None:
    first = casework.person()
    verdict = casework.published(author=first)
    later = casework.followed(verdict, "correction", at=casework.days(1), reader=first)
    assert later.second_reader == first


def test_with_the_rule_off_another_reader_is_still_named() -> None:
    review, reader = casework.ready(), casework.person()
    with override_settings(FACTCHECK_SECOND_READER="off"):
        verdict = reviews.publish(by=reader, review=review, revision=review.revision)
    assert not verdict.is_single_handed
    assert verdict.second_reader == reader


def test_a_machine_never_publishes() -> None:
    review = casework.ready()
    machine = casework.person(is_machine=True)
    for by in (machine, "extract"):
        with pytest.raises(exceptions.NotByMachine):
            reviews.publish(by=by, review=review, revision=review.revision)  # type: ignore[arg-type]


def test_a_machine_is_no_author() -> None:
    machine = casework.person("Editor", is_machine=True)
    claim = claims.draft(by=machine, text="A claim")
    review = reviews.open(by=machine, claim=claim)
    review = reviews.write(by=machine, review=review, revision=1, rating=None, rationale="")
    with pytest.raises(exceptions.NotByMachine):
        reviews.submit(by=machine, review=review, revision=2)


def test_a_submitted_verdict_stays_as_it_is_until_it_comes_back() -> None:
    author, reader = casework.person("Editor"), casework.person()
    review = casework.ready(author=author)
    piece = models.Evidence.everything.get()
    write = {"rating": casework.rating("true"), "rationale": "Other."}
    with pytest.raises(exceptions.Refused):
        reviews.write(by=author, review=review, revision=3, **write)
    with pytest.raises(exceptions.Refused):
        evidence.edit(by=author, evidence=piece, revision=1, title="Other")
    with pytest.raises(exceptions.Refused):
        evidence.withdraw(by=author, evidence=piece, revision=1, reason="No.")
    review = reviews.send_back(by=reader, review=review, revision=3, reason="Say where.")
    assert (review.state, review.submitted_at) == ("draft", None)
    review = reviews.write(by=author, review=review, revision=4, **write)
    assert review.rationale == "Other."


def test_a_correction_is_appended_and_the_first_verdict_stays() -> None:
    first = casework.published(at=casework.T0)
    second = casework.followed(first, "correction", at=casework.days(1), code="true")
    assert (second.number, second.previous, second.label) == (2, first, "True")
    again = models.Verdict.objects.get(pk=first.pk)
    assert (again.label, again.kind) == ("False", "first")
    assert models.ClaimReview.objects.get().author is None


def test_a_correction_needs_its_reason_and_its_second_reader() -> None:
    verdict = casework.published()
    author = casework.person()
    review = verdict.review
    review.refresh_from_db()
    review = reviews.write(
        by=author,
        review=review,
        revision=review.revision,
        rating=casework.rating("true"),
        rationale="New.",
        kind="correction",
    )
    review = reviews.submit(by=author, review=review, revision=review.revision)
    assert review.state == "published"
    with pytest.raises(exceptions.SecondReaderNeeded):
        reviews.publish(by=author, review=review, revision=review.revision)
    with pytest.raises(exceptions.Incomplete, match="reason for the change"):
        reviews.publish(by=casework.person(), review=review, revision=review.revision)


@pytest.mark.parametrize("kind", ["refile", "update"])
def test_a_refile_and_an_update_leave_the_rating(kind: str) -> None:
    verdict = casework.published()
    with pytest.raises(exceptions.Invalid, match="correction"):
        casework.followed(verdict, kind, at=casework.days(1), code="true")
    assert casework.followed(verdict, kind, at=casework.days(1), code="false").label == "False"


def test_a_published_review_has_no_second_first_verdict() -> None:
    verdict = casework.published()
    with pytest.raises(exceptions.WrongState):
        casework.followed(verdict, "first", at=casework.days(1))


def test_a_draft_has_no_correction() -> None:
    author = casework.person()
    review = reviews.open(by=author, claim=claims.draft(by=author, text="A claim"))
    with pytest.raises(exceptions.WrongState):
        reviews.write(
            by=author, review=review, revision=1, rating=None, rationale="", kind="correction"
        )


def test_a_retraction_ends_lookup_and_lets_a_new_check_begin() -> None:
    verdict = casework.published()
    last = casework.followed(verdict, "retraction", at=casework.days(2))
    assert (last.rating, last.label) == (None, "")
    assert not models.LookupEntry.objects.filter(withdrawn_at=None).exists()
    assert models.LookupEntry.objects.filter(withdrawn_at=casework.days(2)).count() == 2
    assert models.ClaimReview.objects.get().state == "retracted"
    with pytest.raises(exceptions.NotAllowed):
        casework.followed(verdict, "correction", at=casework.days(3))
    assert reviews.open(by=casework.person(), claim=verdict.review.claim).state == "draft"


def test_a_claim_has_one_standing_check() -> None:
    verdict = casework.published()
    with pytest.raises(exceptions.AlreadyThere):
        reviews.open(by=casework.person(), claim=verdict.review.claim)


def test_a_verdict_is_not_older_than_the_one_before() -> None:
    verdict = casework.published(at=casework.T0)
    with pytest.raises(exceptions.Invalid, match="older"):
        casework.followed(verdict, "correction", at=casework.days(-1))


def test_other_words_come_with_a_verdict_and_lead_to_it() -> None:
    verdict = casework.published("Taxes roze by half")
    claim = verdict.review.claim
    claim.refresh_from_db()
    with pytest.raises(exceptions.WrongState):
        claims.edit(by=casework.person(), claim=claim, revision=claim.revision, text="Taxes fell")
    later = casework.followed(
        verdict, "refile", at=casework.days(1), claim_text="Taxes rose by half"
    )
    claim.refresh_from_db()
    assert claim.text == later.claim_text == "Taxes rose by half"
    assert models.Verdict.objects.get(pk=verdict.pk).claim_text == "Taxes roze by half"
    live = models.LookupEntry.objects.filter(appearance=None, withdrawn_at=None)
    assert live.get().text == "Taxes rose by half"


def test_the_newest_version_is_pinned_beside_the_one_with_the_words() -> None:
    author, reader = casework.person("Editor"), casework.person()
    review = casework.ready(author=author)
    appearance = models.Appearance.everything.get()
    first = appearance.statement.version
    newer = casework.version("Other words now.", of=first.article)
    review = reviews.send_back(by=reader, review=review, revision=review.revision, reason="Read.")
    review = reviews.submit(by=author, review=review, revision=review.revision)
    verdict = reviews.publish(by=reader, review=review, revision=review.revision)
    assert {pin.version_id for pin in verdict.texts.all()} == {first.pk, newer.pk}


def test_evidence_withdrawn_before_publication_is_not_cited() -> None:
    author = casework.person("Editor")
    claim = claims.draft(by=author, text="A claim", claimant=casework.source())
    casework.appearance(claim, casework.statement(casework.version("A claim")), by=author)
    review = reviews.open(by=author, claim=claim)
    kept, left = (
        evidence.add(by=author, review=review, stance="context", title=title, locator="p. 1")
        for title in ("Kept", "Left")
    )
    evidence.withdraw(by=author, evidence=left, revision=1, reason="Forged.")
    review = reviews.write(
        by=author, review=review, revision=1, rating=casework.rating(), rationale="Why."
    )
    review = reviews.submit(by=author, review=review, revision=2)
    verdict = reviews.publish(by=casework.person(), review=review, revision=3)
    assert [cited.evidence for cited in verdict.citations.all()] == [kept]


def test_cited_evidence_keeps_its_words() -> None:
    casework.published()
    piece = models.Evidence.objects.get()
    with pytest.raises(exceptions.WrongState):
        evidence.edit(by=casework.person(), evidence=piece, revision=2, title="Other")


@pytest.mark.parametrize("revision", [None, 1])
def test_every_write_names_the_revision_it_read(revision: int | None) -> None:
    author, reader = casework.person("Editor"), casework.person()
    review = casework.ready(author=author)
    wanted = exceptions.RevisionRequired if revision is None else exceptions.StaleRevision
    with pytest.raises(wanted):
        reviews.publish(by=reader, review=review, revision=revision)
    with pytest.raises(wanted):
        reviews.send_back(by=reader, review=review, revision=revision, reason="No.")
    with pytest.raises(wanted):
        reviews.submit(by=author, review=review, revision=revision)
    with pytest.raises(wanted):
        reviews.assign(by=reader, review=review, revision=revision, assignee=author)
    with pytest.raises(wanted):
        reviews.write(by=author, review=review, revision=revision, rating=None, rationale="")


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"stance": "proves"}, exceptions.Invalid),
        ({"url": "javascript:alert(1)"}, exceptions.Invalid),
        ({"url": "https://"}, exceptions.Invalid),
        ({"url": ""}, exceptions.Invalid),
        ({"title": " "}, exceptions.NoText),
        ({"title": "a\0b"}, exceptions.HasNul),
        ({"excerpt": "\ud800"}, exceptions.HasSurrogate),
        ({"locator": "x" * 301}, exceptions.TooLong),
    ],
)
def test_evidence_that_cannot_be_kept_is_refused(
    fields: dict[str, str], refusal: type[Exception]
) -> None:
    author = casework.person("Editor")
    review = reviews.open(by=author, claim=claims.draft(by=author, text="A claim"))
    given = {"stance": "context", "title": "A page", "url": "https://a.example/"} | fields
    with pytest.raises(refusal):
        evidence.add(by=author, review=review, **given)


def test_publishing_takes_as_many_queries_for_twenty_copies_as_for_two() -> None:
    def queries(copies: int) -> int:
        review, reader = casework.ready(), casework.person()
        for number in range(copies):
            text = casework.version(f"Copy {number}: {casework.ORIGINAL}")
            casework.appearance(review.claim, casework.statement(text), by=reader)
        review = reviews.send_back(
            by=reader, review=review, revision=review.revision, reason="See the copies."
        )
        review = reviews.submit(by=casework.person(), review=review, revision=review.revision)
        with CaptureQueriesContext(connection) as captured:
            reviews.publish(by=reader, review=review, revision=review.revision)
        return len(captured)

    assert queries(20) == queries(2) < 52
