"""The claim page: what is claimed, where does it appear, and what has been found?

An appearance shows its two judgements apart: whether the statement has the claim's truth
conditions, and whether the copy repeats it faithfully. The verdict stands beside them, not in them.
"""

from __future__ import annotations

from functools import partial

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
from claims.queries import access, cases, open_questions
from claims.services import appearances, relations, reviews
from claims.services import claims as drafts
from claims.services import open_questions as questions


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
    """Draft a claim, from a statement or an open question if one is named."""
    access.require(request.user, "claim.write", what="claim", state="draft")
    statement, question = _statement(request), _question(request)
    form = new(ClaimForm)(sent(request), initial=_from(statement) | _from_question(question))
    draft = partial(questions.draft, question=question) if question else drafts.draft
    claim = send(form, lambda given: draft(by=request.user, statement=statement, **given))
    if claim:
        messages.success(request, _("Drafted. Now say where it appears, and check it."))
        return see(address(claim))
    return ask(
        request,
        form,
        _("New claim"),
        intro=_("Write it so that it is true or false by itself: who, what, when, without “he”."),
        quoted=(statement and statement.words) or (question and question.words),
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
    number = _number(request, "statement")
    return cases.statement(number, by=request.user) if number else None


def _question(request: DeskRequest) -> models.OpenQuestion | None:
    number = _number(request, "question")
    if not number:
        return None
    # What was typed is not lost to somebody who took the question off the list meanwhile.
    if request.method == "POST":
        return open_questions.shown().filter(pk=number).first()
    return open_questions.get(number)


def _number(request: DeskRequest, name: str) -> int:
    """Read the number of a row from the address; 0 if there is none."""
    number = request.GET.get(name, "")
    is_one = number.isascii() and number.isdigit() and len(number) < 19
    return int(number) if is_one else 0


def _from_question(question: models.OpenQuestion | None) -> dict[str, object]:
    """Propose the words of a question, and its language if that is known."""
    if question is None:
        return {}
    known = {} if question.language == "und" else {"language": question.language}
    return {"text": question.words, **known}


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
