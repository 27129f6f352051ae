"""Does the desk see what people want checked, and can it act on it?"""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from claims import models
from claims.queries import open_questions
from tests.admin.conftest import ROLES, Case, asked, desk, post

LIST = "/admin/claims/openquestion/"
ADD = "/admin/claims/claim/add/"


def listed(browser: Client) -> list[str]:
    """Read the questions in the list."""
    return [one.words for one in browser.get(LIST).context["cl"].result_list]


def test_the_most_asked_comes_first_and_the_rare_not_at_all(editor: Client, case: Case) -> None:
    often = asked("Is the water of the northern lake poisoned by lead?", times=9)
    rare = asked("Was my neighbour Bob Ash seen at the lake?", times=open_questions.LEAST_TIMES - 1)
    assert listed(editor) == [often.words, case.question.words]
    assert rare.words not in editor.get(LIST, {"q": "Bob"}).content.decode()
    assert editor.get(f"{LIST}?o=1").context["cl"].result_count == 2
    assert editor.get(desk("openquestion", rare.pk)).status_code == 404
    assert editor.get(ADD, {"question": rare.pk}).status_code == 404


def test_a_question_says_how_often_it_was_asked(editor: Client, case: Case) -> None:
    page = unescape(editor.get(desk("openquestion", case.question.pk)).content.decode())
    assert case.question.words in page
    assert f"asked {open_questions.LEAST_TIMES} times" in page
    assert f"?question={case.question.pk}" in page
    assert LIST in editor.get("/admin/").content.decode()


def test_a_claim_is_drafted_from_a_question(editor: Client, case: Case) -> None:
    address = f"{ADD}?question={case.question.pk}"
    form = editor.get(address).context["form"]
    assert form.initial["text"] == case.question.words
    words = "The mayor of Ashford sold the old bridge to a circus."
    answer = post(editor, address, text=words, language="en")
    assert answer.status_code == 303
    claim = models.Claim.everything.get(text=words)
    assert listed(editor) == []
    acts = list(models.Ledger.objects.order_by("-seq").values_list("act", "object")[:2])
    assert acts == [
        ("question.dismiss", f"openquestion:{case.question.pk}"),
        ("claim.draft", f"claim:{claim.pk}"),
    ]
    told = models.LedgerPayload.objects.get(entry__act="question.dismiss").text
    assert f'"claim":{claim.pk}' in told
    assert "circus" not in told


def test_the_language_is_proposed_where_it_is_known(editor: Client, case: Case) -> None:
    for words, language in (
        ("Hat der Bürgermeister die Brücke an einen Zirkus verkauft?", "de"),
        ("Правда ли, что мэр продал старый мост цирку?", "ru"),
        ("市长把旧桥卖给了马戏团吗", "en"),
    ):
        form = editor.get(ADD, {"question": asked(words).pk}).context["form"]
        assert form["language"].value() == language


def test_nothing_typed_is_lost_to_who_was_faster(editor: Client, case: Case) -> None:
    address = f"{ADD}?question={case.question.pk}"
    post(editor, desk("openquestion", case.question.pk, "dismiss"))
    assert post(editor, address, text="The bridge was sold.", language="en").status_code == 303
    assert models.Claim.everything.filter(text="The bridge was sold.").exists()
    assert editor.get(address).status_code == 404
    for wrong in ("0", "x", "9" * 30, "-1", "٣"):
        assert editor.get(ADD, {"question": wrong}).status_code == 200


def test_a_dismissed_question_stays_off_the_list_and_is_counted_on(
    editor: Client, case: Case
) -> None:
    place = desk("openquestion", case.question.pk, "dismiss")
    assert post(editor, place).status_code == 303
    assert listed(editor) == []
    asked(case.question.words, times=3)
    assert listed(editor) == []
    question = models.OpenQuestion.objects.get()
    assert question.times == open_questions.LEAST_TIMES + 3
    assert post(editor, place).status_code == 404
    assert models.Ledger.objects.filter(act="question.dismiss").count() == 1


@pytest.mark.parametrize("role", [*ROLES, "", "none"])
def test_who_may_see_and_dismiss(newsroom: dict[str, Client], case: Case, role: str) -> None:
    browser = newsroom[role]
    sees = role in ROLES
    acts = role in ("Reporter", "Editor", "Publisher")
    page = desk("openquestion", case.question.pk)
    assert (browser.get(LIST).status_code == 200) == sees
    answer = browser.get(page)
    assert (answer.status_code == 200) == sees
    assert ("New claim from this" in answer.content.decode()) == acts
    place = desk("openquestion", case.question.pk, "dismiss")
    assert browser.get(place).status_code != 200
    post(browser, place)
    question = models.OpenQuestion.objects.get()
    assert (question.dismissed_on is not None) == acts
