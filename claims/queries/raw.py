"""How are many bytes read at once?

As bytes: Django's own cursors take them as text, twice as long.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import psycopg
from django.db import connection
from psycopg.pq import Format


def rows(statement: str, given: Mapping[str, Any] | Sequence[Any]) -> list[Any]:
    """Run one query whose values are bound and whose answer is sent in binary form."""
    with connection.cursor() as cursor:
        cursor.cursor = psycopg.Cursor(connection.connection)
        cursor.cursor.format = Format.BINARY
        cursor.execute(statement, given)
        found: list[Any] = cursor.fetchall()
    return found
