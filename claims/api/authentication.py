"""Which program is asking, and as whom may it read?

A program sends its key in the Authorization header; never in the address, which ends up in logs.
Without a key it reads what is public. A key reads as its person reads only if it was given a scope
that goes beyond looking up.
"""

from __future__ import annotations

from django.http import HttpRequest
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication
from rest_framework.request import Request

from claims.api.refusals import ScopeMissing, WrongKey
from claims.exceptions import NotSignedIn
from claims.models import ApiKey, User
from claims.services import keys

SCHEME = "bearer"
# Scopes whose holders see the desk's work, as far as their person's grants go.
DESK_SCOPES = {ApiKey.Scope.INGEST, ApiKey.Scope.EDITORIAL}


class KeyAuthentication(BaseAuthentication):
    """Read `Authorization: Bearer <key>`."""

    def authenticate(self, request: Request | HttpRequest) -> tuple[User, frozenset[str]] | None:
        """Give the key's person and its scopes; None without a key.

        Raises: WrongKey.
        """
        scheme, _, secret = request.META.get("HTTP_AUTHORIZATION", "").partition(" ")
        if scheme.lower() != SCHEME:
            return None
        known = keys.authenticate(secret.strip())
        if known is None:
            raise WrongKey()
        person, scopes = known
        return person, frozenset(scopes)

    def authenticate_header(self, request: Request | HttpRequest) -> str:
        """Name the scheme that a 401 asks for."""
        return SCHEME.title()


class KeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Tell the API's description about the keys."""

    target_class = KeyAuthentication
    name = "ApiKey"

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:
        """Describe the scheme; see OpenAPI 3.1, Security Scheme Object."""
        return {"type": "http", "scheme": SCHEME}


def scopes(request: Request) -> frozenset[str]:
    """Give the scopes of the key the request came with; none without a key."""
    return request.auth if isinstance(request.auth, frozenset) else frozenset()


def reader(request: Request) -> User | None:
    """Say as whom the request reads; None reads what is public."""
    return request.user if scopes(request) & DESK_SCOPES else None  # type: ignore[return-value]


def writer(request: Request, scope: str) -> User:
    """Say as whom the request writes.

    Raises: NotSignedIn, ScopeMissing.
    """
    if not isinstance(request.user, User):
        raise NotSignedIn(act="do this")
    if scope not in scopes(request):
        raise ScopeMissing(scope=scope)
    return request.user


def principal(request: Request) -> str:
    """Name the caller, for counting its requests and keeping its idempotency keys."""
    if isinstance(request.user, User):
        return f"user:{request.user.pk}"
    return address(request)


def address(request: Request | HttpRequest) -> str:
    """Name a caller without a key."""
    return f"address:{request.META.get('REMOTE_ADDR', '')}"
