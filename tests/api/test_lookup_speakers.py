"""Who is said to have said the words decides what a claim about the saying may be called."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from io import StringIO
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from claims import models
from claims.services import reviews
from tests import casework
from tests.conftest import TestDatabases

DAM = "the dam was inspected only once in ten years"
PIER = "Dock owners quietly sold the eastern pier to avoid a public tender"
BOATS = "the harbour was closed to fishing boats all through the winter"
CLINIC = "The clinic in Lund turned away 400 patients in March"
CENT = "I never took a cent from the tobacco companies of this state"
TREES = "Half of the old trees along the river promenade were cut down at night"
MASKS = "masks do not protect healthy people from the virus"
PUENTE = "el puente del norte está cerrado desde hace dos años"
STRASSE = "Die Straße zum Hafen ist seit zwei Jahren gesperrt"
# Claims about the saying, about the thing, and about whoever says it; and whose they are.
CLAIMS = (
    (f"Senator Maria Lopez said that {DAM}", "Maria Lopez", "en"),
    (f"A May 3 Harbour Union bulletin said: “{PIER}.”", "Harbour Union", "en"),
    (f"Tom Lee denied that {BOATS}", "Tom Lee", "en"),
    (f"The World Health Organization said {MASKS}", "World Health Organization", "en"),
    (f"La ministra Ana Ruiz dijo que {PUENTE}", "Ana Ruiz", "es"),
    (f"Ministerin Anna Rau sagte: „{STRASSE}“", "Anna Rau", "de"),
    (CLINIC, "Tom Lee", "en"),
    (CENT, "Jane Roe", "en"),
)

pytestmark = pytest.mark.usefixtures("published")


@pytest.fixture(scope="module")
def published(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[None]:
    """Publish the claims in a database that these tests share."""
    with django_db_blocker.unblock(), test_databases.another():
        reader = casework.person()
        for text, who, language in CLAIMS:
            casework.published(text, reader=reader, claimant=named(who), language=language)
        quoted = casework.ready(TREES, claimant=named("Ann Ash"), code="quoted_accurately")
        reviews.publish(by=reader, review=quoted, revision=quoted.revision)
        yield


def named(name: str) -> models.Source:
    """Return a source of that name, with an alias."""
    made = casework.source(name, "person")
    models.SourceAlias.objects.create(source=made, name=f"@{name.replace(' ', '')}")
    return made


def first(api: Client, **ask: object) -> dict[str, Any]:
    """Return the best match of a question."""
    answer = api.post("/api/v1/lookup", ask, content_type="application/json")
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()["results"][0]["matches"][0]
    return found


@pytest.mark.parametrize(
    ("text", "speaker", "relation", "applies"),
    [
        (DAM, "Maria Lopez", "same", True),
        (f"{DAM.capitalize()}.", "Senator Maria Lopez", "same", True),
        (DAM, "maria lopez", "same", True),
        (DAM, "M. Lopez", "same", True),
        (DAM, "@MariaLopez", "same", True),
        (DAM, "The mayor", "altered", False),
        (DAM, "Ann Lopez", "altered", False),
        (DAM, "习近平", "altered", False),
        (DAM.replace("ten", "five"), "Maria Lopez", "altered", False),
        (f"Senator Maria Lopez said that {DAM}.", "Maria Lopez", "same", True),
        (f"Senator Maria Lopez said that {DAM}.", "The mayor", "altered", False),
        (f"The mayor said that {DAM}.", "Maria Lopez", "altered", False),
        (f"It is not true that {DAM}.", "Maria Lopez", "contradicts", False),
        (PIER, "Harbour Union", "same", True),
        (f"“{PIER}.”", "Harbour Union", "same", True),
        (PIER, "Port Authority", "altered", False),
        (f"“{PIER}.”", "Port Authority", "altered", False),
        (f"“{PIER.replace('pier', 'crane')}.”", "Harbour Union", "altered", False),
        (f"Tom Lee said: “{PIER}.”", "Harbour Union", "altered", False),
        (BOATS, "Tom Lee", "altered", False),
        (MASKS, "WHO", "same", True),
        (MASKS, "UNICEF", "altered", False),
        (PUENTE, "Ana Ruiz", "same", True),
        (PUENTE, "Pedro Gil", "altered", False),
        (STRASSE, "Anna Rau", "same", True),
        (STRASSE, "Peter Klein", "altered", False),
        (CLINIC, "Tom Lee", "same", True),
        (CLINIC, "The mayor", "same", True),
        (CENT, "Jane Roe", "same", True),
        (CENT, "John Doe", "altered", False),
        (TREES, "Ann Ash", "same", True),
        (TREES, "Bob Birch", "altered", False),
    ],
)
def test_the_speaker_decides_whether_a_saying_is_the_same(
    api: Client, text: str, speaker: str, relation: str, applies: bool
) -> None:
    match = first(api, text=text, speaker=speaker)
    assert (match["relation"], match["verdict_applies"]) == (relation, applies)
    assert match["attributed"] is True
    for one in match["differences"]:
        for side, words in (("query", text), ("claim", match["text"])):
            place = one[side]
            assert place is None or words[place["start"] : place["end"]] == place["exact"]


def kinds(match: dict[str, Any]) -> set[str]:
    """Return the types of a match's differences."""
    return {one["type"] for one in match["differences"]}


@pytest.mark.parametrize(("text", "there"), [(DAM, "Senator Maria Lopez said"), (TREES, None)])
def test_another_speaker_is_the_difference_that_is_shown(
    api: Client, text: str, there: str | None
) -> None:
    match = first(api, text=text, speaker="Port Authority")
    (changed,) = (one for one in match["differences"] if one["type"] == "attribution_changed")
    assert (changed["query"], changed["severity"]) == (None, "substantive")
    assert (changed["claim"] and changed["claim"]["exact"]) == there
    assert "attribution_lost" not in kinds(match)


def test_the_right_speaker_leaves_no_difference_and_none_is_the_old_answer(api: Client) -> None:
    assert first(api, text=DAM, speaker="Maria Lopez")["differences"] == []
    alone = first(api, text=DAM)
    assert alone["verdict_applies"] is False
    assert (alone["attributed"], kinds(alone) >= {"attribution_lost"}) == (False, True)
    assert first(api, text=TREES)["relation"] == "same"


def test_a_changed_span_of_time_is_told_beside_another_speaker(api: Client) -> None:
    match = first(api, text=DAM.replace("ten", "five"), speaker="The mayor")
    assert {"attribution_changed", "date_changed"} <= kinds(match)


def test_in_an_article_whoever_it_names_speaks(api: Client) -> None:
    told = f"It rained all day.\n\nSenator Maria Lopez said that {DAM}.\n\nAll went home."
    assert first(api, passage=told, speaker="The mayor")["relation"] == "same"
    own = f"It rained all day.\n\n{DAM.capitalize()}.\n\nAll went home."
    assert first(api, passage=own, speaker="Maria Lopez")["relation"] == "same"
    assert first(api, passage=own, speaker="The mayor")["relation"] == "altered"


def test_the_speaker_is_asked_for_in_the_address_and_for_several_texts(api: Client) -> None:
    ask = {"q": DAM, "speaker": "The mayor"}
    (match, *_) = api.get("/api/v1/lookup", ask).json()["results"][0]["matches"]
    assert match["relation"] == "altered"
    body = {"texts": [DAM, PIER], "speaker": "Harbour Union"}
    results = api.post("/api/v1/lookup", body, content_type="application/json").json()["results"]
    assert [one["matches"][0]["relation"] for one in results] == ["altered", "same"]


@pytest.mark.parametrize("speaker", ["", " ", "?!", "a" * 301, 5])
def test_a_speaker_has_a_name(api: Client, speaker: object) -> None:
    body = {"text": DAM, "speaker": speaker}
    answer = api.post("/api/v1/lookup", body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "/speaker"


def test_lines_name_their_speakers(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        json.dumps({"id": who, "text": DAM, "speaker": who})
        for who in ("Maria Lopez", "The mayor", None, "?", 5)
    ]
    given = SimpleNamespace(buffer=io.BytesIO("\n".join(lines).encode()))
    monkeypatch.setattr("sys.stdin", given)
    out, err = StringIO(), StringIO()
    with pytest.raises(CommandError, match="3 looked up, 2 failed"):
        call_command("lookup", jsonl=True, stdout=out, stderr=err)
    answers = {one["id"]: one["matches"][0] for one in map(json.loads, out.getvalue().splitlines())}
    assert [answers[who]["verdict_applies"] for who in ("Maria Lopez", "The mayor", None)] == [
        True, False, False,
    ]  # fmt: skip
    assert err.getvalue().count("speaker") == 2
