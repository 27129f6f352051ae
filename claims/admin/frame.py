"""What stands around every page of the desk: who is let in, and what is said when it refuses?

One site object, which the pages and lists are hung on in `claims.admin.site`. A page is a plain
view; `page` lets only the desk in and turns a refusal into an answer a person can act on. Whether a
person may do a thing is never decided here: services ask `access`, and so do the templates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from unfold.forms import AuthenticationForm
from unfold.sites import UnfoldAdminSite

from claims.exceptions import (
    ChangedSinceSubmitted,
    NotAllowed,
    NotFound,
    NotSignedIn,
    Refused,
    RevisionRequired,
    StaleRevision,
)
from claims.models import User
from claims.queries import access

View = Callable[..., HttpResponse]

# Refusals that nothing typed on a form can mend; they have a page of their own.
FINAL = (ChangedSinceSubmitted, NotFound, NotAllowed, NotSignedIn)
# Refusals of what was sent on old knowledge. Their page leads back, and says by its status that
# nothing was done.
OLD = (RevisionRequired, StaleRevision)


class DeskRequest(HttpRequest):
    """A request of somebody who was let in."""

    user: User


def is_let_in(user: Any) -> bool:
    """Return whether this user may open the desk: a person with a role there."""
    if not isinstance(user, User) or not user.is_active or user.is_machine:
        return False
    return access.is_desk(user)


class SignIn(AuthenticationForm):  # type: ignore[misc]
    """Let people in by their role, not by a flag beside it."""

    def confirm_login_allowed(self, user: AbstractBaseUser) -> None:
        """Refuse a login that has no role at the desk."""
        if not is_let_in(user):
            raise ValidationError(
                _("This account has no role at the desk. Ask an administrator for one."),
                code="no_role",
            )


class DeskSite(UnfoldAdminSite):  # type: ignore[misc]
    """The desk. `pages` are its own addresses, before those of the lists."""

    login_form = SignIn
    index_title = _("Worklist")
    enable_nav_sidebar = True

    def __init__(self, name: str = "admin") -> None:
        super().__init__(name)
        self.pages: list[URLPattern] = []

    def extra_urls(self) -> list[URLPattern]:
        """Return the desk's own pages."""
        return self.pages

    def search(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Answer nothing: each list has its own search, and the theme's is not offered."""
        raise Http404

    def autocomplete_view(self, request: HttpRequest) -> HttpResponse:
        """Answer nothing: no form of the desk completes names of rows."""
        raise Http404

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        """Give what every page shows; who reads second is a thing everybody here must know."""
        context: dict[str, Any] = super().each_context(request)
        return context | {"is_without_second_reader": settings.FACTCHECK_SECOND_READER == "off"}

    def has_permission(self, request: HttpRequest) -> bool:
        """Let in who has a role at the desk."""
        return is_let_in(request.user)


site = DeskSite()


def page(view: View) -> View:
    """Make a view a page of the desk: for people with a role there, refusals answered."""

    @wraps(view)
    def run(request: DeskRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except Refused as refusal:
            return answer(request, refusal)

    return cast(View, site.admin_view(run))


def answer(request: DeskRequest, refusal: Refused) -> HttpResponse:
    """Tell a person what was refused: as a page, or as a message on the page they came from."""
    if request.POST.get("back") and not isinstance(refusal, FINAL + OLD):
        messages.error(request, str(refusal))
        return back(request, "")
    response = show(
        request, "refused", _("That was refused"), refusal=str(refusal), back=_origin(request)
    )
    response.status_code = refusal.status
    return response


def back(request: DeskRequest, otherwise: str) -> HttpResponseRedirect:
    """Lead back to where a button was pressed; never to another host."""
    return see(_origin(request) or otherwise or "/admin/")


def _origin(request: HttpRequest) -> str:
    """Return where a button was pressed; nothing if that is not here."""
    target = request.POST.get("back", "")
    return target if url_has_allowed_host_and_scheme(target, {request.get_host()}) else ""


def see(target: str) -> HttpResponseRedirect:
    """Lead a browser that posted to the page that shows the effect (303, so it asks with GET)."""
    response = HttpResponseRedirect(target)
    response.status_code = 303
    return response


def show(
    request: DeskRequest,
    template: str,
    title: Any,
    *,
    trail: list[tuple[str, str]] | None = None,
    **context: Any,
) -> TemplateResponse:
    """Render a page of the desk. `trail` is the way to it: pairs of label and address."""
    request.current_app = site.name
    return TemplateResponse(
        request,
        f"admin/desk/{template}.html",
        {
            **site.each_context(request),
            "title": title,
            "trail": trail or [],
            "may": Allowed(request.user),
            **context,
        },
    )


class Allowed:
    """What a template asks before it shows a button: `may.claim_write_draft`, say.

    >>> Allowed(None)["review_publish"]
    False
    """

    def __init__(self, user: Any) -> None:
        self.user = user

    def __getitem__(self, name: str) -> bool:
        """Look up `noun_verb` or `noun_verb_state` among the person's grants."""
        noun, verb, *state = name.split("_", 2)
        return access.may(self.user, f"{noun}.{verb}", state[0] if state else "*")
