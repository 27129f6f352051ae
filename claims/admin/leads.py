"""In which other texts do the words of a copy stand?

A list of leads for one comparison, each with a button that suggests the connection for an editor to
confirm. Nothing is concluded from the words being there.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin import articles
from claims.admin.frame import DeskRequest, see, show
from claims.exceptions import Invalid
from claims.queries import access, cases, leads, origins
from claims.services import derivations, statements

LONGEST = 200  # code points that can be searched for; own choice


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show the other texts in which the words stand that a copy put in place of others."""
    access.derivation(id, by=request.user)
    words = request.GET.get("words", "").strip()
    if not words or len(words) > LONGEST:
        problem = _("Say which words to look for, %(most)s characters at most.") % {"most": LONGEST}
        raise Invalid(problem=problem)
    derivation = cases.pair(id)
    address = reverse("admin:claims_derivation_change", args=[id])
    return show(
        request,
        "leads",
        _("Where else “%(words)s” stands") % {"words": words},
        derivation=derivation,
        found=leads.of(words, derivation),
        trail=[*articles.trail(derivation.derived.article)[:-1], (_("Comparison"), address)],
    )


def suggest(request: DeskRequest, id: int, version: int) -> HttpResponse:
    """Suggest a connection of a text found with a comparison's original; the earlier leads."""
    access.derivation(id, by=request.user)
    access.version(version, by=request.user)
    pair = models.ArticleVersion.everything.select_related("article")
    original, derived = origins.in_order(
        pair.get(pk=cases.pair(id).original_id), pair.get(pk=version)
    )
    made = derivations.suggest(
        original=original,
        derived=derived,
        kind=models.Derivation.Kind.PARAPHRASE,
        score=None,
        rule=statements.EDITOR,
        by=request.user,
    )
    if made is None:
        raise Invalid(problem=_("An editor rejected this connection before, for the same words."))
    messages.success(request, _("Suggested. The comparison is made in a moment."))
    return see(reverse("admin:claims_derivation_change", args=[made.pk]))
