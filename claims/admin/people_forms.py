"""What does the desk ask about people: the sources of texts, and those who work here?"""

from __future__ import annotations

from django import forms
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _

from claims import models
from claims.admin.fields import Listed, Prose
from claims.admin.forms import DeskForm, RevisedForm


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
