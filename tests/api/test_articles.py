"""Does a text sent to the API come back byte for byte, once, and only to those who may see it?"""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from claims.models import Article, ArticleVersion, IdempotencyKey, RawDocument
from tests import casework

pytestmark = pytest.mark.django_db
Key = Callable[..., dict[str, str]]

TEXTS = {
    "CRLF": "One line.\r\nAnother.\r\n",
    "lone CR": "One\rtwo",
    "leading spaces": "   \t indented",
    "trailing newlines": "end\n\n\n",
    "BOM inside": "a\ufeffb",
    "BOM in front": "\ufeffa",
    "right to left": "قال \u202bالعمدة\u202c إن الجسر",
    "emoji": "\U0001f469\u200d\U0001f680 flew \U0001f3f4\U000e0067\U000e0062",
    "NFD": "cafe\u0301 A\u030a",
    "NFC": "café Å",
    "ligatures": "ﬁve ﷺ",
    "soft hyphen": "Donau\u00addampf",
    "separators": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "controls": "a\x01b\x1fc\x7f",
    "noncharacters": "\uffff\ufdd0\U0010ffff",
    "replacement": "\ufffd",
    "mark-up": "<b>5 % &amp; \"q\"</b> <script>alert('1')</script>",
    "backslashes": "\\n \\u0000 \\",
    "JSON": '{"a": [1, "b"]}',
    "blank lines": "\n\n \n a \n\n",
    "dotted I": "İstanbul ISTANBUL ıstanbul",
}


def post(api: Client, sent: dict[str, Any], **headers: str) -> Any:
    """Send a text."""
    return api.post("/api/v1/articles", sent, content_type="application/json", **headers)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("ascii_only", [True, False], ids=["escaped", "plain"])
def test_what_is_read_back_is_what_was_sent(
    api: Client, key: Key, text: str, ascii_only: bool
) -> None:
    headers = key("ingest")
    raw = json.dumps({"text": text, "title": text[:20]}, ensure_ascii=ascii_only).encode()
    added = api.post("/api/v1/articles", raw, content_type="application/json", **headers)
    assert added.status_code == 201, added.content
    place = added.json()["url"].removeprefix("http://127.0.0.1:8000")
    read = api.get(place, **headers).json()
    assert read["text"].encode() == text.encode()
    assert (read["length"], read["number"]) == (len(text), 1)
    assert bytes(RawDocument.objects.get().content) == text.encode()


def test_html_is_read_for_its_words(api: Client, key: Key) -> None:
    headers = key("ingest")
    page = "<html><title>A bridge</title><body><p>It  is &lt;open&gt;.</p><script>x</script>"
    added = post(api, {"html": page, "url": "https://a.example/1"}, **headers).json()
    version = ArticleVersion.everything.get(pk=added["version_id"])
    assert "It is <open>." in version.text
    assert "script" not in version.text
    assert version.title == "A bridge"
    assert bytes(version.raw.content) == page.encode()


@pytest.mark.parametrize("page", ["<div>" * 3_000 + "x", "<p>" + "<b>" * 5_000 + "deep"])
def test_html_that_is_too_complex_is_refused_and_harms_nobody(
    api: Client, key: Key, page: str
) -> None:
    headers = key("ingest")
    refused = post(api, {"html": page}, **headers)
    told = refused.json()
    assert (refused.status_code, told["type"]) == (422, "/api/problems#too-complex")
    assert told["detail"].startswith("The page is too complex: it is nested too deeply.")
    assert post(api, {"html": "<p>It fell."}, **headers).status_code == 201


def test_the_same_body_again_is_the_same_version(api: Client, key: Key) -> None:
    headers = key("ingest")
    sent = {"text": "A text.", "url": "https://a.example/1"}
    first, second = post(api, sent, **headers), post(api, sent, **headers)
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.json() == first.json() | {"is_new": False}
    changed = post(api, sent | {"text": "Another text."}, **headers)
    assert (changed.status_code, changed.json()["version"]) == (201, 2)
    assert changed.json()["article"] == first.json()["article"]


def test_a_repeated_request_with_a_key_gets_the_same_answer_and_does_nothing(
    api: Client, key: Key
) -> None:
    headers = key("ingest")
    sent = {"text": "A text."}
    first = post(api, sent, HTTP_IDEMPOTENCY_KEY="k1", **headers)
    again = post(api, sent, HTTP_IDEMPOTENCY_KEY="k1", **headers)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert again["Location"] == first["Location"] == first.json()["url"]
    assert again["Idempotency-Replayed"] == "true"
    assert Article.everything.count() == IdempotencyKey.objects.count() == 1
    other = post(api, {"text": "Another."}, HTTP_IDEMPOTENCY_KEY="k1", **headers)
    assert other.status_code == 422
    somebody_else = post(api, {"text": "Another."}, HTTP_IDEMPOTENCY_KEY="k1", **key("ingest"))
    assert somebody_else.status_code == 201


def test_a_refused_request_does_not_use_its_key_up(api: Client, key: Key) -> None:
    headers = key("ingest")
    refused = post(api, {"text": "a", "language": "x!"}, HTTP_IDEMPOTENCY_KEY="k", **headers)
    assert refused.status_code == 400
    assert not IdempotencyKey.objects.exists()
    assert not Article.everything.exists()


@pytest.mark.parametrize(
    ("scopes", "role", "status"),
    [
        ((), "", 401),
        (("lookup",), "Publisher", 403),
        (("editorial",), "Publisher", 403),
        (("ingest",), "", 403),
        (("ingest",), "Reporter", 201),
    ],
)
def test_who_may_send_texts(
    api: Client, key: Key, scopes: tuple[str, ...], role: str, status: int
) -> None:
    headers = key(*scopes, role=role) if scopes else {}
    response = post(api, {"text": "A text."}, **headers)
    assert response.status_code == status
    assert Article.everything.exists() is (status == 201)


def test_an_unknown_key_is_told_so_even_for_reading(api: Client) -> None:
    response = api.get("/api/v1/claims", HTTP_AUTHORIZATION="Bearer fck_nobody")
    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(
    ("sent", "status", "pointer"),
    [
        ({}, 400, "/text"),
        ({"text": "a", "html": "<p>b"}, 400, "/text"),
        ({"text": ""}, 400, None),
        ({"text": " \n"}, 400, None),
        ({"html": "<p></p>"}, 400, None),
        ({"text": "a", "publisher": "The Paper"}, 400, "/publisher"),
        ({"text": "a", "publisher": 999_999}, 400, "/publisher"),
        ({"text": "a", "story": 999_999}, 400, "/story"),
        ({"text": "a", "derived_from": 999_999}, 400, "/derived_from"),
        ({"text": "a", "published_at": "yesterday"}, 400, "/published_at"),
        ({"text": "a", "url": "javascript:alert(1)"}, 400, None),
        ({"text": "a", "is_sample": True}, 400, "/is_sample"),
        ({"text": "a", "public_at": "2022-01-01T00:00:00Z"}, 400, "/public_at"),
        ({"text": "a", "created_by": 1}, 400, "/created_by"),
        ({"text": "a" * 2_000_001}, 413, None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_wrong_request_is_refused_and_nothing_is_kept(
    api: Client, key: Key, sent: dict[str, Any], status: int, pointer: str | None
) -> None:
    response = post(api, sent, **key("ingest"))
    assert response.status_code == status, response.content
    if pointer is not None:
        assert response.json()["errors"][0]["pointer"] == pointer
    assert not Article.everything.exists()


def test_a_text_of_nearly_two_million_code_points_is_kept(api: Client, key: Key) -> None:
    text = "Nineteen characters. " * 90_000 + "é"
    assert len(text) == 1_890_001
    added = post(api, {"text": text}, **key("ingest"))
    assert added.status_code == 201
    assert ArticleVersion.everything.get().text == text


def test_what_is_sent_again_with_more_is_kept_and_what_contradicts_is_refused(
    api: Client, key: Key
) -> None:
    headers = key("ingest", role="Editor")
    original = post(api, {"text": "The first text."}, **headers).json()
    sent: dict[str, Any] = {"text": "The second text.", "url": "HTTP://A.example:80/2"}
    assert post(api, sent, **headers).status_code == 201
    more = sent | {
        "publisher": casework.source("The Paper").pk,
        "published_at": "2022-04-11T08:00:00Z",
        "derived_from": original["version_id"],
    }
    again = post(api, more, **headers)
    assert again.status_code == 200
    version = ArticleVersion.everything.get(pk=again.json()["version_id"])
    assert version.article.publisher.name == "The Paper"
    assert version.article.published_at is not None
    assert version.derivations_to(manager="everything").count() == 1
    other = {
        "publisher": casework.source("Another").pk,
        "published_at": "2021-01-01T00:00:00Z",
        "language": "fr",
    }
    for name, value in other.items():
        refused = post(api, more | {name: value}, **headers)
        assert refused.status_code == 409
        assert [error["pointer"] for error in refused.json()["errors"]] == [f"/{name}"]
        assert refused.json()["type"].endswith("#contradicts")


def test_what_belongs_together_is_kept_together(api: Client, key: Key) -> None:
    headers = key("ingest", role="Editor")
    publisher = casework.source("The Paper")
    original = post(api, {"text": "The first text."}, **headers).json()
    sent = {
        "text": "The second text.",
        "title": "  A title ",
        "url": "https://a.example/2",
        "publisher": publisher.pk,
        "published_at": "2022-04-11T10:00:00+02:00",
        "language": "en-GB",
        "derived_from": original["version_id"],
    }
    added = post(api, sent, **headers).json()
    read = api.get(f"/api/v1/articles/{added['article']}", **headers).json()
    assert read["publisher"] == "The Paper"
    assert read["published_at"] == "2022-04-11T08:00:00Z"
    assert read["language"] == "en-GB"
    assert read["addresses"] == ["https://a.example/2"]
    assert [version["number"] for version in read["versions"]] == [1]
    pair = f"original={original['version_id']}&derived={added['version_id']}"
    shown = api.get(f"/api/v1/compare?{pair}", **headers)
    assert (shown.status_code, shown.json()["status"]) == (200, "suggested")
    assert api.get(f"/api/v1/compare?{pair}").status_code == 404
