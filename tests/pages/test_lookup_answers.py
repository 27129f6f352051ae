"""Does the page of a lookup mark the words that tell, and say who checked?"""

from __future__ import annotations

import re

import pytest
from django.test import Client

from claims.ingest import review_members
from claims.services import imports
from claims.services.acts import Operator
from tests import casework

pytestmark = pytest.mark.django_db

CLINIC = "The clinic in Lund turned away 400 patients in March"
SAID = "Dock owners quietly sold the eastern pier to avoid a public tender"
LABEL = "Pants on fire: this was invented by a satirical site and has been shared ever since"


def page(client: Client, question: str) -> str:
    """Return the answer to a question as the browser gets it."""
    response = client.get("/lookup", {"q": question})
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def marked(text: str) -> list[str]:
    """Return what is marked in the words on a page."""
    quoted = " ".join(re.findall("<blockquote.*?</blockquote>", text))
    return re.findall(r"<mark [^>]*>([^<]+)</mark>", quoted)


def test_signs_that_carry_no_weight_are_not_marked(client: Client) -> None:
    casework.published(CLINIC)
    assert marked(page(client, f"{CLINIC.replace('400', '500')}!")) == ["400", "500"]


def test_lost_quotation_marks_are_marked_and_not_all_that_stood_in_them(client: Client) -> None:
    casework.published(f"A Harbour Union bulletin said: “{SAID}.”")
    found = marked(page(client, SAID.replace("eastern", "western")))
    assert {"“", "”", "eastern", "western"} <= set(found)
    assert SAID not in " ".join(found)


def test_moved_quotation_marks_are_marked_with_their_words(client: Client) -> None:
    casework.published(f"A Harbour Union bulletin said: “{SAID}.”")
    found = marked(page(client, f"A Harbour Union bulletin said: Dock owners “{SAID[12:]}.”"))
    assert "Dock owners" in found
    assert not {"“", "”"} & set(found)


def test_the_marks_that_are_used_are_said_what_they_stand_for(client: Client) -> None:
    casework.published(CLINIC)
    assert 'class="legend' not in page(client, CLINIC)
    changed = page(client, CLINIC.replace("400", "500"))
    assert '<mark class="substantive">matters</mark>' in changed
    assert 'class="cosmetic"' not in changed


def test_what_others_checked_is_said_to_be_theirs(client: Client) -> None:
    record = {
        "@context": "http://schema.org",
        "@type": "ClaimReview",
        "url": "https://www.checkers.example/bridge",
        "claimReviewed": CLINIC,
        "datePublished": "2020-05-02",
        "inLanguage": "en",
        "author": {"@type": "Organization", "name": "Checkers of Elbstadt"},
        "reviewRating": {"@type": "Rating", "alternateName": LABEL},
        "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Jo Fir"}},
    }
    read = [review_members.read(record)]
    imports.take(by=Operator("ash"), reviews=read, source_name="f.json")
    same = page(client, CLINIC)
    assert "Says the same as a claim that others checked" in same
    assert f'<bdi>Checkers of Elbstadt</bdi>: <bdi><span class="badge">{LABEL}</span></bdi>' in same
    assert "Claimed by <bdi>Jo Fir</bdi> · verdict of" in same
    assert "a claim we checked" not in same
    other = page(client, CLINIC.replace("400", "500"))
    assert f"The verdict of Checkers of Elbstadt on the claim is “{LABEL}”." in other


def test_our_own_check_is_said_to_be_ours(client: Client) -> None:
    casework.published(CLINIC)
    same = page(client, CLINIC)
    assert "Says the same as a claim we checked" in same
    assert '<span class="badge">False</span>' in same


def test_the_answer_can_be_gone_to(client: Client) -> None:
    for question in (CLINIC, "a" * 2001):
        text = client.get("/lookup", {"q": question}).content.decode()
        assert text.count('id="answer"') == 1
        assert 'action="/lookup#answer"' in text
