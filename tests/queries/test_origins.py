"""Where a text may have come from: cheap to ask, whatever is stored."""

from typing import Any

import pytest
from django.db import connection

from claims.models import ArticleVersion
from claims.queries import origins
from claims.queries.origins import Shares
from claims.services import statements
from tests import factories, plans

QUOTES = "\n\n".join(
    f"“We spent {n} million euros on bridge {n} and not a cent more,” Mayor Jane Ash said Monday."
    for n in range(2, 6)
)


def test_texts_that_share_statements_are_found_by_the_index(committed_db: str) -> None:
    line = "Lorry {:05} of the fleet was weighed at the gate of the mill."
    for first in range(0, 2000, 100):
        factories.version("\n".join(line.format(n) for n in range(first, first + 100)))
    with connection.cursor() as cursor:
        cursor.execute(
            """INSERT INTO claims_textanchor (version_id, start, "end", exact, prefix, suffix)
               SELECT version_id, at, at + %(size)s, substr(text, at + 1, %(size)s), '', ''
               FROM claims_versiontext, generate_series(0, length(text) - 1, %(size)s + 1) at""",
            {"size": len(line.format(0))},
        )
    plans.prepare("claims_textanchor", "claims_articleversion", "claims_article")
    version = factories.version(QUOTES)
    plan = origins.sharing_statements(version, ["0" * 32, "1" * 32]).explain()
    assert "claims_textanchor_by_words" in plan, plan
    assert "Seq Scan on claims_textanchor" not in plan, plan


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow(django_assert_num_queries: Any) -> None:
    story = factories.story()
    for number in range(5):
        version = factories.version(f"{QUOTES}\n\nNumber {number}.", story=story)
        statements.extract(version=version)
        statements.extract(version=factories.version(f"{QUOTES}\n\nCopy {number}."))
        loaded = ArticleVersion.everything.select_related("article", "body").get(pk=version.pk)
        if number:
            with django_assert_num_queries(6):
                found = origins.of(loaded)
    assert len(found) == 9
    pairs = [(one.original.pk, one.derived.pk) for one in found]
    assert len(set(pairs)) == len(pairs)
    assert all(loaded.pk in pair for pair in pairs)


@pytest.mark.parametrize(
    ("derived", "kind"),
    [
        (QUOTES, "syndication"),
        (QUOTES[: len(QUOTES) // 4], "excerpt"),
        (QUOTES.replace("spent", "have paid out").replace("said", "declared"), "paraphrase"),
    ],
)
def test_the_kind_follows_from_what_is_shared(derived: str, kind: str) -> None:
    assert origins.kind_of(origins.shares(QUOTES, derived, "en")) == kind


def test_shares_lie_between_none_and_all() -> None:
    assert origins.shares(QUOTES, "Wages rose in May by 3 percent.", "en") == Shares(0, 0, 0)
    assert origins.shares(QUOTES, QUOTES, "en") == Shares(1, 1, 1)
