"""Which work is done after the answer, and what becomes of work that fails?

Each job makes one call into the services, which are idempotent: a job may run twice and only the
first counts. A failed attempt is written down with its reason and tried again, three times in all;
what was refused for a reason that stays is not. Jobs of dead workers are taken back by whichever
worker looks next.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from procrastinate import BaseRetryStrategy, JobContext, RetryDecision
from procrastinate.contrib.django import app
from procrastinate.jobs import Job

from claims.analysis import ANALYSIS_VERSION
from claims.exceptions import Refused
from claims.models import ArticleVersion, Claim, Derivation
from claims.queries import recomparing
from claims.services import (
    appearances,
    derivations,
    idempotency,
    lookup_index,
    open_questions,
    queueing,
    recomparisons,
    statements,
    vectors,
)

# Seconds before the second and the third attempt; own choice.
WAITS = (5, 60)
WHILE = 50  # seconds of each minute; own choice, so that one is over before the next begins
EVERY_MINUTE = "* * * * *"
EVERY_NIGHT = "17 3 * * *"


class Again(BaseRetryStrategy):
    """Try a job again unless it was refused or has had its attempts."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        """Return when to try again; None for never."""
        if is_final(exception, job.attempts + 1):
            return None
        return RetryDecision(retry_in={"seconds": WAITS[min(job.attempts, len(WAITS) - 1)]})


def is_final(fault: BaseException, attempt: int) -> bool:
    """Say whether a job that failed so at its `attempt` (from 1) stays failed.

    >>> is_final(OSError(), 1), is_final(OSError(), 3), is_final(Refused(), 1)
    (False, True, True)
    """
    return isinstance(fault, Refused) or attempt >= queueing.ATTEMPTS


def task(work: Callable[..., None]) -> Callable[..., None]:
    """Make a job of a function, under the function's name; the function itself stays as it is."""

    def run(context: JobContext, /, **args: Any) -> None:
        job = context.job
        assert job.id is not None
        queueing.started(job.id)
        try:
            work(**args)
        except Exception as fault:
            attempt = job.attempts + 1
            queueing.failed(
                job_id=job.id,
                task=job.task_name,
                attempt=attempt,
                is_final=is_final(fault, attempt),
                reason=f"{type(fault).__name__}: {fault}",
            )
            raise

    app.task(name=work.__name__, queue=queueing.QUEUE, pass_context=True, retry=Again())(run)
    return work


def for_a_while(work: Callable[[], int], context: JobContext) -> None:
    """Repeat a piece of work until it finds nothing to do, the time is over or the worker stops."""
    end = time.monotonic() + WHILE
    while work() and time.monotonic() < end and not context.should_abort():
        pass


@task
def extract(*, version: int) -> None:
    """Find the statements of a version."""
    statements.extract(version=ArticleVersion.everything.get(pk=version))


@task
def suggest_derivations(*, version: int) -> None:
    """Suggest which texts a version came from and which came from it."""
    derivations.suggest_for(
        version=ArticleVersion.everything.select_related("article").get(pk=version)
    )


@task
def compare(*, derivation: int) -> None:
    """Compare the two texts of a derivation."""
    edges = Derivation.everything.select_related("original__body", "derived__body")
    derivations.compare(derivation=edges.get(pk=derivation))


@task
def recompare(*, derivation: int, analysis: str) -> None:
    """Compare a pair anew that an older version of the analysis compared.

    A worker older than `analysis` leaves it; the pair is queued again until a newer one comes by.
    """
    if not recomparing.is_older(ANALYSIS_VERSION, analysis):
        recomparisons.run(derivation=derivation)


@task
def suggest_appearances(*, claim: int) -> None:
    """Suggest where a claim appears in copies of the texts that carry it."""
    appearances.suggest_for(claim=Claim.everything.get(pk=claim))


@task
def suggest_carried(*, version: int) -> None:
    """Suggest appearances in a version, or next to it, of claims that are carried near by."""
    appearances.suggest_around(version=ArticleVersion.everything.get(pk=version))


@app.periodic(cron=EVERY_MINUTE)
@app.task(name="take_back", queue=queueing.QUEUE, queueing_lock="take_back")
def take_back(timestamp: int) -> None:
    """Take back the jobs of dead workers, and forget jobs that succeeded long ago."""
    del timestamp
    queueing.take_back()
    queueing.forget()


@app.periodic(cron=EVERY_MINUTE)
@app.task(name="queue_recomparisons", queue=queueing.QUEUE, queueing_lock="queue_recomparisons")
def queue_recomparisons(timestamp: int) -> None:
    """Queue some of the comparisons that an older version of the analysis made."""
    del timestamp
    recomparisons.queue()


@app.periodic(cron=EVERY_MINUTE)
@app.task(
    name="maintain_lookup", queue=queueing.QUEUE, queueing_lock="maintain_lookup", pass_context=True
)
def maintain_lookup(context: JobContext, timestamp: int) -> None:
    """Keep the index over the lookup entries small and whole."""
    del timestamp
    for_a_while(lookup_index.maintain, context)


@app.periodic(cron=EVERY_MINUTE)
@app.task(
    name="encode_entries", queue=queueing.QUEUE, queueing_lock="encode_entries", pass_context=True
)
def encode_entries(context: JobContext, timestamp: int) -> None:
    """Give words that lead to claims their vectors, until none waits or the time is over."""
    del timestamp
    for_a_while(vectors.encode, context)


@app.periodic(cron=EVERY_MINUTE)
@app.task(
    name="count_questions", queue=queueing.QUEUE, queueing_lock="count_questions", pass_context=True
)
def count_questions(context: JobContext, timestamp: int) -> None:
    """Count the questions that nothing answered."""
    del timestamp
    for_a_while(open_questions.count, context)


@app.periodic(cron=EVERY_NIGHT)
@app.task(name="forget_questions", queue=queueing.QUEUE, queueing_lock="forget_questions")
def forget_questions(timestamp: int) -> None:
    """Forget questions that are not asked any more."""
    del timestamp
    open_questions.forget()


@app.periodic(cron=EVERY_NIGHT)
@app.task(name="forget_answers", queue=queueing.QUEUE, queueing_lock="forget_answers")
def forget_answers(timestamp: int) -> None:
    """Forget kept answers to repeated requests that nobody can repeat any more."""
    del timestamp
    idempotency.forget()
