"""What editors make of differences: in lines, taken back, never in bulk where a meaning turns."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from claims.exceptions import (
    Invalid,
    NeedsOwnDecision,
    NotAllowed,
    RevisionRequired,
    StaleRevision,
    WrongState,
)
from claims.models import (
    Derivation,
    Difference,
    DifferenceDecision,
    Ledger,
    LedgerPayload,
    TextAnchor,
)
from claims.queries import cases, comparisons, findings
from claims.services import appearances, connections, differences
from claims.services.transactions import sqlstate
from tests import factories, found

pytestmark = pytest.mark.django_db

ORIGINAL = "The bridge may open on Monday. It cost 40 million. Nobody was hurt.\n"
COPY = "The bridge will open on Monday. It cost 60 million. Somebody was hurt.\n"


def compared() -> Derivation:
    return found.pair(
        factories.version(ORIGINAL),
        factories.version(COPY),
        found.named("hedge_removed", "may", "will"),
        found.named("number_changed", "40", "60"),
        found.named("negation_flipped", "Nobody", "Somebody", found.REVERSES),
    )


def held(one: Difference) -> tuple[str, str, str]:
    """Return what holds of a difference."""
    row = findings.with_status(Difference.everything.filter(pk=one.pk)).get()
    return row.status, row.type_now, row.severity_now


def test_each_decision_is_a_row_and_an_act() -> None:
    by, edge = factories.user(), compared()
    one = found.difference(edge, "hedge_removed")
    assert held(one) == ("found", "hedge_removed", "substantive")
    acts = Ledger.objects.count()
    made = differences.confirm(by=by, difference=one, revision=0, reason="So it is.")
    assert held(one) == ("confirmed", "hedge_removed", "substantive")
    assert (made.number, made.by, made.by_name, made.reason) == (1, by, by.shown_name, "So it is.")
    entry = Ledger.objects.order_by("-seq")[0]
    assert Ledger.objects.count() == acts + 1
    assert (entry.act, entry.object) == ("difference.confirm", f"derivation:{edge.pk}")
    assert '"status":"confirmed"' in LedgerPayload.objects.get(entry=entry).text


def test_a_type_of_the_editors_own_holds_until_it_is_taken_back() -> None:
    by, one = factories.user(), found.difference(compared(), "number_changed")
    differences.retype(by=by, difference=one, revision=0, type="quote_altered", severity="cosmetic")
    assert held(one) == ("retyped", "quote_altered", "cosmetic")
    differences.dismiss(by=by, difference=one, revision=1)
    assert held(one) == ("dismissed", "number_changed", "substantive")
    differences.undo(by=by, difference=one, revision=2)
    assert held(one) == ("retyped", "quote_altered", "cosmetic")
    differences.undo(by=by, difference=one, revision=3)
    assert held(one) == ("found", "number_changed", "substantive")
    with pytest.raises(WrongState):
        differences.undo(by=by, difference=one, revision=4)
    differences.confirm(by=by, difference=one, revision=4)
    assert held(one)[0] == "confirmed"
    line = DifferenceDecision.everything.filter(difference=one).order_by("number")
    assert [row.status for row in line] == [
        "retyped", "dismissed", "retyped", "found", "confirmed"
    ]  # fmt: skip


@pytest.mark.parametrize("role", ["Reporter", "Administrator", None])
def test_only_editors_decide(role: str | None) -> None:
    one = found.difference(compared(), "hedge_removed")
    for act in (differences.confirm, differences.dismiss, differences.undo):
        with pytest.raises(NotAllowed):
            act(by=factories.user(role), difference=one, revision=0)
    with pytest.raises(NotAllowed):
        differences.confirm(by="compare", difference=one, revision=0)  # type: ignore[arg-type]
    assert not DifferenceDecision.everything.exists()


def test_a_decision_on_old_knowledge_is_refused() -> None:
    by, one = factories.user(), found.difference(compared(), "hedge_removed")
    with pytest.raises(RevisionRequired):
        differences.confirm(by=by, difference=one, revision=None)
    differences.confirm(by=by, difference=one, revision=0)
    for revision in (0, 2):
        with pytest.raises(StaleRevision) as refusal:
            differences.dismiss(by=by, difference=one, revision=revision)
        assert refusal.value.current == 1
    assert held(one)[0] == "confirmed"


def test_nothing_is_decided_twice_and_nothing_made_up() -> None:
    by, one = factories.user(), found.difference(compared(), "hedge_removed")
    differences.confirm(by=by, difference=one, revision=0)
    with pytest.raises(WrongState):
        differences.confirm(by=by, difference=one, revision=1)
    for type, severity in (
        ("no_such", "cosmetic"),
        ("hedge_added", "grave"),
        ("hedge_removed", "substantive"),
    ):
        with pytest.raises(Invalid):
            differences.retype(by=by, difference=one, revision=1, type=type, severity=severity)


def test_several_are_decided_together_all_or_none() -> None:
    by, edge = factories.user(), compared()
    plain = [found.difference(edge, type) for type in ("hedge_removed", "number_changed")]
    differences.decide_many(by=by, act="confirm", differences=[(one, 0) for one in plain])
    assert {held(one)[0] for one in plain} == {"confirmed"}
    with pytest.raises(StaleRevision):
        differences.decide_many(by=by, act="undo", differences=[(plain[0], 1), (plain[1], 0)])
    assert {held(one)[0] for one in plain} == {"confirmed"}
    differences.decide_many(by=by, act="undo", differences=[(one, 1) for one in plain])
    assert {held(one)[0] for one in plain} == {"found"}
    with pytest.raises(Invalid):
        differences.decide_many(by=by, act="retype", differences=[])


@pytest.mark.parametrize("act", ["confirm", "dismiss", "undo"])
def test_what_reverses_a_meaning_is_decided_by_itself(act: str) -> None:
    by, edge = factories.user(), compared()
    plain, grave = (found.difference(edge, t) for t in ("hedge_removed", "negation_flipped"))
    with pytest.raises(NeedsOwnDecision):
        differences.decide_many(by=by, act=act, differences=[(plain, 0), (grave, 0)])
    assert held(plain)[0] == "found"
    # As found, even where an editor has made it lighter; as decided, even where found lighter.
    differences.retype(by=by, difference=grave, revision=0, type="paraphrase", severity="cosmetic")
    differences.retype(
        by=by, difference=plain, revision=0, type="meaning_reversed", severity=found.REVERSES
    )
    for one in (plain, grave):
        with pytest.raises(NeedsOwnDecision):
            differences.decide_many(by=by, act=act, differences=[(one, 1)])
    differences.dismiss(by=by, difference=grave, revision=1)
    assert held(grave)[0] == "dismissed"


def test_a_pair_whose_reversals_were_dismissed_is_plain() -> None:
    by, edge = factories.user(), compared()
    assert connections.reverses(edge)
    one = found.difference(edge, "negation_flipped")
    differences.dismiss(by=by, difference=one, revision=0)
    assert not connections.reverses(edge)
    differences.undo(by=by, difference=one, revision=1)
    assert connections.reverses(edge)


def test_lists_count_what_editors_left_of_the_comparison_shown() -> None:
    by, edge, other = factories.user(), compared(), compared()

    def counts() -> dict[int, list[int]]:
        rows: Any = cases.derivations().filter(pk__in=[edge.pk, other.pk])
        return {pk: pair for pk, *pair in rows.values_list("pk", "reversing", "substantive")}

    assert counts() == {edge.pk: [1, 2], other.pk: [1, 2]}
    differences.dismiss(by=by, difference=found.difference(edge, "hedge_removed"), revision=0)
    differences.retype(
        by=by,
        difference=found.difference(edge, "number_changed"),
        revision=0,
        type="meaning_reversed",
        severity=found.REVERSES,
    )
    assert counts() == {edge.pk: [2, 0], other.pk: [1, 2]}
    Difference.everything.create(  # of a comparison that is not shown
        derivation=other,
        position=0,
        type="added",
        severity="substantive",
        derived=found.difference(other, "hedge_removed").derived,
        rule="test",
        analysis_version="0",
    )
    assert counts()[other.pk] == [1, 2]


@pytest.mark.parametrize(
    ("decide", "expected"),
    [
        ((), ("stronger", "altered")),
        (("dismiss", {}), ("broader", "truncated")),
        (
            ("retype", {"type": "number_changed", "severity": "substantive"}),
            ("contradicts", "altered"),
        ),
    ],
)
def test_what_is_proposed_of_a_copy_rests_on_what_editors_left(
    decide: tuple[Any, ...], expected: tuple[str, str]
) -> None:
    """Dismissed, the hedge counts for nothing, and the copy is only shorter."""
    original = factories.version("The bridge may well open on Monday, and it cost 40 million.\n")
    copy = factories.version("The bridge will open on Monday, and it cost.\n")
    edge = found.pair(
        original,
        copy,
        found.named("hedge_removed", "may well", "will"),
        found.named("deleted", " 40 million", ""),
    )
    if decide:
        act, given = decide
        one = found.difference(edge, "hedge_removed")
        getattr(differences, act)(by=factories.user(), difference=one, revision=0, **given)
    statement = factories.statement(original, original.text.strip())
    factories.statement(copy, copy.text.strip())
    claim = factories.claim(statement.words)
    factories.appearance(statement, claim)
    (proposed,) = appearances.suggest_for(claim=claim)
    assert (proposed.relation, proposed.fidelity) == expected


def test_the_comparison_says_who_decided_what_and_counts_what_holds() -> None:
    by, edge = factories.user(), compared()
    differences.retype(
        by=by,
        difference=found.difference(edge, "number_changed"),
        revision=0,
        type="quote_altered",
        severity="cosmetic",
        reason="Inside marks.",
    )
    differences.dismiss(by=by, difference=found.difference(edge, "hedge_removed"), revision=0)
    view = comparisons.of(Derivation.everything.get(pk=edge.pk))
    by_found = {change.found_type: change for change in view.changes}
    retyped = by_found["number_changed"]
    assert (retyped.status, retyped.type, retyped.severity) == (
        "retyped", "quote_altered", "cosmetic"
    )  # fmt: skip
    assert (retyped.decided_by, retyped.revision) == (by.shown_name, 1)
    assert (retyped.reason, retyped.is_found_otherwise) == ("Inside marks.", True)
    assert retyped.decided_at is not None
    assert by_found["negation_flipped"].decided_at is None
    assert view.by_status == {"retyped": 1, "dismissed": 1, "found": 1}
    for readers in (comparisons.of(edge, with_dismissed=False),):
        assert "hedge_removed" not in readers.by_type
        assert sum(readers.by_severity.values()) == 2
        assert "hedge_removed" not in str([row.changes for row in readers.rows])


# The database itself -----------------------------------------------------------------------------


def row(one: Difference, **fields: Any) -> DifferenceDecision:
    """Write a decision past the services, right but for what is named."""
    by = factories.user()
    given = {
        "derivation_id": one.derivation_id,
        "difference": one,
        "number": 1,
        "status": "confirmed",
        "type": one.type,
        "severity": one.severity,
        "at": found.WHEN,
        "by": by,
        "by_name": by.shown_name,
    }
    with transaction.atomic():
        made: DifferenceDecision = DifferenceDecision.everything.create(**given | fields)
    return made


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"status": "rejected"}, "status_is_known"),
        ({"status": "found"}, "only_undoing_decides_nothing"),
        ({"number": 2}, "line_begins_at_one"),
        ({"status": "retyped", "severity": "grave"}, "severity_is_known"),
        ({"status": "retyped", "type": ""}, "severity_is_known"),
        ({"by_name": ""}, "names_who_decided"),
    ],
)
def test_a_decision_that_is_not_whole_is_refused(fields: dict[str, Any], constraint: str) -> None:
    one = found.difference(compared(), "hedge_removed")
    with pytest.raises(IntegrityError, match=f"claims_differencedecision_{constraint}"):
        row(one, **fields)
    assert row(one).pk


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "hedge_added"},  # confirmed, as something else than was found
        {"status": "dismissed", "severity": "cosmetic"},
        {"status": "retyped"},  # as what was found
    ],
)
def test_a_decision_fits_what_was_found(fields: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError) as error:
        row(found.difference(compared(), "hedge_removed"), **fields)
    assert sqlstate(error.value) == "FC007"


def test_a_line_goes_on_by_one_at_its_own_place() -> None:
    edge = compared()
    one, other = (found.difference(edge, t) for t in ("hedge_removed", "number_changed"))
    first = row(one)
    with pytest.raises(IntegrityError, match=r"one_begins_a_line|number_is_used_once"):
        row(one, status="dismissed")
    for where, fields in ((one, {"status": "dismissed", "number": 3}), (other, {"number": 2})):
        with pytest.raises(DatabaseError) as error:
            row(where, previous=first, **fields)
        assert sqlstate(error.value) == "FC007"
    second = row(one, status="dismissed", number=2, previous=first)
    with pytest.raises(IntegrityError):
        row(one, number=2, previous=first)
    assert second.previous == first


def test_a_step_back_restores_what_held_before() -> None:
    one = found.difference(compared(), "hedge_removed")
    first = row(one)
    second = row(one, status="dismissed", number=2, previous=first)
    for fields in ({"status": "found"}, {"status": "dismissed"}, {"type": "hedge_added"}):
        with pytest.raises(DatabaseError) as error:
            row(one, **{"number": 3, "previous": second, "undoes": second} | fields)
        assert sqlstate(error.value) == "FC007"
    third = row(one, number=3, previous=second, undoes=second)
    with pytest.raises(DatabaseError):
        row(one, status="dismissed", number=4, previous=third, undoes=third)
    assert row(one, status="found", number=4, previous=third, undoes=first).pk


def test_a_decision_is_of_its_pair_and_a_memory_of_its_place() -> None:
    edge, other = compared(), compared()
    one = found.difference(edge, "hedge_removed")
    with pytest.raises(DatabaseError) as error:
        row(one, derivation_id=other.pk)
    assert sqlstate(error.value) == "FC002"
    made = row(one)
    number = found.difference(edge, "number_changed")
    for original, derived in ((number.original, number.derived), (one.original, None)):
        with pytest.raises(DatabaseError) as error:
            remembering(edge, made, original, derived)
        assert sqlstate(error.value) == "FC002"
    remembering(edge, made, one.original, one.derived)
    with pytest.raises(IntegrityError, match="decision_is_remembered_once"):
        remembering(edge, made, one.original, one.derived, position=1)


def remembering(
    edge: Derivation,
    decision: DifferenceDecision,
    original: TextAnchor | None,
    derived: TextAnchor | None,
    position: int = 0,
) -> None:
    """Write a difference of a later comparison that remembers a decision."""
    with transaction.atomic():
        Difference.everything.create(
            derivation=edge,
            position=position,
            type="added",
            severity="substantive",
            original=original,
            derived=derived,
            remembers=decision,
            rule="test",
            analysis_version="next",
        )
