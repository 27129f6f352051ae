"""Which questions does the desk ask, and how does a form survive a refusal?

Each form only checks that it was filled in; whether the act is right is for the service to say, and
its refusal is shown on the form, with everything that was typed still there. A form that changes a
row carries the revision it was read at. If somebody was faster, the form says so, shows what is
stored now, and the next sending is based on that.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _

from claims import models
from claims.admin.fields import ExactText, Listed, PickedRow, PickedSource, Prose
from claims.analysis.spans import Span
from claims.exceptions import Invalid, Refused, StaleRevision

CLAIM_ROWS = 3
TEXT_ROWS = 16


class DeskForm(forms.Form):
    """A form of the desk. `required` marks are shown by the template, not by the browser alone."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.stored: dict[str, Any] = {}
        self.is_stale = False
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
        """Show a refusal; after a stale one, show what is stored and build on that."""
        super().refuse(refusal)
        if not isinstance(refusal, StaleRevision):
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
    derived_from = forms.TypedChoiceField(
        label=_("Copied from"), required=False, coerce=int, empty_value=None
    )
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
        """Offer the texts of a story as what this one may have been copied from."""
        versions = models.ArticleVersion.everything.filter(article__story=story) if story else ()
        choices = [("", _("Not known")), *((str(v.pk), str(v)) for v in versions)]
        self.fields["derived_from"].choices = choices  # type: ignore[attr-defined]
        if not versions:
            del self.fields["derived_from"]


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


class SourceForm(RevisedForm):
    """A person or an organisation."""

    kind = forms.ChoiceField(label=_("Kind"), choices=models.Source.Kind.choices)
    name = forms.CharField(label=_("Name"), max_length=300)
    description = Prose(label=_("Description"), required=False, rows=3)
    domains = Listed(label=_("Domains"), required=False, help_text=_("Separated by commas."))
    same_as = Listed(
        label=_("Same as"),
        required=False,
        help_text=_("Addresses that identify it, for example at Wikidata."),
    )


class AliasForm(DeskForm):
    """Another name of a source."""

    name = forms.CharField(label=_("Another name"), max_length=300)
    language = forms.CharField(label=_("Language"), required=False, max_length=35)


class ClaimForm(RevisedForm):
    """A claim in the newsroom's own words."""

    text = Prose(
        label=_("Claim"),
        rows=CLAIM_ROWS,
        help_text=_("One sentence that is true or false, in words that stand by themselves."),
    )
    claimant = PickedSource(
        label=_("Claimant"), required=False, help_text=_("Who claims it, if that is known.")
    )
    claim_date = forms.DateField(
        label=_("Claimed on"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    story = PickedRow(models.Story, label=_("Story"), required=False)
    language = forms.CharField(label=_("Language"), max_length=35, initial="en")
    tags = Listed(label=_("Tags"), required=False, help_text=_("Separated by commas."))
    notes = Prose(
        label=_("Notes"),
        required=False,
        rows=3,
        help_text=_("For the desk; never public."),
    )


def new(form: type[RevisedForm]) -> type[RevisedForm]:
    """Return the form for a row that is not there yet: the same questions without a revision."""
    return type(f"New{form.__name__}", (form,), {"revision": None})


class ConnectForm(DeskForm):
    """How a statement stands to a claim: two judgements, kept apart."""

    claim = PickedRow(models.Claim, label=_("Claim"))
    relation = forms.ChoiceField(
        label=_("Truth conditions"),
        choices=models.Relation.choices,
        help_text=_("Same: whatever makes one true makes the other true."),
    )
    fidelity = forms.ChoiceField(
        label=_("Fidelity"),
        choices=models.Appearance.Fidelity.choices,
        help_text=_("Does this text repeat the claim faithfully?"),
    )
    reason = forms.CharField(label=_("Reason"), required=False, max_length=2000)


class RelateForm(DeskForm):
    """How one claim stands to another."""

    relation = forms.ChoiceField(label=_("This claim is"), choices=models.Relation.choices)
    object = PickedRow(models.Claim, label=_("than, or to, the claim"))
    reason = forms.CharField(label=_("Reason"), required=False, max_length=2000)


class EvidenceForm(RevisedForm):
    """A source with a place where it can be found again."""

    stance = forms.ChoiceField(label=_("Stance"), choices=models.Evidence.Stance.choices)
    title = forms.CharField(label=_("Title"), max_length=500)
    source = PickedSource(label=_("Source"), required=False)
    url = forms.URLField(label=_("Address"), required=False, max_length=8000, assume_scheme="https")
    locator = forms.CharField(
        label=_("Place in it"), required=False, max_length=300, help_text=_("Page, minute, table.")
    )
    excerpt = Prose(label=_("Excerpt"), required=False, rows=4)


class VerdictForm(RevisedForm):
    """The verdict being written."""

    kind = forms.ChoiceField(label=_("Kind"), choices=models.ClaimReview.Kind.choices)
    rating = forms.ModelChoiceField(
        label=_("Rating"), queryset=models.Rating.objects.none(), required=False
    )
    rationale = Prose(label=_("Rationale"), required=False, rows=9)
    reason = Prose(
        label=_("Reason"),
        required=False,
        rows=2,
        help_text=_(
            "Public. Why a published verdict is changed; in a first one, why no claimant or date "
            "can be named."
        ),
    )
    claim_text = Prose(
        label=_("The claim in other words"),
        required=False,
        rows=2,
        help_text=_("Replaces the claim's words from this verdict on. Left empty, they stay."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ratings = models.Rating.objects.select_related("scale")
        self.fields["rating"].queryset = ratings  # type: ignore[attr-defined]
        groups: dict[str, list[models.Rating]] = {}
        for rating in ratings:
            groups.setdefault(rating.scale.name, []).append(rating)
        self.fields["rating"].choices = [  # type: ignore[attr-defined]
            ("", _("None yet")),
            *(
                (name, [(step.pk, rating_label(step)) for step in sorted(steps, key=_best_first)])
                for name, steps in groups.items()
            ),
        ]

    def fit(self, review: models.ClaimReview) -> None:
        """Leave the kinds of verdict that may come next."""
        kinds = models.ClaimReview.Kind
        if review.published_at is None:
            del self.fields["kind"], self.fields["claim_text"]
            return
        later = [choice for choice in kinds.choices if choice[0] != kinds.FIRST]
        self.fields["kind"].choices = later  # type: ignore[attr-defined]


class ReasonForm(RevisedForm):
    """An act that needs a reason and nothing else."""

    reason = Prose(label=_("Reason"), rows=3)


class SpeakerForm(RevisedForm):
    """Which source speaks."""

    speaker = PickedSource(label=_("Speaker"), required=False)


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


class AssignForm(RevisedForm):
    """Who checks it, and until when."""

    assignee = forms.ModelChoiceField(
        label=_("Assigned to"),
        required=False,
        queryset=models.User.objects.filter(is_active=True, is_machine=False),
    )
    deadline_at = forms.DateTimeField(
        label=_("Deadline (UTC)"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


class LoginForm(DeskForm):
    """A new login."""

    username = forms.CharField(label=_("User name"), max_length=150)
    full_name = forms.CharField(
        label=_("Name as shown"), max_length=150, help_text=_("It stands beside their acts.")
    )
    role = forms.ModelChoiceField(
        label=_("Role"), queryset=Group.objects.order_by("name"), to_field_name="name"
    )
    is_machine = forms.BooleanField(
        label=_("A program's account, which can never publish"), required=False
    )

    def clean_role(self) -> str:
        """Name the role."""
        return str(self.cleaned_data["role"].name)


class RoleForm(DeskForm):
    """One role."""

    role = forms.ModelChoiceField(
        label=_("Role"), queryset=Group.objects.order_by("name"), to_field_name="name"
    )


class KeyForm(DeskForm):
    """A new key of the API."""

    name = forms.CharField(label=_("What it is for"), max_length=100)
    scopes = forms.MultipleChoiceField(
        label=_("May be used for"),
        choices=models.ApiKey.Scope.choices,
        widget=forms.CheckboxSelectMultiple,
    )


def rating_label(rating: models.Rating) -> str:
    """Say a rating with its place on the scale, so that the order is plain."""
    place = f"{rating.value}/{rating.scale.best}" if rating.value is not None else "–"
    return f"{rating.label} ({place})"


def _best_first(rating: models.Rating) -> tuple[bool, int]:
    return rating.value is None, -(rating.value or 0)
