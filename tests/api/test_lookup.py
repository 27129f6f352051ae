"""Does the lookup say honestly what was found, for every way to ask?"""

import math
import re
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.models import Claim
from claims.queries import lookup
from claims.services import lookup_entries, vectors
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


def reckoned(explanation: dict[str, Any]) -> float:
    """Compute a score from its explanation alone, as docs/lookup.md says."""
    words = sum(one["adds"] for one in explanation["terms"])
    assert words == pytest.approx(explanation["words"], rel=1e-5)  # added up in 32 bits
    assert all(one["adds"] == one["worth"] * one["weight"] for one in explanation["terms"])
    measures, weights = explanation["measures"], explanation["weights"]
    assert measures["worth"] == pytest.approx(math.log1p(words), rel=1e-5)
    worths = sum(one["worth"] for one in explanation["terms"])
    assert measures["shared"] == pytest.approx(math.log1p(worths), rel=1e-5)
    figures = sum(one["term"][0].isdigit() for one in explanation["terms"])
    assert measures["figures"] == min(figures, 2)
    assert {name for name, value in measures.items() if value is not None} == set(weights)
    total = sum(weights[name] * measures[name] for name in weights)
    return 1 / (1 + math.exp(-total))


BRIDGES = ("The mayor opened the iron bridge in spring", "The mayor opened the stone bridge")


@pytest.mark.parametrize(
    "ask",
    [
        {"text": "our mayor opened that stone bridge, hooray"},
        {"text": "in 2023 our mayor opened that stone bridge for 7 years, hooray"},
        {"text": "our mayor opened that stone bridge, hooray", "date": "2022-04-20"},
        {"text": "a bridge — Mayor Ann (@ann) April 20, 2022"},
        {"passage": "It rained.\n\nOur mayor opened that stone bridge, hooray.\n\nAll went home."},
    ],
)
@pytest.mark.parametrize("has_encoder", [False, True])
def test_a_score_can_be_recomputed_from_its_explanation(
    api: Client, request: pytest.FixtureRequest, ask: dict[str, Any], has_encoder: bool
) -> None:
    if has_encoder:
        request.getfixturevalue("with_encoder")
    for text in BRIDGES:
        casework.published(text)
    while has_encoder and vectors.encode():
        pass
    matches = post(api, ask | {"explain": True})["results"][0]["matches"]
    assert len(matches) == 2
    for match in matches:
        explanation = match["explanation"]
        assert reckoned(explanation) == pytest.approx(explanation["score"], abs=1e-9)
        assert match["score"] == round(explanation["score"], 4)
        assert explanation["words_equal"] is False
        assert ("meaning" in explanation["weights"]) is has_encoder
        is_dated = "date" in ask or "2022" in ask.get("text", "")
        assert ("nearness" in explanation["weights"]) is is_dated
    adds = [one["adds"] for one in matches[0]["explanation"]["terms"]]
    assert adds == sorted(adds, reverse=True)
    assert "bridg" in {one["term"] for one in matches[0]["explanation"]["terms"]}


def test_equal_words_say_that_they_made_the_score_one(api: Client) -> None:
    casework.published()
    (match,) = api.get("/api/v1/lookup", {"q": SENTENCE, "explain": "1"}).json()["results"][0][
        "matches"
    ]
    assert (match["score"], match["explanation"]["words_equal"]) == (1, True)
    assert reckoned(match["explanation"]) == pytest.approx(match["explanation"]["score"])
    assert match["explanation"]["score"] < 1


def test_a_quotation_of_the_whole_words_explains_its_one_too(api: Client) -> None:
    casework.published()
    ask = f"In April, {casework.ORIGINAL}, every day and on every channel."
    (match,) = post(api, {"text": ask, "explain": True})["results"][0]["matches"]
    assert (match["score"], match["explanation"]["words_equal"]) == (1, True)


@pytest.mark.parametrize("how", [{}, {"explain": "0"}, {"explain": "false"}])
def test_no_explanation_is_sent_unless_asked_for(api: Client, how: dict[str, str]) -> None:
    casework.published()
    (match,) = api.get("/api/v1/lookup", {"q": SENTENCE} | how).json()["results"][0]["matches"]
    assert "explanation" not in match


@pytest.mark.parametrize("value", ["yes", 1, None, []])
def test_explain_is_yes_or_no(api: Client, value: object) -> None:
    body = {"text": "a", "explain": value}
    response = api.post("/api/v1/lookup", body, content_type="application/json")
    assert response.status_code == 400
    assert response.json()["errors"][0]["pointer"] == "/explain"


def test_explaining_asks_the_database_nothing_more(api: Client) -> None:
    casework.published()
    lookup.by_text(SENTENCE)
    counts = []
    for explain in (False, True):
        with CaptureQueriesContext(connection) as asked:
            lookup.by_text(SENTENCE, explain=explain)
        counts.append(len(asked))
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, ""),
        ({"text": "a", "url": "http://a.example"}, ""),
        ({"text": " \n"}, "/text"),
        ({"texts": ["a", " "]}, "/texts/1"),
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
    assert first["r"] - second["r"] == cost


def _budget(response: Any) -> dict[str, int]:
    """Return what an answer says is left (r), and for how many seconds (t)."""
    return {
        name: int(value) for name, value in re.findall(r"\b([rt])=(\d+)", response["RateLimit"])
    }
