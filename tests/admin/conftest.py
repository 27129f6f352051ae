"""A small newsroom with one case in it: a text, its copy, a claim, and a check.

Both are made once, in a database beside the template, as that takes far longer than most tests of
them. Each test works on that database in a transaction that is rolled back, with copies of its own;
a test that does not ask for the case finds the template, with nothing in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from copy import deepcopy
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any, NamedTuple

import pytest
from django.db import connection
from django.test import Client

from claims import models
from claims.queries import open_questions
from claims.services import claims, evidence, relations, reviews, statements
from claims.services import open_questions as counted
from tests import factories
from tests.conftest import TestDatabases

ORIGINAL = (
    "Mayor opens the bridge\n\n"
    "“We spent 40 million euros on the bridge,” Mayor Jane Ash said on Monday.\n\n"
    "The council may raise the toll next year. The bridge is 400 metres long.\n"
)
COPY = (
    "Mayor opens the bridge\n\n"
    "“We spent 60 million euros on the bridge,” Mayor Jane Ash said on Monday.\n\n"
    "The council will not raise the toll next year. The bridge is 400 metres long.\n"
)
ROLES = ("Reporter", "Editor", "Publisher", "Administrator")


@dataclass(frozen=True, slots=True)
class Case:
    """What the tests of the desk are about."""

    story: models.Story
    original: models.ArticleVersion
    copy: models.ArticleVersion
    derivation: models.Derivation
    statement: models.Statement
    claim: models.Claim
    suggestion: models.Appearance
    relation: models.ClaimRelation
    review: models.ClaimReview
    evidence: models.Evidence
    source: models.Source
    question: models.OpenQuestion


class Kept(NamedTuple):
    """The database that holds the case, the case, and the cookies of the newsroom's browsers."""

    name: str
    case: Case
    cookies: dict[str, SimpleCookie]


@pytest.fixture(scope="session")
def kept(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[Kept]:
    """Make the newsroom and the case in a database of their own."""
    with django_db_blocker.unblock():
        name = test_databases.clone()
        with test_databases.using(name):
            case = make_case()
            cookies = {role: browser.cookies for role, browser in make_newsroom().items()}
    yield Kept(name, case, cookies)
    with django_db_blocker.unblock():
        test_databases.drop(name)


@pytest.fixture(autouse=True)
def where_the_case_is(
    request: pytest.FixtureRequest, test_databases: TestDatabases, django_db_blocker: Any
) -> Iterator[None]:
    """Let a test that asks for the case run where it is; comes before the test's transaction."""
    if "case" not in request.fixturenames:
        yield
        return
    assert not connection.in_atomic_block
    name = request.getfixturevalue("kept").name
    with ExitStack() as held:
        with django_db_blocker.unblock():
            held.enter_context(test_databases.using(name))
        yield
        with django_db_blocker.unblock():
            held.close()


@pytest.fixture
def case(db: None, kept: Kept) -> Case:
    """A text and its copy, compared, with open and confirmed connections and a check begun."""
    return deepcopy(kept.case)


@pytest.fixture
def newsroom(request: pytest.FixtureRequest, db: None) -> dict[str, Client]:
    """Signed-in browsers, one for each role; '' is nobody, 'none' somebody without a role."""
    if "case" not in request.fixturenames:
        return make_newsroom()
    browsers = {}
    for role, cookies in request.getfixturevalue("kept").cookies.items():
        browsers[role] = Client()
        browsers[role].cookies = deepcopy(cookies)
    return browsers


@pytest.fixture
def editor(newsroom: dict[str, Client]) -> Client:
    """The browser of an editor."""
    return newsroom["Editor"]


def make_newsroom() -> dict[str, Client]:
    """Make somebody of every role, and sign them in."""
    browsers = {"": Client()}
    for role in (*ROLES, None):
        browser = Client()
        browser.force_login(factories.user(role))
        browsers[role or "none"] = browser
    return browsers


def make_case() -> Case:
    """Bring the texts in, and do with them what a desk does."""
    by = factories.user("Editor")
    story = factories.story(by=by, title="The bridge")
    original = factories.version(ORIGINAL, by=by, story=story, title="Mayor opens the bridge")
    copy = factories.version(COPY, by=by, story=story, title="Mayor opens the bridge, again")
    for version in (original, copy):
        statements.extract(version=version)
    derivation = factories.derivation(original, copy)
    source = factories.source(by=by, name="Jane Ash")
    statement = marked(original, "The council may raise the toll next year.")
    claim = claims.draft(
        by=by, text="The council may raise the toll.", statement=statement, story=story
    )
    other = marked(copy, "The council will not raise the toll next year.")
    return Case(
        story=story,
        original=original,
        copy=copy,
        derivation=derivation,
        statement=statement,
        claim=claim,
        suggestion=_suggested(other, claim),
        relation=_related(claim, by),
        review=(review := reviews.open(by=by, claim=claim)),
        evidence=_minutes(review, by),
        source=source,
        question=asked("Did the mayor sell the old bridge to a circus?"),
    )


def asked(words: str, times: int = open_questions.LEAST_TIMES) -> models.OpenQuestion:
    """Ask a question that nothing answers."""
    counted.note(texts=[words] * times)
    while counted.count():
        pass
    found: models.OpenQuestion = models.OpenQuestion.objects.get(words=words)
    return found


def marked(version: models.ArticleVersion, words: str) -> models.Statement:
    """Return the statement of these words, marked by hand if the machine did not find it."""
    place = factories.span(version.text, words)
    found: models.Statement | None = models.Statement.everything.filter(
        version=version, form="assertion", start=place.start, end=place.end
    ).first()
    return found or factories.statement(version, words)


def _suggested(statement: models.Statement, claim: models.Claim) -> models.Appearance:
    reporter = factories.user("Reporter")
    return factories.appearance(
        statement, claim, by=reporter, relation="contradicts", fidelity="altered"
    )


def _related(claim: models.Claim, by: models.User) -> models.ClaimRelation:
    other = claims.draft(by=by, text="The toll stays as it is.", language="en")
    reporter = factories.user("Reporter")
    return relations.relate(by=reporter, subject=claim, object=other, relation="weaker")


def _minutes(review: models.ClaimReview, by: models.User) -> models.Evidence:
    return evidence.add(
        by=by, review=review, stance="supports", title="Minutes of the council", locator="page 3"
    )


def post(browser: Client, address: str, **data: Any) -> Any:
    """Post a form as a browser does."""
    return browser.post(address, {name: str(value) for name, value in data.items()})


def desk(model: str, id: int, page: str = "change") -> str:
    """Return an address of the desk."""
    return f"/admin/claims/{model}/{id}/{page}/"


__all__ = ["COPY", "ORIGINAL", "ROLES", "Case", "desk", "post"]
