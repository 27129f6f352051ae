"""Are connections decided one by one, plain ones together, and every step taken back?"""

from __future__ import annotations

import pytest
from django.test import Client

from claims import models
from tests import factories
from tests.admin.conftest import Case, desk, post


def decide(browser: Client, edge: models.Edge, act: str, **more: str) -> None:
    """Press a button of a connection as it stands now."""
    edge.refresh_from_db()
    name = edge._meta.model_name
    place = f"/admin/connections/{name}/{edge.pk}/{act}/"
    answer = post(browser, place, revision=edge.revision, **more)
    assert answer.status_code == 303
    edge.refresh_from_db()


@pytest.mark.parametrize("name", ["derivation", "suggestion", "relation"])
def test_each_kind_goes_through_all_its_steps(editor: Client, case: Case, name: str) -> None:
    edge = getattr(case, name)
    steps = [
        ("confirm", "confirmed"),
        ("withdraw", "withdrawn"),
        ("undo", "confirmed"),
        ("undo", "suggested"),
        ("reject", "rejected"),
        ("undo", "suggested"),
    ]
    for act, status in steps:
        decide(editor, edge, act, reason="A reason.")
        assert edge.status == status


def test_a_step_that_is_not_open_is_refused(editor: Client, case: Case) -> None:
    place = f"/admin/connections/derivation/{case.derivation.pk}/withdraw/"
    answer = post(editor, place, revision=case.derivation.revision, reason="Why")
    assert answer.status_code == 409


@pytest.mark.parametrize("kind", ["user", "ledger", "claim", "claimreview", ""])
def test_only_connections_are_decided(editor: Client, kind: str) -> None:
    assert post(editor, f"/admin/connections/{kind}/1/confirm/", revision=1).status_code == 404
    assert post(editor, "/admin/connections/derivation/1/delete/", revision=1).status_code == 404


def test_the_way_back_never_leaves_the_site(editor: Client, case: Case) -> None:
    for place in ("https://evil.example/", "//evil.example", "javascript:alert(1)", "\\\\evil"):
        case.derivation.refresh_from_db()
        act = "confirm" if case.derivation.status == "suggested" else "undo"
        answer = post(
            editor,
            f"/admin/connections/derivation/{case.derivation.pk}/{act}/",
            revision=case.derivation.revision,
            back=place,
        )
        assert answer["Location"] == "/admin/waiting/"


def picked(*edges: models.Edge) -> dict[str, list[str]]:
    """Tick connections as the list does."""
    names = [f"{edge._meta.model_name}:{edge.pk}:{edge.revision}" for edge in edges]
    return {"edge": names, "back": "/admin/waiting/"}


def test_plain_suggestions_are_confirmed_together(editor: Client, case: Case) -> None:
    same = factories.version("The toll may go up, a councillor said.", story=case.story)
    edge = factories.appearance(
        factories.statement(same, "The toll may go up"),
        case.claim,
        by=factories.user("Reporter"),
        fidelity="paraphrased",
    )
    editor.post("/admin/waiting/confirm/", picked(edge, case.relation))
    for each in (edge, case.relation):
        each.refresh_from_db()
        assert each.status == "confirmed"


def test_one_reversal_among_them_stops_them_all(editor: Client, case: Case) -> None:
    editor.post("/admin/waiting/confirm/", picked(case.relation, case.suggestion))
    for each in (case.relation, case.suggestion):
        each.refresh_from_db()
        assert each.status == "suggested"
    assert "one by one, never in bulk" in editor.get("/admin/waiting/").content.decode()


def test_a_reversal_cannot_even_be_ticked(editor: Client, case: Case) -> None:
    page = editor.get("/admin/waiting/").content.decode()
    boxes = [part.split(">")[0] for part in page.split("<input ") if 'name="edge"' in part]
    off = {box.split('value="')[1].split(":")[0]: " disabled" in box for box in boxes}
    assert off == {"derivation": True, "appearance": True, "claimrelation": False}


def test_ticking_nothing_or_nonsense_is_refused(editor: Client, case: Case) -> None:
    for data in ({}, {"edge": "x"}, {"edge": "user:1:1"}, {"edge": "derivation:99999:1"}):
        assert editor.post("/admin/waiting/confirm/", data).status_code in (400, 404)


def test_a_reporter_confirms_nothing_in_bulk(newsroom: dict[str, Client], case: Case) -> None:
    answer = newsroom["Reporter"].post("/admin/waiting/confirm/", picked(case.relation))
    assert answer.status_code == 403
    case.relation.refresh_from_db()
    assert case.relation.status == "suggested"


def test_a_statement_is_connected_with_its_two_judgements(editor: Client, case: Case) -> None:
    version = factories.version("Some say the toll will go up twofold.")
    statement = factories.statement(version, "the toll will go up twofold")
    answer = post(
        editor,
        desk("statement", statement.pk, "connect"),
        claim=f"The council may raise the toll. #{case.claim.pk}",
        relation="stronger",
        fidelity="altered",
        reason="“may” is gone",
    )
    assert answer["Location"] == desk("claim", case.claim.pk)
    edge = models.Appearance.everything.get(statement=statement)
    assert (edge.relation, edge.fidelity, edge.status) == ("stronger", "altered", "confirmed")


def test_the_same_claim_cannot_be_unfaithful(editor: Client, case: Case) -> None:
    statement = factories.statement(factories.version("Tolls will rise soon."), "Tolls will rise")
    answer = post(
        editor,
        desk("statement", statement.pk, "connect"),
        claim=f"#{case.claim.pk}",
        relation="same",
        fidelity="altered",
    )
    assert answer.status_code == 422
    assert not models.Appearance.everything.filter(statement=statement).exists()


def test_a_connection_is_judged_and_not_taken_as_found(editor: Client, case: Case) -> None:
    place = desk("statement", case.statement.pk, "connect")
    page = editor.get(place).content.decode()
    assert page.count('<option value="" selected>Choose…</option>') == 2
    answer = post(editor, place, claim=f"#{case.claim.pk}", relation="", fidelity="")
    assert answer.status_code == 422
    assert answer.content.decode().count("This field is required.") == 2
