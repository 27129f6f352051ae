"""Does what strangers ask reach an editor, and become a claim?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from claims.models import Claim
from claims.queries.open_questions import LEAST_TIMES
from claims.services import open_questions
from tests.journeys.conftest import PHONE, Reader
from tests.journeys.test_desk_by_hand import signed_in

pytestmark = pytest.mark.journey

QUESTION = "Did the mayor of Springfield sell the old bridge to a circus? Write to me@a.example"


def test_from_a_strangers_question_to_a_draft(browser: Browser, site: str) -> None:
    stranger = Reader(browser, site, viewport=PHONE)
    for _ in range(LEAST_TIMES):
        stranger.page.goto("/lookup")
        stranger.page.fill("[name=q]", QUESTION)
        stranger.follow(stranger.page.locator("form:has([name=q]) button"))
        expect(stranger.page.locator("body")).to_contain_text("nothing", ignore_case=True)
    while open_questions.count():
        pass
    editor = signed_in(browser, site)
    page = editor.page
    editor.follow(page.get_by_role("link", name="Open questions").first)
    editor.picture("open-questions")
    editor.follow(page.get_by_role("link", name="Did the mayor of Springfield"))
    assert "me@a.example" not in page.content()
    assert editor.overflow() == 0
    editor.picture("open-question")
    editor.follow(page.get_by_role("link", name="New claim from this"))
    page.fill("[name=text]", "The mayor of Springfield sold the old bridge to a circus.")
    editor.follow(page.get_by_role("button", name="Draft the claim"))
    expect(page.locator("body")).to_contain_text("Drafted.")
    assert Claim.everything.get().text.startswith("The mayor of Springfield sold")
    page.goto("/admin/claims/openquestion/")
    expect(page.locator("body")).not_to_contain_text("circus")
    assert stranger.complaints + editor.complaints == []
