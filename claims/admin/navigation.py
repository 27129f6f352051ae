"""What does the desk's side bar lead to?

The theme asks for it by name (`UNFOLD` in the settings). Whoever is let in may read all of it but
people and roles, which only those see who change them.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _

from claims.queries import access

Item = dict[str, Any]


def sections(request: HttpRequest) -> list[dict[str, Any]]:
    """Return the side bar's sections in order."""
    people = [
        _list(title, icon, model)
        for title, icon, model, grant in (
            (_("People"), "group", "claims_user", "person.write"),
            (_("Roles"), "badge", "auth_group", "role.write"),
        )
        if access.may(request.user, grant)
    ]
    return [
        {"title": "", "items": [_item(_("Worklist"), "inbox", "index")]},
        {
            "title": _("Cases"),
            "separator": True,
            "items": [
                _list(_("Stories"), "folder_open", "claims_story"),
                _list(_("Articles"), "article", "claims_article"),
                _list(_("Comparisons"), "compare", "claims_derivation"),
                _list(_("Claims"), "format_quote", "claims_claim"),
                _list(_("Checks"), "fact_check", "claims_claimreview"),
                _list(_("Open questions"), "contact_support", "claims_openquestion"),
                _list(_("Sources"), "record_voice_over", "claims_source"),
            ],
        },
        {
            "title": _("Records"),
            "separator": True,
            "items": [
                _list(_("Ledger"), "receipt_long", "claims_ledger"),
                _list(_("Jobs"), "manufacturing", "procrastinate_procrastinatejob"),
                *people,
            ],
        },
    ]


def stylesheet(_request: HttpRequest) -> str:
    """Return the address of the desk's style sheet."""
    return static("desk/desk.css")


def script(_request: HttpRequest) -> str:
    """Return the address of the script every page has."""
    return static("desk/desk.js")


def icon(_request: HttpRequest) -> str:
    """Return the address of the picture in the browser's tab."""
    return static("desk/icon.svg")


def _item(title: str, icon: str, name: str) -> Item:
    return {"title": title, "icon": icon, "link": reverse(f"admin:{name}")}


def _list(title: str, icon: str, model: str) -> Item:
    return _item(title, icon, f"{model}_changelist")
