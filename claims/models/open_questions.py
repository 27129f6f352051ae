"""What do people ask that nothing here answers?

Questions that a lookup found nothing for, counted by how often they were asked, those of nearly the
same words together. Nothing here says who asked, or when beyond the day: no address, no key, no
name of a program.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from claims.models.articles import LANGUAGE_LENGTH

# Code points of a question that are kept; own choice, as long as a short post.
WORDS_LENGTH = 300
TERM_LENGTH = 64


class OpenQuestion(models.Model):
    """Questions of nearly the same words: those of the first one, and how often it was asked."""

    words = models.CharField(max_length=WORDS_LENGTH)
    language = models.CharField(max_length=LANGUAGE_LENGTH)
    terms = ArrayField(models.CharField(max_length=TERM_LENGTH))
    bands = ArrayField(models.BigIntegerField())
    times = models.PositiveIntegerField()
    first_on = models.DateField()
    last_on = models.DateField()
    dismissed_on = models.DateField(null=True)

    class Meta:
        ordering = ["-times", "-last_on", "-id"]
        indexes = [
            GinIndex(fields=["bands"], name="%(app_label)s_%(class)s_bands"),
            models.Index(fields=["last_on"], name="%(app_label)s_%(class)s_by_age"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(words="") & Q(times__gte=1), name="%(app_label)s_%(class)s_was_asked"
            ),
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="%(app_label)s_%(class)s_last_is_not_before_first",
            ),
        ]

    def __str__(self) -> str:
        return self.words


class OpenQuestionTail(models.Model):
    """One time that a question was asked, until a job has counted it.

    Rows are only added, so that no lookup waits for another.
    """

    words = models.CharField(max_length=WORDS_LENGTH)
    language = models.CharField(max_length=LANGUAGE_LENGTH, blank=True)
    day = models.DateField()

    def __str__(self) -> str:
        return self.words
