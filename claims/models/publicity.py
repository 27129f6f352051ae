"""Which rows may a stranger see?

Every noun that can be public says so itself, in `public_rule`, as a condition over its own row
and those it hangs on. Its default manager `objects` applies that rule, so that code which forgets
to think about publication shows too little and never too much. Desk code asks for `everything` by
name.
"""

from __future__ import annotations

from typing import ClassVar, TypeVar

from django.db import models
from django.db.models import Q

M = TypeVar("M", bound=models.Model)


class PublicManager(models.Manager[M]):
    """Yield only the rows that the model's `public_rule` lets a stranger see."""

    def get_queryset(self) -> models.QuerySet[M]:
        rule: Q = self.model.public_rule()  # type: ignore[attr-defined]
        return super().get_queryset().filter(rule)


class Publishable(models.Model):
    """A noun with two views: `objects` (what strangers see) and `everything` (the desk)."""

    objects: ClassVar[PublicManager] = PublicManager()  # type: ignore[type-arg]
    everything: ClassVar[models.Manager] = models.Manager()  # type: ignore[type-arg]

    class Meta:
        abstract = True
        default_manager_name = "objects"
        base_manager_name = "everything"

    @classmethod
    def public_rule(cls) -> Q:
        """Return the condition under which a stranger may see a row."""
        raise NotImplementedError(f"{cls.__name__} does not say which of its rows are public")


class Revised(models.Model):
    """A row that may change, and whose every change must name the revision it was based on.

    The database refuses an UPDATE that does not raise `revision` by exactly one (SQLSTATE FC003).
    """

    revision = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True
