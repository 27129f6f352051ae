"""What strangers are shown of differences: what editors left, nothing of what they dismissed."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from django.db import connection
from django.db.models import F
from django.test import Client

from claims import models
from claims.queries import passages
from claims.services import differences
from tests import casework, factories, found

pytestmark = pytest.mark.django_db

ORIGINAL = "The bridge in Bucha may open.\n\nIt cost 40 million.\n\nNobody was hurt.\n"
COPY = "The bridge in Pucha will open.\n\nIt cost 60 million.\n\nSomebody was hurt.\n"


@pytest.fixture
def edge() -> models.Derivation:
    """A public comparison of which one finding is dismissed, one confirmed and one retyped."""
    made = found.pair(
        factories.version(ORIGINAL),
        factories.version(COPY),
        found.named("name_changed", "Bucha", "Pucha"),
        found.named("hedge_removed", "may", "will"),
        found.named("number_changed", "40", "60"),
        found.named("negation_flipped", "Nobody", "Somebody", found.REVERSES),
    )
    found.opened(made)
    by = factories.user()
    steps: list[tuple[str, Any, dict[str, str]]] = [
        ("hedge_removed", differences.dismiss, {}),
        ("negation_flipped", differences.confirm, {}),
        ("number_changed", differences.retype, {"type": "date_changed", "severity": "cosmetic"}),
    ]
    for type, act, given in steps:
        act(by=by, difference=found.difference(made, type), revision=0, reason="Note.", **given)
    return made


def words(client: Client, address: str) -> str:
    page = client.get(address).content.decode()
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", page)))


def test_readers_see_who_vouches_for_a_difference(client: Client, edge: models.Derivation) -> None:
    page = words(client, f"/compare/{edge.pk}")
    assert "name changed (matters) found by machine" in page
    assert "negation gained or lost (reverses the meaning) ✓ confirmed by an editor" in page
    assert "date changed ✓ confirmed by an editor" in page
    assert "caution removed" not in page
    assert "figure changed" not in page
    assert "Note." not in page
    markup = client.get(f"/compare/{edge.pk}").content.decode()
    assert not re.search(r"<mark[^>]*>may<", markup)
    assert re.search(r'<mark class="substantive" title="name changed \(matters\)">Bucha<', markup)


def test_readers_see_which_names_were_put_in_the_place_of_others(
    client: Client, edge: models.Derivation
) -> None:
    page = words(client, f"/compare/{edge.pk}")
    table = page[page.index("Names and figures put in the place of others") :]
    assert "BuchaPucha1 timenowhere" in table
    assert "/admin/" not in client.get(f"/compare/{edge.pk}").content.decode()


def test_the_api_tells_what_holds_and_what_was_found(
    client: Client, edge: models.Derivation
) -> None:
    answer = client.get(f"/api/v1/derivations/{edge.pk}").json()
    told = {one["found_type"]: one for one in answer["differences"]}
    assert set(told) == {"name_changed", "number_changed", "negation_flipped"}
    assert {
        name: (one["status"], one["type"], one["severity"], one["found_severity"])
        for name, one in told.items()
    } == {
        "name_changed": ("found", "name_changed", "substantive", "substantive"),
        "number_changed": ("retyped", "date_changed", "cosmetic", "substantive"),
        "negation_flipped": (
            "confirmed", "negation_flipped", "reverses-meaning", "reverses-meaning"
        ),
    }  # fmt: skip
    ids = f"original={edge.original_id}&derived={edge.derived_id}"
    assert client.get(f"/api/v1/compare?{ids}").json() == answer


def test_an_answer_is_sent_again_once_something_was_decided(
    client: Client, edge: models.Derivation
) -> None:
    place = f"/api/v1/derivations/{edge.pk}"
    tag = client.get(place)["ETag"]
    assert client.get(place, headers={"if-none-match": tag}).status_code == 304
    one = found.difference(edge, "name_changed")
    differences.dismiss(by=factories.user(), difference=one, revision=0)
    assert client.get(place, headers={"if-none-match": tag}).status_code == 200


def test_the_views_for_strangers_tools_hold_the_same(edge: models.Derivation) -> None:
    hidden = found.pair(
        factories.version("One."), factories.version("Two."), found.named("added", "", "Two")
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, original_id, derived_id FROM public_derivations")
        assert cursor.fetchall() == [(edge.pk, edge.original_id, edge.derived_id)]
        cursor.execute("SELECT found_type, status, type, severity FROM public_differences")
        rows = {found_type: rest for found_type, *rest in cursor.fetchall()}
    assert rows == {
        "name_changed": ["found", "name_changed", "substantive"],
        "number_changed": ["retyped", "date_changed", "cosmetic"],
        "negation_flipped": ["confirmed", "negation_flipped", "reverses-meaning"],
    }
    assert not models.Difference.objects.filter(derivation=hidden).exists()
    shown = set(models.DifferenceDecision.objects.values_list("derivation", flat=True))
    assert shown == {edge.pk}


@pytest.mark.parametrize(
    ("view", "may"),
    [
        ("public_differences", True),
        ("public_derivations", True),
        ("claims_differencedecision", False),
        ("claims_difference", False),
    ],
)
def test_the_reading_role_sees_views_and_no_table(view: str, may: bool) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT has_table_privilege('factcheck_read', %s, 'SELECT')", [view])
        assert cursor.fetchone() == (may,)
        cursor.execute("SELECT has_table_privilege('factcheck_backup', %s, 'SELECT')", [view])
        assert cursor.fetchone() == (True,)
        for right in ("UPDATE", "DELETE"):
            cursor.execute("SELECT has_table_privilege('factcheck_app', %s, %s)", [view, right])
            assert cursor.fetchone() == (False,)


def test_a_claims_page_shows_what_editors_left(edge: models.Derivation) -> None:
    statement = factories.statement(edge.derived, "The bridge in Pucha will open.")
    claim = models.Claim.objects.get()
    appearance = casework.appearance(
        claim, statement, by=casework.person(), relation="stronger", fidelity="altered"
    )
    (shown,) = passages.beside_their_originals([appearance], [])
    assert [change.type_now for change in shown.changes] == ["name_changed"]
    assert [s.text for s in shown.original if s.tone] == ["Bucha"]


def test_a_storys_page_names_the_first_of_several_public_copies(client: Client) -> None:
    story, by = factories.story(), factories.user()
    original, early, late, hidden = (
        factories.version(text, story=story, by=by, title=title)
        for title, text in (
            ("The original", ORIGINAL),
            ("Early copy", COPY),
            ("Late copy", COPY + "More.\n"),
            ("Hidden copy", COPY + "Hidden.\n"),
        )
    )
    name = found.named("name_changed", "Bucha", "Pucha")
    edges = [found.pair(original, copy, name) for copy in (early, late, hidden)]
    models.Story.everything.filter(pk=story.pk).update(
        public_at=found.WHEN, revision=F("revision") + 1
    )
    found.opened(edges[0])
    assert "Changed alike" not in words(client, f"/stories/{story.pk}")
    found.opened(edges[1])
    page = words(client, f"/stories/{story.pk}")
    table = page[page.index("Changed alike in several texts") :]
    assert table.index("Bucha") < table.index("Pucha") < table.index("Early copy")
    assert table.index("Early copy") < table.index("Late copy")
    assert "Hidden copy" not in page


def test_a_moved_sentence_is_said_to_have_moved_and_hides_no_other_mark(client: Client) -> None:
    lines = [f"The {word} opens at {n}." for n, word in enumerate(["market", "harbour", "pool"], 5)]
    changed = lines[0].replace("5", "6")
    edge = factories.derivation(
        factories.version("\n\n".join(lines)),
        factories.version("\n\n".join([*lines[1:], changed])),
    )
    found.opened(edge)
    page = client.get(f"/compare/{edge.pk}").content.decode()
    assert re.findall(r'<mark class="\w+"[^>]*title="[^"]+">([^<]+)<', page) == ["5", "6"]
    assert f"moved: now stands after “{lines[2]}”" in words(client, f"/compare/{edge.pk}")


def test_each_mark_says_what_it_stands_for(client: Client) -> None:
    edge = found.pair(
        factories.version("He said the five ships sank."),
        factories.version("He said the nine boats sank."),
        found.named("quote_altered", "five ships", "nine boats"),
        found.named("number_changed", "five", "nine"),
    )
    found.opened(edge)
    page = client.get(f"/compare/{edge.pk}").content.decode()
    both = "quoted words changed (matters); figure changed (matters)"
    assert f'<mark class="substantive nested" title="{both}">five</mark>' in page
    assert '<mark class="substantive" title="quoted words changed (matters)"> ships</mark>' in page


def test_readers_are_told_the_analysis_and_that_nothing_was_found(client: Client) -> None:
    edge = factories.derivation(factories.version("It fell.\n"), factories.version("It fell.\n \n"))
    found.opened(edge)
    page = words(client, f"/compare/{edge.pk}")
    assert "No difference was found between the two texts." in page
    assert "found by machine" not in page
    assert f"Compared by version {edge.analysis_version} of our analysis, " in page
