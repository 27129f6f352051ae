"""Two at once: texts, connections and decisions, by real threads on real commits."""

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connections as databases

from claims.exceptions import AlreadyThere, StaleRevision
from claims.models import Appearance, ArticleVersion, ClaimRelation, Decision, Derivation, Statement
from claims.services import connections, derivations, relations, statements
from tests import factories

URL = "https://news.example/bridge"
AT_ONCE = 6


def together(works: list[Callable[[], Any]]) -> list[Any]:
    """Run all at once, each in a thread of its own; returns what each gave or raised."""
    barrier = Barrier(len(works))
    given: list[Any] = [None] * len(works)

    def run(number: int, work: Callable[[], Any]) -> None:
        barrier.wait()
        try:
            given[number] = work()
        except Exception as error:
            given[number] = error
        finally:
            databases.close_all()

    threads = [Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return given


@pytest.mark.parametrize("url", [URL, ""])
def test_the_same_text_sent_at_once_is_one_version(committed_db: str, url: str) -> None:
    editor = factories.user()
    given = together(
        [lambda: factories.article("It fell.", by=editor, url=url, title="Fall")] * AT_ONCE
    )
    assert len({added.version.pk for added in given}) == 1
    assert sorted(added.is_new for added in given) == [False] * (AT_ONCE - 1) + [True]


def test_several_bodies_at_one_address_are_numbered_without_a_gap(committed_db: str) -> None:
    editor = factories.user()
    given = together(
        [
            lambda n=n: factories.article(f"It fell by {n} percent.", by=editor, url=URL)
            for n in range(AT_ONCE)
        ]
    )
    assert len({added.article.pk for added in given}) == 1
    numbers = ArticleVersion.everything.order_by("number").values_list("number", flat=True)
    assert list(numbers) == list(range(1, AT_ONCE + 1))


def test_a_version_read_twice_at_once_has_each_statement_once(committed_db: str) -> None:
    version = factories.version()
    given = together([lambda: statements.extract(version=version)] * 4)
    assert sum(one.new for one in given) == given[0].found
    assert Statement.everything.filter(version=version).count() == given[0].found


def test_a_pair_suggested_and_compared_twice_at_once_is_one(committed_db: str) -> None:
    story = factories.story()
    factories.version(factories.NEWS, story=story)
    copy = factories.version(factories.NEWS.replace("40", "45"), story=story)
    loaded = ArticleVersion.everything.get(pk=copy.pk)
    given = together([lambda: derivations.suggest_for(version=loaded)] * 4)
    assert sorted(len(found) for found in given) == [0, 0, 0, 1]
    edge = Derivation.everything.get()
    stored = together([lambda: derivations.compare(derivation=edge)] * 4)
    assert sorted(stored) == [False, False, False, True]


def test_of_two_decisions_at_once_one_wins(committed_db: str) -> None:
    edge = factories.derivation(factories.version("It fell."), factories.version("It fell, too."))
    editors = [factories.user(), factories.user()]
    copies = [Derivation.everything.get(pk=edge.pk) for _ in editors]
    verbs = [connections.confirm, connections.reject]
    given = together(
        [
            lambda v=v, b=b, e=e: v(by=b, edge=e, revision=e.revision)
            for v, b, e in zip(verbs, editors, copies, strict=True)
        ]
    )
    assert sum(isinstance(one, StaleRevision) for one in given) == 1
    assert sum(isinstance(one, Derivation) for one in given) == 1
    assert Decision.objects.count() == 1


def test_a_statement_connected_twice_at_once_is_one_appearance(committed_db: str) -> None:
    statement = factories.statement(factories.version("It fell."), "It fell")
    claim, editors = factories.claim(), [factories.user() for _ in range(4)]
    given = together(
        [lambda by=by: factories.appearance(statement, claim, by=by) for by in editors]
    )
    assert sum(isinstance(one, Appearance) for one in given) == 1
    assert sum(isinstance(one, AlreadyThere) for one in given) == 3
    assert Appearance.everything.count() == 1


def test_claims_related_twice_at_once_in_both_directions_are_one_edge(committed_db: str) -> None:
    one, other, editor = factories.claim("It fell."), factories.claim("It rose."), factories.user()
    given = together(
        [
            lambda a=a, b=b: relations.relate(by=editor, subject=a, object=b, relation="same")
            for a, b in [(one, other), (other, one)] * 2
        ]
    )
    assert sum(isinstance(edge, ClaimRelation) for edge in given) == 1
    assert sum(isinstance(edge, AlreadyThere) for edge in given) == 3
