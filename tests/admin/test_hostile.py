"""Does anything a person can send to the desk break it, or come back as more than text?"""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import URLPattern

from claims import models
from claims.admin.site import site
from tests import factories
from tests.admin.conftest import Case

NASTY = [
    "\0",
    "'\"><script>alert(1)</script>",
    "{{ 7 }}{% debug %}",
    "9" * 40,
    "-1",
    "٣",
    "\u202e\ufeff\u200d",
    "a" * 5000,
    "2026-02-30T99:99",
    "9999-12-31T23:59",
    "0001-01-01",
    "%s%n",
    "https://[::1",
    "#99999999999999999999",
    "Name #7 #8",
]
CONVERTER = re.compile(r"<(?:row|slug):(\w+)>")


def addresses(case: Case) -> list[str]:
    """Return every address of the desk's own, with numbers of things that are there."""
    numbers = {
        "story": case.story.pk,
        "article": case.original.article_id,
        "version": case.original.pk,
        "statement": case.statement.pk,
        "derivation": case.derivation.pk,
        "claim": case.claim.pk,
        "claimreview": case.review.pk,
        "evidence": case.evidence.pk,
        "source": case.source.pk,
        "user": factories.user("Reporter").pk,
        "apikey": 1,
        "connections": case.derivation.pk,
    }
    found = []
    for pattern in site.pages:
        assert isinstance(pattern, URLPattern)
        route = str(pattern.pattern)
        kind = route.split("/")[1 if route.startswith("claims/") else 0]
        place = route.replace("<slug:kind>", "derivation").replace("<slug:act>", "confirm")
        found.append("/admin/" + CONVERTER.sub(str(numbers.get(kind, 1)), place))
    return found


FIELDS = ["title", "summary", "text", "file", "story", "derived_from", "publisher", "url", "published_at", "language", "name", "kind", "domains", "same_as", "claimant", "claim_date", "tags", "notes", "claim", "relation", "fidelity", "object", "reason", "stance", "source", "locator", "excerpt", "rating", "rationale", "claim_text", "revision", "back", "spans", "form", "modality", "speaker", "speaker_name", "assignee", "deadline_at", "edge", "role", "scopes", "username", "full_name", "original", "derived"]


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_no_form_breaks(newsroom: dict[str, Client], case: Case, nasty: str) -> None:
    for role in ("Publisher", "Administrator"):
        for place in addresses(case):
            answer = newsroom[role].post(place, dict.fromkeys(FIELDS, nasty))
            assert answer.status_code < 500, (place, answer.status_code)
            assert "<script>alert(1)" not in answer.content.decode()


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_no_query_breaks(newsroom: dict[str, Client], case: Case, nasty: str) -> None:
    names = ["q", "version", "sort", "story", "statement", "severity", "type", "part", "rows", "p"]
    lists = [f"/admin/{m._meta.app_label}/{m._meta.model_name}/" for m in site._registry]
    for place in [*addresses(case), *lists, "/admin/search/"]:
        answer = newsroom["Publisher"].get(place, dict.fromkeys(names, nasty))
        assert answer.status_code < 500, place
        assert "<script>alert(1)" not in answer.content.decode()


@pytest.mark.parametrize("number", ["0", "9" * 18, "9" * 30, "-1", "1e9", "٣", "x", "1%00"])
def test_a_number_that_is_none_is_not_found(editor: Client, db: None, number: str) -> None:
    for model in ("story", "claim", "derivation", "ledger", "user", "articleversion"):
        answer = editor.get(f"/admin/claims/{model}/{number}/change/")
        assert answer.status_code in (302, 400, 404), (model, answer.status_code)


def test_no_page_runs_a_script_of_its_own(newsroom: dict[str, Client], case: Case) -> None:
    seen = 0
    for place in [*addresses(case), "/admin/claims/claim/", "/admin/claims/ledger/"]:
        answer = newsroom["Publisher"].get(place)
        if answer.status_code != 200:
            continue
        seen += 1
        page = answer.content.decode()
        assert not re.search(r"<script(?![^>]*\ssrc=)[^>]*>", page), place
        assert not re.search(r"\son[a-z]+\s*=\s*[\"']", page), place
        assert not re.search(r"(?:src|href)=[\"'](?:https?:)?//", page), place
    assert seen > 15


def test_the_policy_allows_no_inline_script(editor: Client, case: Case) -> None:
    policy = editor.get("/admin/")["Content-Security-Policy"]
    scripts = next(part for part in policy.split(";") if part.strip().startswith("script-src"))
    assert "unsafe-inline" not in scripts
    assert "default-src 'none'" in policy


def test_words_of_strangers_are_text_on_every_page(newsroom: dict[str, Client], case: Case) -> None:
    evil = '<img src=x onerror="alert(1)">{{ 7|add:7 }}'
    models.Story.everything.filter(pk=case.story.pk).update(title=evil, revision=2)
    models.Claim.everything.filter(pk=case.claim.pk).update(text=evil, notes=evil, revision=2)
    for place in addresses(case):
        answer = newsroom["Publisher"].get(place)
        assert "<img src=x" not in answer.content.decode(), place
