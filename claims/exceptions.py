"""What can go wrong, in words that tell the reader what to do.

One class for each kind of refusal. Its docstring is its message, with the fields in braces filled
in; its `status` is what HTTP calls it, the same for a program and at the desk.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from inspect import cleandoc
from typing import ClassVar


@dataclass(eq=False)
class Refused(Exception):  # noqa: N818  (a refusal is an answer, not a fault)
    """The request was refused."""

    status: ClassVar[int]

    def __str__(self) -> str:
        """Fill the fields into the class's docstring.

        >>> str(TooLong(what="The text", limit=5, unit="code points"))
        'The text is longer than 5 code points. Split it, or send a shorter one.'
        """
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return cleandoc(type(self).__doc__ or "").replace("\n", " ").format(**values)


@dataclass(eq=False)
class NotFound(Refused):
    """There is no such {what} here."""

    status = 404

    what: str = "object"


@dataclass(eq=False)
class NotSignedIn(Refused):
    """Sign in, or send an API key, to {act}."""

    status = 401

    act: str


@dataclass(eq=False)
class NotAllowed(Refused):
    """Your role does not allow you to {act} a {what} that is {state}. Ask an administrator."""

    status = 403

    act: str
    what: str
    state: str


@dataclass(eq=False)
class RevisionRequired(Refused):
    """Say which revision you are changing (If-Match, or the form's revision); it was missing."""

    status = 428


@dataclass(eq=False)
class StaleRevision(Refused):
    """Somebody changed this {what} since you read it (now revision {current}). Read it again."""

    status = 412

    what: str
    current: int


@dataclass(eq=False)
class ChangedSinceSubmitted(Refused):
    """What this verdict stands on changed after it was submitted: the claim, an appearance, a text
    or the evidence. Send it back, look at it again and submit it anew."""

    status = 412


@dataclass(eq=False)
class WrongState(Refused):
    """A {what} that is {state} cannot be {act}."""

    status = 409

    what: str
    state: str
    act: str


@dataclass(eq=False)
class AlreadyThere(Refused):
    """This {what} exists already."""

    status = 409

    what: str


@dataclass(eq=False)
class PreviouslyRejected(Refused):
    """An editor rejected this connection and neither text has changed. Undo the rejection first."""

    status = 409


@dataclass(eq=False)
class NeedsOwnDecision(Refused):
    """Findings that reverse a meaning are decided one by one, never in bulk."""

    status = 409


@dataclass(eq=False)
class SecondReaderNeeded(Refused):
    """Who wrote on a verdict is not its second reader. Another person has to publish it."""

    status = 403


@dataclass(eq=False)
class NotByMachine(Refused):
    """A machine account cannot publish. A person has to."""

    status = 403


@dataclass(eq=False)
class Incomplete(Refused):
    """Not ready to publish. Still missing: {missing}."""

    status = 422

    missing: str


@dataclass(eq=False)
class Invalid(Refused):
    """{problem}"""

    status = 400

    problem: str
    pointer: str = ""


@dataclass(eq=False)
class Contradicts(Invalid):
    """{problem} What is stored says otherwise, and nothing of this request was kept."""

    status = 409


@dataclass(eq=False)
class NoText(Refused):
    """{what} is empty. Send the words of the text."""

    status = 400

    what: str = "The text"


@dataclass(eq=False)
class HasNul(Refused):
    """{what} holds a NUL character at code point {place}. Remove it; text has none."""

    status = 400

    what: str
    place: int


@dataclass(eq=False)
class HasSurrogate(Refused):
    """{what} holds half a surrogate pair at code point {place}. Send whole characters."""

    status = 400

    what: str
    place: int


@dataclass(eq=False)
class NotText(Refused):
    """{what} is not text: {why}. Send a text or HTML file."""

    status = 415

    what: str
    why: str


@dataclass(eq=False)
class TooLong(Refused):
    """{what} is longer than {limit} {unit}. Split it, or send a shorter one."""

    status = 413

    what: str
    limit: int
    unit: str


@dataclass(eq=False)
class TooComplex(Refused):
    """{what} is too complex: {why}. Save it as plain text and send that."""

    status = 422

    what: str
    why: str


@dataclass(eq=False)
class UnknownLanguage(Refused):
    """'{code}' is no language tag. Use a BCP 47 tag such as en, de or pt-BR."""

    status = 400

    code: str


@dataclass(eq=False)
class KeyReused(Refused):
    """This Idempotency-Key was used with another request. Use a new key for a new request."""

    status = 422


@dataclass(eq=False)
class StillRunning(Refused):
    """The first request with this Idempotency-Key is still running. Try again in a second."""

    status = 409
