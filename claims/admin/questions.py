"""What may the address of a list ask for?

What its own links ask for, and nothing else: a search, an order, a page, and the values of the
filters shown. Django's lists follow a lookup across relations, and whoever can ask whether a
password begins with `a` reads it letter by letter. So the names come from the filters themselves,
each is asked once, and the refusal says which was wrong.
"""

from __future__ import annotations

import re
from typing import Any

from django.contrib.admin import FieldListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ALL_VAR, ORDER_VAR, PAGE_VAR, SEARCH_VAR
from django.core.exceptions import ValidationError
from django.db.models import DateTimeField
from django.http import HttpRequest
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_aware
from django.utils.translation import gettext as _
from unfold.admin import ModelAdmin

from claims.exceptions import Invalid

# What a value of these has to look like: column numbers, a page, and nothing at all.
SHAPES = {
    ORDER_VAR: re.compile(r"(-?[0-9]{1,2}(\.-?[0-9]{1,2})*)?", re.ASCII),
    PAGE_VAR: re.compile(r"[1-9][0-9]{0,8}", re.ASCII),
    ALL_VAR: re.compile(r""),
}
# Code points of a search, and of a name that is repeated in a refusal; own choice.
LONGEST_SEARCH, SHOWN = 1000, 60


def lookups(listing: ModelAdmin, request: HttpRequest) -> frozenset[str]:
    """Return the lookups of which the links of a list's filters consist."""
    found: set[str] = set()
    for name in listing.list_filter:
        field = listing.opts.get_field(name)
        shown = FieldListFilter.create(field, request, {}, listing.model, listing, field_path=name)
        found |= {lookup for lookup in shown.expected_parameters() if lookup}
    return frozenset(found)


def check(listing: ModelAdmin, request: HttpRequest) -> None:
    """Refuse an address that asks for what no link of the list asks for.

    Raises: Invalid.
    """
    for name, values in request.GET.lists():
        is_own = name == SEARCH_VAR or name in SHAPES
        if not is_own and not listing.lookup_allowed(name, values[-1], request):
            raise Invalid(problem=_("This list cannot be asked for “%s”.") % _shown(name))
        if len(values) > 1:
            raise Invalid(problem=_("Ask a list for “%s” once.") % _shown(name))
        if not _is_well_formed(listing, name, values[0]):
            said = {"name": _shown(name), "value": _shown(values[0])}
            raise Invalid(problem=_("“%(value)s” is no value of “%(name)s” here.") % said)


def refusal(error: IncorrectLookupParameters) -> Invalid:
    """Say what was wrong with the value of a filter, or that there is no such page."""
    cause: Any = error.args[0] if error.args else _("This list has no such page.")
    said = " ".join(cause.messages) if isinstance(cause, ValidationError) else str(cause)
    return Invalid(problem=said)


def _is_well_formed(listing: ModelAdmin, name: str, value: str) -> bool:
    if name == SEARCH_VAR:
        return len(value) <= LONGEST_SEARCH
    if name in SHAPES:
        return bool(SHAPES[name].fullmatch(value))
    column, _separator, lookup = name.partition("__")
    if lookup in ("gte", "lt") and isinstance(listing.opts.get_field(column), DateTimeField):
        return _is_time(value)
    return True


def _is_time(value: str) -> bool:
    try:
        time = parse_datetime(value)
    except ValueError:  # a thirteenth month
        return False
    return time is not None and is_aware(time)


def _shown(words: str) -> str:
    return words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
