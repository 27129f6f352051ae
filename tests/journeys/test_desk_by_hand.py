"""Can an editor compare by keyboard alone, and mark words that a browser counts otherwise?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from claims import models
from claims.services import people, statements
from tests import factories, found
from tests.journeys.conftest import DESKTOP, PHONE, Reader

pytestmark = pytest.mark.journey

ORIGINAL = "The council may raise the toll.\n\nThe bridge is 400 metres long.\n"
COPY = "The council will not raise the toll.\n\nThe bridge is 600 metres long.\n"
# Each picture is one character to a reader, several code points, and more units to a browser.
PICTURES = "👩‍👩‍👧 𝒳 e\u0301. The bridge is safe, engineers found. قال: نعم.\n"

SELECT = """words => {
  const text = document.querySelector("[data-text]");
  const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode()); ) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    text.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
    return true;
  }
  return false;
}"""


def signed_in(browser: Browser, site: str, **settings: object) -> Reader:
    """Sit an editor down at the desk."""
    reader = Reader(browser, site, **settings)
    password = people.create_login(username="ed", role="Editor", full_name="Ed Itor")
    reader.page.goto("/admin/")
    reader.page.fill("input[name=username]", "ed")
    reader.page.fill("input[name=password]", password)
    reader.follow(reader.page.locator("[type=submit]"))
    expect(reader.page).to_have_url(f"{site}/admin/")
    return reader


def pair() -> models.Derivation:
    """Bring two texts in and compare them."""
    versions = [factories.version(text) for text in (ORIGINAL, COPY)]
    for version in versions:
        statements.extract(version=version)
    return factories.derivation(*versions)


def status(page: Page) -> str:
    """Return where the pair of texts stands, as the page says."""
    return str(page.locator("[data-edge] .desk-chip").first.inner_text()).strip()


def test_a_comparison_is_walked_and_decided_by_keyboard(browser: Browser, site: str) -> None:
    derivation = pair()
    reader = signed_in(browser, site)
    page = reader.page
    page.goto(f"/admin/claims/derivation/{derivation.pk}/change/")
    stops = page.locator("[data-stop]").count()
    assert stops >= 2

    page.keyboard.press("j")
    expect(page.locator("[data-place]")).to_have_text(f"1 / {stops}")
    page.keyboard.press("j")
    expect(page.locator("[data-place]")).to_have_text(f"2 / {stops}")
    lit = page.locator("[data-stop].is-on")
    expect(lit).to_have_attribute("id", "d2")
    assert page.locator(".df.is-on").count() >= 1
    page.keyboard.press("k")
    expect(page.locator("[data-place]")).to_have_text(f"1 / {stops}")

    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_visible()
    page.keyboard.press("c")  # help is open: nothing is decided behind it
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_hidden()
    for _ in range(2):
        page.get_by_role("button", name="Help").click()
        page.get_by_role("button", name="Close").click()
        expect(page.locator("dialog")).to_be_hidden()
    assert status(page) == "suggested"

    for key, then in (("c", "confirmed"), ("u", ""), ("x", "dismissed")):
        reader.follow(key)
        expect(page.locator("#d1 summary .done")).to_have_text(then) if then else expect(
            page.locator("#d1 summary .done")
        ).to_have_count(0)
        expect(page.locator("[data-place]")).to_have_text(f"1 / {stops}")
    assert status(page) == "suggested"  # whoever stands on a difference decides on that

    page.keyboard.press("Escape")
    expect(page.locator("[data-place]")).to_have_text("")
    for key, then in (("c", "confirmed"), ("u", "suggested"), ("x", "rejected")):
        reader.follow(key)
        expect(page.locator(f"[data-edge] .desk-chip.{then}")).to_be_visible()
    derivation.refresh_from_db()
    assert derivation.status == "rejected"
    assert reader.complaints == []


def test_walking_opens_the_fold_of_harmless_differences_and_closes_it(
    browser: Browser, site: str
) -> None:
    one, other = (
        factories.version(f"{text}\n\nThe bridge is {metres} metres long.\n")
        for text, metres in (
            ("The big vessel and its swift crew began to purchase sufficient food.", 400),
            ("The large ship and its rapid crew started to buy enough food.", 600),
        )
    )
    derivation = factories.derivation(one, other)
    reader = signed_in(browser, site)
    page = reader.page
    page.goto(f"/admin/claims/derivation/{derivation.pk}/change/")
    fold, folded = page.locator("[data-fold]"), page.locator("[data-fold] [data-stop]")
    many = folded.count()
    assert many > 3
    expect(folded.first).to_be_hidden()
    page.keyboard.press("j")
    expect(folded.first).to_be_visible()
    for _ in range(many - 1):
        page.keyboard.press("j")
        expect(fold).to_have_attribute("open", "")
    page.keyboard.press("j")
    expect(folded.first).to_be_hidden()
    page.locator("[data-fold] > summary").first.click()
    expect(folded.last).to_be_visible()
    page.keyboard.press("Escape")
    expect(folded.last).to_be_visible()  # who opens it closes it
    assert reader.complaints == []


def test_selected_words_are_marked_where_they_stand(browser: Browser, site: str) -> None:
    version = factories.version(PICTURES)
    reader = signed_in(browser, site)
    page = reader.page
    page.goto(f"/admin/claims/article/{version.article_id}/change/")
    assert page.evaluate(SELECT, "The bridge is safe")
    expect(page.locator("[data-mark]")).to_be_visible()
    expect(page.locator("[data-words]")).to_have_text("The bridge is safe")
    reader.follow(page.locator("[data-mark] [type=submit]"))
    expect(page.locator(".desk-statement .words")).to_have_text("The bridge is safe")
    made = models.Statement.everything.get(version=version)
    assert version.text[made.start : made.end] == "The bridge is safe"
    assert reader.complaints == []


def test_a_mark_and_its_card_find_each_other(browser: Browser, site: str) -> None:
    version = factories.version("“It holds,” Mayor Jane Ash said. “It cost 40 million euros.”\n")
    statements.extract(version=version)
    first, second = models.Statement.everything.filter(version=version).order_by("start")
    factories.appearance(second, factories.claim())
    reader = signed_in(browser, site)
    page = reader.page
    page.goto(f"/admin/claims/article/{version.article_id}/change/")
    for words, said in (("said", first), ("It cost 40 million euros.", second)):
        page.locator("[data-text] .st", has_text=words).click()
        expect(page.locator(".desk-statement.is-on")).to_have_id(f"s{said.pk}")
        expect(page.locator(f"#s{said.pk} .words")).to_have_text(said.words)
    lines = page.locator("[data-text] .claimed").evaluate(
        "mark => [getComputedStyle(mark).boxShadow, getComputedStyle(mark).textDecorationLine]"
    )
    assert "inset" not in lines[0]  # below the underline of the form, not over it
    assert lines[0] != "none"
    assert lines[1] == "underline"
    assert reader.complaints == []


def test_no_page_is_wider_than_a_phone(browser: Browser, site: str) -> None:
    derivation = pair()
    article = derivation.derived.article_id
    claim = factories.claim("A claim" + " of very many words" * 30)
    reader = signed_in(browser, site, viewport=PHONE)
    for place in (
        "/admin/",
        "/admin/waiting/",
        "/admin/claims/story/add/",
        "/admin/claims/article/add/",
        f"/admin/claims/article/{article}/change/",
        f"/admin/claims/derivation/{derivation.pk}/change/",
        f"/admin/claims/claim/{claim.pk}/change/",
    ):
        reader.page.goto(place)
        assert reader.overflow() == 0, place
    assert reader.complaints == []


ARABIC = (
    "افتتح الجسر في بوتشا.",
    "كلف البناء 40 مليون يورو.",
    "تصل العبارة غدا إلى الميناء القديم.",
)
# Where the first place of some words inside a node begins, in pixels from the left.
LEFT = """([node, words]) => {
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text; (text = walk.nextNode()); ) {
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    return range.getBoundingClientRect().left;
  }
}"""


@pytest.mark.parametrize(("look", "viewport"), [("desk", DESKTOP), ("phone", PHONE)])
def test_an_arabic_comparison_reads_from_right_to_left_and_its_arrows_do_not(
    browser: Browser, site: str, look: str, viewport: dict[str, int]
) -> None:
    copy = [ARABIC[2], ARABIC[0].replace("بوتشا", "بوشا"), ARABIC[1].replace("40", "60")]
    texts = ["\n\n".join(lines) for lines in (ARABIC, copy)]
    versions = [factories.version(text, language="ar", title=text[:20]) for text in texts]
    edge = found.pair(
        *versions,
        found.named("name_changed", "بوتشا", "بوشا"),
        found.named("moved", ARABIC[2], ARABIC[2], "cosmetic"),
    )
    reader = signed_in(browser, site, viewport=viewport)
    page = reader.page
    page.goto(f"/admin/claims/derivation/{edge.pk}/change/")
    reader.picture(f"desk-arabic-{look}")
    direction = "node => getComputedStyle(node).direction"
    for words in (".desk-pair > .side", ".desk-pairhead a"):
        assert page.locator(words).first.evaluate(direction) == "rtl"
    assert page.locator(".desk-bar").evaluate(direction) == "ltr"

    page.keyboard.press("j")
    for place in ("[data-detail]", "#d1 .inner > p"):
        node = page.locator(place).first.element_handle()
        before, after = (page.evaluate(LEFT, [node, words]) for words in ("بوتشا", "بوشا"))
        assert before < after, place
    assert page.locator(".df.is-on").all_inner_texts() == ["بوتشا", "بوشا"]

    page.keyboard.press("j")
    assert page.locator(".side.is-on").count() == 2
    assert page.locator(".df.is-on").count() == 0
    assert reader.overflow() == 0
    assert reader.complaints == []
