"""What may reach a view at all?

Every request is looked at here first, before sessions, forms or the database see any of it: bytes
that are no UTF-8 text, NUL characters, bodies larger than the route takes, encodings we do not
undo. What is refused is refused in one sentence and with a 4xx status; what passes can be stored by
PostgreSQL as it is.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from django.http import HttpRequest, HttpResponse
from django.http.request import RawPostDataException

from claims.api import answers
from claims.api.refusals import BodyEncoded, LengthRequired, MalformedText
from claims.exceptions import Refused, TooLong

KIB, MIB = 1024, 1024 * 1024


class Cap(NamedTuple):
    """The largest body, in bytes, that routes beginning with `path` take."""

    path: str
    limit: int


# The first that fits counts. Own choice, from the texts these routes carry: 2 M code points of
# article text are at most 8 MiB, and the admin takes files.
CAPS = (
    Cap("/api/v1/articles", 8 * MIB),
    Cap("/api/v1/lookup", MIB),  # an article of 50,000 code points, however JSON escapes them
    Cap("/api/", 256 * KIB),
    Cap("/v1alpha1/", 256 * KIB),
    Cap("/admin/", 64 * MIB),
    Cap("", 256 * KIB),  # also `OPTIONS *`
)
# How much of a refused body is read and thrown away, so that the sender is still there to read the
# answer; and in which steps.
DRAINED = 64 * MIB
STEP = 64 * KIB

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
LENGTH = re.compile(r"[0-9]{1,18}", re.ASCII)
# Django's parser of multipart forms reads what is no UTF-8 as U+FFFD, without a word. Under this
# name Python reads UTF-8 and complains, so that a U+FFFD in a form is one that was sent.
UNREPLACED = "utf_8_unreplaced"
NUL_OR_SURROGATE = re.compile("[\x00\ud800-\udfff]")


class EdgeMiddleware:
    """Refuse at the door what no view should have to think of."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Check the request, then pass it on."""
        try:
            check_length(request)
            check_text(request)
            check_form(request)
        except Refused as refusal:
            drain(request)
            return answers.answer(request, refusal)
        return self.get_response(request)


def cap(path: str) -> int:
    """Say how many bytes of body a route takes.

    >>> cap("/api/v1/claims"), cap("/api/v1/articles")
    (262144, 8388608)
    """
    return next(entry.limit for entry in CAPS if path.startswith(entry.path))


def check_length(request: HttpRequest) -> None:
    """Refuse a body that is too large, compressed, or of unknown length.

    Raises: TooLong, BodyEncoded, LengthRequired.
    """
    if request.META.get("HTTP_CONTENT_ENCODING"):
        raise BodyEncoded()
    declared = request.META.get("CONTENT_LENGTH") or "0"
    if request.META.get("HTTP_TRANSFER_ENCODING") or not LENGTH.fullmatch(declared):
        raise LengthRequired()
    limit = cap(request.path_info)
    if int(declared) > limit:
        raise TooLong(what="The body", limit=limit, unit="bytes")


def check_text(request: HttpRequest) -> None:
    """Refuse a path, query, header or cookie that is no text.

    Raises: MalformedText.
    """
    # Django has decoded the path, and written bytes that are no UTF-8 as %XX.
    _text(unquote_to_bytes(request.path_info), "The path")
    # WSGI hands other bytes over as Latin-1 characters (PEP 3333).
    asked = request.META.get("QUERY_STRING", "").encode("latin-1", "replace")
    _text(unquote_to_bytes(asked), "The query")
    for name, value in request.META.items():
        if name.startswith("HTTP_") or name in ("CONTENT_TYPE", "REMOTE_USER"):
            _text(value.encode("latin-1", "replace"), f"The header {_header(name)}")
    for name, value in request.COOKIES.items():
        # A quoted cookie may spell NUL as \000.
        if NUL_OR_SURROGATE.search(name + value):
            raise MalformedText(what="A cookie")


def check_form(request: HttpRequest) -> None:
    """Refuse a form whose fields are no text.

    Other bodies are their parser's to check, and addresses for programs take no forms at all.

    Raises: MalformedText.
    """
    kind = request.content_type or ""
    is_form = request.method == "POST" and kind in (FORM, MULTIPART)
    if not is_form or request.path_info.startswith(answers.PROGRAMS):
        return
    if kind == FORM:
        _text(unquote_to_bytes(request.body), "The form")
    else:
        _read_multipart(request)
    for name, values in request.POST.lists():
        if any(NUL_OR_SURROGATE.search(text) for text in (name, *values)):
            raise MalformedText(what="The form")


def drain(request: HttpRequest) -> None:
    """Read a refused body to its end and drop it; gives up after `DRAINED` bytes."""
    left = DRAINED
    try:
        while left > 0 and (step := request.read(STEP)):
            left -= len(step)
    except (OSError, RawPostDataException):
        return  # the sender has gone, or the body was read already


def _read_multipart(request: HttpRequest) -> None:
    """Read a form with files, whose text is UTF-8 whatever its sender calls it."""
    request.encoding = UNREPLACED
    try:
        request.POST  # noqa: B018  (parsed when it is first asked for)
    except UnicodeDecodeError as error:
        raise MalformedText(what="The form") from error


def _unreplaced(name: str) -> codecs.CodecInfo | None:
    """Find the codec `UNREPLACED`.

    >>> b"\\xef\\xbf\\xbd".decode(UNREPLACED, "replace") == "\\N{REPLACEMENT CHARACTER}"
    True
    """
    if name != UNREPLACED:
        return None
    utf_8 = codecs.lookup("utf-8")
    return codecs.CodecInfo(utf_8.encode, lambda raw, _errors="": utf_8.decode(raw), name=name)


codecs.register(_unreplaced)


def _header(name: str) -> str:
    return name.removeprefix("HTTP_").replace("_", "-").title()


def _text(raw: bytes, what: str) -> None:
    try:
        if "\x00" in raw.decode():
            raise MalformedText(what=what)
    except UnicodeDecodeError as error:
        raise MalformedText(what=what) from error
