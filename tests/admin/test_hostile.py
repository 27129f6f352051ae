"""Does anything a person can send to the desk break it, or come back as more than text?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django import forms
from django.db import transaction
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
    "٣",
    "\u202e\ufeff\u200d",
    "a" * 5000,
    "9999-12-31T23:59",
    "#99999999999999999999",
]
# Addresses that come with the theme and Django's own site.
THEME = ["search/", "autocomplete/", "jsi18n/", "password_change/", "r/1/1/", "claims/", "nothing/"]
THEME = [f"/admin/{place}" for place in THEME]
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


def filled(form: Any, nasty: str) -> dict[str, Any]:
    """Fill a form in: what is chosen or counted rightly, what is typed with something nasty."""
    data: dict[str, Any] = {}
    for name, field in form.fields.items():
        if isinstance(field, forms.ModelChoiceField | forms.ChoiceField):
            codes = [code for code, _ in _flat(field.choices) if code]
            data[name] = str(codes[0]) if codes else ""
        elif name == "revision":
            data[name] = form.initial["revision"]
        elif not isinstance(field, forms.FileField | forms.BooleanField):
            data[name] = nasty
    return data


def _flat(choices: Any) -> Iterator[tuple[Any, Any]]:
    for code, label in choices:
        if isinstance(label, list | tuple):
            yield from label
        else:
            yield code, label


def test_no_form_breaks(newsroom: dict[str, Client], case: Case) -> None:
    """Each form is asked for once, and what one sending of it does is undone before the next."""
    sent = 0
    for place in addresses(case):
        role = "Administrator" if "/user/" in place else "Publisher"
        page = newsroom[role].get(place)
        form = page.context and page.context.get("form")
        if page.status_code != 200 or not form:
            continue
        sent += 1
        for nasty in NASTY:
            with transaction.atomic():
                answer = newsroom[role].post(place, filled(form, nasty))
                transaction.set_rollback(True)
            assert answer.status_code < 500, (place, nasty, answer.status_code)
            assert "<script>alert(1)" not in answer.content.decode()
    assert sent >= 20


@pytest.mark.parametrize("nasty", NASTY[:4])
def test_no_button_breaks(newsroom: dict[str, Client], case: Case, nasty: str) -> None:
    names = ["revision", "back", "edge", "reason", "role", "spans", "form", "take", "speaker"]
    for place in addresses(case):
        for role in ("Publisher", "Administrator"):
            answer = newsroom[role].post(place, dict.fromkeys(names, nasty))
            assert answer.status_code < 500, (place, answer.status_code)


@pytest.mark.parametrize("nasty", NASTY[:8], ids=range(8))
def test_no_query_breaks(newsroom: dict[str, Client], case: Case, nasty: str) -> None:
    names = (
        "q version sort story statement severity type part rows p o e all s page _to_field _popup"
        " _facets _changelist_filters app_label model_name field_name term"
    ).split()
    lists = [f"/admin/{m._meta.app_label}/{m._meta.model_name}/" for m in site._registry]
    reading = [place for place in addresses(case) if "/change/" in place or "/add/" in place]
    for place in [*reading, *lists, *THEME]:
        answer = newsroom["Publisher"].get(place, dict.fromkeys(names, nasty))
        assert answer.status_code < 500, place
        assert "<script>alert(1)" not in answer.content.decode()


@pytest.mark.parametrize("number", ["0", "9" * 18, "9" * 30, "-1", "1e9", "٣", "x", "1%00"])
def test_a_number_that_is_none_is_not_found(newsroom: dict[str, Client], number: str) -> None:
    for model in ("story", "claim", "derivation", "ledger", "user", "articleversion"):
        answer = newsroom["Administrator"].get(f"/admin/claims/{model}/{number}/change/")
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
