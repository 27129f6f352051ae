"""How is what is asked all the time read, and many bytes at once?

By prepared statements, and as bytes: Django's own cursors take them as text, twice as long.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

import psycopg
from django.db import connection


class _Prepared(psycopg.Cursor[Any]):
    """Has each statement planned once for a connection."""

    def execute(self, query: Any, params: Any = None, **_: Any) -> Self:
        return super().execute(query, params, prepare=True, binary=True)


def rows(statement: str, given: Mapping[str, Any] | Sequence[Any]) -> list[Any]:
    """Run one query whose values are bound and whose answer is sent in binary form.

    It is prepared, so only for statements that are always written alike.
    """
    connection.ensure_connection()
    # What `cursor()` does, which would first make a cursor of its own: longer than many a query.
    wrap = connection._prepare_cursor  # type: ignore[attr-defined]
    with wrap(_Prepared(connection.connection)) as cursor:
        cursor.execute(statement, given)
        found: list[Any] = cursor.fetchall()
    return found


def rows_apart(statement: str) -> list[Any]:
    """Run one query that needs no transaction, for a request that may ask for nothing else.

    It borrows a connection of the pool for that long: to make it Django's own for the request takes
    longer than the query. Where Django has one, or there is no pool, it is asked as `rows` would.
    """
    pool = None if connection.connection else connection.pool  # type: ignore[attr-defined]
    if pool is None:
        return rows(statement, ())
    with connection.wrap_database_errors:
        pool.open()  # as Django does; nothing where it is open
        borrowed = pool.getconn()
        try:
            if not borrowed.autocommit:  # it is new
                borrowed.set_autocommit(True)
            with _Prepared(borrowed) as cursor:
                return cursor.execute(statement).fetchall()
        finally:
            pool.putconn(borrowed)
