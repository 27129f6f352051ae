"""What has every list of the desk in common?

It shows what its readers may read, changes nothing, and answers no question beyond those of its own
links. A thing's history is its acts in the ledger.
"""

from __future__ import annotations

from typing import Any, cast

from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.views import ChangeList

from claims.admin import questions
from claims.admin.frame import DeskRequest, answer
from claims.exceptions import Invalid
from claims.queries import access

# Rows on a page; own choice.
PER_PAGE = 50


class ReadOnly(ModelAdmin):  # type: ignore[misc]
    """A list that shows all rows to the desk and changes none."""

    actions = None
    list_per_page = PER_PAGE
    list_filter_submit = False
    show_facets = admin.ShowFacets.NEVER
    lookups: tuple[str, ...] = ()  # what an address may filter by, beside the filters shown
    reads: str = access.DESK  # the grant that shows the list
    adds: str = ""  # the grant that shows "add"; the page for it is the desk's own
    adds_state = "*"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Return every row, public or not."""
        rows: QuerySet[Any] = self.model._base_manager.all()
        return rows.order_by(*(self.get_ordering(request) or ()))

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Let those look who may read it."""
        return access.may(request.user, self.reads)

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Let those look who may read it."""
        return access.may(request.user, self.reads)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Show the button to those who may use it; the page behind it asks again."""
        return bool(self.adds) and access.may(request.user, self.adds, self.adds_state)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Change nothing here."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Delete nothing at all."""
        return False

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """Filter by what the list's own links filter by, to the letter."""
        return lookup in self.lookups or lookup in questions.lookups(self, request)

    def to_field_allowed(self, request: HttpRequest, to_field: str) -> bool:
        """Open rows by their number alone; no form of the desk picks one from a list."""
        return False

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        """Read the address.

        Raises: Invalid.
        """
        questions.check(self, request)
        try:
            rows = super().get_changelist_instance(request)
        except IncorrectLookupParameters as error:
            raise questions.refusal(error) from error
        if rows.page_num > rows.paginator.num_pages:
            raise Invalid(problem=gettext("This list has no such page."))
        return rows

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show the list, or say what was wrong with its address."""
        try:
            found: HttpResponse = super().changelist_view(request, extra_context)
        except Invalid as refusal:
            return answer(cast(DeskRequest, request), refusal)
        return found

    @admin.display(description=_("seen by"), ordering="public_at")
    def shown_to(self, thing: Any) -> str:
        """Say who sees a row that can be public."""
        seen = _("everybody") if thing.public_at else _("the desk")
        return f"{seen} · {_('sample')}" if thing.is_sample else str(seen)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Lead to the thing's acts in the ledger."""
        acts = urlencode({"object": f"{self.opts.model_name}:{object_id}"})
        return HttpResponseRedirect(f"{reverse('admin:claims_ledger_changelist')}?{acts}")
