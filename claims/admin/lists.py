"""What is there? A list of each kind of thing, searchable and filtered, changed by nobody here.

A row leads to its page of the desk, where the services are. Nothing is added, changed or deleted
through the lists themselves, so the theme's own log is never written; the history of a thing is its
acts in the ledger.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import admin
from django.contrib.auth.models import Group
from django.db.models import Count, Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims import models
from claims.admin.listing import ReadOnly
from claims.queries import cases, open_questions

# Code points of a claim in a list; own choice.
SHOWN = 140
# FIRST STRONG ISOLATE and its end, so that a right-to-left title does not turn the arrow around.
ISOLATE, END = "\u2068", "\u2069"


class StoryList(ReadOnly):
    """Case folders."""

    list_display = ("title", "texts", "shown_to", "created_at")
    list_filter = ("is_sample",)
    search_fields = ("title", "summary")
    adds = "story.write"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().get_queryset(request)
        counted: QuerySet[Any] = rows.annotate(texts=Count("articles"))
        return counted

    @admin.display(description=_("texts"), ordering="texts")
    def texts(self, story: Any) -> int:
        return int(story.texts)


class ArticleList(ReadOnly):
    """Articles."""

    list_display = ("title", "publisher", "story", "language", "shown_to", "created_at")
    list_filter = ("is_sample", "language", "published_at")
    list_select_related = ("publisher", "story")
    search_fields = ("title", "publisher__name", "urls__url")
    adds = "article.add"


class SourceList(ReadOnly):
    """Sources."""

    list_display = ("name", "kind", "shown_to")
    list_filter = ("kind", "is_sample")
    search_fields = ("name", "aliases__name", "description")
    adds = "source.write"
    adds_state = "draft"


class ClaimList(ReadOnly):
    """Claims."""

    list_display = ("words", "claimant", "claim_date", "shown_to")
    list_filter = ("is_sample", "language", "claim_date")
    list_select_related = ("claimant",)
    search_fields = ("text", "claimant__name", "notes")
    adds = "claim.write"
    adds_state = "draft"

    @admin.display(description=_("claim"), ordering="text")
    def words(self, claim: models.Claim) -> str:
        return claim.text if len(claim.text) <= SHOWN else claim.text[: SHOWN - 1] + "…"


class ReviewList(ReadOnly):
    """Checks."""

    list_display = ("claim_words", "state", "waits", "author", "assignee", "deadline_at")
    list_filter = ("state", "kind", "deadline_at")
    list_select_related = ("claim", "author", "assignee")
    search_fields = ("claim__text", "rationale")

    @admin.display(description=_("claim"), ordering="claim__text")
    def claim_words(self, review: models.ClaimReview) -> str:
        words = review.claim.text
        return words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"

    @admin.display(description=_("second reader"), ordering="submitted_at")
    def waits(self, review: models.ClaimReview) -> str:
        return str(_("waited for")) if review.submitted_at else "–"


class DerivationList(ReadOnly):
    """Pairs of texts, of which one came from the other."""

    list_display = ("pair", "kind", "status", "score", "reversing", "substantive", "compared_at")
    list_filter = ("status", "kind")
    search_fields = ("original__title", "derived__title")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return cases.derivations().defer("alignment").order_by("-id")

    @admin.display(description=_("texts"))
    def pair(self, derivation: models.Derivation) -> str:
        return f"{ISOLATE}{derivation.original}{END} → {ISOLATE}{derivation.derived}{END}"

    @admin.display(description=_("reversals"), ordering="reversing")
    def reversing(self, derivation: Any) -> int:
        return int(derivation.reversing)

    @admin.display(description=_("substantive"), ordering="substantive")
    def substantive(self, derivation: Any) -> int:
        return int(derivation.substantive)


class OpenQuestionList(ReadOnly):
    """What people asked and nothing here answers, the most asked first."""

    list_display = ("question", "language", "times", "first", "last")
    list_filter = ("language",)
    search_fields = ("words",)
    ordering = ("-times", "-last_on", "-id")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return open_questions.shown().order_by(*self.get_ordering(request))

    @admin.display(description=_("question"), ordering="words")
    def question(self, question: models.OpenQuestion) -> str:
        words = question.words
        return words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"

    @admin.display(description=_("first asked"), ordering="first_on")
    def first(self, question: models.OpenQuestion) -> date:
        return question.first_on

    @admin.display(description=_("last asked"), ordering="last_on")
    def last(self, question: models.OpenQuestion) -> date:
        return question.last_on


class LedgerList(ReadOnly):
    """The ledger: every editorial act, in order, chained by hashes."""

    show_full_result_count = False  # it only ever grows

    list_display = ("seq", "at", "actor_name", "act", "object")
    list_filter = ("at",)
    search_fields = ("actor_name", "act", "object")
    ordering = ("-seq",)
    lookups = ("object",)
    fields = (
        "seq",
        "at",
        "login",
        "actor_name",
        "act",
        "object",
        "what_was_done",
        "payload_sha256",
        "prev",
        "hash",
    )
    readonly_fields = fields

    @admin.display(description=_("number of the login"))
    def login(self, entry: models.Ledger) -> str:
        return str(entry.actor_id or "–")  # type: ignore[attr-defined]

    @admin.display(description=_("what was done"))
    def what_was_done(self, entry: models.Ledger) -> str:
        found = models.LedgerPayload.objects.filter(entry=entry).first()
        return found.text if found else str(_("Removed by law; its hash remains."))


class PersonList(ReadOnly):
    """People and machine accounts."""

    list_display = ("username", "full_name", "roles", "is_active", "is_machine", "last_login")
    list_filter = ("is_active", "is_machine", "groups")
    search_fields = ("username", "first_name", "last_name")
    reads = adds = "person.write"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return models.User.objects.order_by("username").prefetch_related("groups")

    @admin.display(description=_("name"))
    def full_name(self, user: models.User) -> str:
        return user.get_full_name()

    @admin.display(description=_("roles"))
    def roles(self, user: models.User) -> str:
        return ", ".join(group.name for group in user.groups.all())


class RoleList(ReadOnly):
    """Roles, and what each may do."""

    list_display = ("name", "acts")
    fields = ("name", "granted")
    readonly_fields = fields
    search_fields = ("name",)
    reads = "role.write"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return Group.objects.order_by("name")

    @admin.display(description=_("acts granted"))
    def acts(self, group: Group) -> int:
        return self._grants().get(group.name, 0)

    @admin.display(description=_("may"))
    def granted(self, group: Group) -> str:
        rows = models.Grant.objects.filter(role=group.name).order_by("act", "state")
        return "\n".join(f"{row.act} ({row.state})" for row in rows)

    @staticmethod
    def _grants() -> dict[str, int]:
        rows = models.Grant.objects.values_list("role").annotate(Count("id"))
        return dict(rows)


LISTS: dict[type[Model], type[ReadOnly]] = {
    models.Story: StoryList,
    models.Article: ArticleList,
    models.Source: SourceList,
    models.Claim: ClaimList,
    models.ClaimReview: ReviewList,
    models.Derivation: DerivationList,
    models.OpenQuestion: OpenQuestionList,
    models.Ledger: LedgerList,
    models.User: PersonList,
    Group: RoleList,
}
