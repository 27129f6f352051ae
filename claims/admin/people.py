"""Who works here, and as what? The page of a person."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin.frame import DeskRequest, show
from claims.exceptions import NotFound


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a person and the roles held."""
    user = models.User.objects.prefetch_related("groups").filter(pk=id).first()
    if user is None:
        raise NotFound(what="person")
    return show(
        request,
        "person",
        user.shown_name,
        person=user,
        trail=[(_("People"), reverse("admin:claims_user_changelist"))],
    )
