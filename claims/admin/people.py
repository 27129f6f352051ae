"""Who works here, and as what? Logins, roles and keys, for administrators.

A password or the secret of a key is shown once, in the answer to the very request that made it; it
is never stored, sent on or shown again.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin.asking import ask, send, sent
from claims.admin.frame import DeskRequest, see, show
from claims.admin.people_forms import KeyForm, LoginForm, RoleForm
from claims.exceptions import NotFound
from claims.queries import access
from claims.services import keys, people, roles

Trail = list[tuple[str, str]]


def trail(user: models.User | None = None) -> Trail:
    """Return the way to a person's pages."""
    way = [(_("People"), reverse("admin:claims_user_changelist"))]
    return [*way, (user.shown_name, address(user))] if user else way


def address(user: models.User) -> str:
    """Return where a person's page is."""
    return reverse("admin:claims_user_change", args=[user.pk])


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a person, the roles held and the keys that act as them."""
    access.require(request.user, "person.write", what="person")
    person = _person(id)
    return show(
        request,
        "person",
        person.shown_name,
        person=person,
        keys=models.ApiKey.objects.filter(user=person).order_by("-id"),
        may_write=access.may(request.user, "person.write"),
        may_rule=access.may(request.user, "role.write"),
        may_key=access.may(request.user, "key.write"),
        role_form=RoleForm(),
        key_form=KeyForm(),
        trail=trail(),
    )


def add(request: DeskRequest) -> HttpResponse:
    """Make a login; its password is in the answer, once."""
    access.require(request.user, "person.write", what="person")
    form = LoginForm(sent(request))
    made = send(form, lambda given: people.create(by=request.user, **given))
    if made:
        said = _("The password of %(name)s") % {"name": made.user.username}
        return _once(request, said, made.password, made.user)
    return ask(request, form, _("New login"), button=_("Make the login"), trail=trail())


def deactivate(request: DeskRequest, id: int) -> HttpResponse:
    """End a person's access."""
    person = _person(id)
    people.deactivate(by=request.user, user=person)
    messages.success(request, _("Deactivated: no sign-in and no key of theirs works any more."))
    return see(address(person))


def change_roles(request: DeskRequest, id: int) -> HttpResponse:
    """Give or take one role; the person is signed out everywhere."""
    person = _person(id)
    act = roles.revoke if "take" in request.POST else roles.grant
    act(by=request.user, user=person, role=request.POST.get("role", "")[:150])
    messages.success(request, _("Changed. The person has to sign in again."))
    return see(address(person))


def add_key(request: DeskRequest, id: int) -> HttpResponse:
    """Make a key that acts as this account; its secret is in the answer, once."""
    person = _person(id)
    access.require(request.user, "key.write", what="API key")
    form = KeyForm(sent(request))
    made = send(form, lambda given: keys.create(by=request.user, user=person, **given))
    if made:
        said = _("The secret of the key “%(name)s”") % {"name": made.key.name}
        return _once(request, said, made.secret, person)
    return ask(
        request,
        form,
        _("New key"),
        button=_("Make the key"),
        trail=trail(person),
        cancel=address(person),
    )


def revoke_key(request: DeskRequest, id: int) -> HttpResponse:
    """End a key for good."""
    access.require(request.user, "key.write", what="API key")
    key = models.ApiKey.objects.filter(pk=id).select_related("user").first()
    if key is None:
        raise NotFound(what="API key")
    revision = request.POST.get("revision", "")
    keys.revoke(by=request.user, key=key, revision=int(revision) if revision.isdigit() else None)
    messages.success(request, _("Revoked."))
    return see(address(key.user))


def _person(id: int) -> models.User:
    user = models.User.objects.prefetch_related("groups").filter(pk=id).first()
    if user is None:
        raise NotFound(what="person")
    return user


def _once(request: DeskRequest, title: str, secret: str, user: models.User) -> HttpResponse:
    return show(request, "once", title, secret=secret, then=address(user), trail=trail(user))
