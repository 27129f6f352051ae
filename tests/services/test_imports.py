"""Do other publishers' reviews come in as theirs, once each, and never as ours?"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import Error, IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims import models
from claims.exceptions import NotAllowed, WrongState
from claims.ingest import review_members
from claims.queries import chain, lookup, soundness
from claims.services import imports, reviews
from claims.services.acts import Operator
from claims.services.transactions import sqlstate
from tests import casework

pytestmark = pytest.mark.django_db

WORDS = "A mayor of Elbstadt sold the harbour bridge to a circus"
BY = Operator("ash")


def record(**members: Any) -> dict[str, Any]:
    """Write one ClaimReview as a publisher would."""
    return {
        "@context": "http://schema.org",
        "@type": "ClaimReview",
        "url": "https://www.checkers.example/bridge",
        "claimReviewed": WORDS,
        "datePublished": "2020-05-02",
        "inLanguage": "en",
        "author": {"@type": "Organization", "name": "Checkers"},
        "reviewRating": {"@type": "Rating", "alternateName": "Hoax", "ratingValue": "1"},
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Jo Fir"},
            "datePublished": "2020-05-01",
            "firstAppearance": {"@type": "CreativeWork", "url": "https://post.example/1"},
            "appearance": ["https://post.example/2"],
        },
    } | members


def take(*given: dict[str, Any], **how: Any) -> tuple[str, ...]:
    read = [review_members.read(one) for one in given]
    return imports.take(by=how.pop("by", BY), reviews=read, source_name="f.json", **how).fates


def run(path: Path, content: bytes, **options: Any) -> tuple[int, str]:
    """Import one file; return the exit status and what was printed."""
    path.write_bytes(content)
    out, given = (
        io.StringIO(),
        {
            "failures": str(path.with_name("failures.jsonl")),
            "notes": str(path.with_name("notes.jsonl")),
        },
    )
    try:
        call_command(
            "import_claims", str(path), stdout=out, stderr=io.StringIO(), **given | options
        )
    except SystemExit as ended:
        return int(str(ended.code)), out.getvalue().strip()
    return 0, out.getvalue().strip()


def test_it_is_found_and_shown_as_the_other_publishers(client: Client) -> None:
    assert take(record()) == ("new",)
    (match,) = lookup.by_text(WORDS)
    assert match.verdict is not None
    assert (match.verdict.label, match.verdict.publisher_site) == ("Hoax", "checkers.example")
    page = client.get(f"/claims/{match.claim.pk}").content.decode()
    for said in ("Verdict of Checkers", "Hoax", "https://www.checkers.example/bridge", "Jo Fir"):
        assert said in page
    assert "https://post.example/2" in page
    assert "single-handed" not in page
    (found,) = client.get("/v1alpha1/claims:search?query=mayor+bridge+circus").json()["claims"]
    assert found["claimReview"] == [
        {
            "publisher": {"name": "Checkers", "site": "checkers.example"},
            "url": "https://www.checkers.example/bridge",
            "title": WORDS,
            "reviewDate": "2020-05-02T00:00:00Z",
            "textualRating": "Hoax",
            "languageCode": "en",
        }
    ]
    assert (found["claimant"], found["claimDate"]) == ("Jo Fir", "2020-05-01T00:00:00Z")


def test_the_site_filter_asks_for_the_publishers_site(client: Client) -> None:
    take(record())
    casework.published("The bridge of Elbstadt is closed to a circus")
    search = "/v1alpha1/claims:search?query=bridge&reviewPublisherSiteFilter="
    for site in ("checkers.example", "https://www.checkers.example/x"):
        (found,) = client.get(search + site).json()["claims"]
        assert found["text"] == WORDS
    assert client.get(search + "other.example").json() == {}


def test_the_same_record_twice_is_one_and_verifies() -> None:
    assert take(record(), record()) == ("new", "skipped")
    assert take(record()) == ("skipped",)
    assert models.Verdict.objects.count() == models.ImportBatch.objects.count() == 1
    (act,) = models.Ledger.objects.all()
    assert (act.act, act.actor) == ("review.import", "operator:ash")
    assert (chain.verify().faults, soundness.verify().faults) == ((), ())


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        ({"reviewRating": {"alternateName": "True"}}, "correction"),
        ({"name": "A title now"}, "update"),
        ({"claimReviewed": WORDS.upper(), "@id": "https://checkers.example/#1"}, "refile"),
        ({"claimReviewed": "Something else", "@id": "https://checkers.example/#1"}, "update"),
    ],
)
def test_a_changed_record_is_appended(members: dict[str, Any], kind: str) -> None:
    take(record(**({"@id": members["@id"]} if "@id" in members else {})))
    assert take(record(**members)) == ("changed",)
    assert [v.kind for v in models.Verdict.objects.order_by("number")] == ["first", kind]
    claim = models.Claim.objects.get()
    assert claim.text == members.get("claimReviewed", WORDS)
    assert take(record(**members)) == ("skipped",)


def test_an_id_that_stands_in_two_records_names_neither() -> None:
    id = {"@id": "https://checkers.example/#review"}
    both = [record(**id), record(**id, claimReviewed="Another claim of the same page")]
    assert take(*both, seen=set()) == ("new", "new")
    assert take(*both, seen=set()) == ("skipped", "skipped")
    assert take(*reversed(both), seen=set()) == ("skipped", "skipped")


def test_drafts_stay_at_the_desk_until_they_are_taken_in_again() -> None:
    take(record(), as_drafts=True)
    assert not models.Claim.objects.exists()
    assert not models.Source.objects.exists()
    assert take(record(), as_drafts=True) == ("skipped",)
    assert take(record()) == ("changed",)
    assert models.Verdict.objects.get().kind == "first"
    assert len(lookup.by_text(WORDS)) == 1


def test_machines_and_those_without_the_grant_take_nothing_in() -> None:
    for role, fields in (("Editor", {}), ("Publisher", {"is_machine": True})):
        with pytest.raises(NotAllowed):
            take(record(), by=casework.person(role, **fields))
    take(record(), by=casework.person("Publisher"))


def test_nobody_here_writes_another_verdict_on_it_but_may_take_it_down() -> None:
    take(record())
    review = models.ClaimReview.everything.get()
    author, reader = casework.person("Editor"), casework.person("Publisher")
    said = {"by": author, "review": review, "revision": review.revision}
    with pytest.raises(WrongState):
        reviews.write(
            **said, rating=casework.rating("false"), rationale="x", kind="correction", reason="y"
        )
    kept = reviews.write(**said, rating=None, rationale="No.", kind="retraction", reason="Spam.")
    kept = reviews.submit(by=author, review=kept, revision=kept.revision)
    reviews.publish(by=reader, review=kept, revision=kept.revision)
    assert take(record()) == ("skipped",)
    assert take(record(reviewRating="True")) == ("skipped",)


def test_the_database_exempts_imported_verdicts_and_no_others() -> None:
    take(record())
    verdict = models.Verdict.objects.get()
    columns = {
        name: getattr(verdict, name)
        for name in [f.attname for f in models.Verdict._meta.concrete_fields if not f.primary_key]
    }
    follows = {"number": 2, "previous_id": verdict.pk, "kind": "update", "reason": "x"}
    own = {"batch_id": None}
    with pytest.raises(Error) as refused, transaction.atomic():
        models.Verdict.objects.create(**columns | follows | own)
    assert sqlstate(refused.value) == "FC006"
    for fields in ({"second_reader_id": casework.person().pk}, {"publisher_name": ""}, {"url": ""}):
        with pytest.raises(IntegrityError), transaction.atomic():
            models.Verdict.objects.create(**columns | follows | fields)
    with pytest.raises(Error) as refused, transaction.atomic():
        models.ClaimReview.everything.filter(pk=verdict.review_id).update(
            publisher=None, revision=9
        )
    assert sqlstate(refused.value) in ("FC006", "FC003")


def test_a_batch_that_the_ledger_does_not_tell_of_is_refused() -> None:
    with pytest.raises(Error) as refused, transaction.atomic(), connection.cursor() as cursor:  # noqa: PT012
        models.ImportBatch.objects.create(
            source_name="f",
            records=0,
            sha256="0" * 64,
            imported_at=casework.T0,
            imported_by_name="x",
        )
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    assert sqlstate(refused.value) == "FC004"


def test_a_batch_takes_as_many_queries_as_one_record() -> None:
    counts = []
    for size in (1, 40):
        many = [record(url=f"https://c.example/{size}/{n}") for n in range(size)]
        with CaptureQueriesContext(connection) as ran:
            take(*many)
        counts.append(len(ran))
    assert counts[0] == counts[1] <= 25


def test_failures_are_listed_and_can_be_given_back(tmp_path: Path) -> None:
    bad = record(url="", claimReviewed="Another")
    feed = {"@type": "DataFeed", "dataFeedElement": [{"item": [record(), bad]}]}
    assert run(tmp_path / "feed.json", json.dumps(feed).encode()) == (
        1,
        "done 1, skipped 0, failed 1",
    )
    (line,) = map(json.loads, (tmp_path / "failures.jsonl").read_text().splitlines())
    assert line["place"] == "/dataFeedElement/0/item/1"
    assert line["faults"][0]["pointer"] == "/url"
    line["record"]["url"] = "https://checkers.example/other"
    assert run(tmp_path / "mended.jsonl", json.dumps(line).encode()) == (
        0,
        "done 1, skipped 0, failed 0",
    )


def test_a_second_run_skips_what_is_there(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps(record(url=f"https://c.example/{n}")) for n in range(7))
    assert run(tmp_path / "a.jsonl", lines.encode()) == (0, "done 7, skipped 0, failed 0")
    assert run(tmp_path / "a.jsonl", lines.encode()) == (0, "done 0, skipped 7, failed 0")


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'[{"a":1e999999},{"b":NaN}]',
        json.dumps(record(claimReviewed="a\0b")).encode(),
        json.dumps(record(claimReviewed="a\ud800b")).encode(),
        b"\xff\xfe[\x00]\x00",
        b"<html>" + b"<div>" * 200_000,
        b"<script type=application/ld+json>{",
        b"url,claim,rating\n" + b'"' + b"x" * 9_000_000,
        b"",
    ],
)
def test_hostile_files_get_reasons(tmp_path: Path, content: bytes) -> None:
    status, told = run(tmp_path / "hostile", content)
    assert (status, told.startswith("done 0, skipped 0, failed")) == (1, True)
