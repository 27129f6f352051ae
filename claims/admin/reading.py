"""The reading view: what does this text say, who says it, and what has been made of it?

The text is printed in pieces over which the marks lie; its words are never changed. Selecting words
in the browser marks a statement; a statement becomes a claim or is connected to one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin import articles
from claims.admin.asking import ask, send, sent
from claims.admin.frame import DeskRequest, see, show
from claims.admin.text_forms import MarkForm, SpeakerForm
from claims.exceptions import NotFound
from claims.queries import access, cases, reading, speakers
from claims.services import statements

# Cards beside a text; a longer text shows the first of them in the order asked for. Own choice.
CARDS = 300
SORTS = ("place", "worth")


class Shown(NamedTuple):
    """Words with what they are of statements: the one that a click means comes last.

    That is the innermost whose words they are; of a cue or a name that several share, the first.
    """

    text: str
    look: str
    of: str


class Card(NamedTuple):
    """A statement beside its text."""

    statement: models.Statement
    words: str


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a version of an article with its statements marked."""
    case = cases.of_article(id, by=request.user, number=_number(request))
    marked = reading.marked_text(case.version, desk=True)
    sort = request.GET.get("sort", SORTS[0])
    cards = sorted(marked.statements, key=_by_worth) if sort == "worth" else marked.statements
    return show(
        request,
        "article",
        case.article.title,
        case=case,
        pieces=tuple(_shown(marked)),
        cards=[Card(statement, marked.words(statement)) for statement in cards[:CARDS]],
        found=len(marked.statements),
        sort=sort if sort in SORTS else SORTS[0],
        form=MarkForm(initial={"form": models.Statement.Form.ASSERTION}),
        may_edit=access.may(request.user, "article.write", access.state_of(case.article)),
        may_mark=access.may(request.user, "statement.write"),
        trail=articles.trail(case.article)[:-1],
        is_fullwidth="1",
    )


def mark(request: DeskRequest, id: int) -> HttpResponse:
    """Mark the words that were selected."""
    version = access.version(id, by=request.user)
    access.require(request.user, "statement.write", what="statement")
    form = MarkForm(request.POST)
    made = send(
        form,
        lambda given: statements.mark(by=request.user, version=version, **given),
    )
    if made:
        messages.success(request, _("Marked."))
        return see(f"{articles.address(version)}#s{made.pk}")
    return ask(
        request,
        form,
        _("Mark a statement"),
        button=_("Mark"),
        trail=articles.trail(version.article),
        cancel=articles.address(version),
    )


def speaker(request: DeskRequest, id: int) -> HttpResponse:
    """Say which source speaks."""
    statement = cases.statement(id, by=request.user)
    access.require(request.user, "statement.write", what="statement")
    form = SpeakerForm.of(statement, sent(request))
    place = f"{articles.address(statement.version)}#s{id}"
    if send(
        form,
        lambda given: statements.name_speaker(by=request.user, statement=statement, **given),
    ):
        return see(place)
    found = speakers.candidates(statement)
    return ask(
        request,
        form,
        _("Name the speaker"),
        template="speaker",
        statement=statement,
        candidates=found,
        button=_("Save"),
        quoted=statement.words,
        intro=_("In the text: %(name)s") % {"name": statement.speaker_name}
        if statement.speaker_name
        else None,
        trail=articles.trail(statement.version.article),
        cancel=place,
    )


def reject_speaker(request: DeskRequest, id: int) -> HttpResponse:
    """Say that a suggested source is not the one named."""
    statement = cases.statement(id, by=request.user)
    access.require(request.user, "statement.write", what="statement")
    form = SpeakerForm.of(statement, request.POST)
    form.fields["speaker"].required = True
    place = reverse("admin:statement_speaker", args=[id])
    if send(
        form,
        lambda given: statements.reject_speaker(
            by=request.user, statement=statement, speaker=given["speaker"]
        ),
    ):
        messages.success(request, _("Rejected. It will not be suggested for this name again."))
        return see(place)
    return ask(
        request,
        form,
        _("Reject a speaker"),
        button=_("Reject"),
        trail=articles.trail(statement.version.article),
        cancel=place,
    )


def _number(request: DeskRequest) -> int | None:
    number = request.GET.get("version", "")
    if not number:
        return None
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise NotFound(what="version")
    return int(number)


def _by_worth(statement: models.Statement) -> tuple[float, int]:
    return -statement.checkworthiness, statement.start


def _shown(marked: reading.MarkedText) -> Iterable[Shown]:
    """Give each piece its look: of the innermost statement, and whether a claim was made of it.

    A cue or a speaker's name inside the words of another statement is shown as both.
    """
    by_id = {statement.pk: statement for statement in marked.statements}
    for piece in marked.pieces:
        inner = _outermost_first(piece.statements, by_id)
        sides = sorted({*piece.cues, *piece.speakers}, key=lambda id: (-by_id[id].start, id))
        looks = []
        if inner:
            looks.append(by_id[inner[-1]].form)
            if any(by_id[id].appearances.all() for id in inner):
                looks.append("claimed")
        looks += ["cue"] * bool(piece.cues) + ["speaker"] * bool(piece.speakers)
        names = [*sides, *inner]
        yield Shown(piece.text, " ".join(looks), " ".join(str(id) for id in dict.fromkeys(names)))


def _outermost_first(ids: Iterable[int], by_id: Mapping[int, models.Statement]) -> list[int]:
    return sorted(ids, key=lambda id: (by_id[id].start - by_id[id].end, id))
