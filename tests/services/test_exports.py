"""Does what goes out come in again, and say the same?"""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claims.ingest import claim_csv, claim_reviews, record_files, review_members
from claims.services import imports
from claims.services.acts import Operator
from tests import casework
from tests.services.test_imports import record

pytestmark = pytest.mark.django_db

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40)


def exported(form: str) -> str:
    out = io.StringIO()
    call_command("export_claims", "-", format=form, stdout=out, stderr=io.StringIO())
    return out.getvalue()


def read(text: str, form: str) -> list[claim_reviews.Review]:
    found = list(record_files.records(io.BytesIO(text.encode()), form=form))
    assert [one.reason for one in found if one.reason] == []
    return [review_members.read(one.value) for one in found]


def without_id(review: claim_reviews.Review) -> dict[str, Any]:
    names = [name for name in review.__slots__ if name not in ("id", "notes")]
    return {name: getattr(review, name) for name in names}


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(claim="0", label="0\r0", value=None)
@given(claim=WORDS, label=WORDS, value=st.sampled_from([None, "3", "2.5", "9", "high"]))
def test_import_of_an_export_says_the_same(
    form: str, claim: str, label: str, value: str | None
) -> None:
    rating = {"alternateName": label} | ({"ratingValue": value} if value else {})
    given = record(claimReviewed=f"It fell {claim}", reviewRating=rating, name="A &amp; B")
    try:
        before = review_members.read(given)
    except claim_reviews.UnusableRecordError:
        return
    with transaction.atomic():
        imports.take(by=Operator("ash"), reviews=[before], source_name="f")
        (after,) = read(exported(form), form)
        transaction.set_rollback(True)
    assert without_id(after) == without_id(before)


def test_our_own_verdicts_go_out_too_and_home_they_are_passed_over(tmp_path: Path) -> None:
    casework.published("The bridge is closed")
    file = tmp_path / "all.json"
    call_command("export_claims", str(file), stderr=io.StringIO())
    document = json.loads(file.read_text())["dataFeedElement"][0]["item"][0]
    assert document["claimReviewed"] == "The bridge is closed"
    out = io.StringIO()
    call_command("import_claims", str(file), stdout=out, stderr=io.StringIO())
    assert out.getvalue().strip() == "done 0, skipped 1, failed 0"


@pytest.mark.parametrize("sign", "=+-@\t\r'＝")
def test_no_cell_is_a_formula_and_none_is_changed(sign: str) -> None:
    words = f"{sign}HYPERLINK(1)"
    assert claim_csv.guarded(words)[0] == "'"
    assert claim_csv.unguarded(claim_csv.guarded(words)) == words


def test_a_table_is_guarded() -> None:
    review = review_members.read(record(claimReviewed="=1+1 is three"))
    imports.take(by=Operator("ash"), reviews=[review], source_name="f")
    (row,) = csv.DictReader(io.StringIO(exported("csv")))
    assert row["claim"] == "'=1+1 is three"
