"""May this actor do that?

People need a grant. A named part of the machine ('extract') acts by the code that calls it, but it
only ever suggests: what a person has to decide, `person` refuses to machines.
"""

from __future__ import annotations

from claims.exceptions import NotAllowed
from claims.models import User
from claims.queries import access


def demand(by: User | str, act: str, *, what: str, state: str = "*") -> None:
    """Refuse unless `by` is a part of the machine, or a person with the grant.

    Raises: NotSignedIn, NotAllowed.
    """
    if not isinstance(by, str):
        access.require(by, act, what=what, state=state)


def person(by: User | str, act: str, *, what: str, state: str = "*") -> User:
    """Return the person who may do `act`; machine accounts and parts of the machine may not.

    Raises: NotSignedIn, NotAllowed.
    """
    if isinstance(by, str) or getattr(by, "is_machine", False):
        raise NotAllowed(act=act, what=what, state=state)
    access.require(by, act, what=what, state=state)
    return by
