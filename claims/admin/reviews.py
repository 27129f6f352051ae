"""The check: who writes the verdict, who reads it second, and what is still missing?

What a person may not do in this state is not shown, and refused by the services when posted.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin import claims
from claims.admin.asking import ask, send, sent
from claims.admin.claim_forms import AssignForm, EvidenceForm, VerdictForm
from claims.admin.forms import ReasonForm, new
from claims.admin.frame import DeskRequest, see
from claims.queries import access, cases, completeness
from claims.services import evidence, reviews

Case = cases.ReviewCase


def address(review: models.ClaimReview) -> str:
    """Return where a check's page is."""
    return reverse("admin:claims_claimreview_change", args=[review.pk])


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a check; take the verdict in preparation when it is sent."""
    case = cases.of_review(id, by=request.user)
    review = case.review
    can = _can(request, review)
    form = VerdictForm.of(review, sent(request))
    form.fit(review)
    if request.method == "POST":
        access.require(request.user, "review.write", what="claim review", state=review.state)
        if send(form, lambda given: _write(request, review, given)) is not None:
            return see(address(review))
    return ask(
        request,
        form,
        _("Check %(number)s") % {"number": id},
        template="review",
        case=case,
        can=can,
        missing=completeness.missing(review),
        single_handed=settings.FACTCHECK_SECOND_READER == "off",
        trail=claims.trail(review.claim),
    )


def submit(request: DeskRequest, id: int) -> HttpResponse:
    """Hand the verdict to the second reader."""
    review = access.review(id, by=request.user)
    reviews.submit(by=request.user, review=review, revision=_revision(request))
    messages.success(request, _("Submitted. Another person reads it before it is published."))
    return see(address(review))


def publish(request: DeskRequest, id: int) -> HttpResponse:
    """Publish the verdict as its second reader."""
    review = access.review(id, by=request.user)
    verdict = reviews.publish(by=request.user, review=review, revision=_revision(request))
    messages.success(
        request, _("Published: %(verdict)s.") % {"verdict": verdict.label or _("Retracted")}
    )
    return see(address(review))


def send_back(request: DeskRequest, id: int) -> HttpResponse:
    """Give the verdict back to its author with a reason."""
    review = access.review(id, by=request.user)
    form = ReasonForm.of(review, sent(request))
    if send(form, lambda given: reviews.send_back(by=request.user, review=review, **given)):
        messages.success(request, _("Sent back to its author."))
        return see(address(review))
    return ask(
        request,
        form,
        _("Send back"),
        intro=_("Say what should be mended."),
        button=_("Send back"),
        trail=claims.trail(review.claim),
        cancel=address(review),
    )


def assign(request: DeskRequest, id: int) -> HttpResponse:
    """Say who does the check, and until when."""
    review = access.review(id, by=request.user, to="review.assign")
    form = AssignForm.of(review, sent(request))
    if send(form, lambda given: reviews.assign(by=request.user, review=review, **given)):
        return see(address(review))
    return ask(
        request,
        form,
        _("Assign"),
        button=_("Save"),
        trail=claims.trail(review.claim),
        cancel=address(review),
    )


def add_evidence(request: DeskRequest, id: int) -> HttpResponse:
    """Add a piece of evidence to a check."""
    review = access.review(id, by=request.user, to="evidence.write")
    form = new(EvidenceForm)(sent(request))
    if send(form, lambda given: evidence.add(by=request.user, review=review, **given)):
        return see(address(review))
    return ask(
        request,
        form,
        _("Add evidence"),
        quoted=review.claim.text,
        button=_("Add the evidence"),
        trail=claims.trail(review.claim),
        cancel=address(review),
    )


def edit_evidence(request: DeskRequest, id: int) -> HttpResponse:
    """Change a piece of evidence that no verdict cites."""
    thing = access.evidence(id, by=request.user)
    access.require(request.user, "evidence.write", what="evidence", state=thing.review.state)
    form = EvidenceForm.of(thing, sent(request))
    if send(form, lambda given: evidence.edit(by=request.user, evidence=thing, **given)):
        return see(address(thing.review))
    return ask(
        request,
        form,
        _("Edit the evidence"),
        quoted=thing.review.claim.text,
        button=_("Save"),
        trail=claims.trail(thing.review.claim),
        cancel=address(thing.review),
    )


def withdraw_evidence(request: DeskRequest, id: int) -> HttpResponse:
    """Leave a piece of evidence out of the next verdict."""
    thing = access.evidence(id, by=request.user)
    access.require(request.user, "evidence.write", what="evidence", state=thing.review.state)
    form = ReasonForm.of(thing, sent(request))
    if send(form, lambda given: evidence.withdraw(by=request.user, evidence=thing, **given)):
        return see(address(thing.review))
    return ask(
        request,
        form,
        _("Withdraw the evidence"),
        quoted=thing.title,
        button=_("Withdraw"),
        trail=claims.trail(thing.review.claim),
        cancel=address(thing.review),
    )


def _write(request: DeskRequest, review: models.ClaimReview, given: dict[str, Any]) -> Any:
    """Keep the verdict, and submit it in the same step if that was the button."""
    with transaction.atomic():
        kept = reviews.write(by=request.user, review=review, **given)
        if "submit" in request.POST:
            reviews.submit(by=request.user, review=kept, revision=kept.revision)
    if "submit" in request.POST:
        messages.success(request, _("Submitted. Another person reads it before it is published."))
    else:
        messages.success(request, _("Kept."))
    return kept


def _revision(request: DeskRequest) -> int | None:
    value = request.POST.get("revision", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def _can(request: DeskRequest, review: models.ClaimReview) -> dict[str, bool]:
    """Say what this person may do with the check as it stands."""
    user, state = request.user, review.state
    being_read = review.submitted_at is not None
    is_reader = review.author_id != user.pk or settings.FACTCHECK_SECOND_READER == "off"

    def may(act: str) -> bool:
        return access.may(user, act, state)

    return {
        "write": may("review.write") and not being_read,
        "submit": may("review.submit") and not being_read,
        "publish": may("review.publish") and being_read and is_reader,
        "wait": may("review.publish") and being_read and not is_reader,
        "return": may("review.return") and being_read,
        "assign": may("review.assign"),
        "evidence": may("evidence.write") and not being_read,
    }
