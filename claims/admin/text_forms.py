"""What does the desk ask about texts: what came in, where it belongs, what it says?"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims import models
from claims.admin.fields import ExactText, PickedRow, PickedSource, Prose, label
from claims.admin.forms import DeskForm, RevisedForm
from claims.analysis.findings import SEVERITIES, TYPES
from claims.analysis.spans import Span
from claims.exceptions import Refused, StaleRevision

TEXT_ROWS = 16


class TextForm(DeskForm):
    """A text, pasted or uploaded."""

    text = ExactText(
        label=_("Text"),
        required=False,
        widget=forms.Textarea(attrs={"rows": TEXT_ROWS, "spellcheck": "false"}),
        help_text=_("Paste the whole text. It is kept exactly as it is."),
    )
    file = forms.FileField(
        label=_("Or a file"),
        required=False,
        allow_empty_file=True,
        help_text=_("A text or HTML file, up to 64 MB."),
    )

    def clean(self) -> dict[str, Any]:
        """Ask for exactly one of text and file."""
        given = super().clean() or {}
        if given.get("text") and given.get("file"):
            self.add_error("file", _("Send a text or a file, not both."))
        elif not given.get("text") and not given.get("file") and "text" not in self.errors:
            self.add_error("text", _("Paste a text, or choose a file."))
        return given


class VersionForm(TextForm):
    """A later text of an article we have."""

    title = forms.CharField(label=_("Headline"), max_length=500, required=False)
    field_order = ["title", "text", "file"]


class ArticleForm(TextForm):
    """An article that is new to us."""

    title = forms.CharField(
        label=_("Headline"),
        max_length=500,
        required=False,
        help_text=_("Left empty, the first line of the text is taken."),
    )
    story = PickedRow(models.Story, label=_("Story"), required=False)
    derived_from = PickedRow(models.ArticleVersion, label=_("Copied from"), required=False)
    publisher = PickedSource(label=_("Publisher"), required=False)
    url = forms.URLField(label=_("Address"), required=False, max_length=8000, assume_scheme="https")
    published_at = forms.DateTimeField(
        label=_("Published (UTC)"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}),
    )
    language = forms.CharField(
        label=_("Language"),
        required=False,
        max_length=35,
        help_text=_("A tag such as en, de or pt-BR. Left empty, it is guessed."),
    )
    field_order = [
        "text",
        "file",
        "title",
        "story",
        "derived_from",
        "publisher",
        "published_at",
        "url",
        "language",
    ]

    def offer_originals(self, story: models.Story | None) -> None:
        """Offer first the texts of a story as what this one may have been copied from."""
        if story is not None:
            versions = models.ArticleVersion.everything.filter(article__story=story)
            picked = self.fields["derived_from"]
            picked.widget.proposals = lambda: [label(version) for version in versions]


class RecordForm(RevisedForm):
    """Who published an article, and when."""

    publisher = PickedSource(label=_("Publisher"), required=False)
    published_at = forms.DateTimeField(
        label=_("Published (UTC)"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )

    def clean_published_at(self) -> datetime | None:
        """Keep the seconds, which the browser does not show, of a time nobody changed."""
        given: datetime | None = self.cleaned_data["published_at"]
        stored: datetime | None = self.row.published_at
        is_kept = stored and given == stored.replace(second=0, microsecond=0)
        return stored if is_kept else given


class StoryForm(RevisedForm):
    """An editor's case folder."""

    title = forms.CharField(label=_("Title"), max_length=300)
    summary = Prose(label=_("Summary"), required=False, rows=3)


class DerivationForm(DeskForm):
    """Which text came from which."""

    original = forms.ModelChoiceField(
        label=_("Original"), queryset=models.ArticleVersion.everything.none()
    )
    derived = forms.ModelChoiceField(
        label=_("Came from it"), queryset=models.ArticleVersion.everything.none()
    )
    kind = forms.ChoiceField(label=_("As a"), choices=models.Derivation.Kind.choices)

    def __init__(self, *args: Any, story: models.Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        versions = models.ArticleVersion.everything.filter(article__story=story)
        for side in ("original", "derived"):
            self.fields[side].queryset = versions  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for two texts."""
        given = super().clean() or {}
        if given.get("original") and given.get("original") == given.get("derived"):
            self.add_error("derived", _("Pick another text than the original."))
        return given


class DifferenceForm(DeskForm):
    """What is made of a difference; `revision` is the number of the last decision on it."""

    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)
    decision = forms.ChoiceField(
        label=_("Decision"),
        choices=[
            ("confirm", _("It is as found")),
            ("retype", _("It is another type or severity")),
            ("dismiss", _("It is no difference: readers do not see it")),
        ],
    )
    type = forms.ChoiceField(
        label=_("Type"),
        choices=[(code, code.replace("_", " ")) for code in sorted(TYPES)],
        help_text=_("Asked for another type or severity only."),
    )
    severity = forms.ChoiceField(
        label=_("Severity"), choices=[(code, code.replace("-", " ")) for code in SEVERITIES]
    )
    reason = Prose(label=_("Note"), required=False, rows=2)

    def refuse(self, refusal: Refused) -> None:
        """Show a refusal; if somebody decided meanwhile, build on that."""
        super().refuse(refusal)
        if isinstance(refusal, StaleRevision) and refusal.what == "difference":
            self.data = {**self.data.dict(), "revision": str(refusal.current)}  # type: ignore[attr-defined]


class MarkForm(DeskForm):
    """Words that were marked by hand; `spans` holds "start-end" pairs in code points."""

    spans = forms.RegexField(regex=r"^[0-9]{1,8}-[0-9]{1,8}(,[0-9]{1,8}-[0-9]{1,8}){0,19}$")
    form = forms.ChoiceField(label=_("Form"), choices=models.Statement.Form.choices)
    modality = forms.ChoiceField(label=_("Modality"), choices=models.Statement.Modality.choices)
    speaker = PickedSource(label=_("Speaker"), required=False)
    speaker_name = forms.CharField(label=_("Named as"), required=False, max_length=300)

    def clean_spans(self) -> list[Span]:
        """Read the pairs."""
        pairs = (pair.split("-") for pair in self.cleaned_data["spans"].split(","))
        return [Span(int(start), int(end)) for start, end in pairs]


class SpeakerForm(RevisedForm):
    """Which source speaks."""

    speaker = PickedSource(label=_("Speaker"), required=False)
