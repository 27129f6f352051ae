"""Can two people take the founding case from two pasted texts to a corrected verdict?

Everything is done in a browser as a person would do it; what runs in the background is done by a
real worker. Places in the texts are found by their words.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from claims.models import JobFault, Ledger, Verdict
from claims.services import people, samples, sources
from tests.journeys.conftest import Reader, work

pytestmark = [pytest.mark.journey, pytest.mark.slow]

ORIGINAL, COPY = (
    (samples.FOLDER / name).read_text(encoding="utf-8")
    for name in ("seed_original.txt", "seed_spun.txt")
)
QUOTE = re.search(r"“(Following the outbreak.*?),”", ORIGINAL).group(1)  # type: ignore[union-attr]
SPUN_QUOTE = re.search(r"“(Following the outbreak.*?),”", COPY).group(1)  # type: ignore[union-attr]
CLAIM = f"An April 10 Xinhua editorial said: “{QUOTE}.”"


class Desk(Reader):
    """Somebody of the newsroom, signed in."""

    def __init__(self, browser: Browser, site: str, role: str, **settings: object) -> None:
        super().__init__(browser, site, **settings)
        name = f"{role.lower()}@desk"
        password = people.create_login(username=name, role=role, full_name=f"Ada {role}")
        self.page.goto("/admin/")
        self.page.fill("input[name=username]", name)
        self.page.fill("input[name=password]", password)
        self.follow(self.page.locator("[type=submit]"))
        expect(self.page).to_have_url(f"{site}/admin/")

    def press(self, name: str, within: Page | Locator | None = None) -> None:
        """Follow a link or press a button by what it says."""
        place = within or self.page
        button = place.get_by_role("button", name=name, exact=True)
        link = place.get_by_role("link", name=name, exact=True)
        self.follow(button.or_(link).first)

    def paste(self, text: str) -> None:
        """Add a text to the story that is open."""
        self.press("Add a text")
        self.page.get_by_label("Text", exact=False).first.fill(text)
        self.follow(self.page.locator("main button[type=submit], .desk button[type=submit]").last)


def test_the_founding_case(browser: Browser, site: str) -> None:
    editor = Desk(browser, site, "Editor", color_scheme="light")
    story = open_a_story(editor)
    bring_both_texts_in(editor, story)
    compare_and_confirm(editor, story)
    claim = make_the_claim(editor, story)
    connect_the_copy(editor, story, claim)
    check = write_the_verdict(editor, claim)
    refuse_the_author(editor, check)
    publisher = Desk(browser, site, "Publisher", color_scheme="dark")
    publish(publisher, check)
    read_it_in_public(browser, site, claim)
    correct_it(editor, publisher, check)
    read_the_correction(browser, site, claim)
    assert not JobFault.objects.exists()
    assert editor.complaints == []
    assert publisher.complaints == []


def open_a_story(editor: Desk) -> str:
    editor.page.goto("/admin/claims/story/add/")
    editor.page.fill("[name=title]", "Xinhua on NATO")
    editor.follow(editor.page.locator(".desk button[type=submit]").last)
    expect(editor.page.locator(".desk-title")).to_have_text("Xinhua on NATO")
    sources.create(by="setup", kind="organization", name="Xinhua News Agency")
    return editor.page.url


def bring_both_texts_in(editor: Desk, story: str) -> None:
    for text in (ORIGINAL, COPY):
        editor.page.goto(story)
        editor.paste(text)
        # The pasted text is shown as it was pasted, to the last character.
        shown = editor.page.locator("[data-text]").evaluate("node => node.textContent")
        assert shown == text
    work()
    editor.page.reload()
    marks = editor.page.locator("[data-text] .direct_quote")
    assert marks.count() >= 5
    editor.picture("desk-reading-light")


def compare_and_confirm(editor: Desk, story: str) -> None:
    editor.page.goto(story)
    editor.press("Compare")
    page = editor.page
    expect(page.locator(".desk-pair .reverses-meaning").first).to_be_visible()
    for original, derived in (("Bucha", "Pucha"), ("Kramatorsk", "Gramadorsk")):
        row = page.locator(".desk-pair", has_text=original)
        assert derived in row.inner_text()
    page.keyboard.press("j")
    expect(page.locator(".is-on").first).to_be_visible()
    editor.picture("desk-comparison-light")
    editor.follow(page.locator("[data-edge] form[data-act=confirm] button"))
    expect(page.locator("[data-edge] .desk-chip.confirmed")).to_be_visible()


def make_the_claim(editor: Desk, story: str) -> str:
    editor.page.goto(story)
    editor.press("Siding With Russia, China Says NATO Should Stop ‘Confrontational Approach’")
    card = editor.page.locator(".desk-statement", has_text=QUOTE).first
    editor.press("Make a claim", card)
    editor.page.fill("[name=text]", CLAIM)
    editor.page.fill("[name=claimant]", "Xinhua News Agency")
    editor.page.fill("[name=claim_date]", "2022-04-10")
    editor.press("Draft the claim")
    expect(editor.page.locator(".desk-claim")).to_have_text(CLAIM)
    work()
    return editor.page.url


def connect_the_copy(editor: Desk, story: str, claim: str) -> None:
    """The worker has found the sentence in the copy; the editor judges it on the comparison."""
    editor.page.goto(story)
    editor.press("Compare")
    suggestion = editor.page.locator("[data-suggestion]", has_text="suggested")
    expect(suggestion).to_have_count(1)
    expect(suggestion.locator(".desk-chip.altered")).to_be_visible()
    assert SPUN_QUOTE[:40] in editor.page.locator(".desk-pair", has=suggestion).inner_text()
    editor.follow(suggestion.locator("form[data-act=confirm] button"))
    expect(editor.page.locator("[data-suggestion] .desk-chip.suggested")).to_have_count(0)
    editor.page.goto(claim)
    expect(editor.page.get_by_text("The verdict does not reach this text")).to_be_visible()
    expect(editor.page.get_by_text("The verdict reaches this text.")).to_be_visible()
    editor.picture("desk-claim-light")


def write_the_verdict(editor: Desk, claim: str) -> str:
    editor.page.goto(claim)
    editor.press("Begin the check")
    check = editor.page.url.split("#")[0]
    if "claimreview" not in check:
        editor.press("Go on with the check")
        check = editor.page.url
    editor.press("Add evidence")
    editor.page.select_option("[name=stance]", "supports")
    editor.page.fill("[name=title]", "The story as first printed")
    editor.page.fill("[name=excerpt]", QUOTE)
    editor.follow(editor.page.locator(".desk button[type=submit]").last)
    editor.page.goto(check)
    form = editor.page.locator("#verdict")
    form.locator("[name=rating]").select_option(label="Quoted accurately (5/5)")
    form.locator("[name=rationale]").fill("The original has these words, between quotation marks.")
    editor.press("Submit to the second reader", form)
    return check


def refuse_the_author(editor: Desk, check: str) -> None:
    editor.page.goto(check)
    expect(editor.page.get_by_text("For the second reader")).to_be_visible()
    expect(editor.page.get_by_role("button", name="I have read it: publish")).to_have_count(0)


def publish(publisher: Desk, check: str) -> None:
    publisher.page.goto(check)
    publisher.picture("desk-second-reader-dark")
    publisher.press("I have read it: publish")
    expect(publisher.page.get_by_text("Published:").first).to_be_visible()


def read_it_in_public(browser: Browser, site: str, claim: str) -> None:
    reader = Reader(browser, site)
    address = "/claims/" + re.search(r"/claim/(\d+)/", claim).group(1)  # type: ignore[union-attr]
    reader.page.goto(address)
    expect(reader.page.locator("h1")).to_have_text(CLAIM)
    expect(reader.page.locator(".verdict .label")).to_have_text("Quoted accurately")
    expect(reader.page.locator(".verdict .signed")).to_contain_text("Ada Editor")
    expect(reader.page.locator(".verdict .signed")).to_contain_text("Ada Publisher")
    apart = reader.page.locator(".card.apart")
    expect(apart).to_contain_text("Fidelity: altered")
    marked = " ".join(apart.locator("mark").all_inner_texts())
    assert "hurriedly" in marked
    assert "urgently" in marked
    assert reader.complaints == []
    found = reader.context.request.get(f"{site}/api/v1/lookup", params={"q": f"“{QUOTE}”"}).json()
    (match,) = found["results"][0]["matches"]
    assert (match["relation"], match["verdict"]["label"]) == ("same", "Quoted accurately")
    found = reader.context.request.get(f"{site}/api/v1/lookup", params={"q": SPUN_QUOTE}).json()
    (match,) = found["results"][0]["matches"]
    assert match["relation"] in ("altered", "contradicts")
    assert match["differences"]


def correct_it(editor: Desk, publisher: Desk, check: str) -> None:
    editor.page.goto(check)
    form = editor.page.locator("#verdict")
    form.locator("[name=kind]").select_option("correction")
    form.locator("[name=rating]").select_option(label="Close to the words (4/5)")
    form.locator("[name=rationale]").fill("The words are a translation; the sense is the same.")
    form.locator("[name=reason]").fill("We had called a translation word for word.")
    editor.press("Submit to the second reader", form)
    publisher.page.goto(check)
    publisher.press("I have read it: publish")
    expect(publisher.page.get_by_text("Published:").first).to_be_visible()


def read_the_correction(browser: Browser, site: str, claim: str) -> None:
    reader = Reader(browser, site)
    reader.page.goto("/claims/" + re.search(r"/claim/(\d+)/", claim).group(1))  # type: ignore[union-attr]
    expect(reader.page.locator(".verdict .label")).to_have_text("Close to the words")
    history = reader.page.locator(".history > li")
    expect(history).to_have_count(2)
    expect(history.first).to_contain_text("First verdict: Quoted accurately")
    expect(history.last).to_contain_text("Corrected: Close to the words")
    expect(history.last).to_contain_text("We had called a translation word for word.")
    reader.picture("public-claim-corrected")
    assert Verdict.objects.count() == 2
    assert Ledger.objects.filter(act="review.publish").count() == 2
