"""What is written in a language, of all that has a tag of its language (BCP 47)?"""

from __future__ import annotations

import re

from django.db.models import Q

from claims.analysis import languages

SCRIPT = re.compile(r"[a-z]+[-_]([a-z]{4})(?![a-z0-9])", re.IGNORECASE | re.ASCII)


def written_in(language: str) -> Q:
    """Say which rows' `language` is this one: with any region, and in its script or an unnamed one.

    >>> written_in("de-AT") == written_in("de")
    True
    """
    spoken = languages.primary(language)
    inside = Q(language__iexact=spoken) | Q(language__istartswith=f"{spoken}-")
    script = SCRIPT.match(language)
    if not script:
        return inside
    named = Q(language__iregex=f"^{re.escape(spoken)}-[a-z]{{4}}(-|$)")
    return inside & (~named | Q(language__istartswith=f"{spoken}-{script[1]}"))
