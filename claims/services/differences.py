"""What does an editor make of a difference that the machine found?

It is confirmed, dismissed or given another type, and any such decision can be taken back, again and
again, back to what was found. Each step is a row of its own that follows the one before it. What
reverses a meaning is decided by itself, never with others. `revision` is the number of the last
decision the editor has seen, 0 for none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from django.utils import timezone

from claims.analysis.findings import REVERSES, SEVERITIES, TYPES
from claims.exceptions import Invalid, NeedsOwnDecision, RevisionRequired, StaleRevision, WrongState
from claims.models import Derivation, Difference, DifferenceDecision, User
from claims.queries import findings
from claims.services import acts, wording
from claims.services.permission import person
from claims.services.transactions import service

ACT = "difference.decide"
WHAT = "difference"
MOST = 500  # decisions in one go; own choice, about a whole page of a comparison
Status = DifferenceDecision.Status


@service
def confirm(
    *,
    by: User,
    difference: Difference,
    revision: int | None,
    reason: str = "",
    at: datetime | None = None,
) -> DifferenceDecision:
    """Confirm a difference as it was found.

    Raises: NotSignedIn, NotAllowed, WrongState, RevisionRequired, StaleRevision, HasNul,
    HasSurrogate.
    """
    return _decide(Status.CONFIRMED, by, difference, revision, reason, at)


@service
def dismiss(
    *,
    by: User,
    difference: Difference,
    revision: int | None,
    reason: str = "",
    at: datetime | None = None,
) -> DifferenceDecision:
    """Say that a difference is none: readers do not see it, and nothing is proposed from it.

    Raises: NotSignedIn, NotAllowed, WrongState, RevisionRequired, StaleRevision, HasNul,
    HasSurrogate.
    """
    return _decide(Status.DISMISSED, by, difference, revision, reason, at)


@service
def retype(
    *,
    by: User,
    difference: Difference,
    revision: int | None,
    type: str,
    severity: str,
    reason: str = "",
    at: datetime | None = None,
) -> DifferenceDecision:
    """Give a difference another type or severity than was found.

    Raises: NotSignedIn, NotAllowed, Invalid, WrongState, RevisionRequired, StaleRevision, HasNul,
    HasSurrogate.
    """
    _check(difference, type, severity)
    return _decide(
        Status.RETYPED, by, difference, revision, reason, at, type=type, severity=severity
    )


@service
def undo(
    *,
    by: User,
    difference: Difference,
    revision: int | None,
    reason: str = "",
    at: datetime | None = None,
) -> DifferenceDecision:
    """Take the last decision back that is not taken back yet; what held before holds again.

    Works for a decision that stands on no finding any more, too, on the difference it was made on.

    Raises: NotSignedIn, NotAllowed, WrongState if there is none, RevisionRequired, StaleRevision.
    """
    line = _line(by, difference, revision, reason, is_step_back=True)
    undone = {one.undoes_id for one in line}
    last = next((one for one in line if one.undoes_id is None and one.pk not in undone), None)
    if last is None:
        raise WrongState(WHAT, line[0].status if line else Status.FOUND, "undone")
    before = next((one for one in line if one.pk == last.previous_id), None)
    state = (
        (Status.FOUND.value, difference.type, difference.severity)
        if before is None or before.status == Status.FOUND
        else (before.status, before.type, before.severity)
    )
    return _append("undo", by, difference, line, state, reason, at, undoes=last)


@service
def decide_many(
    *, by: User, act: str, differences: Sequence[tuple[Difference, int]], at: datetime | None = None
) -> list[DifferenceDecision]:
    """Confirm, dismiss or undo several, each at its revision; all or none.

    Raises: NeedsOwnDecision if one reverses a meaning, as found or as decided; Invalid for another
    act or too many; what the single acts do.
    """
    acting: dict[str, Callable[..., DifferenceDecision]] = {
        "confirm": confirm,
        "dismiss": dismiss,
        "undo": undo,
    }
    if act not in acting or len(differences) > MOST:
        raise Invalid(f"Confirm, dismiss or undo at most {MOST} differences at once.")
    if _is_any_reversing(one for one, _ in differences):
        raise NeedsOwnDecision()
    ordered = sorted(differences, key=lambda pair: pair[0].pk)
    return [acting[act](by=by, difference=one, revision=n, at=at) for one, n in ordered]


def _decide(
    status: Status,
    by: User,
    difference: Difference,
    revision: int | None,
    reason: str,
    at: datetime | None,
    *,
    type: str = "",
    severity: str = "",
) -> DifferenceDecision:
    line = _line(by, difference, revision, reason)
    state = (status.value, type or difference.type, severity or difference.severity)
    if line and (line[0].status, line[0].type, line[0].severity) == state:
        raise WrongState(WHAT, status, f"{status} again")
    return _append(VERBS[status], by, difference, line, state, reason, at)


VERBS = {Status.CONFIRMED: "confirm", Status.DISMISSED: "dismiss", Status.RETYPED: "retype"}


def _line(
    by: User,
    difference: Difference,
    revision: int | None,
    reason: str,
    *,
    is_step_back: bool = False,
) -> list[DifferenceDecision]:
    """Lock the pair of texts and return what was decided at the place, the last first.

    Refuses what was sent on old knowledge: of another decision, or of a comparison that was made
    anew since, in which only a decision without a finding can still be taken back.
    """
    person(by, ACT, what=WHAT)
    wording.storable(reason, "The reason")
    if revision is None:
        raise RevisionRequired()
    pair = Derivation.everything.select_for_update().get(pk=difference.derivation_id)
    # From here on; an instance that was read before may lack what came meanwhile.
    rows = list(DifferenceDecision.everything.filter(derivation=pair))
    by_id = {one.pk: one for one in rows}
    last = max(
        (one for one in by_id.values() if one.difference_id == difference.pk),
        key=lambda one: one.number,
        default=None,
    ) or by_id.get(difference.remembers_id or 0)
    line = []
    step = last
    while step is not None:
        line.append(step)
        step = by_id.get(step.previous_id or 0)
    current = line[0].number if line else 0
    if revision != current or (line and any(o.previous_id == line[0].pk for o in rows)):
        raise StaleRevision(what=WHAT, current=current)
    if difference.analysis_version != pair.analysis_version and not (
        is_step_back and line and _is_without_finding(line[0], pair)
    ):
        raise StaleRevision(what="comparison", current=pair.revision)
    return line


def _is_without_finding(decision: DifferenceDecision, pair: Derivation) -> bool:
    """Say whether no difference of the comparison that is shown goes on with this decision."""
    shown = Difference.everything.filter(analysis_version=pair.analysis_version)
    return not shown.filter(remembers=decision).exists()


def _append(
    verb: str,
    by: User,
    difference: Difference,
    line: Sequence[DifferenceDecision],
    state: tuple[str, str, str],
    reason: str,
    at: datetime | None,
    undoes: DifferenceDecision | None = None,
) -> DifferenceDecision:
    status, type, severity = state
    made: DifferenceDecision = DifferenceDecision.everything.create(
        derivation_id=difference.derivation_id,
        difference=difference,
        number=line[0].number + 1 if line else 1,
        previous=line[0] if line else None,
        undoes=undoes,
        status=status,
        type=type,
        severity=severity,
        reason=reason,
        at=at or timezone.now(),
        by=by,
        by_name=by.shown_name,
    )
    acts.record(
        act=f"difference.{verb}",
        on=difference.derivation,
        by=by,
        payload={
            "difference": difference.pk,
            "found": [difference.type, difference.severity],
            "decision": made.pk,
            "number": made.number,
            "status": status,
            "now": [type, severity],
            "reason": reason,
            "undoes": undoes.pk if undoes else None,
        },
    )
    return made


def _check(difference: Difference, type: str, severity: str) -> None:
    if type not in TYPES:
        raise Invalid("There is no such type of difference.", pointer="/type")
    if severity not in SEVERITIES:
        raise Invalid(f"The severity is one of {', '.join(SEVERITIES)}.", pointer="/severity")
    if (type, severity) == (difference.type, difference.severity):
        raise Invalid("That is what was found: confirm it instead.", pointer="/type")


def _is_any_reversing(differences: Iterable[Difference]) -> bool:
    rows = Difference.everything.filter(pk__in=[one.pk for one in differences])
    read = findings.with_status(rows).values_list("severity", "severity_now")
    return any(REVERSES in pair for pair in read)
