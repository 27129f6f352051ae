"""What do editors make of the differences of a comparison?

One form stands behind all buttons of the page: a button decides on one difference, or on those that
are ticked. Another type, or a note, is asked for on a page of its own. What reverses a meaning
cannot be ticked, and the service refuses it if it is.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims import models
from claims.admin import articles
from claims.admin.asking import ask, send, sent
from claims.admin.frame import DeskRequest, back, see
from claims.admin.text_forms import DifferenceForm
from claims.exceptions import Invalid, NotFound
from claims.queries import access, cases, comparisons
from claims.services import differences

ACTS: dict[str, Any] = {
    "confirm": differences.confirm,
    "dismiss": differences.dismiss,
    "undo": differences.undo,
}
DONE = {
    "confirm": _("Confirmed."),
    "dismiss": _("Dismissed. Readers do not see it."),
    "undo": _("Undone: it stands as it did before the last decision."),
}
# A button sends "act:difference:revision:number on the page", a ticked box "difference:revision".
PRESSED = re.compile(r"(confirm|dismiss|undo):([0-9]{1,18}):([0-9]{1,9}):([0-9]{1,6})", re.ASCII)
TICKED = re.compile(r"([0-9]{1,18}):([0-9]{1,9})", re.ASCII)


class Seen(NamedTuple):
    """A difference, and the number of the last decision on it that the editor saw."""

    difference: models.Difference
    revision: int


def decide(request: DeskRequest, id: int) -> HttpResponse:
    """Decide on one difference of a comparison, or on those that were ticked."""
    access.derivation(id, by=request.user)
    page = reverse("admin:claims_derivation_change", args=[id])
    pressed = request.POST.get("one")
    if pressed is None:
        return _decide_ticked(request, id, page)
    found = PRESSED.fullmatch(pressed)
    if found is None:
        raise NotFound(what="difference")
    act, pk, revision, number = found.groups()
    seen = _seen(request, id, pk, revision)
    ACTS[act](by=request.user, difference=seen.difference, revision=seen.revision)
    messages.success(request, DONE[act])
    answer = back(request, page)
    if "#" not in answer.url and number != "0":
        answer["Location"] = f"{answer.url}#d{number}"
    return answer


def _decide_ticked(request: DeskRequest, id: int, page: str) -> HttpResponse:
    ticked = [TICKED.fullmatch(value) for value in request.POST.getlist("difference")]
    if not all(ticked):
        raise NotFound(what="difference")
    seen = [_seen(request, id, *found.groups()) for found in ticked if found]
    if not seen:
        raise Invalid(problem=_("Tick at least one difference."))
    differences.decide_many(by=request.user, act=request.POST.get("many", ""), differences=seen)
    done = ngettext("%(count)s difference decided.", "%(count)s differences decided.", len(seen))
    messages.success(request, done % {"count": len(seen)})
    return back(request, page)


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Ask what a difference is, with a note, and decide so."""
    difference = access.difference(id, by=request.user)
    access.require(request.user, differences.ACT, what="difference")
    derivation = cases.pair(difference.derivation_id)
    now = comparisons.one(difference)
    address = reverse("admin:claims_derivation_change", args=[derivation.pk])
    form = DifferenceForm(
        sent(request),
        initial={
            "revision": now.revision,
            "decision": "retype",
            "type": now.type,
            "severity": now.severity,
            "reason": now.reason,
        },
    )
    if send(form, lambda given: _decide(request, difference, given)):
        messages.success(request, _("Decided."))
        return see(_place(request, address))
    return ask(
        request,
        form,
        _("Decide on a difference"),
        button=_("Decide"),
        intro=_said(now),
        became=(now.original_words, now.derived_words),
        trail=[*articles.trail(derivation.derived.article)[:-1], (_("Comparison"), address)],
        cancel=_place(request, address),
    )


def _place(request: DeskRequest, address: str) -> str:
    """Return the address of the difference on the comparison, with the filters that were on."""
    number = request.GET.get("at", "")
    shown = QueryDict(request.GET.get("shown", "")).urlencode()
    place = f"#d{number}" if number.isascii() and number.isdigit() else ""
    return f"{address}{'?' if shown else ''}{shown}{place}"


def _said(now: comparisons.Change) -> str:
    """Say what was found, and what was decided since, in a sentence."""
    words = {"type": now.found_type.replace("_", " "), "rule": now.rule}
    words["severity"] = now.found_severity.replace("-", " ")
    found = _("Found as %(type)s, %(severity)s, by the rule %(rule)s.") % words
    if not now.is_decided:
        return found
    made = {"by": now.decided_by, "status": now.status, "type": now.type.replace("_", " ")}
    return f"{found} {_('%(by)s decided: %(status)s, as %(type)s.') % made}"


def _decide(
    request: DeskRequest, difference: models.Difference, given: dict[str, Any]
) -> models.DifferenceDecision:
    decision = given.pop("decision")
    kind = {"type": given.pop("type"), "severity": given.pop("severity")}
    made: models.DifferenceDecision = getattr(differences, decision)(
        by=request.user, difference=difference, **given, **(kind if decision == "retype" else {})
    )
    return made


def _seen(request: DeskRequest, derivation: int, pk: str, revision: str) -> Seen:
    """Read a difference of this comparison."""
    difference = access.difference(int(pk), by=request.user)
    if difference.derivation_id != derivation:
        raise NotFound(what="difference")
    return Seen(difference, int(revision))
