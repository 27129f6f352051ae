"""What is one act to the database?

A service is one transaction at READ COMMITTED. If PostgreSQL breaks it off because of another
writer (serialisation failure, deadlock), it is run again, here and nowhere else. Locks are taken in
one order: idempotency key, story, article, claim, review, ledger head; ids ascending within a kind.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import OperationalError, connection, transaction

P = ParamSpec("P")
R = TypeVar("R")

# Tries in all; own choice.
TRIES = 3

# Source: PostgreSQL, Appendix A: serialization_failure, deadlock_detected.
AGAIN = {"40001", "40P01"}


def sqlstate(error: BaseException) -> str:
    """Return the SQLSTATE PostgreSQL gave with an error, or ''."""
    return getattr(error.__cause__, "sqlstate", None) or ""


def service(act: Callable[P, R]) -> Callable[P, R]:
    """Run a service in one transaction, again if PostgreSQL says another writer was in the way.

    Inside an outer transaction it joins that one, and leaves trying again to it.
    """

    @wraps(act)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        if connection.in_atomic_block:
            with transaction.atomic():
                return act(*args, **kwargs)
        for left in range(TRIES - 1, -1, -1):
            try:
                with transaction.atomic():
                    return act(*args, **kwargs)
            except OperationalError as error:
                if not left or sqlstate(error) not in AGAIN:
                    raise
        raise AssertionError("unreachable")

    return run
