"""Which stored comparisons were made by an older analysis than this one?

A comparison is as old as the version stored with it. One made by a newer version, while servers are
replaced one by one, is left alone by those that are still old, so that two versions never undo each
other's work. Pairs of which a text was removed stay as they are.
"""

from __future__ import annotations

import re

from django.db.models import QuerySet

from claims.models import Derivation

NUMBERS = re.compile(r"[0-9]+")


def is_older(version: str, than: str) -> bool:
    """Say whether one version of the analysis came before another; one without number did.

    >>> is_older("9", "10"), is_older("10", "9"), is_older("2", "2"), is_older("", "1")
    (True, False, False, True)
    """
    return _order(version) < _order(than)


def waiting(than: str) -> QuerySet[Derivation]:
    """Return the derivations last compared by an older version, confirmed ones first.

    Two queries in all: one for the versions that are there, and the rows themselves.
    """
    compared = Derivation.everything.filter(
        compared_at__isnull=False,
        original__body__isnull=False,
        derived__body__isnull=False,
    )
    stored = compared.order_by().values_list("analysis_version", flat=True).distinct()
    older = [version for version in stored if is_older(version, than)]
    rows: QuerySet[Derivation] = compared.filter(analysis_version__in=older)
    return rows.order_by("status", "pk")


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in NUMBERS.findall(version))
