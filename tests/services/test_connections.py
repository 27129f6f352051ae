"""Deciding connections: who may, in which order, remembered and undone."""

import itertools
import json
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.exceptions import (
    AlreadyThere,
    HasNul,
    Invalid,
    NeedsOwnDecision,
    NotAllowed,
    PreviouslyRejected,
    RevisionRequired,
    StaleRevision,
    WrongState,
)
from claims.models import Appearance, Decision, Derivation, Ledger, LookupEntry
from claims.queries import chain, rejections
from claims.services import appearances, connections, relations, steps
from claims.services.steps import Connection
from tests import casework, factories

pytestmark = pytest.mark.django_db

TEXT = "It fell by 3 percent. It rose by 5 percent."
VERBS = {
    "confirm": connections.confirm,
    "reject": connections.reject,
    "withdraw": connections.withdraw,
    "undo": connections.undo,
}


def suggested_appearance() -> Appearance:
    version = factories.version(TEXT)
    return factories.appearance(
        factories.statement(version, "It fell by 3 percent"),
        factories.claim("It fell by 3 %."),
        by=factories.user(factories.REPORTER),
    )


def suggested_relation() -> Connection:
    return relations.relate(
        by=factories.user(factories.REPORTER),
        subject=factories.claim("It fell."),
        object=factories.claim("It rose."),
        relation="stronger",
    )


def suggested_derivation() -> Derivation:
    return factories.derivation(factories.version("It fell."), factories.version("It fell, too."))


KINDS = [suggested_appearance, suggested_relation, suggested_derivation]


def walk(edge: Connection, *verbs: str) -> str:
    editor = factories.user()
    for verb in verbs:
        VERBS[verb](by=editor, edge=edge, revision=edge.revision)
    edge.refresh_from_db()
    return str(edge.status)


@pytest.mark.parametrize("make", KINDS)
def test_each_kind_is_decided_and_undone(make: Any) -> None:
    edge = make()
    editor = factories.user()
    connections.confirm(by=editor, edge=edge, revision=edge.revision, reason="Read both.")
    edge.refresh_from_db()
    assert (edge.status, edge.decided_by, edge.decided_by_name, edge.reason) == (
        "confirmed",
        editor,
        editor.shown_name,
        "Read both.",
    )
    connections.undo(by=editor, edge=edge, revision=edge.revision)
    edge.refresh_from_db()
    assert (edge.status, edge.decided_at, edge.decided_by) == ("suggested", None, None)
    steps = Decision.objects.filter(edge_id=edge.pk).order_by("number")
    assert [(one.from_status, one.to_status) for one in steps] == [
        ("suggested", "confirmed"),
        ("confirmed", "suggested"),
    ]
    assert steps[1].undoes == steps[0]
    acts = Ledger.objects.filter(act__startswith="connection.").order_by("seq")
    assert [entry.act for entry in acts] == ["connection.confirm", "connection.undo"]


@pytest.mark.parametrize(
    ("verbs", "status"),
    [
        (("confirm", "withdraw"), "withdrawn"),
        (("confirm", "withdraw", "undo"), "confirmed"),
        (("confirm", "withdraw", "undo", "undo"), "suggested"),
        (("reject", "undo", "confirm"), "confirmed"),
        (("reject", "undo", "confirm", "undo"), "suggested"),
        (("confirm", "undo", "reject", "undo", "confirm", "withdraw", "undo"), "confirmed"),
    ],
)
def test_undo_goes_back_decision_by_decision(verbs: tuple[str, ...], status: str) -> None:
    edge = suggested_derivation()
    assert walk(edge, *verbs) == status
    numbers = Decision.objects.order_by("number").values_list("number", flat=True)
    assert list(numbers) == list(range(1, len(verbs) + 1))


ALLOWED = {
    ("suggested", "confirm"),
    ("suggested", "reject"),
    ("confirmed", "withdraw"),
    ("confirmed", "undo"),
    ("rejected", "undo"),
    ("withdrawn", "undo"),
}
WAYS = {
    "suggested": (),
    "confirmed": ("confirm",),
    "rejected": ("reject",),
    "withdrawn": ("confirm", "withdraw"),
}


@pytest.mark.parametrize(("status", "verb"), list(itertools.product(WAYS, VERBS)))
def test_only_these_steps_exist(status: str, verb: str) -> None:
    edge = suggested_derivation()
    walk(edge, *WAYS[status])
    if (status, verb) in ALLOWED:
        walk(edge, verb)
        assert edge.status != status
        return
    steps = Decision.objects.count()
    with pytest.raises(WrongState):
        VERBS[verb](by=factories.user(), edge=edge, revision=edge.revision)
    edge.refresh_from_db()
    assert (edge.status, Decision.objects.count()) == (status, steps)


@pytest.mark.parametrize(("status", "verb"), sorted(ALLOWED))
@pytest.mark.parametrize("role", [None, factories.REPORTER])
def test_deciding_needs_the_role(status: str, verb: str, role: str | None) -> None:
    edge = suggested_derivation()
    walk(edge, *WAYS[status])
    with pytest.raises(NotAllowed):
        VERBS[verb](by=factories.user(role), edge=edge, revision=edge.revision)


def test_machines_decide_nothing() -> None:
    edge = suggested_derivation()
    machine = factories.user(is_machine=True)
    for actor in (machine, "suggest_derivations"):
        with pytest.raises(NotAllowed):
            connections.confirm(by=actor, edge=edge, revision=edge.revision)  # type: ignore[arg-type]


def test_a_decision_names_its_revision() -> None:
    edge = suggested_derivation()
    first, second = (Derivation.everything.get(pk=edge.pk) for _ in range(2))
    editor = factories.user()
    with pytest.raises(RevisionRequired):
        connections.confirm(by=editor, edge=edge, revision=None)
    connections.confirm(by=editor, edge=first, revision=first.revision)
    with pytest.raises(StaleRevision):
        connections.reject(by=editor, edge=second, revision=second.revision)
    edge.refresh_from_db()
    assert edge.status == "confirmed"
    assert Decision.objects.count() == 1


def test_a_reason_that_cannot_be_stored_is_refused() -> None:
    edge = suggested_derivation()
    with pytest.raises(HasNul):
        connections.confirm(by=factories.user(), edge=edge, revision=edge.revision, reason="a\0")


def test_decisions_stay_and_each_changes_something() -> None:
    edge = suggested_derivation()
    walk(edge, "confirm")
    step = Decision.objects.get()
    with pytest.raises(DatabaseError), transaction.atomic():
        Decision.objects.filter(pk=step.pk).update(reason="Other")
    with pytest.raises(DatabaseError), transaction.atomic():
        step.delete()
    step.pk, step.number, step.to_status = None, 2, step.from_status
    with pytest.raises(IntegrityError, match="changes_something"), transaction.atomic():
        step.save(force_insert=True)


def test_a_decision_is_whole_in_the_row() -> None:
    edge = suggested_derivation()
    for fields in ({"status": "confirmed"}, {"decided_by_name": "Somebody"}):
        with pytest.raises(IntegrityError, match="decision_is_whole"), transaction.atomic():
            Derivation.everything.filter(pk=edge.pk).update(revision=edge.revision + 1, **fields)


def test_several_are_confirmed_together_or_none() -> None:
    editor = factories.user()
    edges = [make() for make in KINDS]
    stale = [(edge, edge.revision) for edge in edges[:2]] + [(edges[2], 99)]
    with pytest.raises(StaleRevision):
        connections.confirm_many(by=editor, edges=stale)
    assert not Decision.objects.exists()
    fresh = [make() for make in KINDS]
    done = connections.confirm_many(by=editor, edges=[(edge, edge.revision) for edge in fresh])
    assert {edge.status for edge in done} == {"confirmed"}
    assert Decision.objects.count() == 3


def test_what_reverses_a_meaning_is_never_confirmed_in_bulk() -> None:
    editor = factories.user()
    reporter = factories.user(factories.REPORTER)
    version = factories.version(TEXT)
    claim = factories.claim("It did not fall.")
    contrary = factories.appearance(
        factories.statement(version, "It fell by 3 percent"),
        claim,
        by=reporter,
        relation="contradicts",
        fidelity="altered",
    )
    contradiction = relations.relate(
        by=reporter, subject=claim, object=factories.claim("It fell."), relation="contradicts"
    )
    flipped = factories.derivation(
        factories.version("It fell on Monday."), factories.version("It did not fall on Monday.")
    )
    not_compared = factories.derivation(
        factories.version("It rose."), factories.version("It rose, too."), compared=False
    )
    harmless = suggested_derivation()
    for edge in (contrary, contradiction, flipped, not_compared):
        assert connections.reverses(edge)
        with pytest.raises(NeedsOwnDecision):
            connections.confirm_many(
                by=editor, edges=[(harmless, harmless.revision), (edge, edge.revision)]
            )
    assert not connections.reverses(harmless)
    assert not Decision.objects.exists()
    connections.confirm(by=editor, edge=contrary, revision=contrary.revision)
    assert contrary.status == "confirmed"


def test_rejections_are_about_words() -> None:
    edge = suggested_appearance()
    left, right = rejections.key("It fell by 3 percent"), rejections.key("It fell by 3 %.")
    assert steps.keys(edge) == (left, right)
    assert not rejections.is_rejected("appearance", left, right)
    walk(edge, "reject")
    assert rejections.is_rejected("appearance", left, right)
    assert not rejections.is_rejected("appearance", right, left)
    assert not rejections.is_rejected("derivation", left, right)
    walk(edge, "undo")
    assert not rejections.is_rejected("appearance", left, right)


def test_any_number_of_rejections_is_one_query(django_assert_num_queries: Any) -> None:
    edge = suggested_appearance()
    walk(edge, "reject")
    pairs = [steps.keys(edge), *((str(n), str(n)) for n in range(300))]
    with django_assert_num_queries(1):
        assert rejections.among("appearance", pairs) == {pairs[0]}
    with django_assert_num_queries(0):
        assert rejections.among("appearance", []) == set()


def test_an_editor_connects_at_once_and_a_reporter_suggests() -> None:
    version = factories.version(TEXT)
    statement = factories.statement(version, "It fell by 3 percent")
    by_editor = factories.appearance(statement, factories.claim())
    by_reporter = factories.appearance(
        statement, factories.claim(), by=factories.user(factories.REPORTER)
    )
    assert (by_editor.status, by_reporter.status) == ("confirmed", "suggested")
    assert Decision.objects.get().edge_id == by_editor.pk
    assert walk(by_editor, "undo") == "suggested"


def test_a_connection_is_made_once_and_not_against_a_rejection() -> None:
    version, claim = factories.version(TEXT), factories.claim()
    statement = factories.statement(version, "It fell by 3 percent")
    edge = factories.appearance(statement, claim, by=factories.user(factories.REPORTER))
    with pytest.raises(AlreadyThere):
        factories.appearance(statement, claim)
    walk(edge, "reject")
    twin = factories.statement(factories.version(TEXT), "It fell by 3 percent")
    with pytest.raises(PreviouslyRejected):
        factories.appearance(twin, claim)


@pytest.mark.parametrize("fidelity", ["altered", "misattributed", "fabricated"])
def test_what_is_unfaithful_is_never_the_same_claim(fidelity: str) -> None:
    statement = factories.statement(factories.version(TEXT), "It fell by 3 percent")
    with pytest.raises(Invalid):
        factories.appearance(statement, factories.claim(), relation="same", fidelity=fidelity)
    with pytest.raises(IntegrityError, match="same_is_faithful"), transaction.atomic():
        Appearance.everything.create(
            statement=statement,
            claim=factories.claim(),
            relation="same",
            fidelity=fidelity,
            rule="test",
            created_by_name="test",
        )


def test_a_suggestion_is_judged_anew_before_it_is_decided() -> None:
    edge = suggested_appearance()
    editor = factories.user()
    appearances.judge(
        by=editor, appearance=edge, revision=1, relation="stronger", fidelity="altered"
    )
    edge.refresh_from_db()
    assert (edge.relation, edge.fidelity, edge.rule) == ("stronger", "altered", "editor")
    connections.confirm(by=editor, edge=edge, revision=edge.revision)
    with pytest.raises(WrongState):
        appearances.judge(
            by=editor,
            appearance=edge,
            revision=edge.revision,
            relation="same",
            fidelity="exact",
        )


def test_claims_are_related_once_in_either_direction_and_never_to_themselves() -> None:
    editor = factories.user()
    one, other = factories.claim("It fell."), factories.claim("It rose.")
    edge = relations.relate(by=editor, subject=one, object=other, relation="contradicts")
    assert edge.status == "confirmed"
    with pytest.raises(AlreadyThere):
        relations.relate(by=editor, subject=other, object=one, relation="contradicts")
    with pytest.raises(Invalid):
        relations.relate(by=editor, subject=one, object=one, relation="same")
    with pytest.raises(Invalid):
        relations.relate(by=editor, subject=one, object=factories.claim(), relation="similar")


def several_suggested(count: int) -> list[Connection]:
    """Suggest as many appearances, relations and derivations each, fresh from the tables."""
    reporter = factories.user(factories.REPORTER)
    version = factories.version(" ".join(f"It fell by {n} percent." for n in range(count)))
    made: list[Connection] = []
    for n in range(count):
        claim = factories.claim(f"It fell by {n} %.")
        statement = factories.statement(version, f"It fell by {n} percent")
        other = factories.claim(f"It fell a little, by {n} %.")
        made += [
            factories.appearance(statement, claim, by=reporter),
            relations.relate(by=reporter, subject=claim, object=other, relation="narrower"),
            suggested_derivation(),
        ]
    return [type(edge).everything.get(pk=edge.pk) for edge in made]


def test_confirming_many_costs_no_more_queries_than_confirming_a_few() -> None:
    costs = []
    for count in (2, 8):
        editor, edges = factories.user(), several_suggested(count)
        with CaptureQueriesContext(connection) as asked:
            connections.confirm_many(by=editor, edges=[(edge, edge.revision) for edge in edges])
        costs.append(len(asked))
    assert costs[0] == costs[1] <= 30


def test_each_of_many_is_decided_and_written_down_as_if_alone() -> None:
    """Beside a twin confirmed by itself: the same row, the same decision, the same act."""
    editor = factories.user()
    alone, among = several_suggested(1), several_suggested(3)
    for edge in alone:
        connections.confirm(by=editor, edge=edge, revision=edge.revision, at=casework.T0)
    done = connections.confirm_many(
        by=editor, edges=[(edge, edge.revision) for edge in among], at=casework.T0
    )
    assert done == among
    acts = Ledger.objects.filter(act="connection.confirm").order_by("seq")
    assert [act.object for act in acts] == [
        f"{edge._meta.model_name}:{edge.pk}" for edge in [*alone, *among]
    ]
    assert chain.verify().faults == ()

    def told(edge: Connection) -> tuple[object, ...]:
        stored = type(edge).everything.get(pk=edge.pk)
        step = Decision.objects.get(edge_kind=steps.KINDS[type(edge)], edge_id=edge.pk)
        act = acts.get(object=f"{edge._meta.model_name}:{edge.pk}")
        payload = json.loads(act.payload.text)
        assert (edge.status, edge.revision) == (stored.status, stored.revision)
        assert (payload["left"], payload["right"]) == steps.keys(edge)
        assert (payload["left"], payload["right"]) == (step.left_key, step.right_key)
        return (
            *(stored.status, stored.revision, stored.decided_at, stored.decided_by, stored.reason),
            *(step.number, step.from_status, step.to_status, step.at, step.by, step.by_name),
            *(act.actor, act.actor_name, act.user, tuple(sorted(payload)), payload["by"]),
        )

    for twin in alone:
        same_kind = [edge for edge in among if type(edge) is type(twin)]
        assert {told(edge) for edge in same_kind} == {told(twin)}


def test_steps_of_edges_decided_before_go_on_counting() -> None:
    editor, edges = factories.user(), several_suggested(2)
    connections.confirm(by=editor, edge=edges[0], revision=1)
    connections.undo(by=editor, edge=edges[0], revision=2)
    connections.confirm_many(by=editor, edges=[(edge, edge.revision) for edge in edges])
    kind = {"edge_kind": steps.KINDS[type(edges[0])], "edge_id": edges[0].pk}
    assert list(Decision.objects.filter(**kind).values_list("number", flat=True)) == [1, 2, 3]


def test_what_is_ticked_twice_or_decided_meanwhile_leaves_all_as_it_was() -> None:
    editor, edges = factories.user(), several_suggested(2)
    picked = [(edge, edge.revision) for edge in edges]
    acts = Ledger.objects.count()
    with pytest.raises(StaleRevision):
        connections.confirm_many(
            by=editor, edges=[*picked, (type(edges[0]).everything.get(pk=edges[0].pk), 1)]
        )
    with pytest.raises(RevisionRequired):
        connections.confirm_many(by=editor, edges=[*picked[1:], (edges[0], None)])
    twin = type(edges[0]).everything.get(pk=edges[0].pk)
    connections.reject(by=editor, edge=twin, revision=1)
    with pytest.raises(StaleRevision) as refused:
        connections.confirm_many(by=editor, edges=picked)
    assert refused.value.current == 2
    with pytest.raises(WrongState):
        connections.confirm_many(by=editor, edges=[*picked[1:], (twin, 2)])
    with pytest.raises(NotAllowed):
        connections.confirm_many(by=factories.user("Reporter"), edges=picked[1:])
    assert Ledger.objects.count() == acts + 1
    assert Decision.objects.count() == 1
    assert connections.confirm_many(by=editor, edges=[]) == []


def test_many_confirmations_queue_one_search_for_each_claim() -> None:
    editor, reporter = factories.user(), factories.user(factories.REPORTER)
    claim, other = factories.claim("It fell."), factories.claim("It rose.")
    version = factories.version(TEXT)
    edges = [
        factories.appearance(factories.statement(version, words), of, by=reporter)
        for words, of in [
            ("It fell by 3 percent", claim),
            ("It rose by 5 percent", claim),
            ("It rose", other),
        ]
    ]
    jobs = ProcrastinateJob.objects.filter(task_name="suggest_appearances")
    jobs_before = set(jobs.values_list("pk", flat=True))
    connections.confirm_many(by=editor, edges=[(edge, edge.revision) for edge in edges])
    queued = jobs.exclude(pk__in=jobs_before)
    assert sorted(job.args["claim"] for job in queued) == sorted([claim.pk, other.pk])


def test_lookup_follows_what_is_confirmed_and_taken_back() -> None:
    """A second appearance in a text that is public leads to its claim while it is confirmed."""
    verdict = casework.published()
    claim = verdict.review.claim
    place = Appearance.everything.get(claim=claim).statement.version
    words = place.text[: place.text.index(" ")]
    editor = factories.user()
    edge = factories.appearance(
        factories.statement(place, words, by=editor),
        claim,
        by=editor,
        relation="broader",
        fidelity="truncated",
    )

    def leads() -> bool:
        return LookupEntry.objects.filter(appearance=edge, withdrawn_at=None).exists()

    assert leads()
    connections.withdraw(by=editor, edge=edge, revision=edge.revision)
    assert not leads()
    connections.undo(by=editor, edge=edge, revision=edge.revision)
    assert leads()
    connections.undo(by=editor, edge=edge, revision=edge.revision)
    assert not leads()
