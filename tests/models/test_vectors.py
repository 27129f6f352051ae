"""Whose vectors may there be, and how many?"""

from __future__ import annotations

import pytest
from django.db import IntegrityError

from claims.models import Encoder, EntryVector, LookupEntry
from tests import casework

pytestmark = pytest.mark.django_db

SHA256 = "0f" * 32


def test_an_entry_has_one_vector_of_each_encoder() -> None:
    casework.published()
    entry = LookupEntry.objects.all()[0]
    for name in ("first", "second"):
        encoder = Encoder.objects.create(name=name, sha256=SHA256, dimensions=2)
        EntryVector.objects.create(entry=entry, encoder=encoder, components=b"\0\0\0\x3c")
    with pytest.raises(IntegrityError, match="claims_entryvector_is_one_of_an_encoder"):
        EntryVector.objects.create(entry=entry, encoder=encoder, components=b"\0\0\0\x3c")


def test_an_encoder_is_there_once() -> None:
    for sha256 in (SHA256, "f0" * 32):
        Encoder.objects.create(name="one", sha256=sha256, dimensions=384)
    with pytest.raises(IntegrityError, match="claims_encoder_is_there_once"):
        Encoder.objects.create(name="one", sha256=SHA256, dimensions=384)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"sha256": "0F" * 32}, "sha256_is_hex"),
        ({"sha256": ""}, "sha256_is_hex"),
        ({"dimensions": 0}, "has_dimensions"),
    ],
)
def test_an_encoder_says_which_it_is(fields: dict[str, object], constraint: str) -> None:
    given = {"name": "one", "sha256": SHA256, "dimensions": 384}
    with pytest.raises(IntegrityError, match=f"claims_encoder_{constraint}"):
        Encoder.objects.create(**given | fields)
