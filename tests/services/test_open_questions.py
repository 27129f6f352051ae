"""Are questions counted that nothing answers, and is nothing kept of who asked?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection, connections, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.models import OpenQuestion, OpenQuestionTail
from claims.queries import open_questions as shown
from claims.services import open_questions
from tests import casework

ASKED = "Did the mayor of Springfield sell the old bridge to a circus?"
ALIKE = "Has the mayor of Springfield sold our old bridge to the circus"
OTHER = "Is the water of the northern lake poisoned by lead pipes?"


def ask(*texts: str, **options: Any) -> None:
    """Ask, and let the job count."""
    open_questions.note(texts=texts, **options)
    while open_questions.count():
        pass


def counted() -> dict[str, int]:
    """Say how often each question was asked."""
    return dict(OpenQuestion.objects.values_list("words", "times"))


@pytest.mark.django_db
def test_questions_of_nearly_the_same_words_are_one() -> None:
    ask(ASKED)
    ask(OTHER, ASKED, f"  {ASKED.upper()}  ")
    assert counted() == {ASKED: 3, OTHER: 1}
    ask("Did the mayor of Springfield really sell the old bridge to a circus???")
    ask("#Springfield: Did the MAYOR sell the old bridge to a circus? https://t.example/x")
    assert counted() == {ASKED: 5, OTHER: 1}
    assert not OpenQuestionTail.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Did the toll of the bridge rise by 3 percent?", "Did the toll of the bridge rise by 5?"),
        (
            "Was the bridge closed in 2020 for repairs?",
            "Was the bridge closed in 2021 for repairs?",
        ),
        (ASKED, OTHER),
    ],
)
def test_other_questions_and_other_figures_are_not(one: str, other: str) -> None:
    ask(one, other)
    assert counted() == {one: 1, other: 1}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hat der Bürgermeister die alte Brücke an einen Zirkus verkauft?", "de"),
        ("Правда ли, что мэр продал старый мост цирку?", "ru"),
        ("市长把旧桥卖给了马戏团吗", "und"),
        ("هل باع العمدة الجسر القديم للسيرك؟", "und"),
    ],
)
def test_any_language_is_counted(text: str, language: str) -> None:
    ask(text, text)
    question = OpenQuestion.objects.get()
    assert (question.words, question.times, question.language) == (text, 2, language)


@pytest.mark.django_db
def test_what_says_too_little_is_not_kept() -> None:
    ask("", "   ", "?!", "bridge", "John Smith", "ann@a.example +44 20 7946 0958")
    assert counted() == {}


@pytest.mark.django_db
def test_only_the_beginning_of_a_long_text_is_kept() -> None:
    long = "The mayor of Springfield sold the old bridge to a circus. " * 170
    ask(long)
    (words,) = counted()
    assert len(words) <= 300
    assert long.startswith(words.removesuffix("…"))
    assert words.endswith((" …", "…"))
    OpenQuestion.objects.all().delete()
    ask("ab" * 5_000)
    assert counted() == {}


@pytest.mark.django_db
def test_nothing_of_who_asks_is_kept_anywhere(client: Client) -> None:
    secrets = {
        "192.0.2.77": {"REMOTE_ADDR": "192.0.2.77"},
        "198.51.100.9": {"HTTP_X_FORWARDED_FOR": "198.51.100.9"},
        "curl/canary": {"HTTP_USER_AGENT": "curl/canary"},
        "https://canary.example": {"HTTP_REFERER": "https://canary.example/"},
        "ann@canary.example": {},
        "555-0143": {},
        "@anncanary": {},
    }
    headers = {name: value for one in secrets.values() for name, value in one.items()}
    question = f"{ASKED} Tell ann@canary.example, 202-555-0143 or @anncanary"
    assert client.get("/api/v1/lookup", {"q": question}, **headers).status_code == 200
    assert client.get("/lookup", {"q": question}, **headers).status_code == 200
    waiting = everything("claims_openquestiontail")
    while open_questions.count():
        pass
    kept = everything("claims_openquestion")
    assert "Springfield" in waiting
    assert "Springfield" in kept
    assert [one for one in secrets if one in waiting + kept] == []
    assert OpenQuestion.objects.get().times == 2
    columns = {field.name for field in OpenQuestionTail._meta.fields}
    assert columns == {"id", "words", "language", "day"}


def everything(table: str) -> str:
    """Read a table whole, as text."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {table}::text FROM {table}")
        return "\n".join(row for (row,) in cursor.fetchall())


@pytest.mark.django_db
def test_what_was_found_is_not_counted(client: Client) -> None:
    casework.published("The bridge over the Elbe cost forty million euros")
    found = {"q": "The bridge over the Elbe cost forty million euros"}
    assert client.get("/api/v1/lookup", found).json()["results"][0]["matches"]
    assert client.get("/lookup", found).status_code == 200
    # Nor what was public at another time, an article, an address, or what is refused.
    client.get("/api/v1/lookup", {"q": ASKED, "as_of": "2020-01-01T00:00:00Z"})
    client.get("/api/v1/lookup", {"q": ASKED, "limit": 99})
    client.get("/api/v1/lookup", {"url": "https://a.example/"})
    body = {"passage": f"{ASKED} {OTHER}"}
    assert client.post("/api/v1/lookup", body, content_type="application/json").status_code == 200
    assert not OpenQuestionTail.objects.exists()


@pytest.mark.django_db
def test_what_only_shares_words_with_a_claim_is_counted(client: Client) -> None:
    casework.published("The bridge over the Elbe cost forty million euros")
    asked = {"q": "Swimmers will race under the old railway bridge over the Elbe every summer"}
    (match,) = client.get("/api/v1/lookup", asked).json()["results"][0]["matches"]
    assert match["relation"] not in ("same", "contradicts")
    assert match["score"] < 0.5
    assert client.get("/lookup", asked).status_code == 200
    assert OpenQuestionTail.objects.count() == 2


@pytest.mark.django_db
def test_each_unanswered_text_of_a_batch_is_counted(client: Client) -> None:
    casework.published("The bridge over the Elbe cost forty million euros")
    body = {"texts": [ASKED, "The bridge over the Elbe cost forty million euros", OTHER, ASKED]}
    answer = client.post("/api/v1/lookup", body, content_type="application/json").json()
    assert [bool(one["matches"]) for one in answer["results"]] == [False, True, False, False]
    while open_questions.count():
        pass
    assert counted() == {ASKED: 2, OTHER: 1}


@pytest.mark.django_db
def test_counting_can_be_switched_off(client: Client, settings: Any) -> None:
    settings.FACTCHECK_OPEN_QUESTIONS = "off"
    client.get("/api/v1/lookup", {"q": ASKED})
    client.get("/lookup", {"q": ASKED})
    assert not OpenQuestionTail.objects.exists()
    assert open_questions.count() == 0


@pytest.mark.django_db
def test_a_lookup_pays_one_statement_for_it(client: Client) -> None:
    with CaptureQueriesContext(connection) as captured:
        open_questions.note(texts=[ASKED] * 100)
    assert len(captured) == 1
    assert OpenQuestionTail.objects.count() == 100


def test_the_statement_waits_for_no_disk_and_leaves_no_trace_of_that(committed_db: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        open_questions.note(texts=[ASKED])
        cursor.execute("SHOW synchronous_commit")
        assert cursor.fetchone() == ("off",)
    with connection.cursor() as cursor:
        cursor.execute("SHOW synchronous_commit")
        assert cursor.fetchone() == ("on",)
    assert OpenQuestionTail.objects.count() == 1


def test_a_lookup_is_answered_where_its_question_cannot_be_kept(
    committed_db: str, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute("REVOKE INSERT ON claims_openquestiontail FROM factcheck_app")
    connections["owner"].close()
    assert client.get("/api/v1/lookup", {"q": ASKED}).status_code == 200
    assert client.get("/lookup", {"q": ASKED}).status_code == 200
    assert "ProgrammingError: a question was not counted" in caplog.text
    assert "mayor" not in caplog.text


@pytest.mark.django_db
def test_no_more_wait_than_can_be_counted() -> None:
    open_questions.note(texts=[ASKED])
    first = OpenQuestionTail.objects.get()
    # As if ten thousand had come since.
    OpenQuestionTail.objects.update(id=first.pk + 1 - open_questions.MOST_WAITING)
    open_questions.note(texts=[ASKED])
    open_questions.note(texts=[ASKED])
    assert OpenQuestionTail.objects.count() == 2
    assert open_questions.count(most=1) == 1
    open_questions.note(texts=[ASKED])
    assert OpenQuestionTail.objects.count() == 2


@pytest.mark.django_db
def test_no_more_are_kept_than_there_is_room_for() -> None:
    ask(ASKED)
    open_questions.note(texts=[OTHER, ASKED])
    assert open_questions.count(room=1) == 2
    assert counted() == {ASKED: 2}


def test_two_workers_never_count_at_once(committed_db: str) -> None:
    open_questions.note(texts=[ASKED])
    with connections["owner"].cursor() as other:
        other.execute("SELECT pg_advisory_lock(%s)", [open_questions.LOCK])
        assert open_questions.count() == 0
        other.execute("SELECT pg_advisory_unlock(%s)", [open_questions.LOCK])
    connections["owner"].close()
    assert open_questions.count() == 1
    assert counted() == {ASKED: 1}


@pytest.mark.django_db
def test_a_question_is_shown_once_it_was_asked_often_enough() -> None:
    ask(*[ASKED] * (shown.LEAST_TIMES - 1), OTHER)
    assert not shown.shown().exists()
    ask(ASKED)
    assert [one.words for one in shown.shown()] == [ASKED]
    ask(*[OTHER] * shown.LEAST_TIMES)
    assert [one.words for one in shown.shown()] == [OTHER, ASKED]
    OpenQuestion.objects.filter(words=OTHER).update(dismissed_on=date(2026, 1, 1))
    assert [one.words for one in shown.shown()] == [ASKED]


@pytest.mark.django_db
def test_what_is_not_asked_any_more_is_forgotten() -> None:
    now = timezone.now()
    ask(*[ASKED] * shown.LEAST_TIMES, at=now - timedelta(days=80))
    ask(OTHER, at=now - timedelta(days=29))
    assert open_questions.forget() == 0
    assert open_questions.forget(at=now + timedelta(days=2)) == 1
    assert set(counted()) == {ASKED}
    ask(ASKED, at=now)
    assert open_questions.forget(at=now + timedelta(days=2)) == 0
    question = OpenQuestion.objects.get()
    assert (question.last_on, question.times) == (now.date(), shown.LEAST_TIMES + 1)
    assert open_questions.forget(at=now + timedelta(days=91)) == 1
