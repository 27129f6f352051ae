"""Do the words that lead to claims get the vectors of their texts, and of today's encoder only?"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from django.db import transaction
from django.test import override_settings
from django.utils import timezone

from claims import jobs
from claims.models import Encoder, EntryVector, LookupEntry
from claims.queries import encoding, vectors
from claims.services import vectors as service
from tests import casework

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def entries() -> list[int]:
    """Make a published claim, whose own words and one appearance lead to it; newest first."""
    casework.published()
    found = list(LookupEntry.objects.order_by("-pk").values_list("pk", flat=True))
    assert len(found) == 2
    return found


@pytest.fixture
def another(tmp_path: Path, built_encoder: Path) -> Iterator[Path]:
    """Give an encoder of another name, hence another one."""
    other = tmp_path / "another"
    shutil.copytree(built_encoder, other)
    yield other
    shutil.rmtree(other)


def test_an_entry_gets_the_vector_of_its_text(
    entries: list[int], with_encoder: Path, django_assert_num_queries: Any
) -> None:
    assert vectors.of(entries) == {}
    assert service.encode() == 2
    with django_assert_num_queries(1):
        found = vectors.of([*entries, 0])
    assert sorted(found) == sorted(entries)
    opened = encoding.encoder()
    assert opened is not None
    for entry in LookupEntry.objects.all():
        vector = found[entry.pk]
        assert (vector.shape, vector.dtype) == ((opened.dimensions,), np.float32)
        assert np.abs(vector - opened.encode(entry.text)).max() < 0.0005
        assert np.linalg.norm(vector) == pytest.approx(1, abs=0.001)
    row = Encoder.objects.get()
    assert (row.name, row.sha256, row.dimensions) == (opened.name, opened.sha256, 384)


@pytest.mark.usefixtures("with_encoder")
def test_the_bytes_are_halves_with_the_low_byte_first(entries: list[int]) -> None:
    service.encode()
    stored = bytes(EntryVector.objects.get(entry=entries[0]).components)
    assert len(stored) == 2 * 384
    first = np.frombuffer(stored[:2][::-1], dtype=">f2")[0]
    assert float(first) == float(vectors.of(entries)[entries[0]][0])


@pytest.mark.usefixtures("with_encoder")
def test_as_many_as_asked_for_the_newest_first_and_none_twice(entries: list[int]) -> None:
    assert service.encode(most=1) == 1
    assert list(vectors.of(entries)) == entries[:1]
    assert service.encode(most=1) == 1
    assert service.encode(most=1) == 0
    assert EntryVector.objects.count() == 2


@pytest.mark.usefixtures("with_encoder")
def test_a_withdrawn_entry_gets_one_too(entries: list[int]) -> None:
    LookupEntry.objects.filter(pk=entries[0]).update(withdrawn_at=timezone.now())
    assert service.encode() == 2


@pytest.mark.usefixtures("with_encoder")
def test_one_that_another_worker_was_faster_with_stays(
    entries: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(opened: Any, text: str) -> bytes:
        EntryVector.objects.bulk_create(
            [
                EntryVector(entry_id=pk, encoder=Encoder.objects.get(), components=bytes(768))
                for pk in entries
            ],
            ignore_conflicts=True,
        )
        return b"\1" * 768

    monkeypatch.setattr(service, "_stored", slowly)
    service.encode()
    assert {bytes(row.components) for row in EntryVector.objects.all()} == {bytes(768)}


@pytest.mark.usefixtures("with_encoder")
def test_another_encoder_s_vectors_go_once_all_have_their_own(
    entries: list[int], another: Path
) -> None:
    service.encode()
    with override_settings(FACTCHECK_ENCODER=another):
        assert vectors.of(entries) == {}
        assert service.encode(most=1) == 1
        assert EntryVector.objects.filter(encoder__name="all-MiniLM-L6-v2").count() == 2
        assert service.encode() == 1
        assert service.encode() == 0
        assert len(vectors.of(entries)) == 2
    assert set(EntryVector.objects.values_list("encoder__name", flat=True)) == {"another"}
    assert vectors.of(entries) == {}


def test_without_an_encoder_there_is_nothing_to_do_and_nothing_is_lost(
    entries: list[int], built_encoder: Path, django_assert_num_queries: Any
) -> None:
    with override_settings(FACTCHECK_ENCODER=built_encoder):
        service.encode()
    with django_assert_num_queries(0):
        assert service.encode() == 0
        assert vectors.of(entries) == {}
    assert EntryVector.objects.count() == 2


class Context:
    """What a job is told by its worker."""

    def __init__(self, *, is_ending: bool = False) -> None:
        self.is_ending = is_ending

    def should_abort(self) -> bool:
        """Say whether the worker is to end."""
        return self.is_ending


@pytest.mark.usefixtures("with_encoder")
@pytest.mark.parametrize(("is_ending", "expected"), [(False, 2), (True, 1)])
def test_the_job_goes_on_until_none_waits_or_its_worker_ends(
    monkeypatch: pytest.MonkeyPatch, is_ending: bool, expected: int
) -> None:
    monkeypatch.setattr(service.encode, "__kwdefaults__", {"most": 1})
    with transaction.atomic():
        jobs.encode_entries(Context(is_ending=is_ending), timestamp=0)  # type: ignore[arg-type]
    assert EntryVector.objects.count() == expected
