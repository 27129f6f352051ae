"""Is there a sentence encoder in this process, and if not, why?

It is opened by the first who asks and stays, with what there was to say where it could not be
opened: nobody tries again on each request. A process that should see another one is started anew.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from threading import Lock

from django.conf import settings

from claims.encoding import Encoder, EncoderFault, open_encoder

OFF = "FACTCHECK_ENCODER is off"

_one_at_a_time = Lock()


def encoder() -> Encoder | None:
    """Return the encoder; the first call opens it, which takes a second or so."""
    found = _opened()
    return None if isinstance(found, str) else found


def why_none() -> str:
    """Say why there is no encoder; '' where there is one."""
    found = _opened()
    return found if isinstance(found, str) else ""


def _opened() -> Encoder | str:
    if settings.FACTCHECK_ENCODER is None:
        return OFF
    with _one_at_a_time:
        return _open(settings.FACTCHECK_ENCODER)


@lru_cache(maxsize=1)
def _open(directory: Path) -> Encoder | str:
    try:
        return open_encoder(directory)
    except (EncoderFault, OSError) as fault:
        return str(fault)
