"""Who may open which page of the desk, and press which button?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories
from tests.admin.conftest import Case, desk, post

PAGES = [
    "/admin/",
    "/admin/waiting/",
    "/admin/claims/story/{story}/change/",
    "/admin/claims/article/{article}/change/",
    "/admin/claims/derivation/{derivation}/change/",
    "/admin/claims/claim/{claim}/change/",
    "/admin/claims/claimreview/{review}/change/",
    "/admin/claims/source/{source}/change/",
]
FORMS = [
    ("/admin/claims/story/add/", "REP"),
    ("/admin/claims/story/{story}/edit/", "REP"),
    ("/admin/claims/story/{story}/pair/", "REP"),
    ("/admin/claims/article/add/", "REP"),
    ("/admin/claims/article/{article}/version/", "REP"),
    ("/admin/claims/claim/add/", "REP"),
    ("/admin/claims/claim/{claim}/edit/", "REP"),
    ("/admin/claims/claim/{claim}/relate/", "REP"),
    ("/admin/claims/statement/{statement}/connect/", "REP"),
    ("/admin/claims/statement/{statement}/speaker/", "REP"),
    ("/admin/claims/claimreview/{review}/evidence/", "REP"),
    ("/admin/claims/evidence/{evidence}/change/", "REP"),
    ("/admin/claims/evidence/{evidence}/withdraw/", "REP"),
    ("/admin/claims/claimreview/{review}/assign/", "EP"),
    ("/admin/claims/source/add/", "REP"),
    ("/admin/claims/source/{source}/alias/", "REP"),
]
# The letters of the roles that may: Reporter, Editor, Publisher, Administrator.
LETTERS = {"R": "Reporter", "E": "Editor", "P": "Publisher", "A": "Administrator"}


def filled(address: str, case: Case) -> str:
    """Put the case's numbers into an address."""
    return address.format(
        story=case.story.pk,
        article=case.original.article_id,
        derivation=case.derivation.pk,
        claim=case.claim.pk,
        review=case.review.pk,
        source=case.source.pk,
        statement=case.statement.pk,
        evidence=case.evidence.pk,
    )


@pytest.mark.parametrize("address", PAGES)
def test_every_role_of_the_desk_reads_every_page(
    newsroom: dict[str, Client], case: Case, address: str
) -> None:
    for role in LETTERS.values():
        assert newsroom[role].get(filled(address, case)).status_code == 200, role


@pytest.mark.parametrize("address", [*PAGES, *(address for address, _ in FORMS)])
def test_nobody_else_reads_any(newsroom: dict[str, Client], case: Case, address: str) -> None:
    place = filled(address, case)
    for stranger in ("", "none"):
        answer = newsroom[stranger].get(place)
        assert (answer.status_code, answer["Location"]) == (302, f"/admin/login/?next={place}")


@pytest.mark.parametrize(("address", "letters"), FORMS)
def test_a_form_opens_for_those_who_may_send_it(
    newsroom: dict[str, Client], case: Case, address: str, letters: str
) -> None:
    place = filled(address, case)
    for letter, role in LETTERS.items():
        expected = 200 if letter in letters else 403
        assert newsroom[role].get(place).status_code == expected, role


@pytest.mark.parametrize("act", ["confirm", "reject"])
def test_only_those_who_decide_see_and_use_the_buttons(
    newsroom: dict[str, Client], case: Case, act: str
) -> None:
    place = f"/admin/connections/derivation/{case.derivation.pk}/{act}/"
    page = desk("derivation", case.derivation.pk)
    for role in ("Reporter", "Administrator"):
        assert place not in newsroom[role].get(page).content.decode()
        answer = post(newsroom[role], place, revision=case.derivation.revision, back=page)
        assert answer.status_code == 403
    case.derivation.refresh_from_db()
    assert case.derivation.status == "suggested"
    assert place in newsroom["Editor"].get(page).content.decode()
    answer = post(newsroom["Editor"], place, revision=case.derivation.revision, back=page)
    assert (answer.status_code, answer["Location"]) == (303, page)
    case.derivation.refresh_from_db()
    assert case.derivation.status == f"{act}ed"


def test_a_machine_account_is_not_let_in(newsroom: dict[str, Client], case: Case) -> None:
    browser = Client()
    browser.force_login(factories.user("Editor", is_machine=True))
    assert browser.get("/admin/").status_code == 302


def test_a_login_without_a_role_is_told_why(db: None) -> None:
    person = factories.user(None)
    person.set_password("a long enough secret")
    person.save()
    answer = post(
        Client(), "/admin/login/", username=person.username, password="a long enough secret"
    )
    assert answer.status_code == 200
    assert "no role at the desk" in answer.content.decode()


def test_a_sign_in_leads_to_the_worklist(db: None) -> None:
    person = factories.user("Reporter")
    person.set_password("a long enough secret")
    person.save()
    answer = post(
        Client(), "/admin/login/", username=person.username, password="a long enough secret"
    )
    assert (answer.status_code, answer["Location"]) == (302, "/admin/")


def test_what_is_not_there_is_not_found(editor: Client, case: Case) -> None:
    for model in ("story", "article", "derivation", "claim", "claimreview", "source", "evidence"):
        answer = editor.get(desk(model, 999_999_999_999_999))
        assert answer.status_code == 404, model


def test_acts_answer_to_post_alone(editor: Client, case: Case) -> None:
    for place in (
        "/admin/waiting/confirm/",
        f"/admin/connections/derivation/{case.derivation.pk}/confirm/",
        desk("claimreview", case.review.pk, "publish"),
        desk("claimreview", case.review.pk, "submit"),
        desk("claim", case.claim.pk, "check"),
    ):
        assert editor.get(place).status_code == 405, place


def test_an_act_without_the_token_of_the_form_is_refused(case: Case) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(factories.user("Editor"))
    place = f"/admin/connections/derivation/{case.derivation.pk}/confirm/"
    assert post(browser, place, revision=case.derivation.revision).status_code == 403
