"""How is a test told which index serves a statement, whatever the planner has counted so far?"""

from __future__ import annotations

from django.db import connection, connections


def prepare(*tables: str) -> None:
    """Count the rows of some tables, and have none read whole where an index can serve.

    For the connection's life, which is the test's. A plan that reads a whole table even so has no
    index to go over.
    """
    owner = connections["owner"]
    with owner.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE " + ", ".join(tables))
    owner.close()
    with connection.cursor() as cursor:
        cursor.execute("SET enable_seqscan = off")
