"""Does the answer to a question read well, whatever was found, by day and night and on a phone?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from claims.ingest import review_members
from claims.services import imports, samples
from claims.services.acts import Operator
from tests import casework
from tests.conftest import TestDatabases
from tests.journeys.conftest import DESKTOP, PHONE, Reader, served
from tests.journeys.test_public_screens import SAID, arabic_case

pytestmark = pytest.mark.journey

CLINIC = "The clinic in Lund turned away 400 patients in March"
TOLD = "Senator Maria Lopez said that the dam above the town was inspected only once in ten years"
HOAX = "A mayor of Elbstadt sold the harbour bridge to a travelling circus for one euro"
LABEL = "Pants on fire: this was invented by a satirical site and has been shared ever since"
COPY = "NATO nations urgently need to work with Washington to prevent a political solution"
QUESTIONS = {
    "empty": "",
    "same": CLINIC,
    "altered": f"Look at this! {CLINIC.replace('400', '1,400')}. Share it before they delete it.",
    "contradicts": COPY,
    "attributed": "The dam above the town was inspected only once in ten years",
    "imported": HOAX,
    "several": f"{CLINIC.replace('March', 'May')}. {HOAX}. {COPY}.",
    "nothing": "The moon is made of green cheese",
    "long": "https://news.example/" + "a" * 160 + f" {CLINIC.replace('Lund', 'L' * 70)}",
    "too-long": "word " * 500,
    "arabic": f"قال رئيس البلدية سامي حداد: {SAID.replace('لن نرفع', 'سنرفع')}",
    "arabic-nothing": "القمر مصنوع من الجبن الأخضر",
}
LOOKS = {
    "light": {"color_scheme": "light", "viewport": DESKTOP},
    "dark": {"color_scheme": "dark", "viewport": DESKTOP},
    "phone": {"color_scheme": "light", "viewport": PHONE, "device_scale_factor": 2},
    "phone-dark": {"color_scheme": "dark", "viewport": PHONE, "device_scale_factor": 2},
}
DIRECTION = "node => getComputedStyle(node).direction"


@pytest.fixture(scope="module")
def site(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[str]:
    """Serve a site with claims of every kind, for all these tests, which only ask."""
    with django_db_blocker.unblock(), test_databases.another():
        publish()
        with served() as address:
            yield address


def publish() -> None:
    """Publish claims of every kind."""
    samples.load()
    arabic_case()
    reader = casework.person()
    for text, who in ((CLINIC, "Tom Lee"), (TOLD, "Maria Lopez")):
        casework.published(text, reader=reader, claimant=casework.source(who, "person"))
    record = {
        "@context": "http://schema.org",
        "@type": "ClaimReview",
        "url": "https://www.checkers.example/bridge",
        "claimReviewed": HOAX,
        "datePublished": "2020-05-02",
        "inLanguage": "en",
        "author": {"@type": "Organization", "name": "The Independent Checkers of Elbstadt"},
        "reviewRating": {"@type": "Rating", "alternateName": LABEL},
        "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Jo Fir"}},
    }
    read = [review_members.read(record)]
    imports.take(by=Operator("ash"), reviews=read, source_name="f.json")


@pytest.mark.parametrize("look", LOOKS)
def test_every_answer_fits_and_the_browser_has_nothing_to_complain_of(
    browser: Browser, site: str, look: str
) -> None:
    reader = Reader(browser, site, **LOOKS[look])
    for name, question in QUESTIONS.items():
        reader.page.goto("/lookup")
        field = reader.page.get_by_label("Has this been checked?")
        field.evaluate("node => node.removeAttribute('maxlength')")
        field.fill(question)
        if question:
            reader.follow(reader.page.get_by_role("button", name="Look up"))
        reader.picture(f"lookup-{name}-{look}")
        assert reader.overflow() <= 0, name
        assert reader.page.locator("h1").count() == 1
        if name == "too-long":
            reader.complaints.clear()  # the browser reports each 400
        assert reader.complaints == [], name


def test_on_a_phone_the_answer_is_what_is_seen(browser: Browser, site: str) -> None:
    reader = Reader(browser, site, viewport=PHONE)
    reader.page.goto("/")
    reader.page.get_by_label("Has this been checked?").fill(QUESTIONS["several"])
    reader.follow(reader.page.get_by_role("button", name="Look up"))
    place = reader.page.get_by_role("heading", name="Answer").bounding_box()
    assert place is not None
    assert 0 <= place["y"] < PHONE["height"] / 2


def test_arabic_words_read_from_right_to_left_and_ours_about_them_do_not(
    browser: Browser, site: str
) -> None:
    reader = Reader(browser, site)
    reader.page.goto(f"/lookup?q={QUESTIONS['arabic']}")
    card = reader.page.locator(".card").first
    for words, direction in ((".words", "rtl"), ("h3", "rtl"), (".chips", "ltr"), ("p", "ltr")):
        assert card.locator(words).first.evaluate(DIRECTION) == direction, words
    assert reader.page.locator("textarea").evaluate(DIRECTION) == "rtl"
