"""Do the public pages read well on a desk and on a phone, by day and by night?"""

import pytest
from playwright.sync_api import Browser

from claims.models import Article, Claim, Derivation, Source, Story
from claims.services import samples
from tests.journeys.conftest import DESKTOP, PHONE, Reader

pytestmark = pytest.mark.journey
QUESTION = "NATO nations urgently need to work with Washington to prevent a political solution"


@pytest.fixture(autouse=True)
def sample_story(site: str) -> None:
    """Put the sample story on the site."""
    samples.load()


def pages() -> dict[str, str]:
    claim = Claim.objects.get()
    return {
        "home": "/",
        "claim": f"/claims/{claim.pk}",
        "story": f"/stories/{Story.objects.get().pk}",
        "article": f"/articles/{Article.objects.latest('pk').pk}",
        "source": f"/sources/{Source.objects.get(name='Xinhua News Agency').pk}",
        "compare": f"/compare/{Derivation.objects.get().pk}",
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
    assert reader.page.url.endswith("#content")


def test_a_question_is_asked_and_answered_without_any_script(browser: Browser, site: str) -> None:
    reader = Reader(browser, site, java_script_enabled=False)
    reader.page.goto("/")
    reader.page.get_by_label("Has this been checked?").fill(QUESTION)
    reader.page.get_by_role("button", name="Look up").click()
    answer = reader.page.locator(".card").first
    assert "It is no verdict on the words you asked about." in answer.inner_text()
    answer.get_by_role("link").first.click()
    assert reader.page.locator("h1").inner_text() == Claim.objects.get().text
