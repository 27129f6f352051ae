"""The claim page: what is claimed, where does it appear, and what has been found?

An appearance shows its two judgements apart: whether the statement has the claim's truth
conditions, and whether the copy repeats it faithfully. The verdict stands beside them, not in them.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin import articles, stories
from claims.admin.asking import ask, send, sent
from claims.admin.claim_forms import ClaimForm, ConnectForm, RelateForm
from claims.admin.forms import new
from claims.admin.frame import DeskRequest, see, show
from claims.queries import access, cases
from claims.services import appearances, relations, reviews
from claims.services import claims as drafts


def address(claim: models.Claim) -> str:
    """Return where a claim's page is."""
    return reverse("admin:claims_claim_change", args=[claim.pk])


def trail(claim: models.Claim | None = None) -> list[tuple[str, str]]:
    """Return the way to a claim's pages."""
    if claim is not None and claim.story is not None:
        way = stories.trail(claim.story)
    else:
        way = [(_("Claims"), reverse("admin:claims_claim_changelist"))]
    return [*way, (claim.text, address(claim))] if claim else way


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a claim with its appearances, relations, check and evidence."""
    case = cases.of_claim(id, by=request.user)
    state = access.state_of(case.claim)
    may_write = access.may(request.user, "claim.write", state)
    return show(
        request,
        "claim",
        _("Claim %(number)s") % {"number": id},
        case=case,
        may_write=may_write,
        trail=trail(case.claim)[:-1],
    )


def add(request: DeskRequest) -> HttpResponse:
    """Draft a claim, from a statement if one is named."""
    access.require(request.user, "claim.write", what="claim", state="draft")
    statement = _statement(request)
    form = new(ClaimForm)(sent(request), initial=_from(statement))
    claim = send(form, lambda given: drafts.draft(by=request.user, statement=statement, **given))
    if claim:
        messages.success(request, _("Drafted. Now say where it appears, and check it."))
        return see(address(claim))
    return ask(
        request,
        form,
        _("New claim"),
        intro=_("Write it so that it is true or false by itself: who, what, when, without “he”."),
        quoted=statement and statement.words,
        button=_("Draft the claim"),
        trail=articles.trail(statement.version.article) if statement else trail(),
        cancel=statement and articles.address(statement.version),
    )


def edit(request: DeskRequest, id: int) -> HttpResponse:
    """Change what is known of a claim."""
    claim = access.claim(id, by=request.user, to="claim.write")
    form = ClaimForm.of(claim, sent(request))
    if claim.public_at:
        for name in drafts.BOUND_TO_VERDICTS:
            del form.fields[name]
    if send(form, lambda given: drafts.edit(by=request.user, claim=claim, **given)):
        return see(address(claim))
    return ask(
        request,
        form,
        _("Edit the claim"),
        button=_("Save"),
        quoted=claim.text if claim.public_at else None,
        intro=_(
            "The words of a published claim, its language, claimant and date change only with a"
            " verdict."
        )
        if claim.public_at
        else None,
        trail=trail(claim),
        cancel=address(claim),
    )


def connect(request: DeskRequest, id: int) -> HttpResponse:
    """Say that a statement carries a claim, faithfully or not."""
    statement = cases.statement(id, by=request.user)
    access.require(request.user, "connection.suggest", what="appearance")
    form = ConnectForm(sent(request))
    edge = send(
        form,
        lambda given: appearances.connect(by=request.user, statement=statement, **given),
    )
    if edge:
        return see(address(edge.claim))
    return ask(
        request,
        form,
        _("Connect to a claim"),
        intro=_("Two judgements, kept apart: is it the same claim, and is this copy faithful?"),
        quoted=statement.words,
        button=_("Connect"),
        trail=articles.trail(statement.version.article),
        cancel=articles.address(statement.version),
    )


def relate(request: DeskRequest, id: int) -> HttpResponse:
    """Say how a claim stands to another."""
    claim = access.claim(id, by=request.user)
    access.require(request.user, "connection.suggest", what="claim relation")
    form = RelateForm(sent(request))
    if send(form, lambda given: relations.relate(by=request.user, subject=claim, **given)):
        return see(address(claim))
    return ask(
        request,
        form,
        _("Relate to another claim"),
        quoted=claim.text,
        button=_("Relate"),
        trail=trail(claim),
        cancel=address(claim),
    )


def open_review(request: DeskRequest, id: int) -> HttpResponse:
    """Begin the check of a claim."""
    claim = access.claim(id, by=request.user)
    review = reviews.open(by=request.user, claim=claim, assignee=request.user)
    return see(reverse("admin:claims_claimreview_change", args=[review.pk]))


def _statement(request: DeskRequest) -> models.Statement | None:
    number = request.GET.get("statement", "")
    if number.isascii() and number.isdigit() and len(number) < 19:
        return cases.statement(int(number), by=request.user)
    return None


def _from(statement: models.Statement | None) -> dict[str, object]:
    """Propose what a statement already says about the claim."""
    if statement is None:
        return {}
    return {
        "text": statement.proposal,
        "language": statement.version.language,
        "story": statement.version.article.story,
        "claimant": statement.speaker,
    }
