"""How is one value of a request read, and one of an answer written?

As it was sent or not at all: no trimming, no digits of other scripts, no text made of a number, no
name that is not expected.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar

from django.conf import settings
from django.http import HttpRequest, QueryDict
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request

from claims.api.pagination import DEFAULT_LIMIT, MAX_CURSOR_CHARACTERS, MAX_LIMIT
from claims.api.strict_json import escaped
from claims.exceptions import Invalid

S = TypeVar("S", bound="Strict")

# Digits of other scripts are digits to int(), too; PostgreSQL's bigint ends at 2**63 - 1.
NUMBER = re.compile(r"[0-9]{1,19}", re.ASCII)
MAX_ID = 2**63 - 1


class Strict(serializers.Serializer[Any]):
    """A set of named values in which every other name is refused."""

    def to_internal_value(self, data: Any) -> Any:
        """Read the values.

        Raises: ValidationError naming each fault by JSON pointer.
        """
        if isinstance(data, Mapping):
            unknown = sorted(set(data) - set(self.fields))
            if unknown:
                known = ", ".join(self.fields)
                said = f"This name is not known here; known are {known}."
                raise serializers.ValidationError({escaped(name): said for name in unknown})
        return super().to_internal_value(data)


def query(kind: type[S], request: Request) -> dict[str, Any]:
    """Read the query parameters of a request; each at most once.

    Raises: ValidationError.
    """
    given: QueryDict = request.query_params
    twice = {name: "Send this parameter once." for name, all in given.lists() if len(all) > 1}
    if twice:
        raise serializers.ValidationError(twice)
    read = kind(data=given.dict())
    read.is_valid(raise_exception=True)
    return dict(read.validated_data)


def refuse_any(request: HttpRequest) -> None:
    """Refuse every query parameter, where no view of the API reads the request.

    Raises: Invalid.
    """
    for name in request.GET:
        raise Invalid("This address takes no parameters.", pointer=f"/{escaped(name)}")


def body(kind: type[S], request: Request) -> dict[str, Any]:
    """Read the JSON body of a request.

    Raises: ValidationError.
    """
    read = kind(data=request.data)
    read.is_valid(raise_exception=True)
    return dict(read.validated_data)


class WordsField(serializers.CharField):
    """Text exactly as it was sent: line ends, spaces and marks at its ends included."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"trim_whitespace": False, "allow_blank": True, **options})

    def to_internal_value(self, data: Any) -> str:
        """Take strings only."""
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class NumberField(serializers.IntegerField):
    """A whole number in ASCII digits."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"min_value": 0, "max_value": MAX_ID, **options})

    def to_internal_value(self, data: Any) -> int:
        """Take a JSON number, or the digits of one in a query."""
        is_number = isinstance(data, int) and not isinstance(data, bool)
        if not is_number and not (isinstance(data, str) and NUMBER.fullmatch(data)):
            self.fail("invalid")
        return int(data)


class FlagField(serializers.BooleanField):
    """Yes or no: a JSON boolean, or in a query 1, true, 0 or false."""

    WRITTEN = {"1": True, "true": True, "0": False, "false": False}

    def to_internal_value(self, data: Any) -> bool:
        """Take nothing else for either."""
        if isinstance(data, bool):
            return data
        if not isinstance(data, str) or data not in self.WRITTEN:
            self.fail("invalid", input=data)
        return self.WRITTEN[data]


class IdField(NumberField):
    """The id of a row."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"min_value": 1, **options})


class Listed(Strict):
    """The parameters of every list."""

    limit = NumberField(
        min_value=1, max_value=MAX_LIMIT, default=DEFAULT_LIMIT, help_text="Rows on a page."
    )
    cursor = serializers.CharField(
        max_length=MAX_CURSOR_CHARACTERS, required=False, help_text="Taken from `next`."
    )


class Nothing(Strict):
    """No parameters."""


@extend_schema_field({"type": "string", "format": "uri"})
class AddressField(serializers.Field):  # type: ignore[type-arg]
    """The address of a row's public page."""

    def __init__(self, room: str, **options: Any) -> None:
        self.room = room
        super().__init__(**{"source": "pk", "read_only": True, **options})

    def to_representation(self, value: Any) -> str:
        """Write the address."""
        return f"{settings.FACTCHECK_BASE_URL}/{self.room}/{value}"


class PublicIdField(serializers.IntegerField):
    """The id of a related row that has its own address; null while that row is not public."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"read_only": True, "allow_null": True, **options})

    def get_attribute(self, instance: Any) -> int | None:
        """Follow the relation as far as a stranger may."""
        related = super().get_attribute(instance)
        return related.pk if related is not None and related.public_at else None  # type: ignore[attr-defined]


class PublicNameField(serializers.CharField):
    """The name of a source; null while it is not public, unless the desk reads."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"read_only": True, "allow_null": True, **options})

    def get_attribute(self, instance: Any) -> str | None:
        """Follow the relation as far as whoever reads may."""
        related: Any = super().get_attribute(instance)
        may_see = related is not None and (related.public_at or self.context.get("is_desk"))
        return related.name if may_see else None
