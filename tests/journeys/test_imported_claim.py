"""Does an imported claim read well, by day, by night and on a phone, as another publisher's?"""

import pytest
from playwright.sync_api import Browser

from claims.ingest import review_members
from claims.models import Claim
from claims.services import imports
from claims.services.acts import Operator
from tests.journeys.conftest import DESKTOP, PHONE, Reader
from tests.services.test_imports import record

pytestmark = pytest.mark.journey


@pytest.mark.parametrize(
    ("look", "settings"),
    [
        ("light", {"color_scheme": "light", "viewport": DESKTOP}),
        ("dark", {"color_scheme": "dark", "viewport": DESKTOP}),
        ("phone", {"color_scheme": "light", "viewport": PHONE, "device_scale_factor": 2}),
    ],
)
def test_it_fits_and_says_whose_verdict_it_is(
    browser: Browser, site: str, look: str, settings: dict[str, object]
) -> None:
    long = {"firstAppearance": {"url": "https://post.example/" + "a-very-long-way/" * 12}}
    label = {"reviewRating": {"alternateName": "No. " + "The bridge was never for sale. " * 9}}
    body = {"reviewBody": "The city owns it."}
    imports.take(
        by=Operator("ash"),
        reviews=[
            review_members.read(record(**body)),
            review_members.read(
                record(url="https://checkers.example/2", itemReviewed=long, **label, **body)
            ),
        ],
        source_name="feed.json",
    )
    reader = Reader(browser, site, **settings)
    for number, claim in enumerate(Claim.objects.order_by("pk"), start=1):
        reader.page.goto(f"/claims/{claim.pk}")
        reader.picture(f"imported-{number}-{look}")
        assert reader.overflow() <= 0
        assert "Verdict of Checkers" in reader.page.locator(".verdict").inner_text()
        assert reader.complaints == []
