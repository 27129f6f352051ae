"""The story page: which texts tell this story, and who has it from whom?"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin.asking import ask, send, sent
from claims.admin.forms import new
from claims.admin.frame import DeskRequest, see, show
from claims.admin.text_forms import DerivationForm, StoryForm
from claims.queries import access, cases, distortions
from claims.services import derivations, statements, stories

Trail = list[tuple[str, str]]


def trail(story: models.Story | None = None) -> Trail:
    """Return the way to a story's pages."""
    way = [(_("Stories"), reverse("admin:claims_story_changelist"))]
    if story is not None:
        way.append((story.title, address(story)))
    return way


def address(story: models.Story) -> str:
    """Return where a story's page is."""
    return reverse("admin:claims_story_change", args=[story.pk])


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a story with its texts, connections and claims."""
    case = cases.of_story(id, by=request.user)
    return show(
        request,
        "story",
        case.story.title,
        case=case,
        distortions=distortions.of_story(case.story, desk=True),
        trail=trail(),
    )


def add(request: DeskRequest) -> HttpResponse:
    """Open a case folder."""
    access.require(request.user, "story.write", what="story")
    form = new(StoryForm)(sent(request))
    story = send(form, lambda given: stories.create(by=request.user, **given))
    if story:
        return see(address(story))
    return ask(request, form, _("New story"), button=_("Open the story"), trail=trail())


def edit(request: DeskRequest, id: int) -> HttpResponse:
    """Change a story's title and summary."""
    story = access.story(id, by=request.user, to="story.write")
    form = StoryForm.of(story, sent(request))
    if send(form, lambda given: stories.edit(by=request.user, story=story, **given)):
        return see(address(story))
    return ask(
        request,
        form,
        _("Edit the story"),
        button=_("Save"),
        trail=trail(story),
        cancel=address(story),
    )


def pair(request: DeskRequest, id: int) -> HttpResponse:
    """Say that one text of the story came from another, and have them compared."""
    story = access.story(id, by=request.user, to="connection.suggest")
    form = DerivationForm(sent(request), story=story)
    made = send(
        form,
        lambda given: derivations.suggest(
            by=request.user, rule=statements.EDITOR, score=None, **given
        ),
    )
    if made:
        messages.success(request, _("Suggested. The comparison is made in a moment."))
        return see(reverse("admin:claims_derivation_change", args=[made.pk]))
    return ask(
        request,
        form,
        _("Connect two texts"),
        button=_("Connect and compare"),
        trail=trail(story),
        cancel=address(story),
    )
