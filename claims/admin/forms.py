"""How does a form of the desk survive a refusal?

Each form only checks that it was filled in; whether the act is right is for the service to say, and
its refusal is shown on the form, with everything that was typed still there. A form that changes a
row carries the revision it was read at. If somebody was faster, the form says so, shows what is
stored now, and the next sending is based on that.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.admin.fields import Prose
from claims.exceptions import Invalid, Refused, RevisionRequired, StaleRevision

# What a form that was refused is answered with, unless the refusal is about its revision.
REFUSED = 422


class DeskForm(forms.Form):
    """A form of the desk. `required` marks are shown by the template, not by the browser alone."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.stored: dict[str, Any] = {}
        self.status = REFUSED
        for field in self.fields.values():
            field.widget.attrs.setdefault("dir", "auto")

    def refuse(self, refusal: Refused) -> None:
        """Show a refusal on the form."""
        place = refusal.pointer.strip("/") if isinstance(refusal, Invalid) else ""
        self.add_error(place if place in self.fields else None, str(refusal))


class RevisedForm(DeskForm):
    """A form that changes a row it was read from."""

    row: Any = None
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)

    @classmethod
    def of(cls, row: Any, data: Any = None, **kwargs: Any) -> Any:
        """Make the form of a row as it is stored, or as it was sent."""
        names = cls.base_fields
        initial = {name: getattr(row, name) for name in names if hasattr(row, name)}
        form = cls(data, initial=initial | {"revision": row.revision}, **kwargs)
        form.row = row
        return form

    def refuse(self, refusal: Refused) -> None:
        """Show a refusal; if the revision was old or missing, build on what is stored now."""
        super().refuse(refusal)
        if not isinstance(refusal, StaleRevision | RevisionRequired):
            return
        self.row.refresh_from_db()
        self.data = {**self.data.dict(), "revision": str(self.row.revision)}  # type: ignore[attr-defined]
        for name, field in self.fields.items():
            if name == "revision" or not hasattr(self.row, name):
                continue
            now = field.prepare_value(getattr(self.row, name))
            if field.has_changed(getattr(self.row, name), self.data.get(name)):
                shown = now.strftime("%Y-%m-%d %H:%M") if hasattr(now, "strftime") else now
                self.stored[name] = "" if shown is None else str(shown)


class ReasonForm(RevisedForm):
    """An act that needs a reason and nothing else."""

    reason = Prose(label=_("Reason"), rows=3)


def new(form: type[RevisedForm]) -> type[RevisedForm]:
    """Return the form for a row that is not there yet: the same questions without a revision."""
    return type(f"New{form.__name__}", (form,), {"revision": None})
