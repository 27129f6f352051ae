"""Are logins, roles and keys in the hands of administrators alone, and secrets shown once?"""

from __future__ import annotations

import re

from django.contrib.auth import authenticate
from django.test import Client

from claims import models
from claims.services import keys
from tests import factories
from tests.admin.conftest import desk, post

ADD = "/admin/claims/user/add/"


def secret_in(page: str) -> str:
    """Return the secret a page shows."""
    found = re.search(r'class="desk-secret">([^<]+)<', page)
    assert found
    return found[1]


def test_an_administrator_makes_a_login_and_sees_its_password_once(
    newsroom: dict[str, Client],
) -> None:
    answer = post(
        newsroom["Administrator"], ADD, username="nina", full_name="Nina New", role="Reporter"
    )
    password = secret_in(answer.content.decode())
    user = authenticate(username="nina", password=password)
    assert isinstance(user, models.User)
    assert "no-store" in answer["Cache-Control"]
    assert password not in newsroom["Administrator"].get(desk("user", user.pk)).content.decode()


def test_a_role_is_given_and_taken_and_ends_the_sessions(newsroom: dict[str, Client]) -> None:
    person = factories.user("Reporter")
    theirs = Client()
    theirs.force_login(person)
    assert theirs.get("/admin/").status_code == 200
    admin = newsroom["Administrator"]
    post(admin, desk("user", person.pk, "roles"), role="Editor")
    assert set(person.groups.values_list("name", flat=True)) == {"Reporter", "Editor"}
    assert theirs.get("/admin/").status_code == 302
    post(admin, desk("user", person.pk, "roles"), role="Reporter", take="1")
    assert set(person.groups.values_list("name", flat=True)) == {"Editor"}
    acts = models.Ledger.objects.filter(object=f"user:{person.pk}").values_list("act", flat=True)
    assert list(acts) == ["role.grant", "role.revoke"]


def test_a_key_is_shown_once_and_revoked(newsroom: dict[str, Client]) -> None:
    person = factories.user("Reporter", is_machine=True)
    admin = newsroom["Administrator"]
    answer = admin.post(desk("user", person.pk, "key"), {"name": "Feed", "scopes": ["ingest"]})
    secret = secret_in(answer.content.decode())
    bearer = keys.authenticate(secret)
    assert bearer is not None
    assert (bearer.user, bearer.scopes) == (person, frozenset(["ingest"]))
    key = models.ApiKey.objects.get(user=person)
    assert secret not in admin.get(desk("user", person.pk)).content.decode()
    assert post(admin, desk("apikey", key.pk, "revoke"), revision=1).status_code == 303
    assert keys.authenticate(secret) is None


def test_a_person_is_deactivated_never_deleted(newsroom: dict[str, Client]) -> None:
    person = factories.user("Reporter")
    theirs = Client()
    theirs.force_login(person)
    post(newsroom["Administrator"], desk("user", person.pk, "end"))
    person.refresh_from_db()
    assert not person.is_active
    assert theirs.get("/admin/").status_code == 302


def test_nobody_else_hands_out_anything(newsroom: dict[str, Client]) -> None:
    person = factories.user("Reporter")
    key = keys.create(by="test", user=person, name="Feed", scopes=["lookup"]).key
    for role in ("Reporter", "Editor", "Publisher"):
        browser = newsroom[role]
        assert browser.get(ADD).status_code == 403
        assert browser.get(desk("user", person.pk)).status_code == 403
        for place, data in (
            (ADD, {"username": "eve", "full_name": "Eve", "role": "Publisher"}),
            (desk("user", person.pk, "roles"), {"role": "Publisher"}),
            (desk("user", person.pk, "end"), {}),
            (desk("user", person.pk, "key"), {"name": "x", "scopes": "editorial"}),
            (desk("apikey", key.pk, "revoke"), {"revision": 1}),
        ):
            assert post(browser, place, **data).status_code == 403, (role, place)
    person.refresh_from_db()
    assert person.is_active
    assert list(person.groups.values_list("name", flat=True)) == ["Reporter"]
    assert models.ApiKey.objects.filter(revoked_at=None).count() == 1
    assert not models.User.objects.filter(username="eve").exists()


def test_an_unknown_role_is_not_given(newsroom: dict[str, Client]) -> None:
    person = factories.user("Reporter")
    answer = post(newsroom["Administrator"], desk("user", person.pk, "roles"), role="King")
    assert answer.status_code == 404
