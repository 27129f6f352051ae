"""Are differences decided one by one, plain ones together, and every step taken back?"""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from django.test import Client

from claims import models
from claims.queries import findings
from claims.services import derivations, differences
from tests import factories, found
from tests.admin.conftest import desk, post

ORIGINAL = "The bridge in Bucha may open. It cost 40 million. Nobody was hurt.\n"
COPY = "The bridge in Pucha will open. It cost 60 million. Somebody was hurt.\n"


@pytest.fixture
def edge(db: None) -> models.Derivation:
    """A comparison with four differences, one of which reverses the meaning."""
    return found.pair(
        factories.version(ORIGINAL),
        factories.version(COPY),
        found.named("name_changed", "Bucha", "Pucha"),
        found.named("hedge_removed", "may", "will"),
        found.named("number_changed", "40", "60"),
        found.named("negation_flipped", "Nobody", "Somebody", found.REVERSES),
    )


def status(one: models.Difference) -> str:
    row = findings.with_status(models.Difference.everything.filter(pk=one.pk)).get()
    return str(row.status)


def press(browser: Client, edge: models.Derivation, **sent: Any) -> Any:
    return post(browser, f"/admin/claims/derivation/{edge.pk}/differences/", **sent)


def page(browser: Client, edge: models.Derivation, query: str = "") -> str:
    return browser.get(desk("derivation", edge.pk) + query).content.decode()


def test_a_button_decides_and_leads_back_to_the_difference(
    editor: Client, edge: models.Derivation
) -> None:
    one = found.difference(edge, "hedge_removed")
    for revision, (act, then) in enumerate(
        [("confirm", "confirmed"), ("undo", "found"), ("dismiss", "dismissed"), ("undo", "found")]
    ):
        value = f"{act}:{one.pk}:{revision}:2"
        assert f'value="{value}"' in page(editor, edge)
        answer = press(editor, edge, one=value, back=desk("derivation", edge.pk) + "?type=x")
        assert (answer.status_code, answer.url[-10:]) == (303, "?type=x#d2")
        assert status(one) == then


def test_the_page_says_what_was_decided_by_whom(editor: Client, edge: models.Derivation) -> None:
    by = factories.user("Editor", first_name="Ines", last_name="Ruiz")
    differences.retype(
        by=by,
        difference=found.difference(edge, "hedge_removed"),
        revision=0,
        type="modality_changed",
        severity="cosmetic",
        reason="It never hedged.",
    )
    shown = page(editor, edge)
    assert "retyped by Ines Ruiz" in shown
    assert "found as hedge removed, substantive" in shown
    assert "It never hedged." in shown
    assert "retyped 1</a>" in shown
    assert "found 3</a>" in shown
    only = page(editor, edge, "?status=retyped")
    assert "modality changed" in only
    assert "1 of 4 differences" in only


def test_a_dismissed_difference_is_marked_no_more_and_still_there(
    editor: Client, edge: models.Derivation
) -> None:
    one = found.difference(edge, "name_changed")
    differences.dismiss(by=factories.user(), difference=one, revision=0)
    shown = page(editor, edge)
    assert 'class="df dismissed" data-of="d1">Bucha' in shown
    assert 'class="desk-chip substantive dismissed"' in shown
    assert "Names and figures" in shown
    assert "<bdi>Pucha</bdi></td>" not in shown


def test_ticked_ones_are_decided_together_but_none_that_reverses(
    editor: Client, edge: models.Derivation
) -> None:
    plain = [found.difference(edge, type) for type in ("hedge_removed", "number_changed")]
    grave = found.difference(edge, "negation_flipped")
    shown = page(editor, edge)
    assert f'name="difference" value="{grave.pk}:0"' not in shown
    ticked = [f"{one.pk}:0" for one in plain]
    assert all(f'name="difference" value="{value}"' in shown for value in ticked)
    place = f"/admin/claims/derivation/{edge.pk}/differences/"
    back = desk("derivation", edge.pk)
    sent = {"many": "confirm", "difference": [*ticked, f"{grave.pk}:0"], "back": back}
    assert "never in bulk" in editor.post(place, sent, follow=True).content.decode()
    assert {status(one) for one in plain} == {"found"}
    assert editor.post(place, sent | {"difference": ticked}).status_code == 303
    assert {status(one) for one in plain} == {"confirmed"}
    refused = editor.post(place, {"many": "confirm", "back": back}, follow=True)
    assert "Tick at least one difference." in refused.content.decode()


def test_old_knowledge_changes_nothing(editor: Client, edge: models.Derivation) -> None:
    one = found.difference(edge, "hedge_removed")
    differences.confirm(by=factories.user(), difference=one, revision=0)
    answer = press(editor, edge, one=f"dismiss:{one.pk}:0:2", back="/admin/")
    assert answer.status_code == 412
    assert "Somebody changed this difference" in answer.content.decode()
    assert status(one) == "confirmed"


@pytest.mark.parametrize("sent", ["", "retype:1:0:1", "confirm:x:0:1", "confirm:1:0", "\x00"])
def test_only_what_the_buttons_send_is_read(
    editor: Client, edge: models.Derivation, sent: str
) -> None:
    assert press(editor, edge, one=sent).status_code in (400, 404)


def test_a_difference_of_another_pair_is_not_here(editor: Client, edge: models.Derivation) -> None:
    one = found.difference(edge, "hedge_removed")
    other = factories.derivation(factories.version("One."), factories.version("Two."))
    for pair, value in ((other.pk, one.pk), (edge.pk, 10**12), (10**12, one.pk)):
        place = f"/admin/claims/derivation/{pair}/differences/"
        assert post(editor, place, one=f"confirm:{value}:0:1").status_code == 404
    assert status(one) == "found"


def test_who_may_not_decide_sees_no_button_and_is_refused(
    newsroom: dict[str, Client], edge: models.Derivation
) -> None:
    one = found.difference(edge, "hedge_removed")
    ask = f"/admin/claims/difference/{one.pk}/decide/"
    for role in ("Reporter", "Administrator"):
        assert 'form="decide"' not in page(newsroom[role], edge)
        assert press(newsroom[role], edge, one=f"confirm:{one.pk}:0:1").status_code == 403
        assert newsroom[role].get(ask).status_code == 403
    for stranger in ("", "none"):
        assert press(newsroom[stranger], edge, one=f"confirm:{one.pk}:0:1").status_code == 302
        assert newsroom[stranger].get(ask).status_code == 302
    assert newsroom["Publisher"].get(ask).status_code == 200
    assert status(one) == "found"


def test_another_type_is_given_on_a_page_of_its_own(
    editor: Client, edge: models.Derivation
) -> None:
    one = found.difference(edge, "hedge_removed")
    place = f"/admin/claims/difference/{one.pk}/decide/?at=2"
    shown = editor.get(place).content.decode()
    assert "Found as hedge removed, substantive" in shown
    given = {"decision": "retype", "type": "modality_changed", "severity": "cosmetic"}
    answer = post(editor, place, revision=0, reason="A slip.", **given)
    assert (answer.status_code, answer.url) == (303, f"{desk('derivation', edge.pk)}#d2")
    row = models.DifferenceDecision.everything.get(difference=one)
    assert (row.status, row.type, row.severity, row.reason) == (
        "retyped", "modality_changed", "cosmetic", "A slip."
    )  # fmt: skip
    assert "decided: retyped, as modality changed" in editor.get(place).content.decode()


def test_the_way_back_from_that_page_keeps_the_filters(
    editor: Client, edge: models.Derivation
) -> None:
    one = found.difference(edge, "hedge_removed")
    shown = page(editor, edge, "?type=hedge_removed&rows=changed")
    place = html.unescape(re.findall(r'href="([^"]+)" data-act="retype"', shown)[0])
    given = {"decision": "dismiss", "type": "hedge_removed", "severity": "substantive"}
    back = f"{desk('derivation', edge.pk)}?type=hedge_removed&rows=changed#d2"
    assert f'href="{html.escape(back)}">Cancel' in editor.get(place).content.decode()
    assert post(editor, place, revision=0, **given).url == back
    assert status(one) == "dismissed"


def test_the_page_keeps_what_was_typed_and_builds_on_what_holds(
    editor: Client, edge: models.Derivation
) -> None:
    one = found.difference(edge, "hedge_removed")
    place = f"/admin/claims/difference/{one.pk}/decide/"
    differences.confirm(by=factories.user(), difference=one, revision=0)
    given = {"decision": "dismiss", "type": "hedge_removed", "severity": "substantive"}
    answer = post(editor, place, revision=0, reason="My words.", **given)
    shown = answer.content.decode()
    assert answer.status_code == 412
    assert "My words." in shown
    assert 'name="revision" value="1"' in shown
    assert post(editor, place, revision=1, reason="My words.", **given).status_code == 303
    assert status(one) == "dismissed"
    same = given | {"decision": "retype"}
    assert "confirm it instead" in post(editor, place, revision=2, **same).content.decode()


def test_a_decision_without_a_finding_is_listed_and_taken_back(editor: Client, db: None) -> None:
    edge = found.pair(
        factories.version("The toll may rise.\n"),
        factories.version("The toll will rise.\n"),
        found.named("paraphrase", "toll", "toll", "cosmetic"),
        analysis="0",
    )
    one = found.difference(edge, "paraphrase")
    differences.confirm(by=factories.user(), difference=one, revision=0, reason="Seen so.")
    derivations.compare(derivation=edge)
    shown = page(editor, edge)
    after = shown[shown.index("Decisions that stand on no finding any more") :]
    assert "“<bdi>toll</bdi>”" in after
    assert "Seen so." in after
    assert press(editor, edge, one=f"undo:{one.pk}:1:0").status_code == 303
    assert "Decisions that stand on no finding" not in page(editor, edge)


def test_names_put_in_the_place_of_others_lead_to_other_texts(
    newsroom: dict[str, Client], edge: models.Derivation
) -> None:
    version = factories.version("They went to Pucha.\n", title="Another text")
    shown = page(newsroom["Editor"], edge)
    place = f"/admin/claims/derivation/{edge.pk}/leads/?words=Pucha"
    assert f'href="{place}"' in shown
    leads = newsroom["Editor"].get(place).content.decode()
    assert "This proves nothing by itself" in leads
    assert "Another text" in leads
    button = f"/admin/claims/derivation/{edge.pk}/leads/{version.pk}/"
    assert button in leads
    assert button not in newsroom["Administrator"].get(place).content.decode()
    assert post(newsroom["Administrator"], button).status_code == 403
    answer = post(newsroom["Reporter"], button)
    made = models.Derivation.everything.get(pk=int(answer.url.split("/")[-3]))
    assert (made.original, made.derived, made.status) == (edge.original, version, "suggested")
    again = newsroom["Editor"].get(place).content.decode()
    assert button not in again
    assert desk("derivation", made.pk) in again


@pytest.mark.parametrize("words", ["", "%20", "a" * 201])
def test_leads_need_words(editor: Client, edge: models.Derivation, words: str) -> None:
    place = f"/admin/claims/derivation/{edge.pk}/leads/?words={words}"
    assert editor.get(place).status_code == 400


def test_the_first_copy_is_named_at_the_difference_and_in_the_story(
    editor: Client, db: None
) -> None:
    story, by = factories.story(), factories.user()
    texts = [ORIGINAL, COPY, COPY + "By our own desk.\n"]
    original, early, late = (
        factories.version(text, story=story, by=by, title=title)
        for text, title in zip(texts, ("The original", "Early copy", "Late copy"), strict=True)
    )
    name = found.named("name_changed", "Bucha", "Pucha")
    edges = [found.pair(original, copy, name) for copy in (early, late)]
    shown = page(editor, edges[1])
    first = shown[shown.index("First in") :]
    assert first.index("Early copy") < first.index("also in") < first.index("Late copy")
    assert "the same words, no connection known" in first
    listed = editor.get(desk("story", story.pk)).content.decode()
    table = listed[listed.index("Changed alike in several texts") :]
    assert table.index("Bucha") < table.index("Pucha") < table.index("Early copy")
