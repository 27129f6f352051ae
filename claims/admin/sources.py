"""Who says, writes or publishes? The page of a source, and of its other names."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin.asking import ask, send, sent
from claims.admin.forms import new
from claims.admin.frame import DeskRequest, see
from claims.admin.people_forms import AliasForm, SourceForm
from claims.queries import access, cases
from claims.services import sources


def address(source: models.Source) -> str:
    """Return where a source's page is."""
    return reverse("admin:claims_source_change", args=[source.pk])


def trail(source: models.Source | None = None) -> list[tuple[str, str]]:
    """Return the way to a source's pages."""
    way = [(_("Sources"), reverse("admin:claims_source_changelist"))]
    return [*way, (source.name, address(source))] if source else way


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a source; take its changes when they are sent."""
    case = cases.of_source(id, by=request.user)
    state = access.state_of(case.source)
    form = SourceForm.of(case.source, sent(request))
    del form.fields["kind"]
    if request.method == "POST":
        access.require(request.user, "source.write", what="source", state=state)
        if send(form, lambda given: sources.edit(by=request.user, source=case.source, **given)):
            return see(address(case.source))
    return ask(
        request,
        form,
        case.source.name,
        template="source",
        case=case,
        alias_form=AliasForm(),
        may_write=access.may(request.user, "source.write", state),
        trail=trail(),
    )


def add(request: DeskRequest) -> HttpResponse:
    """Add a source."""
    access.require(request.user, "source.write", what="source", state="draft")
    form = new(SourceForm)(sent(request))
    source = send(form, lambda given: sources.create(by=request.user, **given))
    if source:
        return see(address(source))
    return ask(request, form, _("New source"), button=_("Add the source"), trail=trail())


def add_alias(request: DeskRequest, id: int) -> HttpResponse:
    """Add another name of a source."""
    source = access.source(id, by=request.user, to="source.write")
    form = AliasForm(sent(request))
    if send(form, lambda given: sources.add_alias(by=request.user, source=source, **given)):
        return see(address(source))
    return ask(
        request,
        form,
        _("Another name"),
        button=_("Add the name"),
        trail=trail(source),
        cancel=address(source),
    )
