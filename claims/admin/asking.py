"""How does a form of the desk get from a person to a service and back?

`send` hands what was typed to one service and puts its refusal on the form; `ask` shows the form.
Only what would show or forbid a thing by its existence (not found, not allowed) leaves the form.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpResponse

from claims.admin.forms import DeskForm
from claims.admin.frame import FINAL, OLD, DeskRequest, show
from claims.exceptions import Refused, RevisionRequired

T = TypeVar("T")


def sent(request: DeskRequest) -> Any:
    """Return what was posted, or None."""
    return request.POST if request.method == "POST" else None


def send(form: DeskForm, act: Callable[[dict[str, Any]], T]) -> T | None:
    """Run `act` on what the form holds; None if the form or the service refuses."""
    if not form.is_bound:
        return None
    if not form.is_valid():
        if "revision" in form.errors:
            _refuse(form, RevisionRequired())
        return None
    try:
        return act(form.cleaned_data)
    except FINAL:
        raise
    except Refused as refusal:
        _refuse(form, refusal)
        return None


def ask(
    request: DeskRequest, form: DeskForm, title: Any, *, template: str = "form", **context: Any
) -> HttpResponse:
    """Show a form, with the status of a refusal if it was sent."""
    response = show(request, template, title, form=form, **context)
    if form.is_bound:
        response.status_code = form.status
    return response


def _refuse(form: DeskForm, refusal: Refused) -> None:
    form.refuse(refusal)
    if isinstance(refusal, OLD):
        form.status = refusal.status
