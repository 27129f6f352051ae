"""The worklist: what waits for me, and for the desk?"""

from __future__ import annotations

from django.http import HttpResponse
from django.utils.translation import gettext as _

from claims.admin.frame import DeskRequest, show
from claims.queries import cases, worklist

# Rows of each list on the first page; the lists themselves have the rest. Own choice.
FIRST = 8


def page(request: DeskRequest) -> HttpResponse:
    """Show what waits, by kind, with the first of each."""
    counts = worklist.counts()
    return show(
        request,
        "worklist",
        _("Worklist"),
        counts=counts,
        suggestions=counts.appearances + counts.claim_relations + counts.derivations,
        reviews=worklist.reviews()[:FIRST],
        mine=cases.checks_of(request.user)[:FIRST],
        derivations=worklist.derivations()[:FIRST],
        appearances=worklist.appearances()[:FIRST],
        moved=cases.to_reaffirm()[:FIRST],
        faults=worklist.faults()[:FIRST],
    )
