"""How does a text come to the desk?

Pasted or uploaded, as a new article or as what an article says now. The words are kept exactly;
see `claims.admin.fields` for what encoding a form does to them.
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import models
from claims.admin import stories
from claims.admin.asking import ask, send, sent
from claims.admin.frame import DeskRequest, see
from claims.admin.text_forms import ArticleForm, RecordForm, VersionForm
from claims.ingest.decoding import Document
from claims.queries import access
from claims.services import articles, documents


def address(version: models.ArticleVersion) -> str:
    """Return where a version is read."""
    place = reverse("admin:claims_article_change", args=[version.article_id])
    return f"{place}?version={version.number}"


def trail(article: models.Article) -> list[tuple[str, str]]:
    """Return the way to an article's pages."""
    if article.story:
        way = stories.trail(article.story)
    else:
        way = [(_("Articles"), reverse("admin:claims_article_changelist"))]
    return [*way, (article.title, reverse("admin:claims_article_change", args=[article.pk]))]


def add(request: DeskRequest) -> HttpResponse:
    """Bring in a text that is new to us, into a story if one is named."""
    access.require(request.user, "article.add", what="article")
    story = _story(request)
    form = ArticleForm(sent(request), request.FILES or None, initial={"story": story})
    form.offer_originals(story)
    added = send(form, lambda given: articles.add(by=request.user, **_read(given)))
    if added:
        return _arrived(request, added)
    return ask(
        request,
        form,
        _("Add a text"),
        button=_("Add the text"),
        trail=stories.trail(story),
        cancel=stories.address(story) if story else reverse("admin:claims_article_changelist"),
    )


def add_version(request: DeskRequest, id: int) -> HttpResponse:
    """Bring in what an article says now."""
    article = access.article(id, by=request.user, to="article.add")
    form = VersionForm(sent(request), request.FILES or None)
    added = send(
        form, lambda given: articles.add_version(by=request.user, article=article, **_read(given))
    )
    if added:
        return _arrived(request, added)
    way = trail(article)
    return ask(
        request,
        form,
        _("Add a later version"),
        button=_("Add the version"),
        trail=way,
        cancel=way[-1][1],
    )


def edit(request: DeskRequest, id: int) -> HttpResponse:
    """Say who published an article, and when."""
    article = access.article(id, by=request.user, to="article.write")
    form = RecordForm.of(article, sent(request))
    if send(form, lambda given: articles.edit(by=request.user, article=article, **given)):
        return see(trail(article)[-1][1])
    way = trail(article)
    return ask(
        request,
        form,
        _("Publisher and date"),
        button=_("Save"),
        intro=_("Everybody reads this beside the text. It is changed by those who publish.")
        if article.public_at
        else None,
        trail=way,
        cancel=way[-1][1],
    )


def _arrived(request: DeskRequest, added: articles.Added) -> HttpResponse:
    if added.is_new:
        messages.success(request, _("Kept. Its quotes and claims are marked in a moment."))
    else:
        messages.info(request, _("We have this text already, word for word. Here it is."))
    return see(address(added.version))


def _story(request: DeskRequest) -> models.Story | None:
    number = request.GET.get("story", "")
    if number.isascii() and number.isdigit() and len(number) < 19:
        return access.story(int(number), by=request.user)
    return None


def _read(given: dict[str, Any]) -> dict[str, Any]:
    """Turn text or file into a document; leave the rest."""
    text, file = given.pop("text"), given.pop("file")
    return {**given, "document": _document(text, file)}


def _document(text: str, file: Any) -> Document:
    if file is None:
        return documents.from_text(text)
    return documents.from_upload(file.read(), _media_type(file), file.name)


def _media_type(file: Any) -> str:
    charset = f"; charset={file.charset}" if file.charset else ""
    return f"{file.content_type or ''}{charset}"
