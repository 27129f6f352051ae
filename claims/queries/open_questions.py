"""What do people want checked?

Questions that nothing here answered, the most asked first. One is shown only once it was asked
often enough to be nobody's own.
"""

from __future__ import annotations

from django.db.models import QuerySet

from claims.exceptions import NotFound
from claims.models import OpenQuestion

# Own choice: a question asked fewer times is shown to nobody.
LEAST_TIMES = 5


def shown() -> QuerySet[OpenQuestion]:
    """Return the questions that the desk may see, the most asked first."""
    rows = OpenQuestion.objects.filter(times__gte=LEAST_TIMES, dismissed_on=None)
    return rows.order_by("-times", "-last_on", "-pk")


def get(id: int) -> OpenQuestion:
    """Return one of those that are shown.

    Raises: NotFound.
    """
    question = shown().filter(pk=id).first()
    if question is None:
        raise NotFound(what="open question")
    return question
