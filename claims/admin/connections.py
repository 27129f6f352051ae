"""Is this connection right? One decision at a time, or many that are plain.

What reverses a meaning is never decided in bulk; the service refuses it and the page says so.
"""

from __future__ import annotations

import re
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.admin.frame import DeskRequest, back, see, show
from claims.exceptions import Invalid, NotFound, RevisionRequired
from claims.models import Edge
from claims.queries import access, cases, worklist
from claims.services import connections
from claims.services.steps import Connection

KINDS: dict[str, Any] = {
    "appearance": access.appearance,
    "claimrelation": access.claim_relation,
    "derivation": access.derivation,
}
DONE = {
    "confirm": _("Confirmed."),
    "reject": _("Rejected. It will not be suggested again while both texts stay as they are."),
    "withdraw": _("Withdrawn."),
    "undo": _("Undone: it stands as it did before the last decision."),
}
# Suggestions of a kind on one page; own choice.
LISTED = 100
# A picked row is sent as "kind:id:revision".
PICKED = re.compile(r"(appearance|claimrelation|derivation):([0-9]{1,18}):([0-9]{1,9})", re.ASCII)


def waiting(request: DeskRequest) -> HttpResponse:
    """Show the suggestions that wait for a decision."""
    return show(
        request,
        "waiting",
        _("Suggestions"),
        waiting={
            "appearances": worklist.appearances()[:LISTED],
            "relations": worklist.claim_relations()[:LISTED],
            "derivations": cases.derivations().filter(status=Edge.Status.SUGGESTED)[:LISTED],
        },
    )


def decide(request: DeskRequest, kind: str, id: int, act: str) -> HttpResponse:
    """Confirm, reject, withdraw or undo one connection."""
    if request.method != "POST" or kind not in KINDS or act not in DONE:
        raise NotFound(what="page")
    edge: Edge = KINDS[kind](id, by=request.user)
    reason = {"reason": request.POST.get("reason", "")} if act != "undo" else {}
    getattr(connections, act)(
        by=request.user, edge=edge, revision=_revision(request.POST.get("revision")), **reason
    )
    messages.success(request, DONE[act])
    return back(request, reverse("admin:waiting"))


def confirm_many(request: DeskRequest) -> HttpResponse:
    """Confirm the suggestions that were ticked."""
    picked = [_picked(value, request) for value in request.POST.getlist("edge")]
    if not picked:
        raise Invalid(problem=_("Tick at least one suggestion."))
    connections.confirm_many(by=request.user, edges=picked)
    done = ngettext("%(count)s confirmed.", "%(count)s confirmed.", len(picked))
    messages.success(request, done % {"count": len(picked)})
    return see(reverse("admin:waiting"))


def _picked(value: str, request: DeskRequest) -> tuple[Connection, int]:
    found = PICKED.fullmatch(value)
    if found is None:
        raise NotFound(what="connection")
    kind, id, revision = found.groups()
    return KINDS[kind](int(id), by=request.user), int(revision)


def _revision(sent: str | None) -> int:
    if not sent or not re.fullmatch("[0-9]{1,9}", sent, re.ASCII):
        raise RevisionRequired()
    return int(sent)
