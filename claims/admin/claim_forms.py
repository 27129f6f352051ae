"""What does the desk ask about claims: what is claimed, where, on which evidence, how it ends?"""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims import models
from claims.admin.fields import Listed, PickedRow, PickedSource, Prose
from claims.admin.forms import DeskForm, RevisedForm

CLAIM_ROWS = 3
# A judgement is made, never left as it was found.
NOT_JUDGED = ("", _("Choose…"))


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


class ConnectForm(DeskForm):
    """How a statement stands to a claim: two judgements, kept apart."""

    claim = PickedRow(models.Claim, label=_("Claim"))
    relation = forms.ChoiceField(
        label=_("Truth conditions"),
        choices=[NOT_JUDGED, *models.Relation.choices],
        help_text=_("Same: whatever makes one true makes the other true."),
    )
    fidelity = forms.ChoiceField(
        label=_("Fidelity"),
        choices=[NOT_JUDGED, *models.Appearance.Fidelity.choices],
        help_text=_("Does this text repeat the claim faithfully?"),
    )
    reason = forms.CharField(label=_("Reason"), required=False, max_length=2000)


class RelateForm(DeskForm):
    """How one claim stands to another."""

    relation = forms.ChoiceField(
        label=_("This claim is"), choices=[NOT_JUDGED, *models.Relation.choices]
    )
    object = PickedRow(models.Claim, label=_("than, or to, the claim"))
    reason = forms.CharField(label=_("Reason"), required=False, max_length=2000)


class EvidenceForm(RevisedForm):
    """A source with a place where it can be found again."""

    stance = forms.ChoiceField(
        label=_("Stance"), choices=[NOT_JUDGED, *models.Evidence.Stance.choices]
    )
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
        help_text=_(
            "Replaces the claim's words from this verdict on. Left empty, they stay. Its"
            " appearances have to be confirmed again for other words."
        ),
    )
    claimant = PickedSource(
        label=_("Another claimant"), required=False, help_text=_("Left empty, it stays.")
    )
    claim_date = forms.DateField(
        label=_("Claimed on another day"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("Left empty, it stays."),
    )
    language = forms.CharField(
        label=_("Another language"),
        required=False,
        max_length=35,
        help_text=_("Left empty, it stays."),
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
            for name in ("kind", "claim_text", "claimant", "claim_date", "language"):
                del self.fields[name]
            return
        later = [choice for choice in kinds.choices if choice[0] != kinds.FIRST]
        self.fields["kind"].choices = later  # type: ignore[attr-defined]


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


def rating_label(rating: models.Rating) -> str:
    """Say a rating with its place on the scale, so that the order is plain."""
    place = f"{rating.value}/{rating.scale.best}" if rating.value is not None else "–"
    return f"{rating.label} ({place})"


def _best_first(rating: models.Rating) -> tuple[bool, int]:
    return rating.value is None, -(rating.value or 0)
