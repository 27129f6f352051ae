"""How does a form of the desk get from a person to a service and back?

`send` hands what was typed to one service and puts its refusal on the form; `ask` shows the form.
Only what would show or forbid a thing by its existence (not found, not allowed) leaves the form.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpResponse

from claims.admin.forms import DeskForm
from claims.admin.frame import STATUS, DeskRequest, show
from claims.exceptions import Refused, StaleRevision

T = TypeVar("T")

REFUSED = 422
STALE = 412


def sent(request: DeskRequest) -> Any:
    """Return what was posted, or None."""
    return request.POST if request.method == "POST" else None


def send(form: DeskForm, act: Callable[[dict[str, Any]], T]) -> T | None:
    """Run `act` on what the form holds; None if the form or the service refuses."""
    if not form.is_bound or not form.is_valid():
        return None
    try:
        return act(form.cleaned_data)
    except Refused as refusal:
        if type(refusal) in STATUS:
            raise
        form.refuse(refusal)
        form.is_stale = isinstance(refusal, StaleRevision)
        return None


def ask(
    request: DeskRequest, form: DeskForm, title: Any, *, template: str = "form", **context: Any
) -> HttpResponse:
    """Show a form, with the status of a refusal if it was sent."""
    response = show(request, template, title, form=form, **context)
    if form.is_bound:
        response.status_code = STALE if form.is_stale else REFUSED
    return response
