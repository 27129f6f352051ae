"""Which numbers does a file of weights hold?

The format is plain: a length, a JSON table of names with kind, shape and place, then the numbers.
Source: https://github.com/huggingface/safetensors, README, "Format".
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

LENGTH = 8  # bytes of the header's own length, little-endian
KINDS = {"F32": "<f4", "I64": "<i8"}


def read(path: Path) -> Mapping[str, NDArray[np.generic]]:
    """Return every tensor of a safetensors file by its name, not copied into memory.

    Raises: ValueError for a kind of number that is not float32 or int64, or for a broken file.
    """
    whole = np.memmap(path, dtype=np.uint8, mode="r")
    size = int.from_bytes(whole[:LENGTH].tobytes(), "little")
    table = json.loads(whole[LENGTH : LENGTH + size].tobytes())
    numbers = whole[LENGTH + size :]
    return {name: _tensor(numbers, row) for name, row in table.items() if name != "__metadata__"}


def _tensor(numbers: NDArray[np.uint8], row: Mapping[str, object]) -> NDArray[np.generic]:
    kind, shape, place = row["dtype"], row["shape"], row["data_offsets"]
    if kind not in KINDS:
        raise ValueError(f"numbers of the kind {kind} are not read")
    assert isinstance(shape, list)
    assert isinstance(place, list)
    dtype = np.dtype(KINDS[str(kind)])
    if place[1] - place[0] != math.prod(shape) * dtype.itemsize or place[1] > len(numbers):
        raise ValueError("the file of weights is cut short or broken")
    return numbers[place[0] : place[1]].view(dtype).reshape(shape)
