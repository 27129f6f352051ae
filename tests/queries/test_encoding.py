"""Is there an encoder, and what is said where there is none?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.test import override_settings

from claims.queries import encoding


def test_it_is_opened_once_however_many_ask_at_once(with_encoder: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: encoding.encoder(), range(16)))
    assert found[0] is not None
    assert {id(one) for one in found} == {id(found[0])}
    assert found[0].name == with_encoder.name
    assert encoding.why_none() == ""


def test_off_is_off() -> None:
    assert encoding.encoder() is None
    assert encoding.why_none() == "FACTCHECK_ENCODER is off"


def test_what_cannot_be_opened_is_none_with_the_reason_and_not_tried_again(tmp_path: Path) -> None:
    with override_settings(FACTCHECK_ENCODER=tmp_path / "missing"):
        assert encoding.encoder() is None
        (tmp_path / "missing").mkdir()
        assert encoding.why_none() == (
            f"{tmp_path / 'missing'} is no directory; name one that holds a sentence encoder"
        )


@pytest.mark.usefixtures("with_encoder")
def test_it_is_there_again_after_others() -> None:
    assert encoding.encoder() is not None
