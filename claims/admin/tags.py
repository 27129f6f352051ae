"""How do the desk's templates reach into values that Django's own language does not?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from django import template
from django.utils.translation import gettext_lazy as _

from claims.models import Edge
from claims.queries import access

register = template.Library()


@register.filter
def at(mapping: Mapping[Any, Any], key: Any) -> Any:
    """Look a key up.

    >>> at({"a": 1}, "a"), at({}, "a")
    (1, None)
    """
    return mapping.get(key)


@register.filter
def words(code: str) -> str:
    """Show a code as words.

    >>> words("quote_altered"), words("reverses-meaning")
    ('quote altered', 'reverses meaning')
    """
    return code.replace("_", " ").replace("-", " ")


@register.filter
def isolated(text: str) -> str:
    """Keep words of any direction from turning the line around them, where no element can.

    >>> isolated("a") == "\\u2068a\\u2069"
    True
    """
    return f"\u2068{text}\u2069"


@register.filter
def percent(share: float | None) -> str:
    """Show a score between 0 and 1.

    >>> percent(0.874), percent(None)
    ('87 %', '–')
    """
    return "–" if share is None else f"{share:.0%}".replace("%", " %")


class Act(NamedTuple):
    """A decision a person may take on a connection: its name and how weighty its button looks."""

    name: str
    label: Any
    look: str
    key: str


# Which acts a connection's status leaves, in the order of their buttons.
ACTS = {
    "suggested": [
        Act("confirm", _("Confirm"), "main", "c"),
        Act("reject", _("Reject"), "bad", "x"),
    ],
    "confirmed": [Act("undo", _("Undo"), "", "u"), Act("withdraw", _("Withdraw"), "bad", "")],
    "rejected": [Act("undo", _("Undo"), "", "u")],
    "withdrawn": [Act("undo", _("Undo"), "", "u")],
}


@register.inclusion_tag("admin/desk/parts/decide.html", takes_context=True)
def decide(context: dict[str, Any], edge: Edge, fragment: str = "") -> dict[str, Any]:
    """Show the buttons for what this person may decide about a connection."""
    request = context["request"]
    return {
        "edge": edge,
        "kind": edge._meta.model_name,
        "acts": [
            act
            for act in ACTS[edge.status]
            if access.may(request.user, f"connection.{act.name}", edge.status)
        ],
        "back": request.get_full_path() + (f"#{fragment}" if fragment else ""),
        "csrf_token": context.get("csrf_token"),
    }


@register.filter
def is_web(address: str) -> bool:
    """Say whether an address may become a link.

    >>> is_web("https://example.org/"), is_web("javascript:alert(1)")
    (True, False)
    """
    return address.startswith(("http://", "https://"))


@register.filter
def tie(left: str, right: object) -> str:
    """Put two parts of a name together.

    >>> tie("a", 12)
    'a12'
    """
    return f"{left}{right}"
