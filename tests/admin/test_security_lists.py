"""Can anybody learn more from the address of a list than the list shows?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest
from django.apps import apps
from django.db.models import Model
from django.http import QueryDict
from django.test import Client, RequestFactory

from claims import models
from claims.admin import questions
from claims.admin.site import site
from claims.exceptions import Invalid
from tests import factories
from tests.admin.conftest import ROLES, Case, desk

REGISTERED = sorted(site._registry, key=lambda model: model._meta.label)
# How many relations an address may try to cross in these tests.
DEPTH = 3
# The questions by which a value is read letter by letter, or a row counted.
ASKED = ("", "__startswith", "__regex", "__isnull", "__gte", "__in")
GUARDED = ("claims/user", "auth/group")
HREF = re.compile(r'href="(\?[^"#]*)"')


def place_of(model: type[Model]) -> str:
    """Return where a model's list is."""
    return f"/admin/{model._meta.app_label}/{model._meta.model_name}/"


def paths(model: type[Model], depth: int = DEPTH) -> Iterator[str]:
    """Yield every path from a model over its relations, both ways, to a field at the end."""
    for field in model._meta.get_fields(include_hidden=True):
        name = field.name
        yield name
        other = field.related_model
        # The last step leads to people only: the secrets are theirs.
        if isinstance(other, type) and (depth > 1 or (depth and other is models.User)):
            yield from (f"{name}__{rest}" for rest in paths(other, depth - 1))


def refusal(browser: Client, place: str, name: str, value: str = "x") -> str | None:
    """Ask a list for something; return the page that said it is not answered, if one did."""
    answer = browser.get(place, {name: value})
    page = answer.content.decode()
    return page if answer.status_code == 400 and "That was refused" in page else None


def refused(browser: Client, place: str, name: str, value: str = "x") -> bool:
    """Ask a list for something; return whether a page said that it is not answered."""
    return refusal(browser, place, name, value) is not None


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model._meta.label)
def test_no_lookup_crosses_a_relation_or_asks_beyond_the_filters(
    rf: RequestFactory, monkeypatch: pytest.MonkeyPatch, db: None, model: type[Model]
) -> None:
    listing = site._registry[model]
    produced = questions.lookups(listing, rf.get("/"))
    assert produced | set(listing.lookups) == FILTERS[model._meta.label]
    monkeypatch.setattr(questions, "lookups", lambda *_: produced)
    tried = {path + asked for path in paths(model) for asked in ASKED} - FILTERS[model._meta.label]
    assert len(tried) > 40
    request = rf.get("/")
    for name in sorted(tried):
        request.GET = QueryDict(mutable=True)
        request.GET[name] = "x"
        with pytest.raises(Invalid) as said:
            questions.check(listing, request)
        assert name[:50] in str(said.value)


# What the links of the filters consist of, beside `object` of the ledger, which histories lead to.
FILTERS: dict[str, set[str]] = {
    "auth.Group": set(),
    "claims.Article": {
        "is_sample__exact",
        "is_sample__isnull",
        "language",
        "language__isnull",
        "published_at__gte",
        "published_at__lt",
        "published_at__isnull",
    },
    "claims.Claim": {
        "is_sample__exact",
        "is_sample__isnull",
        "language",
        "language__isnull",
        "claim_date__gte",
        "claim_date__lt",
        "claim_date__isnull",
    },
    "claims.ClaimReview": {
        "state__exact",
        "state__isnull",
        "kind__exact",
        "kind__isnull",
        "deadline_at__gte",
        "deadline_at__lt",
        "deadline_at__isnull",
    },
    "claims.Derivation": {"status__exact", "status__isnull", "kind__exact", "kind__isnull"},
    "claims.Ledger": {"at__gte", "at__lt", "object"},
    "claims.OpenQuestion": {"language", "language__isnull"},
    "claims.Source": {"kind__exact", "kind__isnull", "is_sample__exact", "is_sample__isnull"},
    "claims.Story": {"is_sample__exact", "is_sample__isnull"},
    "claims.User": {
        "is_active__exact",
        "is_active__isnull",
        "is_machine__exact",
        "is_machine__isnull",
        "groups__id__exact",
        "groups__isnull",
    },
    "procrastinate.ProcrastinateJob": {
        "status__exact",
        "status__isnull",
        "task_name",
        "task_name__isnull",
    },
}


@pytest.mark.parametrize(
    "name",
    [
        "password__startswith",
        "groups__user__password__startswith",
        "groups__user__password",
        "groups__permissions__codename",
        "groups__user__api_keys__secret_sha256__startswith",
        "created_by__password__startswith",
        "claimant__name",
        "publisher__name__startswith",
        "assignee__password__regex",
        "actor__password__startswith",
        "revision",
        "pk",
        "id__gte",
        "nothing",
        "is_sample__exact__in",
        "is_sample",
        "at__year",
    ],
)
def test_an_address_asks_for_nothing_that_no_link_asks_for(
    newsroom: dict[str, Client], case: Case, name: str
) -> None:
    for model in REGISTERED:
        told = refusal(newsroom["Administrator"], place_of(model), name)
        assert told is not None, model
        assert name in told


def test_a_password_is_not_read_letter_by_letter(newsroom: dict[str, Client]) -> None:
    person = factories.user("Editor")
    person.set_password("a long enough secret")
    person.save()
    for role in ROLES:
        for letters in (person.password[:10], "!"):
            answer = newsroom[role].get(
                "/admin/claims/user/", {"groups__user__password__startswith": letters}
            )
            assert answer.status_code == (400 if role == "Administrator" else 403)
            assert person.username not in answer.content.decode()


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model._meta.label)
def test_every_link_of_a_list_works(
    newsroom: dict[str, Client], case: Case, model: type[Model]
) -> None:
    browser, place = newsroom["Administrator"], place_of(model)
    first = browser.get(place)
    links = {unescape(link) for link in HREF.findall(first.content.decode())}
    listing = first.context["cl"]
    made = {
        choice["query_string"]
        for shown in listing.filter_specs
        for choice in shown.choices(listing)
    }
    assert made or not listing.model_admin.list_filter
    followed = links | made
    for link in sorted(links | made):
        answer = browser.get(place + link)
        assert answer.status_code == 200, link
        again = {unescape(each) for each in HREF.findall(answer.content.decode())}
        for each in sorted(again - followed)[:2]:
            followed.add(each)
            assert browser.get(place + each).status_code == 200, (link, each)


def test_the_pages_of_a_long_list_are_linked_and_no_others(editor: Client, db: None) -> None:
    for _ in range(51):
        factories.source()
    place = "/admin/claims/source/"
    page = editor.get(place).content.decode()
    links = {unescape(link) for link in HREF.findall(page) if "p=" in link}
    assert "?p=2" in links
    for link in links:
        assert editor.get(place + link).status_code == 200, link
    assert editor.get(place, {"all": ""}).status_code == 200
    for number in ("3", "0", "-1", "abc", "10000000000", "1e9", "٢", "", "9" * 5000):
        assert refused(editor, place, "p", number), number


ABSURD = [
    ("article", "published_at__year", "99999"),
    ("article", "published_at__gte", "99999-01-01 00:00:00+00:00"),
    ("article", "published_at__gte", "2020-13-01 00:00:00+00:00"),
    ("article", "published_at__gte", "2020-01-01"),
    ("article", "published_at__lt", ""),
    ("claim", "claim_date__year", "0"),
    ("claim", "claim_date__gte", "0000-00-00"),
    ("claim", "claim_date__lt", "x"),
    ("ledger", "at__year", "-5"),
    ("ledger", "at__gte", "-5"),
    ("claimreview", "deadline_at__year", "99999999999"),
    ("claimreview", "deadline_at__lt", "99999999999"),
    ("story", "is_sample__exact", "perhaps"),
    ("user", "groups__id__exact", "x"),
    ("user", "groups__id__exact", "1e9"),
    ("story", "o", "x"),
    ("story", "o", "1.x"),
    ("story", "o", "9" * 5000),
    ("story", "all", "1"),
    ("story", "p", "1000000000"),
    ("story", "q", "a " * 5000),
    ("story", "e", "1"),
    ("story", "_popup", "1"),
    ("story", "_facets", "True"),
    ("story", "_to_field", "id"),
]


@pytest.mark.parametrize(("kind", "name", "value"), ABSURD)
def test_an_absurd_value_is_refused(
    newsroom: dict[str, Client], case: Case, kind: str, name: str, value: str
) -> None:
    assert refused(newsroom["Administrator"], f"/admin/claims/{kind}/", name, value)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("user", "groups__id__exact", "9" * 30),
        ("user", "groups__id__exact", "-1"),
        ("article", "language", "zz" * 500),
        ("claimreview", "state__exact", "nowhere"),
        ("claimreview", "deadline_at__gte", "0001-01-01 00:00:00+14:00"),
        ("claimreview", "deadline_at__lt", "9999-12-31 23:59:59-14:00"),
        ("story", "q", "a " * 500),
        ("ledger", "object", "claim:" + "9" * 40),
    ],
)
def test_a_value_that_nothing_has_is_only_not_found(
    newsroom: dict[str, Client], case: Case, kind: str, name: str, value: str
) -> None:
    assert newsroom["Administrator"].get(f"/admin/claims/{kind}/", {name: value}).status_code == 200


def test_a_list_is_asked_for_a_thing_once(editor: Client, case: Case) -> None:
    place = "/admin/claims/story/"
    assert editor.get(f"{place}?is_sample__exact=1").status_code == 200
    assert editor.get(f"{place}?is_sample__exact=1&is_sample__exact=0").status_code == 400
    assert editor.get(f"{place}?q=a&q=b").status_code == 400


def test_an_order_is_by_what_is_shown(editor: Client, case: Case) -> None:
    for order in ("", "1", "-1.2", "0", "99", "-99"):
        assert editor.get("/admin/claims/story/", {"o": order}).status_code == 200, order


def test_no_row_is_opened_by_another_field_than_its_number(
    newsroom: dict[str, Client], case: Case
) -> None:
    entry = models.Ledger.objects.latest("seq")
    for role in ROLES:
        for field in ("hash", "actor__password", "seq"):
            place = f"{desk('ledger', entry.pk)}?_to_field={field}"
            assert newsroom[role].get(place).status_code == 400


def test_names_are_not_completed_for_anybody(newsroom: dict[str, Client], case: Case) -> None:
    asked = 0
    for model in apps.get_models():
        for field in model._meta.fields:
            if field.related_model is not None and asked < 200:
                asked += 1
                answer = newsroom["Administrator"].get(
                    "/admin/autocomplete/",
                    {
                        "term": "p",
                        "app_label": model._meta.app_label,
                        "model_name": model._meta.model_name,
                        "field_name": field.name,
                    },
                )
                assert answer.status_code == 404
    assert asked > 20


def test_only_those_see_people_keys_and_grants_who_change_them(
    newsroom: dict[str, Client], case: Case
) -> None:
    person = factories.user("Editor")
    places = [f"/admin/{kind}/" for kind in GUARDED]
    pages = [*places, desk("user", person.pk), "/admin/auth/group/1/change/"]
    for role in ROLES:
        expected = 200 if role == "Administrator" else 403
        for place in pages:
            assert newsroom[role].get(place).status_code == expected, (role, place)
        bar = newsroom[role].get("/admin/").content.decode()
        for place in places:
            assert (f'href="{place}"' in bar) == (role == "Administrator"), (role, place)


def test_the_ledger_leads_nobody_to_a_login(newsroom: dict[str, Client], case: Case) -> None:
    entry = models.Ledger.objects.exclude(actor=None).latest("seq")
    page = newsroom["Reporter"].get(desk("ledger", entry.pk)).content.decode()
    assert entry.actor_name in page
    assert "/admin/claims/user/" not in page


def test_a_history_asks_the_ledger_for_one_thing(editor: Client, case: Case) -> None:
    answer = editor.get(f"/admin/claims/claim/{case.claim.pk}&q=x/history/", follow=True)
    assert answer.status_code == 200
    assert {"object": [f"claim:{case.claim.pk}&q=x"]} == answer.wsgi_request.GET
