"""Does the lookup say honestly what was found, for every way to ask?"""

import re
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from claims.services import lookup_entries
from tests import casework

pytestmark = pytest.mark.django_db

SENTENCE = f"{casework.ORIGINAL}."


def post(api: Client, body: object) -> dict:  # type: ignore[type-arg]
    """Ask by POST."""
    response = api.post("/api/v1/lookup", body, content_type="application/json")
    assert response.status_code == 200, response.content
    answer: dict = response.json()  # type: ignore[type-arg]
    return answer


def test_the_sentence_as_checked_is_the_same_and_gets_its_verdict(api: Client) -> None:
    verdict = casework.published()
    answer = api.get("/api/v1/lookup", {"q": SENTENCE}).json()
    (match,) = answer["results"][0]["matches"]
    assert (match["relation"], match["verdict_applies"]) == ("same", True)
    assert match["claim"] == {
        "id": verdict.review.claim_id,
        "url": f"http://127.0.0.1:8000/claims/{verdict.review.claim_id}",
        "text": casework.ORIGINAL,
        "claimant": "A speaker",
        "claim_date": None,
        "language": "en",
    }
    assert match["verdict"] == {
        "rating": "false",
        "label": "False",
        "value": 1,
        "best": 5,
        "worst": 1,
        "kind": "first",
        "published_at": "2022-04-14T08:00:00Z",
        "url": f"http://127.0.0.1:8000/claims/{verdict.review.claim_id}",
        "publisher": None,
        "needs_reaffirmation": False,
    }


def test_the_changed_sentence_is_never_a_plain_match_and_the_words_are_marked(api: Client) -> None:
    casework.published()
    question = f"It was said: {casework.COPY}."
    (match,) = post(api, {"text": question})["results"][0]["matches"]
    assert match["relation"] in ("altered", "contradicts")
    assert match["verdict_applies"] is False
    for difference in match["differences"]:
        for side, text in (("query", question), ("claim", match["text"])):
            place = difference[side]
            assert place is None or text[place["start"] : place["end"]] == place["exact"]
    asked = {d["query"]["exact"] for d in match["differences"] if d["query"]}
    assert any("urgently" in words for words in asked)


def test_finding_nothing_says_what_was_searched_and_when(api: Client) -> None:
    casework.published()
    before = datetime.now(UTC)
    answer = api.get("/api/v1/lookup", {"q": "The moon is made of green cheese."}).json()
    assert answer["results"][0]["matches"] == []
    assert answer["searched"]["claims"] == 1
    assert before <= datetime.fromisoformat(answer["searched"]["at"]) <= datetime.now(UTC)


def test_an_appearance_is_named_by_its_place(api: Client) -> None:
    verdict = casework.published(f"What Xinhua wrote is this: {casework.ORIGINAL}")
    place = casework.version(f"Rain.\n\n{SENTENCE}")
    casework.judged(verdict, place)
    claim = Claim.objects.get()
    appearance = casework.appearance(
        claim, casework.statement(place, SENTENCE), by=casework.person()
    )
    lookup_entries.refresh(claim=appearance.claim, at=casework.T0)
    (match,) = post(api, {"text": SENTENCE})["results"][0]["matches"]
    start = place.text.index(SENTENCE)
    assert match["appearance"] == {
        "article": place.article_id,
        "version": 1,
        "start": start,
        "end": start + len(SENTENCE),
        "exact": SENTENCE,
    }


def test_several_texts_are_answered_in_their_order(api: Client) -> None:
    casework.published()
    texts = ["Nothing of the kind.", SENTENCE, "  \u202eسلام \U0001f600 e\u0301\r\n"]
    answer = post(api, {"texts": texts})
    assert [result["query"] for result in answer["results"]] == [{"text": text} for text in texts]
    assert [len(result["matches"]) for result in answer["results"]] == [0, 1, 0]


def test_a_whole_article_is_looked_up_by_its_sentences(api: Client) -> None:
    casework.published()
    passage = f"It rained all day.\n\n{SENTENCE}\n\nNobody came."
    (match,) = post(api, {"passage": passage})["results"][0]["matches"]
    place = match["query"]
    assert place["exact"] == passage[place["start"] : place["end"]]
    assert "hurriedly" in place["exact"]


def test_an_address_is_looked_up_and_nothing_is_fetched(api: Client) -> None:
    answer = post(api, {"url": "https://nowhere.example/story"})
    assert answer["results"] == [{"query": {"url": "https://nowhere.example/story"}, "matches": []}]


def test_an_earlier_time_is_answered_as_it_was_then(api: Client) -> None:
    first = casework.published(at=casework.days(0))
    casework.followed(first, "correction", at=casework.days(4), code="true")
    ask = {"text": SENTENCE}
    assert post(api, ask)["results"][0]["matches"][0]["verdict"]["label"] == "True"
    then = post(api, ask | {"as_of": "2022-04-15T00:00:00Z"})
    assert then["results"][0]["matches"][0]["verdict"]["label"] == "False"
    assert then["searched"]["at"] == "2022-04-15T00:00:00Z"
    before = post(api, ask | {"as_of": "2022-04-01T00:00:00Z"})
    assert (before["results"][0]["matches"], before["searched"]["claims"]) == ([], 0)


def test_drafts_are_not_found(api: Client) -> None:
    casework.ready()
    assert api.get("/api/v1/lookup", {"q": SENTENCE}).json()["results"][0]["matches"] == []


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, ""),
        ({"text": "a", "url": "http://a.example"}, ""),
        ({"text": " \n"}, "/text"),
        ({"texts": ["a", " "]}, "/texts"),
        ({"text": 1}, "/text"),
        ({"text": "a", "limit": 51}, "/limit"),
        ({"text": "a", "limit": 0}, "/limit"),
        ({"text": "a", "language": "english!"}, "/language"),
        ({"text": "a", "as_of": "2999-01-01T00:00:00Z"}, "/as_of"),
        ({"text": "a", "date": "May 4"}, "/date"),
        ({"text": "a", "claims": "b"}, "/claims"),
        ({"texts": ["a"] * 101}, "/texts"),
        ({"text": "a" * 10_001}, "/text"),
        ({"passage": "a" * 50_001}, "/passage"),
    ],
)
def test_a_wrong_question_is_named_by_pointer(api: Client, body: object, pointer: str) -> None:
    response = api.post("/api/v1/lookup", body, content_type="application/json")
    assert response.status_code == 400
    assert response.json()["errors"][0]["pointer"] == pointer


@pytest.mark.parametrize(
    ("address", "body", "cost"),
    [
        ("/api/v1/lookup", {"text": "a"}, 1),
        ("/api/v1/lookup", {"texts": ["a"] * 10}, 10),
        ("/api/v1/lookup", {"text": "a" * 5_000}, 100),
        (f"/api/v1/lookup?q={'a' * 500}", None, 10),
        (f"/v1alpha1/claims:search?query={'a' * 500}", None, 10),
        ("/v1alpha1/claims:search?query=a", None, 1),
    ],
    ids=lambda value: str(value)[:30],
)
def test_more_to_look_up_costs_more_of_the_budget(
    api: Client, address: str, body: object, cost: int
) -> None:
    ask = partial(api.post, data=body, content_type="application/json") if body else api.get
    first, second = _budget(ask(address)), _budget(ask(address))
    if second["t"] > first["t"]:  # a new minute began between the two, with a full budget
        first, second = second, _budget(ask(address))
    assert first["r"] - second["r"] == cost


def _budget(response: Any) -> dict[str, int]:
    """Return what an answer says is left (r), and for how many seconds (t)."""
    return {
        name: int(value) for name, value in re.findall(r"\b([rt])=(\d+)", response["RateLimit"])
    }
