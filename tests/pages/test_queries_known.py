"""Is a query that an address does not know refused, instead of being ignored?"""

import pytest
from django.test import Client, override_settings

from tests import casework

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address",
    [
        "/?utm-source=mail",
        "/?fbclidx=1",
        "/?q=a",
        "/lookup?q=a&limit=3",
        "/lookup?q=a&q=b",
        "/claims/{claim}?x=1",
        "/articles/{article}?version=1&version=1",
        "/articles/{article}?Version=1",
        "/healthz?x",
        "/healthz?x=1",
        "/readyz?x=1",
        "/metrics?x=1",
        "/api/v1/schema?format=json",
        "/api/docs?x=1",
        "/api/problems?x=1",
    ],
)
def test_what_an_address_does_not_know_is_refused(client: Client, address: str) -> None:
    verdict = casework.published()
    places = {
        "claim": verdict.review.claim_id,
        "article": verdict.texts.get().version.article_id,
    }
    asked = address.format(**places)
    assert client.get(asked).status_code == 400
    assert client.get(asked.partition("?")[0]).status_code == 200


def test_what_an_address_knows_is_taken(client: Client) -> None:
    article = casework.published().texts.get().version.article_id
    assert client.get(f"/articles/{article}?version=1").status_code == 200
    assert client.get("/lookup?q=a").status_code == 200


@pytest.mark.parametrize("tail", ["utm_source=mail&utm_medium=a", "fbclid=Iw&fbclid=Iw"])
def test_what_networks_append_to_a_link_keeps_no_reader_out(client: Client, tail: str) -> None:
    claim = casework.published().review.claim_id
    for address in ("/", f"/claims/{claim}", "/lookup"):
        assert client.get(f"{address}?{tail}").status_code == 200


def test_a_newsroom_of_one_says_so_on_every_page(client: Client) -> None:
    said = "This newsroom publishes without a second reader."
    claim = casework.published().review.claim_id
    for address in ("/", "/lookup", f"/claims/{claim}"):
        assert said not in client.get(address).content.decode()
        with override_settings(FACTCHECK_SECOND_READER="off"):
            assert said in client.get(address).content.decode()
