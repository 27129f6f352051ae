"""What does the public see?

Each page is one query and one template. Whoever asks sees what is public: an editor who is signed
in sees here what every reader sees.
"""

from __future__ import annotations

import re
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from claims.exceptions import NotFound, Refused
from claims.pages import answers, comparing
from claims.pages.caching import answer_page, public_page
from claims.pages.structured_data import for_script
from claims.presenters import claim_review
from claims.queries import dossiers, shelves
from claims.services import open_questions

NUMBER = re.compile(r"[0-9]{1,9}")


@public_page()
def home(request: HttpRequest) -> HttpResponse:
    """Show what this is, the question box and the latest verdicts."""
    checked = shelves.latest()
    is_sample = any(item.claim.is_sample for item in checked)
    return _page(request, "home", is_sample, checked=checked)


@public_page()
def claim(request: HttpRequest, id: int) -> HttpResponse:
    """Show a claim, its verdict and history, and the texts it appears in."""
    dossier = dossiers.of_claim(id)
    document: dict[str, Any] = {}
    if dossier.verdict is not None:
        document = claim_review.document(
            dossier.claim,
            dossier.verdict,
            settings.FACTCHECK_BASE_URL,
            settings.FACTCHECK_SITE_NAME,
            dossier.appearances,
            dossier.addresses,
        )
    return _page(
        request,
        "claim",
        dossier.claim.is_sample,
        dossier=dossier,
        structured_data=for_script(document),
        address=settings.FACTCHECK_BASE_URL + reverse("pages:claim", args=[id]),
    )


@public_page()
def story(request: HttpRequest, id: int) -> HttpResponse:
    """Show the texts of a story, which was made from which, and the claims checked."""
    dossier = shelves.of_story(id)
    return _page(request, "story", dossier.story.is_sample, dossier=dossier)


@public_page("version")
def article(request: HttpRequest, id: int) -> HttpResponse:
    """Show a text with the checked claims marked in it."""
    dossier = shelves.of_article(id, number=_number(request.GET.get("version")))
    return _page(request, "article", dossier.article.is_sample, dossier=dossier)


@public_page()
def source(request: HttpRequest, id: int) -> HttpResponse:
    """Show what a source claimed, and the words it is quoted with."""
    dossier = shelves.of_source(id)
    return _page(request, "source", dossier.source.is_sample, dossier=dossier)


@public_page()
def compare(request: HttpRequest, id: int) -> HttpResponse:
    """Show two texts side by side with what was changed from one to the other."""
    shown = comparing.of(id)
    return _page(request, "compare", shown.is_sample, is_wide=True, shown=shown)


@answer_page("q")
def lookup(request: HttpRequest) -> HttpResponse:
    """Answer whether a sentence has been checked."""
    question = request.GET.get("q", "")
    if not question.strip():
        return _page(request, "lookup", is_sample=False)
    try:
        answer = answers.to(question)
    except Refused as refused:
        problem = str(refused)
        return _page(
            request, "lookup", is_sample=False, status=400, question=question, problem=problem
        )
    if not answer.is_any:
        open_questions.note(texts=[question])
    return _page(request, "lookup", answer.is_sample, question=question, answer=answer)


def _number(value: str | None) -> int | None:
    if value is None:
        return None
    if not NUMBER.fullmatch(value):
        raise NotFound(what="version")
    return int(value)


def _page(
    request: HttpRequest, name: str, is_sample: bool, *, status: int = 200, **shown: Any
) -> HttpResponse:
    context = {
        "site_name": settings.FACTCHECK_SITE_NAME,
        "is_sample": is_sample,
        "question_limit": answers.QUESTION_LIMIT,
        "has_second_reader": settings.FACTCHECK_SECOND_READER != "off",
        **shown,
    }
    return render(request, f"pages/{name}.html", context, status=status)
