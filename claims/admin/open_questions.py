"""What do people want checked? The page of a question that lookups did not answer."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims.admin.frame import DeskRequest, see, show
from claims.queries import open_questions
from claims.services import open_questions as counted


def address() -> str:
    """Return where the list is."""
    return reverse("admin:claims_openquestion_changelist")


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a question, how often it was asked, and what can be done about it."""
    return show(
        request,
        "open_question",
        _("Open question"),
        question=open_questions.get(id),
        trail=[(_("Open questions"), address())],
    )


def dismiss(request: DeskRequest, id: int) -> HttpResponse:
    """Take a question off the list."""
    counted.dismiss(by=request.user, question=open_questions.get(id))
    messages.success(request, _("Taken off the list. It is counted on, unseen."))
    return see(address())
