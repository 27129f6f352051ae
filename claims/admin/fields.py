"""How does what a person typed become what was meant, without losing a character?

A browser encodes a form with CRLF at every line end, whatever was pasted; undoing that is part of
decoding the form. Nothing is stripped from a text. Sources, claims and stories are picked by name
with the browser's own suggestions (`datalist`), so no list is too long and no script is needed.
"""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.template import loader
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims import models

# A choice is written "Name #12"; the number alone is enough.
NUMBERED = re.compile(r"#([0-9]{1,18})(?:\s|$)")
# How many names a page offers by itself; what is not offered can be typed. Own choice.
OFFERED = 300
LABEL_LENGTH = 90


class ExactText(forms.CharField):
    """A text kept as it was pasted: nothing stripped, and the form's CRLF undone."""

    widget = forms.Textarea

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strip=False, **kwargs)

    def to_python(self, value: Any) -> str:
        r"""Undo what encoding the form did to line ends.

        >>> ExactText().to_python(" one\r\n\r\ntwo \r\n")
        ' one\n\ntwo \n'
        """
        return str(super().to_python(value) or "").replace("\r\n", "\n")


class Prose(forms.CharField):
    """Words of our own over several lines; the form's CRLF is undone here, too."""

    def __init__(self, *, rows: int, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **kwargs)

    def to_python(self, value: Any) -> str:
        """Undo what encoding the form did to line ends."""
        return str(super().to_python(value) or "").replace("\r\n", "\n")


class Proposing(forms.TextInput):
    """A text input with proposals."""

    template_name = "admin/desk/widgets/proposing.html"

    def __init__(self, proposals: Any = ()) -> None:
        super().__init__()
        self.proposals = proposals

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add the proposals to what Django gives a widget."""
        context = super().get_context(name, value, attrs)
        context["widget"]["attrs"]["list"] = f"{name}-proposals"
        context["widget"]["attrs"]["autocomplete"] = "off"
        context["proposals"] = self.proposals() if callable(self.proposals) else self.proposals
        return context

    def render(
        self,
        name: str,
        value: Any,
        attrs: dict[str, Any] | None = None,
        renderer: Any = None,
    ) -> SafeString:
        """Render with the project's templates, which a form's own renderer does not see."""
        return loader.render_to_string(self.template_name, self.get_context(name, value, attrs))


class PickedRow(forms.CharField):
    """One row, named as "label #number"; the number decides."""

    def __init__(self, kind: type[models.Source] | type[Any], **kwargs: Any) -> None:
        self.kind = kind
        kwargs.setdefault("widget", Proposing(self.propose))
        super().__init__(**kwargs)

    def propose(self) -> list[str]:
        """Offer the newest rows."""
        return [label(row) for row in self.kind.everything.order_by("-id")[:OFFERED]]

    def prepare_value(self, value: Any) -> Any:
        """Show a row as its label."""
        return label(value) if hasattr(value, "pk") else value

    def to_python(self, value: Any) -> Any:
        """Find the row that was meant.

        Raises: ValidationError if there is none, or more than one.
        """
        text = super().to_python(value) or ""
        if not text:
            return None
        number = NUMBERED.search(text if text.startswith("#") or " #" in text else f"#{text} ")
        if number:
            row = self.kind.everything.filter(pk=int(number[1])).first()
            if row is not None:
                return row
        return self.by_name(text)

    def by_name(self, text: str) -> Any:
        """Find a row by what it is called; here, numbers only."""
        what = self.kind._meta.verbose_name
        raise ValidationError(
            _("Pick a %(what)s from the list, or give its number as #12."), params={"what": what}
        )

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare by label."""
        return bool((self.prepare_value(initial) or "") != (data or ""))


class PickedSource(PickedRow):
    """A source, by number, name or alias."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(models.Source, **kwargs)

    def by_name(self, text: str) -> models.Source:
        """Find the one source of that name."""
        named = Q(name__iexact=text) | Q(aliases__name__iexact=text)
        found: list[models.Source] = list(models.Source.everything.filter(named).distinct()[:2])
        if len(found) == 1:
            return found[0]
        raise ValidationError(
            _("Several sources are called that. Pick one from the list.")
            if found
            else _("No source is called that. Pick one from the list, or add it first.")
        )


class Listed(forms.CharField):
    """Several values in one input, separated by commas or line ends."""

    def prepare_value(self, value: Any) -> Any:
        """Join what is stored."""
        return ", ".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        """Split what was typed.

        >>> Listed().to_python("war, NATO,")
        ['war', 'NATO']
        """
        parts = re.split(r"[,\n]", super().to_python(value) or "")
        return [part.strip() for part in parts if part.strip()]

    def validate(self, value: Any) -> None:
        """Ask for a value only if one is required."""
        if self.required and not value:
            raise ValidationError(self.error_messages["required"], code="required")

    def run_validators(self, value: Any) -> None:
        """Check each part by itself."""
        for part in value:
            super().run_validators(part)


def label(row: Any) -> str:
    """Name a row so that a person knows it and a program finds it again.

    >>> label(models.Source(pk=12, name="NATO"))
    'NATO #12'
    """
    words = " ".join(str(row).split())
    short = words if len(words) <= LABEL_LENGTH else words[: LABEL_LENGTH - 1].rstrip() + "…"
    return f"{short.replace('#', '＃')} #{row.pk}"
