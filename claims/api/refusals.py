"""What does the HTTP side refuse that no other floor has a word for?"""

from __future__ import annotations

from dataclasses import dataclass

from claims.exceptions import Refused


@dataclass(eq=False)
class MalformedText(Refused):
    """{what} is not UTF-8 text without NUL characters."""

    status = 400

    what: str


@dataclass(eq=False)
class BodyEncoded(Refused):
    """Send the body as it is, without a Content-Encoding."""

    status = 415


@dataclass(eq=False)
class LengthRequired(Refused):
    """Say how long the body is (Content-Length, in bytes); it is not read in chunks."""

    status = 411


@dataclass(eq=False)
class WrongKey(Refused):
    """This API key is unknown or revoked."""

    status = 401


@dataclass(eq=False)
class ScopeMissing(Refused):
    """Your API key lacks the scope '{scope}'. Ask whoever made it for one that has it."""

    status = 403

    scope: str


@dataclass(eq=False)
class TooFast(Refused):
    """You have used up your {limit} requests of this minute. Try again in {wait} seconds."""

    status = 429

    limit: int
    wait: int


@dataclass(eq=False)
class NoSuchPage(Refused):
    """There is nothing at this address."""

    status = 404


@dataclass(eq=False)
class MethodRefused(Refused):
    """This address does not answer {method}."""

    status = 405

    method: str


@dataclass(eq=False)
class WrongMediaType(Refused):
    """{detail}"""

    status = 415

    detail: str


@dataclass(eq=False)
class Unavailable(Refused):
    """The service cannot answer just now. Try again in a few seconds."""

    status = 503


@dataclass(eq=False)
class Malformed(Refused):
    """The request is malformed."""

    status = 400


@dataclass(eq=False)
class Unstorable(Refused):
    """A value that you sent is outside what can be stored."""

    status = 400


@dataclass(eq=False)
class Conflict(Refused):
    """Somebody else changed the same thing just now. Read it again."""

    status = 409


@dataclass(eq=False)
class Fault(Refused):
    """Something went wrong here, and it has been written down. It is not your request's fault."""

    status = 500
