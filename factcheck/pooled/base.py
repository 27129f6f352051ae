"""Does a connection out of the pool still stand?

Asked of the socket: Django would ask the server, with an empty statement before the first query of
each request, which takes as long as a short query does. A server that ended a connection has said
so: its farewell, or the end of the stream, waits in the socket to be read.
"""

from __future__ import annotations

import select
from typing import Any

import psycopg
from django.db.backends.postgresql import base


def check(connection: psycopg.Connection[Any]) -> None:
    """Refuse a connection that the server has ended.

    An idle connection has nothing to read. Notices that came late make a good one refused, too: the
    pool opens another.

    Raises: psycopg.OperationalError.
    """
    looked = select.poll()
    looked.register(connection.pgconn.socket, select.POLLIN)  # closed: psycopg.OperationalError
    if looked.poll(0):
        connection.close()  # or the pool would hand it out again
        raise psycopg.OperationalError("the server has ended this connection")


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's own, but for the pool's check."""

    @property
    def pool(self) -> Any:
        """Return the pool of this database, None where connections are not pooled."""
        pool = super().pool
        if pool is not None:
            pool._check = check  # Django gives no way to choose one
        return pool
