"""Do the public pages read well on a desk and on a phone, by day and by night?"""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from claims.models import Article, Claim, Derivation, Rating, Source, Story
from claims.services import claims, connections, evidence, reviews, samples
from tests import factories
from tests.conftest import TestDatabases
from tests.journeys.conftest import DESKTOP, PHONE, Reader, served

pytestmark = pytest.mark.journey
QUESTION = "NATO nations urgently need to work with Washington to prevent a political solution"


@pytest.fixture(scope="module")
def site(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[str]:
    """Serve a site with the sample story and an Arabic one, for tests that only read."""
    with django_db_blocker.unblock(), test_databases.another():
        samples.load()
        arabic_case()
        with served() as address:
            yield address


def pages() -> dict[str, str]:
    """Name a page of each kind, of the sample story."""
    claim = Claim.objects.earliest("pk")
    return {
        "home": "/",
        "claim": f"/claims/{claim.pk}",
        "story": f"/stories/{Story.objects.earliest('pk').pk}",
        "article": f"/articles/{Article.objects.filter(is_sample=True).latest('pk').pk}",
        "source": f"/sources/{Source.objects.get(name='Xinhua News Agency').pk}",
        "compare": f"/compare/{Derivation.objects.earliest('pk').pk}",
        "lookup": f"/lookup?q={QUESTION}",
        "nothing": "/claims/999999",
    }


@pytest.mark.parametrize(
    ("look", "settings"),
    [
        ("light", {"color_scheme": "light", "viewport": DESKTOP}),
        ("dark", {"color_scheme": "dark", "viewport": DESKTOP}),
        ("phone", {"color_scheme": "light", "viewport": PHONE, "device_scale_factor": 2}),
    ],
)
def test_every_page_fits_and_the_browser_has_nothing_to_complain_of(
    browser: Browser, site: str, look: str, settings: dict[str, object]
) -> None:
    reader = Reader(browser, site, **settings)
    for name, address in pages().items():
        reader.page.goto(address)
        reader.picture(f"public-{name}-{look}")
        assert reader.overflow() <= 0, name
        assert reader.page.locator("h1").count() == 1
        if name == "nothing":
            reader.complaints.clear()  # the browser reports each 404
        assert reader.complaints == [], name


def test_the_keyboard_reaches_the_content_first(browser: Browser, site: str) -> None:
    reader = Reader(browser, site)
    reader.page.goto("/")
    reader.page.keyboard.press("Tab")
    focused = reader.page.locator(":focus")
    assert focused.inner_text() == "Skip to the content"
    assert focused.bounding_box()["y"] >= 0  # type: ignore[index]
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url(lambda url: url.endswith("#content"))


def test_a_question_is_asked_and_answered_without_any_script(browser: Browser, site: str) -> None:
    reader = Reader(browser, site, java_script_enabled=False)
    reader.page.goto("/")
    reader.page.get_by_label("Has this been checked?").fill(QUESTION)
    reader.follow(reader.page.get_by_role("button", name="Look up"))
    answer = reader.page.locator(".card").first
    assert "It is no verdict on the words you asked about." in answer.inner_text()
    reader.follow(answer.get_by_role("link").first)
    assert reader.page.locator("h1").inner_text() == Claim.objects.earliest("pk").text


SAID = "«لن نرفع رسوم العبور هذا العام»"
ARABIC = (
    "رئيس البلدية يفتتح الجسر\n\n"
    "افتتح رئيس البلدية سامي حداد الجسر الجديد يوم الاثنين، وكلّف بناؤه 40 مليون يورو.\n\n"
    f"وقال حداد: {SAID}. ويربط الجسر بين ضفتي المدينة (BRIDGE-7).\n"
)
REWRITTEN = ARABIC.replace("40", "60").replace("لن نرفع", "سنرفع").replace("الجديد", "الحديث")


def arabic_case() -> tuple[Claim, Derivation]:
    """Publish a verdict on a sentence of an Arabic text of which there is a changed copy."""
    editor, reader = factories.user("Editor"), factories.user("Publisher")
    story = factories.story(by=editor, title="جسر المدينة")
    original, copy = (
        factories.version(text, by=editor, story=story, language="ar", title=title)
        for text, title in ((ARABIC, "رئيس البلدية يفتتح الجسر"), (REWRITTEN, "افتتاح الجسر"))
    )
    edge = factories.derivation(original, copy)
    connections.confirm(by=editor, edge=edge, revision=edge.revision)
    claim = claims.draft(
        by=editor,
        text=f"قال رئيس البلدية سامي حداد: {SAID}",
        language="ar",
        story=story,
        claimant=factories.source(by=editor, name="سامي حداد"),
        statement=factories.statement(original, SAID, by=editor),
    )
    factories.appearance(
        factories.statement(copy, SAID.replace("لن نرفع", "سنرفع"), by=editor),
        claim,
        by=editor,
        relation="contradicts",
        fidelity="altered",
    )
    review = reviews.open(by=editor, claim=claim)
    evidence.add(by=editor, review=review, stance="supports", title="محضر الجلسة", locator="ص 3")
    review = reviews.write(
        by=editor,
        review=review,
        revision=review.revision,
        rating=Rating.objects.get(code="quoted_accurately"),
        rationale="الكلمات بين علامتي التنصيص في النص الأصلي.",
        reason="لم يذكر النص تاريخًا.",
    )
    review = reviews.submit(by=editor, review=review, revision=review.revision)
    reviews.publish(by=reader, review=review, revision=review.revision)
    return claim, edge


@pytest.mark.parametrize(("look", "viewport"), [("desk", DESKTOP), ("phone", PHONE)])
def test_an_arabic_pair_reads_from_right_to_left(
    browser: Browser, site: str, look: str, viewport: dict[str, int]
) -> None:
    claim, edge = Claim.objects.get(language="ar"), Derivation.objects.latest("pk")
    article = edge.derived.article_id
    reader = Reader(browser, site, viewport=viewport)
    for name, address, words in (
        ("claim", f"/claims/{claim.pk}", ".card.apart .words"),
        ("article", f"/articles/{article}", ".text"),
        ("compare", f"/compare/{edge.pk}", ".row p"),
    ):
        reader.page.goto(address)
        reader.picture(f"public-arabic-{name}-{look}")
        direction = "node => getComputedStyle(node).direction"
        assert reader.page.locator(words).first.evaluate(direction) == "rtl"
        assert reader.page.locator("h1").evaluate(direction) == "rtl"
        assert reader.page.locator(".masthead").evaluate(direction) == "ltr"
        assert reader.overflow() <= 0
    assert reader.complaints == []
