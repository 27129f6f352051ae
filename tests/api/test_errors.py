"""Does every refusal have its status, and every fault its right kind of answer?"""

import json
from collections.abc import Iterator
from pathlib import Path
from re import findall

import psycopg
import pytest
from django.db import DataError, IntegrityError, InternalError, OperationalError, connection
from django.http import Http404
from django.test import Client, RequestFactory
from psycopg_pool import PoolTimeout
from rest_framework import exceptions as drf

from claims import exceptions as own
from claims.api import answers, errors, refusals


def kinds(of: type) -> Iterator[type]:
    """Yield every subclass, however deep, that a module of ours defines."""
    for kind in of.__subclasses__():
        if kind.__module__.startswith("claims"):
            yield kind
        yield from kinds(kind)


def test_every_refusal_is_in_the_table_and_nothing_else() -> None:
    assert set(kinds(own.Refused)) == set(errors.STATUS)


def test_every_status_has_a_title_and_every_kind_its_own_name() -> None:
    assert set(errors.STATUS.values()) == set(errors.TITLES)
    names = [errors.code(kind) for kind in errors.STATUS]
    assert len(set(names)) == len(names)


def raised(kind: type[Exception], state: str) -> Exception:
    """Make the exception Django gives for an SQLSTATE, as psycopg hands it over."""
    cause = psycopg.errors.lookup(state)("…") if not state.startswith("FC") else psycopg.Error("…")
    cause.sqlstate = state
    error = kind("…")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("kind", "state", "status"),
    [
        (OperationalError, "08006", 503),
        (OperationalError, "53100", 503),  # disk full
        (OperationalError, "53300", 503),  # too many connections
        (OperationalError, "57014", 503),  # statement timeout
        (OperationalError, "57P01", 503),  # shutdown
        (OperationalError, "55P03", 503),  # lock timeout
        (OperationalError, "40P01", 503),  # deadlock, after the service's own tries
        (InternalError, "25P02", 500),
        (DataError, "22003", 400),
        (DataError, "22021", 400),
        (IntegrityError, "23505", 409),
        (IntegrityError, "23P01", 409),
        (IntegrityError, "23514", 500),  # a check nobody made before the table did
        (IntegrityError, "23502", 500),
        (OperationalError, "FC001", 409),
        (OperationalError, "FC002", 400),
        (InternalError, "FC003", 409),
        (OperationalError, "FC005", 409),
    ],
)
def test_tells_database_faults_apart(kind: type[Exception], state: str, status: int) -> None:
    assert errors.problem(raised(kind, state)).status == status


def test_our_own_states_are_those_of_the_triggers() -> None:
    """Every FC… that a migration raises is in the table."""

    folder = Path(errors.__file__).parents[1] / "migrations"
    raised = {
        state for file in folder.glob("*.py") for state in findall("FC0[0-9]+", file.read_text())
    }
    assert raised == set(errors.OWN_STATES)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (PoolTimeout("no connection"), 503),
        (Http404(), 404),
        (drf.UnsupportedMediaType("text/plain"), 415),
        (drf.MethodNotAllowed("PATCH"), 405),
        (drf.ParseError(), 400),
        (KeyError("a bug"), 500),
        (refusals.TooFast(limit=1, wait=7), 429),
    ],
)
def test_answers_other_exceptions(error: Exception, status: int) -> None:
    assert errors.problem(error).status == status


def test_a_fault_of_ours_is_logged_and_tells_nothing_of_its_inside(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told = errors.problem(ValueError("the password is hunter2"))
    assert "hunter2" not in json.dumps(told.document())
    assert "hunter2" in caplog.text


def test_what_may_pass_says_when_to_come_back() -> None:
    request = RequestFactory().get("/api/v1/claims")
    response = answers.answer(request, raised(OperationalError, "53300"))
    assert (response.status_code, response["Retry-After"]) == (503, "5")
    assert answers.answer(request, refusals.TooFast(limit=1, wait=7))["Retry-After"] == "7"


def test_who_is_not_signed_in_is_told_how_to() -> None:
    request = RequestFactory().get("/api/v1/claims")
    assert answers.answer(request, own.NotSignedIn(act="x"))["WWW-Authenticate"] == "Bearer"


def test_wrong_values_are_named_by_pointer() -> None:
    told = errors.problem(drf.ValidationError({"texts": [{}, {"a": ["Too long."]}], "b": ["No."]}))
    assert told.document()["errors"] == [
        {"pointer": "/texts/1/a", "detail": "Too long."},
        {"pointer": "/b", "detail": "No."},
    ]


@pytest.mark.django_db
def test_a_real_statement_timeout_is_a_503() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 20")
        with pytest.raises(OperationalError) as caught:
            cursor.execute("SELECT pg_sleep(5)")
    assert errors.problem(caught.value).status == 503


@pytest.mark.django_db
def test_no_refusal_is_kept_by_a_cache(client: Client) -> None:
    for address in ("/api/v1/claims/1", "/api/v1/nothing", "/claims/1", "/api/v1/claims?x=1"):
        assert client.get(address)["Cache-Control"] == "no-store", address


def test_a_form_from_elsewhere_gets_our_own_page() -> None:
    strict = Client(enforce_csrf_checks=True)
    page = strict.post("/admin/login/", {"username": "a"})
    assert (page.status_code, page["Cache-Control"]) == (403, "no-store")
    assert "You may not do this" in page.content.decode()
    told = strict.post("/api/problems", {"a": "b"})
    assert (told.status_code, told["Content-Type"]) == (403, "application/problem+json")
