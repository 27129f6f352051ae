"""Have the static files changed since they were last collected?

Hashing and compressing them takes seconds, and from one start to the next they hardly ever change.
So a fingerprint of all of them, from names, sizes and times, is kept beside the collected ones.
None is taken away: a page in somebody's cache may still ask for an older one by its hash.
"""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

IGNORED = ["CVS", ".*", "*~"]  # what `collectstatic` leaves out too


def collect_if_changed() -> bool:
    """Collect the static files unless those collected last are still right; say whether it did."""
    kept = Path(settings.STATIC_ROOT).with_name("static.fingerprint")
    now = fingerprint()
    is_whole = (Path(settings.STATIC_ROOT) / "staticfiles.json").exists()
    if is_whole and kept.exists() and kept.read_text() == now:
        return False
    kept.unlink(missing_ok=True)
    call_command("collectstatic", verbosity=0, interactive=False)
    kept.write_text(now)
    return True


def fingerprint() -> str:
    """Digest the name, size and time of change of each static file, and how they are stored."""
    digest = hashlib.sha256(repr(settings.STORAGES["staticfiles"]).encode())
    found = sorted(
        (path, storage.path(path))
        for finder in get_finders()
        for path, storage in finder.list(IGNORED)
    )
    for name, place in found:
        state = Path(place).stat()
        digest.update(f"{name}\0{place}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return digest.hexdigest()
