"""A request made twice is done once, and answered twice alike."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from claims import exceptions, models
from claims.services import claims, idempotency
from tests import casework

pytestmark = pytest.mark.django_db

WHERE = {"principal": "key:1", "route": "POST /api/v1/claims", "key": "a-1"}


def drafting(by: models.User, text: str = "A claim") -> Any:
    """Return an act that drafts a claim and answers with its text."""

    def act() -> tuple[int, dict[str, Any]]:
        return 201, {"text": claims.draft(by=by, text=text).text}

    return act


def test_the_second_time_the_answer_comes_back_and_nothing_happens() -> None:
    act = drafting(casework.person())
    first = idempotency.run(**WHERE, request=b"{}", act=act)
    second = idempotency.run(**WHERE, request=b"{}", act=act)
    assert (first.status, first.body, first.replayed) == (201, {"text": "A claim"}, False)
    assert (second.status, second.body, second.replayed) == (201, {"text": "A claim"}, True)
    assert models.Claim.everything.count() == 1


def test_another_request_under_the_key_is_refused() -> None:
    act = drafting(casework.person())
    idempotency.run(**WHERE, request=b"{}", act=act)
    with pytest.raises(exceptions.KeyReused):
        idempotency.run(**WHERE, request=b"{ }", act=act)
    assert models.Claim.everything.count() == 1


@pytest.mark.parametrize("other", [{"principal": "key:2"}, {"route": "x"}, {"key": "a-2"}])
def test_a_key_is_one_principals_on_one_route(other: dict[str, str]) -> None:
    act = drafting(casework.person())
    idempotency.run(**WHERE, request=b"{}", act=act)
    assert not idempotency.run(**(WHERE | other), request=b"{}", act=act).replayed
    assert models.Claim.everything.count() == 2


def test_a_failed_act_leaves_no_key_behind() -> None:
    with pytest.raises(exceptions.NoText):
        idempotency.run(**WHERE, request=b"{}", act=drafting(casework.person(), ""))
    assert not models.IdempotencyKey.objects.exists()
    assert not idempotency.run(**WHERE, request=b"{}", act=drafting(casework.person())).replayed


def test_after_seven_days_the_key_is_new_again() -> None:
    act = drafting(casework.person())
    idempotency.run(**WHERE, request=b"{}", act=act)
    later = timezone.now() + timedelta(days=7, minutes=1)
    almost = timezone.now() + timedelta(days=6, hours=23)
    assert idempotency.run(**WHERE, request=b"{}", act=act, at=almost).replayed
    assert idempotency.forget(at=almost) == 0
    assert not idempotency.run(**WHERE, request=b"[]", act=act, at=later).replayed
    assert idempotency.forget(at=later) == 1


@pytest.mark.parametrize("key", ["", "x" * 256, "a\nb", "ключ", "a\0b"])
def test_a_key_that_is_none_is_refused(key: str) -> None:
    act = drafting(casework.person())
    with pytest.raises(exceptions.Invalid):
        idempotency.run(**(WHERE | {"key": key}), request=b"{}", act=act)
