"""Do the reads show what is public, all of it, nothing else, and at a fixed cost?"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.db.models import F
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext

from claims.models import Claim, Source, Story, Verdict
from claims.services import relations, statements, vectors
from tests import casework, factories

pytestmark = pytest.mark.django_db
Key = Callable[..., dict[str, str]]


def results(api: Client, address: str, **headers: str) -> list[Any]:
    """Read one page."""
    response = api.get(address, **headers)
    assert response.status_code == 200, response.content
    found: list[Any] = response.json()["results"]
    return found


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/claims/{claim}",
        "/api/v1/claims/{claim}/history",
        "/api/v1/claims/{claim}/appearances",
        "/api/v1/claims/{claim}/relations",
        "/api/v1/articles/{article}",
        "/api/v1/articles/{article}/versions/1",
        "/api/v1/articles/{article}/versions/1/statements",
        "/api/v1/stories/{story}",
        "/api/v1/sources/{source}",
        "/api/v1/derivations/{derivation}",
        "/api/v1/compare?original={original}&derived={derived}",
    ],
)
def test_what_is_not_public_gives_the_same_bytes_as_what_is_not_there(
    api: Client, key: Key, address: str
) -> None:
    by = casework.person("Editor")
    story = factories.story(by=by)
    original = factories.version("A first text of some length.", by=by, story=story)
    derived = factories.version("A second text of some length.", by=by, story=story)
    ids = {
        "claim": casework.ready().claim_id,
        "article": original.article_id,
        "story": story.pk,
        "source": casework.source().pk,
        "derivation": factories.derivation(original, derived).pk,
        "original": original.pk,
        "derived": derived.pk,
    }
    hidden = api.get(address.format(**ids))
    nothing = api.get(address.format(**dict.fromkeys(ids, 987654321)))
    assert (hidden.status_code, nothing.status_code) == (404, 404)
    assert hidden.content == nothing.content
    assert set(hidden.headers) == set(nothing.headers)
    assert api.get(address.format(**ids), **key("lookup")).status_code == 404
    assert api.get(address.format(**ids), **key("editorial")).status_code == 200


def test_lists_hold_no_drafts(api: Client) -> None:
    casework.ready()
    factories.article(by=casework.person("Editor"))
    for address in ("claims", "articles", "sources", "verdicts"):
        assert results(api, f"/api/v1/{address}") == []


def grow(rows: int) -> dict[str, int]:
    """Publish as many of everything as asked; gives ids of the parents of lists."""
    author = casework.person("Editor")
    story = Story.everything.create(title="A story", public_at=casework.T0)
    place = casework.version(
        "".join(f"Sentence {n} stands here. " for n in range(rows)),
        of=casework.article("A text", story=story, public_at=casework.T0),
    )
    for number in range(rows):
        verdict = casework.published(f"Claim number {number} about the bridge", story=story)
        claim = Claim.objects.get(pk=verdict.review.claim_id)
        if not number:
            casework.judged(verdict, place)
        shown = casework.statement(place, f"Sentence {number} stands here.")
        if number:
            first = Claim.objects.order_by("pk")[0]
            casework.appearance(first, shown, by=author)
            relations.relate(by=author, subject=first, object=claim, relation="broader", reason="r")
    first = Claim.objects.order_by("pk")[0]
    return {"claim": first.pk, "article": place.article_id, "story": story.pk}


# An address, and how many queries it may cost.
COSTS = [
    ("/api/v1/claims", 3),
    ("/api/v1/claims?text=bridge&language=en&rating=false", 3),
    ("/api/v1/claims/{claim}", 5),
    ("/api/v1/claims/{claim}/history", 6),
    ("/api/v1/claims/{claim}/appearances", 4),
    ("/api/v1/claims/{claim}/relations", 3),
    ("/api/v1/articles", 4),
    ("/api/v1/articles/{article}", 5),
    ("/api/v1/articles/{article}/versions/1", 2),
    ("/api/v1/articles/{article}/versions/1/statements", 4),
    ("/api/v1/stories/{story}", 5),
    ("/api/v1/sources", 3),
    ("/api/v1/verdicts", 2),
    # A lookup's own queries are counted where it is tested; here, that they do not grow.
    ("/api/v1/lookup?q=Claim+number+0+about+the+bridge", 8),
    ("/v1alpha1/claims:search?query=bridge", 11),
]


def test_a_read_costs_the_same_however_much_it_shows(api: Client) -> None:
    """Of all addresses in turn, on the same rows: to make these takes far longer than to ask."""
    few, many = (costs(api, grow(rows)) for rows in (2, 5))
    for address, queries in COSTS:
        assert len(few[address]) == len(many[address]) <= queries, (address, many[address])


def costs(api: Client, ids: dict[str, int]) -> dict[str, list[str]]:
    """Return the queries that each address costs."""
    found = {}
    for address, _ in COSTS:
        with CaptureQueriesContext(connection) as captured:
            assert api.get(address.format(**ids)).status_code == 200
        found[address] = [one["sql"][:90] for one in captured]
    return found


def test_a_claim_is_shown_with_its_standing_verdict(api: Client) -> None:
    first = casework.published(claim_date=date(2022, 4, 10), tags=["war"])
    casework.followed(first, "correction", at=casework.days(1), code="true")
    claim = Claim.objects.get()
    shown = api.get(f"/api/v1/claims/{claim.pk}").json()
    assert shown["verdict"]["label"] == "True"
    assert shown["verdict"]["kind"] == "correction"
    assert (shown["claim_date"], shown["tags"]) == ("2022-04-10", ["war"])
    assert shown["claimant"] == "A speaker"
    assert shown["claimant_id"] == Source.objects.get(name="A speaker").pk
    assert "notes" not in shown
    assert results(api, "/api/v1/claims") == [shown]


def test_what_is_hidden_is_no_way_to_what_is_public_and_lends_it_no_name(
    api: Client, key: Key
) -> None:
    paper = casework.source("The Paper")
    story = Story.everything.create(title="A hidden folder")
    place = casework.version("In print.", of=casework.article(publisher=paper, story=story))
    verdict = casework.published()
    casework.judged(verdict, place)
    casework.appearance(Claim.objects.get(), casework.statement(place), by=casework.person())
    here = f"/api/v1/articles/{place.article_id}"
    filters = (f"story={story.pk}", f"publisher={paper.pk}")
    for asked in filters:
        assert results(api, f"/api/v1/articles?{asked}") == []
    assert results(api, f"/api/v1/claims?publisher={paper.pk}") == []
    assert api.get(here).json()["publisher"] is None
    claim = f"/claims/{verdict.review.claim_id}"
    for address in (here, f"/articles/{place.article_id}", claim, f"/api/v1{claim}/appearances"):
        assert "The Paper" not in api.get(address).content.decode(), address
    desk = key("editorial", role="Editor")
    for asked in filters:
        (found,) = results(api, f"/api/v1/articles?{asked}", **desk)
        assert found["publisher"] == "The Paper"
    Source.everything.update(public_at=casework.T0, revision=F("revision") + 1)
    assert api.get(here).json()["publisher"] == "The Paper"
    assert len(results(api, f"/api/v1/articles?publisher={paper.pk}")) == 1


def test_a_retracted_verdict_is_shown_as_one(api: Client) -> None:
    casework.followed(casework.published(), "retraction", at=casework.days(1))
    verdict = api.get(f"/api/v1/claims/{Claim.objects.get().pk}").json()["verdict"]
    assert (verdict["kind"], verdict["rating"], verdict["label"]) == ("retraction", None, "")


def test_a_changed_text_asks_for_the_verdict_to_be_affirmed_again(api: Client) -> None:
    verdict = casework.published()
    article = verdict.texts.get().version.article
    casework.version("It says something else now.", of=article, at=casework.days(1))
    claim = Claim.objects.get()
    assert api.get(f"/api/v1/claims/{claim.pk}").json()["verdict"]["needs_reaffirmation"] is True
    history = results(api, f"/api/v1/claims/{claim.pk}/history")
    assert [moment["kind"] for moment in history] == ["first", "text_changed"]
    assert history[1] == {"at": "2022-04-15T08:00:00Z", "kind": "text_changed"} | dict.fromkeys(
        ("verdict", "version")
    )
    assert history[0]["verdict"]["rationale"] == "Because."


def test_an_appearance_tells_truth_and_fidelity_apart(api: Client) -> None:
    verdict = casework.published()
    claim = Claim.objects.get()
    copy = casework.version(f"{casework.COPY}.")
    casework.judged(verdict, copy)
    casework.appearance(
        claim,
        casework.statement(copy),
        by=casework.person(),
        relation="contradicts",
        fidelity="altered",
    )
    altered, faithful = results(api, f"/api/v1/claims/{claim.pk}/appearances")
    assert (altered["fidelity"], altered["relation"]) == ("altered", "contradicts")
    assert (altered["carries_verdict"], faithful["carries_verdict"]) == (False, True)
    (place,) = altered["contents"]
    assert copy.text[place["start"] : place["end"]] == place["exact"] == copy.text


# A question about two claims, and which of them it finds.
FILTERS = [
    ("", ["b", "a"]),
    ("text=river", ["b"]),
    ("language=de", ["b"]),
    ("rating=true", ["b"]),
    ("rating=nothing", []),
    ("tag=war", ["a"]),
    ("since=2022-04-20", ["b"]),
    ("until=2022-04-20", ["a"]),
    ("claimant={claimant}", ["b"]),
    ("publisher={publisher}", ["a"]),
    ("language=de&tag=war", []),
]


def test_filters_of_claims(api: Client) -> None:
    paper = casework.source("The Paper")
    Source.everything.update(public_at=casework.T0, revision=F("revision") + 1)
    verdict = casework.published("The bridge is open", tags=["war"], at=casework.T0)
    first = Claim.objects.get()
    place = casework.version("In print.", of=casework.article(publisher=paper))
    casework.judged(verdict, place)
    casework.appearance(first, casework.statement(place), by=casework.person())
    speaker = casework.source("Somebody", "person")
    casework.published(
        "Über den river", language="de", code="true", claimant=speaker, at=casework.days(9)
    )
    names = {first.pk: "a"}
    for query, found in FILTERS:
        asked = query.format(claimant=speaker.pk, publisher=paper.pk)
        shown = results(api, f"/api/v1/claims?{asked}")
        assert [names.get(claim["id"], "b") for claim in shown] == found, query


@pytest.mark.parametrize(
    ("query", "found"),
    [("", 2), ("kind=first", 1), ("rating=true", 1), ("after=2022-04-15T00:00:00Z", 1)],
)
def test_filters_of_verdicts(api: Client, query: str, found: int) -> None:
    first = casework.published()
    casework.followed(first, "correction", at=casework.days(3), code="true")
    shown = results(api, f"/api/v1/verdicts?{query}")
    assert len(shown) == found
    assert len(results(api, f"/api/v1/verdicts?claim={first.review.claim_id}&{query}")) == found
    if not query:
        assert [verdict["kind"] for verdict in shown] == ["correction", "first"]
        assert shown[0]["reason"] == "It was wrong."
        assert shown[0]["author"] != shown[0]["second_reader"]


def test_pages_join_without_gap_or_repetition(api: Client) -> None:
    grow(5)
    for address, total in (
        ("/api/v1/claims", 5),
        ("/api/v1/verdicts", 5),
        (f"/api/v1/claims/{Claim.objects.order_by('pk')[0].pk}/appearances", 5),
    ):
        seen: list[int] = []
        following: str | None = f"{address}?limit=2"
        while following:
            page = api.get(following.removeprefix("http://127.0.0.1:8000")).json()
            seen += [row["id"] for row in page["results"]]
            following = page["next"]
        assert len(seen) == len(set(seen)) == total
        assert seen == [row["id"] for row in results(api, address)]


def test_statements_come_in_reading_order(api: Client) -> None:
    place = casework.version("One. Two. Three.")
    casework.judged(casework.published(), place)
    for words in ("Three.", "One.", "Two."):
        casework.statement(place, words)
    address = f"/api/v1/articles/{place.article_id}/versions/1/statements?limit=1"
    seen = []
    while address:
        page = api.get(address.removeprefix("http://127.0.0.1:8000")).json()
        seen += [statement["contents"][0]["exact"] for statement in page["results"]]
        address = page["next"]
    assert seen == ["One.", "Two.", "Three."]


def test_a_statement_says_what_it_hangs_on(api: Client) -> None:
    place = casework.version("On 4 May 2021 the bridge was closed.")
    casework.judged(casework.published(), place)
    statements.extract(version=place)
    (told,) = results(api, f"/api/v1/articles/{place.article_id}/versions/1/statements")
    assert told["facets"] == [
        {"start": 3, "end": 13, "exact": "4 May 2021", "kind": "date", "value": "2021-05-04"}
    ]


def test_a_row_that_comes_between_two_pages_shifts_nothing(api: Client) -> None:
    grow(4)
    page = api.get("/api/v1/claims?limit=2").json()
    casework.published("A late claim")
    again = api.get(page["next"].removeprefix("http://127.0.0.1:8000")).json()
    ids = [claim["id"] for claim in (*page["results"], *again["results"])]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 4


def test_a_cursor_is_bound_to_its_question_and_signed(api: Client) -> None:
    grow(3)
    address = api.get("/api/v1/claims?limit=1").json()["next"]
    cursor = address.partition("cursor=")[2]
    assert results(api, f"/api/v1/claims?limit=2&cursor={cursor}")
    for wrong in (
        f"/api/v1/claims?limit=1&language=en&cursor={cursor}",
        f"/api/v1/verdicts?limit=1&cursor={cursor}",
        f"/api/v1/claims?limit=1&cursor={cursor[:-1]}",
        f"/api/v1/claims?limit=1&cursor=x{cursor}",
    ):
        response = api.get(wrong)
        assert response.status_code == 400, wrong
        assert response.json()["errors"][0]["pointer"] == "/cursor"


def test_a_client_that_is_up_to_date_gets_304_until_something_public_changes(api: Client) -> None:
    verdict = casework.published()
    first = api.get("/api/v1/claims")
    tag = {"HTTP_IF_NONE_MATCH": first["ETag"]}
    again = api.get("/api/v1/claims", **tag)
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]
    assert api.get("/api/v1/claims?limit=3", **tag).status_code == 200
    assert api.get("/api/v1/claims/999", HTTP_IF_NONE_MATCH="*").status_code == 404
    casework.followed(verdict, "correction", at=casework.days(1), code="true")
    changed = api.get("/api/v1/claims", **tag)
    assert changed.status_code == 200
    assert changed["ETag"] != first["ETag"]
    assert "max-age=30" in changed["Cache-Control"]


def test_who_is_up_to_date_is_counted_and_refused_like_anybody(
    api: Client, settings: Any, key: Key
) -> None:
    casework.published()
    held = key("editorial")
    first = api.get("/api/v1/claims")
    tag = {"HTTP_IF_NONE_MATCH": first["ETag"]}
    again = api.get("/api/v1/claims", **tag)
    for name in ("Cache-Control", "Access-Control-Allow-Origin"):
        assert again[name] == first[name]
    assert {*again["Vary"].split(", ")} == {*first["Vary"].split(", ")}
    assert "RateLimit" in again
    assert "Content-Type" not in again
    asked = api.get("/api/v1/claims", **tag, **held)
    assert (asked.status_code, asked["Cache-Control"]) == (304, "private, no-cache")
    assert api.post("/api/v1/claims", **tag).status_code == 405
    settings.FACTCHECK_API_RATES = {"anonymous": 1, "key": 1}
    assert api.get("/api/v1/claims", **tag).status_code == 429


def test_what_the_desk_reads_is_kept_by_no_shared_cache(api: Client, key: Key) -> None:
    response = api.get("/api/v1/claims", **key("editorial"))
    assert response["Cache-Control"] == "private, no-cache"
    assert "Authorization" in response["Vary"]


def test_pages_of_other_sites_may_read(api: Client) -> None:
    for address in ("/api/v1/claims", "/api/v1/claims/999", "/v1alpha1/claims:search?query=a"):
        response = api.get(address, HTTP_ORIGIN="https://elsewhere.example")
        assert response["Access-Control-Allow-Origin"] == "*"
        assert "Access-Control-Allow-Credentials" not in response
    asked = api.options(
        "/api/v1/lookup",
        HTTP_ORIGIN="https://elsewhere.example",
        HTTP_ACCESS_CONTROL_REQUEST_METHOD="POST",
    )
    assert asked.status_code == 204
    assert "POST" in asked["Access-Control-Allow-Methods"]
    assert "Access-Control-Allow-Origin" not in api.get("/healthz")


def test_too_many_requests_are_told_when_to_come_back(api: Client, settings: Any) -> None:
    settings.FACTCHECK_API_RATES = {"anonymous": 3, "key": 5}
    codes = [api.get("/api/v1/claims").status_code for _ in range(4)]
    assert codes == [200, 200, 200, 429]
    refused = api.get("/api/v1/sources")
    assert 1 <= int(refused["Retry-After"]) <= 60
    assert api.get("/api/v1/sources", REMOTE_ADDR="10.0.0.9").status_code == 200
    assert api.get("/healthz").status_code == 200


def test_verdicts_cannot_be_written_here(api: Client, key: Key) -> None:
    casework.published()
    headers = key("editorial", role="Publisher")
    for address in ("/api/v1/verdicts", f"/api/v1/claims/{Claim.objects.get().pk}"):
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            response = api.generic(
                method, address, b"{}", content_type="application/json", **headers
            )
            assert response.status_code == 405
    assert Verdict.objects.count() == 1


READY = {"status": "ready", "database": True, "migrations": True, "jobs": True}


def test_readiness_says_how_far_the_vectors_are(api: Client, key: Key, with_encoder: Any) -> None:
    casework.published()
    stranger = {"REMOTE_ADDR": "203.0.113.7"}
    named = READY | {"encoder": "all-MiniLM-L6-v2"}
    waiting = named | {"no_encoder_because": None, "entries_waiting": 2}
    assert api.get("/readyz").json() == waiting
    assert api.get("/readyz", **stranger).json() == named
    assert api.get("/readyz", **stranger, **key("lookup")).json() == waiting
    vectors.encode()
    assert api.get("/readyz").json()["entries_waiting"] == 0


def test_an_encoder_that_is_not_there_makes_nothing_unready(api: Client, tmp_path: Path) -> None:
    with override_settings(FACTCHECK_ENCODER=tmp_path / "none"):
        ours, theirs = api.get("/readyz"), api.get("/readyz", REMOTE_ADDR="203.0.113.7")
    assert (ours.status_code, theirs.status_code) == (200, 200)
    assert "is no directory" in ours.json()["no_encoder_because"]
    assert theirs.json() == READY | {"encoder": None}


def test_health_readiness_and_figures(api: Client, django_assert_num_queries: Any) -> None:
    casework.published()
    with django_assert_num_queries(0):
        assert api.get("/healthz").json() == {"status": "ok"}
    ready = api.get("/readyz")
    assert ready.status_code == 200
    assert ready.json() == READY | {
        "encoder": None,
        "no_encoder_because": "FACTCHECK_ENCODER is off",
        "entries_waiting": None,
    }
    figures = api.get("/metrics").content.decode()
    assert "factcheck_claims_published 1\n" in figures
    assert "factcheck_verdicts_published 1\n" in figures
    with django_assert_num_queries(4):
        api.get("/metrics")


def test_how_much_work_waits_is_nothing_for_strangers(api: Client, key: Key) -> None:
    factories.article(by=casework.person("Editor"))
    waiting = 'factcheck_jobs{status="todo"}'
    assert waiting in api.get("/metrics").content.decode()
    strangers: tuple[dict[str, Any], ...] = (
        {"REMOTE_ADDR": "203.0.113.7"},
        {"REMOTE_ADDR": ""},
        {"HTTP_X_FORWARDED_FOR": "203.0.113.7"},
    )
    for asker in strangers:
        told = api.get("/metrics", **asker).content.decode()
        assert waiting not in told
        assert "factcheck_claims_published 0\n" in told
    assert waiting in api.get("/metrics", **strangers[0], **key("lookup")).content.decode()


def test_every_problem_can_be_looked_up(api: Client) -> None:
    kind = api.get("/api/v1/claims/999").json()["type"]
    listed = {entry["type"]: entry for entry in api.get("/api/problems").json()["problems"]}
    assert listed[kind]["status"] == 404
