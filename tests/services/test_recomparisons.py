"""A new analysis compares again, keeps every decision, and says which stand on no finding."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from claims import jobs
from claims.analysis import ANALYSIS_VERSION
from claims.analysis import differences as analysis
from claims.models import Derivation, Difference, DifferenceDecision, Ledger, LedgerPayload, User
from claims.queries import comparisons, findings, recomparing
from claims.services import derivations, differences, recomparisons
from tests import factories, found

pytestmark = pytest.mark.django_db

OLD = "0"  # a version that was before the first
ORIGINAL = "The council may raise the toll next year.\n\nThe bridge is 400 metres long.\n"
COPY = "The council will raise the toll next year.\n\nThe bridge is 600 metres long.\n"


def today(type: str) -> tuple[str, str]:
    """Return the words at which the analysis of today finds a difference of this type."""
    (one,) = (d for d in analysis.compare(ORIGINAL, COPY, "en").differences if d.type == type)
    assert one.original
    assert one.derived
    return one.original.cut(ORIGINAL), one.derived.cut(COPY)


def compared_long_ago() -> Derivation:
    """Store what an older analysis found: the hedge as something else, the figure, and a slip."""
    return found.pair(
        factories.version(ORIGINAL),
        factories.version(COPY),
        found.named("modality_changed", *today("hedge_removed")),
        found.named("number_changed", *today("number_changed")),
        found.named("paraphrase", "toll", "toll", "cosmetic"),
        analysis=OLD,
    )


def fresh(edge: Derivation) -> Derivation:
    read: Derivation = Derivation.everything.get(pk=edge.pk)
    return read


def decided(edge: Derivation, by: User) -> None:
    """Dismiss, retype and confirm the three old findings."""
    steps: list[tuple[str, Any, dict[str, str]]] = [
        ("modality_changed", differences.dismiss, {}),
        ("number_changed", differences.retype, {"type": "quote_altered", "severity": "cosmetic"}),
        ("paraphrase", differences.confirm, {"reason": "Seen."}),
    ]
    for type, act, given in steps:
        one = found.difference(edge, type)
        act(by=by, difference=one, revision=0, **given)


def payload(act: str) -> Any:
    entry = Ledger.objects.filter(act=act).order_by("-seq")[0]
    return json.loads(LedgerPayload.objects.get(entry=entry).text)


def test_decisions_stand_where_their_spans_do_and_the_rest_is_listed() -> None:
    by, edge = factories.user(), compared_long_ago()
    decided(edge, by)
    assert recomparisons.run(derivation=edge.pk)
    now = fresh(edge)
    assert now.analysis_version == ANALYSIS_VERSION
    view = comparisons.of(now)
    by_words = {change.original_words: change for change in view.changes}
    hedge, figure = (by_words[today(t)[0]] for t in ("hedge_removed", "number_changed"))
    # Found under another type now: the decision stands, and the page can say so.
    assert (hedge.status, hedge.type, hedge.found_type) == (
        "dismissed", "modality_changed", "hedge_removed"
    )  # fmt: skip
    assert hedge.is_found_otherwise
    assert (figure.status, figure.type, figure.severity) == (
        "retyped", "quote_altered", "cosmetic"
    )  # fmt: skip
    assert (figure.decided_by, figure.revision) == (by.shown_name, 1)
    (left,) = view.without_finding
    assert (left.status, left.type, left.reason) == ("confirmed", "paraphrase", "Seen.")
    assert left.difference.original
    assert left.difference.original.exact == "toll"

    said = payload("derivation.compare")["decisions"]
    assert said["kept"] == 2
    assert said["found_otherwise"] == [found_decision("modality_changed")]
    assert said["without_finding"] == [
        {"decision": left.pk, "status": "confirmed", "type": "paraphrase"}
    ]


def found_decision(type: str) -> int:
    return int(DifferenceDecision.everything.get(difference__type=type).pk)


def test_a_remembered_decision_goes_on_and_back() -> None:
    by, edge = factories.user(), compared_long_ago()
    decided(edge, by)
    recomparisons.run(derivation=edge.pk)
    edge = fresh(edge)
    figure = found.difference(edge, "number_changed")
    assert figure.remembers is not None
    differences.dismiss(by=by, difference=figure, revision=1)
    differences.undo(by=by, difference=figure, revision=2)
    row = findings.with_status(Difference.everything.filter(pk=figure.pk)).get()
    assert (row.status, row.type_now) == ("retyped", "quote_altered")
    differences.undo(by=by, difference=figure, revision=3)
    row = findings.with_status(Difference.everything.filter(pk=figure.pk)).get()
    assert (row.status, row.type_now) == ("found", "number_changed")


def test_a_decision_without_a_finding_is_taken_back_or_found_again() -> None:
    by, edge = factories.user(), compared_long_ago()
    decided(edge, by)
    slip = found.difference(edge, "paraphrase")
    recomparisons.run(derivation=edge.pk)
    with pytest.raises(Exception, match="changed this comparison"):
        differences.dismiss(by=by, difference=slip, revision=1)
    differences.undo(by=by, difference=slip, revision=1)
    assert comparisons.of(fresh(edge)).without_finding == ()

    # A later analysis that finds the place again takes the line up where it was left.
    kinds = [findings.Kind(findings.place_of(slip), "meaning_shifted")]
    (head,) = findings.recall(kinds, findings.heads(edge)).values()
    assert (head.status, head.number) == ("found", 2)


def test_of_two_findings_at_one_place_each_keeps_its_own_decision() -> None:
    by = factories.user()
    edge = found.pair(
        factories.version(ORIGINAL),
        factories.version(COPY),
        found.named("deleted", "may", ""),
        found.named("hedge_removed", "may", ""),
        found.named("quote_dropped", "toll", ""),
    )
    differences.dismiss(by=by, difference=found.difference(edge, "deleted"), revision=0)
    differences.confirm(by=by, difference=found.difference(edge, "hedge_removed"), revision=0)
    differences.confirm(by=by, difference=found.difference(edge, "quote_dropped"), revision=0)
    places = {
        one.type: findings.place_of(one)
        for one in Difference.everything.filter(derivation=edge).select_related(
            "original", "derived"
        )
    }
    later = [
        findings.Kind(places["deleted"], "paraphrase"),
        findings.Kind(places["deleted"], "hedge_removed"),
    ]
    recalled = findings.recall(later, findings.heads(edge))
    assert {n: (one.status, one.type) for n, one in recalled.items()} == {
        0: ("dismissed", "deleted"),
        1: ("confirmed", "hedge_removed"),
    }


def test_the_old_result_is_shown_until_the_new_one_is_stored() -> None:
    edge = compared_long_ago()
    Difference.everything.create(  # in the way of the new rows
        derivation=edge,
        position=0,
        type="added",
        severity="substantive",
        derived=found.difference(edge, "number_changed").derived,
        rule="test",
        analysis_version=ANALYSIS_VERSION,
    )
    output, failures = StringIO(), Path("unused")
    with pytest.raises(SystemExit) as end:
        call_command("recompare", stdout=output, stderr=StringIO(), failures="/dev/null")
    assert (end.value.code, failures.exists()) == (1, False)
    assert "done 0, skipped 0, failed 1" in output.getvalue()
    assert fresh(edge).analysis_version == OLD
    assert {c.type for c in comparisons.of(fresh(edge)).changes} == {
        "modality_changed", "number_changed", "paraphrase"
    }  # fmt: skip


def test_the_command_does_all_that_is_old_and_can_be_run_again(tmp_path: Path) -> None:
    old = [compared_long_ago() for _ in range(3)]
    current = factories.derivation(factories.version("One."), factories.version("Two."))
    outputs = []
    for limit in (["--limit", "2"], [], []):
        output = StringIO()
        call_command("recompare", *limit, stdout=output, stderr=StringIO())
        outputs.append(output.getvalue().strip())
    assert outputs == [
        "done 2, skipped 0, failed 0",
        "done 1, skipped 0, failed 0",
        "done 0, skipped 0, failed 0",
    ]
    assert {fresh(edge).analysis_version for edge in old} == {ANALYSIS_VERSION}
    assert fresh(current).revision == current.revision


def test_what_failed_is_listed_with_its_reason(tmp_path: Path) -> None:
    edge, failures = compared_long_ago(), tmp_path / "failures.jsonl"
    Difference.everything.create(
        derivation=edge,
        position=0,
        type="added",
        severity="substantive",
        derived=found.difference(edge, "number_changed").derived,
        rule="test",
        analysis_version=ANALYSIS_VERSION,
    )
    compared_long_ago()
    output = StringIO()
    with pytest.raises(SystemExit):
        call_command("recompare", stdout=output, stderr=StringIO(), failures=str(failures))
    assert "done 1, skipped 0, failed 1" in output.getvalue()
    (line,) = failures.read_text().splitlines()
    assert json.loads(line)["derivation"] == edge.pk
    assert "IntegrityError" in json.loads(line)["reason"]


def queued() -> list[tuple[str, dict[str, Any]]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT status::text, args FROM procrastinate_jobs WHERE task_name = 'recompare'"
            " ORDER BY id"
        )
        return [
            (status, args if isinstance(args, dict) else json.loads(args))
            for status, args in cursor.fetchall()
        ]


def end_jobs(status: str) -> None:
    """Let the queued comparisons have ended so."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = 'doing' WHERE task_name = 'recompare'"
        )
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = %s::procrastinate_job_status"
            " WHERE task_name = 'recompare'",
            [status],
        )


def test_the_job_queues_what_is_old_in_batches_once() -> None:
    old = [compared_long_ago() for _ in range(3)]
    factories.derivation(factories.version("One."), factories.version("Two."))
    assert recomparisons.queue(most=2) == 2
    assert recomparisons.queue(most=2) == 0  # as many wait already
    assert recomparisons.queue(most=3) == 1
    assert sorted(args["derivation"] for _, args in queued()) == sorted(e.pk for e in old)
    for _, args in queued():
        jobs.recompare(**args)
    end_jobs("succeeded")
    assert recomparisons.queue() == 0
    assert recomparisons.standing() == (0, 0)
    assert {fresh(edge).analysis_version for edge in old} == {ANALYSIS_VERSION}


def test_one_that_failed_for_good_is_counted_and_not_queued_again() -> None:
    compared_long_ago()
    assert recomparisons.queue() == 1
    end_jobs("failed")
    assert recomparisons.queue() == 0
    assert recomparisons.standing() == (1, 1)


def test_an_older_worker_leaves_what_a_newer_one_asked_for_and_made() -> None:
    edge = compared_long_ago()
    jobs.recompare(derivation=edge.pk, analysis=f"{ANALYSIS_VERSION}0")
    assert fresh(edge).analysis_version == OLD
    newer = found.pair(
        factories.version("It fell."),
        factories.version("It rose."),
        found.named("meaning_reversed", "fell", "rose"),
        analysis=f"{ANALYSIS_VERSION}0",
    )
    assert derivations.compare(derivation=newer) is False
    assert list(recomparing.waiting(ANALYSIS_VERSION)) == [edge]


def test_comparing_anew_costs_a_handful_of_queries(django_assert_max_num_queries: Any) -> None:
    by, edge = factories.user(), compared_long_ago()
    decided(edge, by)
    loaded = Derivation.everything.select_related("original__body", "derived__body").get(pk=edge.pk)
    with django_assert_max_num_queries(18):
        assert derivations.compare(derivation=loaded)
