"""Keys, roles and people: shown once, kept as hashes, written in the ledger, ended at once."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from claims import exceptions, models
from claims.queries import access
from claims.services import keys, people, roles
from tests import casework

pytestmark = pytest.mark.django_db


def last_act() -> models.Ledger:
    """Return the newest row of the ledger."""
    return models.Ledger.objects.select_related("payload").latest("seq")


def test_a_key_works_and_only_its_hash_is_kept() -> None:
    user = casework.person(is_machine=True)
    key, secret = keys.create(by="setup", user=user, name="Bot", scopes=["lookup", "ingest"])
    assert re.fullmatch(r"fck_[0-9a-f]{8}_[\w-]{43}", secret)
    found = keys.authenticate(secret)
    assert found == (user, frozenset({"lookup", "ingest"}))
    row = models.ApiKey.objects.get()
    assert secret not in [str(value) for value in vars(row).values()]
    assert secret.startswith(key.prefix)
    assert secret not in last_act().payload.text
    assert last_act().act == "key.create"


@pytest.mark.parametrize(
    "given", ["", "fck_", "x" * 5000, "\0", "\ud800", "fck_00000000_" + "a" * 43]
)
def test_a_wrong_secret_is_nobody(given: str) -> None:
    keys.create(by="setup", user=casework.person(), name="Bot", scopes=["lookup"])
    assert keys.authenticate(given) is None


def test_a_revoked_key_is_nobody() -> None:
    key, secret = keys.create(by="setup", user=casework.person(), name="Bot", scopes=["lookup"])
    keys.revoke(by="setup", key=key, revision=1)
    assert keys.authenticate(secret) is None
    with pytest.raises(exceptions.WrongState):
        keys.revoke(by="setup", key=key, revision=2)


def test_the_key_of_a_deactivated_account_is_nobody() -> None:
    user = casework.person()
    _, secret = keys.create(by="setup", user=user, name="Bot", scopes=["lookup"])
    people.deactivate(by="setup", user=user)
    assert keys.authenticate(secret) is None
    with pytest.raises(exceptions.WrongState):
        people.deactivate(by="setup", user=user)


@pytest.mark.parametrize("scopes", [[], ["all"], ["lookup", "admin"]])
def test_scopes_are_those_there_are(scopes: list[str]) -> None:
    with pytest.raises(exceptions.Invalid):
        keys.create(by="setup", user=casework.person(), name="Bot", scopes=scopes)


def test_a_login_is_made_with_a_password_shown_once() -> None:
    password = people.create_login(username="ada", role="Editor", full_name="Ada L.")
    user = models.User.objects.get(username="ada")
    assert user.check_password(password)
    assert user.is_staff
    assert not user.is_superuser
    assert access.may(user, "connection.confirm", "suggested")
    assert not access.may(user, "review.publish", "in_review")
    assert last_act().act == "person.create"
    assert password not in last_act().payload.text


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"username": "ada", "role": "Emperor"}, exceptions.NotFound),
        ({"username": "taken", "role": "Editor"}, exceptions.AlreadyThere),
        ({"username": "a b<", "role": "Editor"}, exceptions.Invalid),
        ({"username": "", "role": "Editor"}, exceptions.Invalid),
        ({"username": "ada", "role": "Editor", "full_name": "\0"}, exceptions.HasNul),
    ],
)
def test_a_login_that_cannot_be_is_refused(
    fields: dict[str, str], refusal: type[Exception]
) -> None:
    people.create_login(username="taken", role="Reporter")
    with pytest.raises(refusal):
        people.create_login(**fields)


def test_a_change_of_roles_signs_out_everywhere_and_is_written_down() -> None:
    user, other = casework.person("Reporter"), casework.person("Reporter")
    clients = {}
    for one in (user, other):
        clients[one] = Client()
        clients[one].force_login(one)
    roles.grant(by="setup", user=user, role="Publisher")
    assert (last_act().act, last_act().object) == ("role.grant", f"user:{user.pk}")
    assert not clients[user].session.get("_auth_user_id")
    assert clients[other].session.get("_auth_user_id")
    fresh = models.User.objects.get(pk=user.pk)
    assert access.may(fresh, "review.publish", "in_review")
    roles.revoke(by="setup", user=user, role="Publisher")
    assert last_act().act == "role.revoke"
    assert not access.may(models.User.objects.get(pk=user.pk), "review.publish", "in_review")


def test_roles_are_given_and_taken_once() -> None:
    user = casework.person("Reporter")
    with pytest.raises(exceptions.WrongState):
        roles.grant(by="setup", user=user, role="Reporter")
    with pytest.raises(exceptions.WrongState):
        roles.revoke(by="setup", user=user, role="Editor")
    with pytest.raises(exceptions.NotFound):
        roles.grant(by="setup", user=user, role="Emperor")


def test_a_permission_is_a_row_and_changing_it_is_an_act() -> None:
    reporter = casework.person("Reporter")
    client = Client()
    client.force_login(reporter)
    row = roles.allow(by="setup", role="Reporter", act="connection.confirm", state="suggested")
    assert last_act().act == "grant.allow"
    assert not client.session.get("_auth_user_id")
    fresh = models.User.objects.get(pk=reporter.pk)
    assert access.may(fresh, "connection.confirm", "suggested")
    roles.disallow(by="setup", grant=row)
    assert last_act().act == "grant.disallow"
    fresh = models.User.objects.get(pk=reporter.pk)
    assert not access.may(fresh, "connection.confirm", "suggested")
    with pytest.raises(exceptions.Invalid):
        roles.allow(by="setup", role="Reporter", act="world.rule")


@pytest.mark.parametrize("role", ["Reporter", "Editor", "Publisher", ""])
def test_only_an_administrator_hands_out_access(role: str) -> None:
    by, user = casework.person(role), casework.person("Reporter")
    with pytest.raises(exceptions.NotAllowed):
        roles.grant(by=by, user=user, role="Publisher")
    with pytest.raises(exceptions.NotAllowed):
        keys.create(by=by, user=user, name="Bot", scopes=["lookup"])
    with pytest.raises(exceptions.NotAllowed):
        people.create(by=by, username="ada", role="Editor")
    administrator = casework.person("Administrator")
    roles.grant(by=administrator, user=user, role="Publisher")
    assert Group.objects.get(name="Publisher") in user.groups.all()
