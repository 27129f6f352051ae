"""Has this been checked, and is this copy of it faithful?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.fields import Nothing, body, query
from claims.api.serializers.lookups import LookupBody, LookupQuery, LookupSerializer
from claims.api.views.reading import ReadView
from claims.queries import lookup, resources
from claims.services import open_questions

# What a lookup is told beside its question.
HOW = ("language", "limit", "as_of", "date", "speaker", "explain")
# Code points that are looked up in the time of a simple request (5 ms, measured on the founding
# texts: an article of 5,600 code points takes 0.3 to 0.6 s).
CHEAP = 50


@extend_schema_view(
    get=extend_schema(operation_id="lookup", parameters=[LookupQuery], responses=LookupSerializer)
)
class Lookup(ReadView):
    """Look words, a whole article or an address up."""

    keeps = False

    def read(self, request: Request) -> Response:
        """Look one sentence or one address up."""
        asked = query(LookupQuery, request)
        if "q" in asked:
            asked["text"] = asked.pop("q")
        return self.answer(request, asked)

    @extend_schema(operation_id="lookup_many", request=LookupBody, responses=LookupSerializer)
    def post(self, request: Request) -> Response:
        """Look a text, several, a whole article or an address up; nothing is stored or fetched."""
        query(Nothing, request)
        asked = body(LookupBody, request)
        response = self.answer(request, asked)
        response["Cache-Control"] = "no-store"
        return response

    def answer(self, request: Request, asked: dict[str, Any]) -> Response:
        """Charge what the questions cost beyond one request, and answer them."""
        self.charge(request, sum(map(cost, questions(asked))) - 1)
        return answer(asked)


def answer(asked: dict[str, Any]) -> Response:
    """Answer the one or several questions asked."""
    how: dict[str, Any] = {name: asked[name] for name in HOW if name in asked}
    found = list(zip(questions(asked), matches(asked, how), strict=True))
    if "as_of" not in asked:
        unanswered = [
            echo["text"]
            for echo, all in found
            if "text" in echo and not any(match.is_answer for match in all)
        ]
        open_questions.note(texts=unanswered, language=asked.get("language", ""))
    statements = [
        match.appearance.statement_id for _, all in found for match in all if match.appearance
    ]
    told = {
        "results": [{"query": echo, "matches": all} for echo, all in found],
        "searched": lookup.searched(as_of=asked.get("as_of")),
    }
    known = {"words": resources.words_of(statements), "explain": asked.get("explain", False)}
    return Response(LookupSerializer(told, context=known).data)


def questions(asked: dict[str, Any]) -> list[dict[str, str]]:
    """Give each question by itself.

    >>> questions({"texts": ["a", "b"], "limit": 3})
    [{'text': 'a'}, {'text': 'b'}]
    """
    if "texts" in asked:
        return [{"text": text} for text in asked["texts"]]
    return [{name: asked[name]} for name in ("text", "passage", "url") if name in asked]


def cost(question: Mapping[str, str]) -> int:
    """Say how many simple requests a question is worth.

    >>> cost({"text": "A sentence."}), cost({"passage": "A sentence. " * 500})
    (1, 120)
    """
    return max(1, sum(map(len, question.values())) // CHEAP)


def matches(asked: dict[str, Any], how: Mapping[str, Any]) -> list[tuple[lookup.Match, ...]]:
    """Look each question up."""
    names = ("limit", "as_of", "language")
    known: dict[str, Any] = {name: how[name] for name in names if name in how}
    day, speaker = how.get("date"), how.get("speaker", "")
    if "url" in asked:
        return [lookup.by_url(asked["url"], day=day, speaker=speaker, **known)]
    if "explain" in how:
        known["explain"] = how["explain"]
    if "passage" in asked:
        return [lookup.by_passage(asked["passage"], day=day, speaker=speaker, **known)]
    texts = [one["text"] for one in questions(asked)]
    return lookup.by_texts([lookup.Asked(text, day, speaker) for text in texts], **known)
