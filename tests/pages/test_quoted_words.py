"""Is a reader told that a verdict on a quotation is none on what was quoted?"""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from claims.models import Story

WORDS = "NATO countries hurriedly joined Washington to obstruct a political settlement"
CLAIM = f"An April 10 Xinhua editorial said: “{WORDS}.”"
TOLD = "The verdict is on who said these words, not on whether they are true."
UNSAID = "Your question does not say who said them."
NO_VERDICT = "It is no verdict on the words you asked about."


def first_match(client: Client, question: str) -> dict[str, Any]:
    """Ask the service as a program does."""
    answer = client.get("/api/v1/lookup", {"q": question}).json()
    match: dict[str, Any] = answer["results"][0]["matches"][0]
    return match


@pytest.mark.parametrize(
    ("question", "attributed"),
    [(CLAIM, True), (f"“{WORDS}”", True), (WORDS, False), (f"{WORDS}. Sad.", False)],
)
def test_the_words_are_the_same_and_the_verdict_goes_with_who_said_them(
    sample_story: Story, client: Client, question: str, attributed: bool
) -> None:
    match = first_match(client, question)
    assert (match["relation"], match["verdict"]["label"]) == ("same", "Quoted accurately")
    assert (match["attributed"], match["verdict_applies"]) == (attributed, attributed)
    assert (match["verdict_on"], match["note"]) == ("attribution", TOLD)
    lost = [
        (one["severity"], one["query"], one["claim"]["exact"])
        for one in match["differences"]
        if one["type"] == "attribution_lost"
    ]
    expected = [] if attributed else [("substantive", None, "An April 10 Xinhua editorial said")]
    assert lost == expected


@pytest.mark.parametrize(("question", "attributed"), [(CLAIM, True), (WORDS, False)])
def test_the_page_says_it_in_a_sentence(
    sample_story: Story, client: Client, question: str, attributed: bool
) -> None:
    page = client.get("/lookup", {"q": question}).content.decode()
    assert TOLD in page
    assert [UNSAID in page, NO_VERDICT in page] == [not attributed] * 2
    assert ('<span class="badge">Quoted accurately</span>' in page) is attributed
