"""Which texts do we hold, and where did they come from?

An `Article` is a text with its addresses over time. What it said at one time is an
`ArticleVersion`: a row that never changes, with its words in a side table (`VersionText`) and the
bytes it was made from in another (`RawDocument`), so that a lawful removal can empty those two and
leave place, hash and history standing.
"""

from __future__ import annotations

from django.apps import apps
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Left

from claims.models.publicity import Publishable, Revised

# BCP 47 allows longer tags; 35 is what RFC 5646, section 4.4.1, asks implementations to hold.
LANGUAGE_LENGTH = 35
# Code points of a text, from its beginning, whose words can be searched for. PostgreSQL keeps the
# places of 16,383 words (Text Search, Limitations), about as many, and refuses a vector over 1 MB,
# which a longer text of rare words could fill.
SEARCHED_LENGTH = 100_000


def public_version(path: str = "") -> Q:
    """Return the condition that the version at `path` of a row (itself: "") may be seen by all.

    Its article is public, and a published verdict judged this very version or cites its words: what
    came in since waits for its readers at the desk.
    """
    article = f"{path}__article" if path else "article"
    version = OuterRef(path or "pk")
    judged = apps.get_model("claims", "VerdictText").objects.filter(version=version)
    cited = apps.get_model("claims", "VerdictEvidence").objects.filter(
        evidence__anchor__version=version
    )
    return Q(**{f"{article}__public_at__isnull": False}) & (Q(Exists(judged)) | Q(Exists(cited)))


class Story(Publishable, Revised):
    """An editor's case folder: the texts that tell one story."""

    title = models.CharField(max_length=300)
    summary = models.TextField(blank=True)
    is_sample = models.BooleanField(default=False)
    public_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta(Publishable.Meta):
        ordering = ["-id"]
        verbose_name_plural = "stories"
        constraints = [
            models.CheckConstraint(
                condition=~Q(title=""), name="%(app_label)s_%(class)s_has_a_title"
            )
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(public_at__isnull=False)

    def __str__(self) -> str:
        return self.title


class Article(Publishable, Revised):
    """A text with its addresses over time. `published_at` is the outlet's date, not ours."""

    story = models.ForeignKey(
        Story, on_delete=models.PROTECT, null=True, blank=True, related_name="articles"
    )
    title = models.CharField(max_length=500)
    publisher = models.ForeignKey(
        "claims.Source", on_delete=models.PROTECT, null=True, blank=True, related_name="articles"
    )
    language = models.CharField(max_length=LANGUAGE_LENGTH, default="en")
    published_at = models.DateTimeField(null=True, blank=True)
    is_sample = models.BooleanField(default=False)
    public_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta(Publishable.Meta):
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(title=""), name="%(app_label)s_%(class)s_has_a_title"
            )
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(public_at__isnull=False)

    def __str__(self) -> str:
        return self.title


class ArticleUrl(Publishable):
    """An address at which an article was seen. The hash of its canonical form is unique."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="urls")
    url = models.TextField()
    sha256 = models.CharField(max_length=64, unique=True)
    first_seen_at = models.DateTimeField(auto_now_add=True)

    class Meta(Publishable.Meta):
        ordering = ["first_seen_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(url__regex=r"^https?://"), name="%(app_label)s_%(class)s_is_http"
            )
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return Q(article__public_at__isnull=False)

    def __str__(self) -> str:
        return self.url


class RawDocument(models.Model):
    """The bytes as received, kept unchanged (append-only)."""

    sha256 = models.CharField(max_length=64, unique=True)
    content = models.BinaryField()
    media_type = models.CharField(max_length=100)
    received_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.media_type} {self.sha256[:12]}"


class ArticleVersion(Publishable):
    """One text of an article as seen at one time (append-only). Its words: `text`."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    title = models.CharField(max_length=500)
    language = models.CharField(max_length=LANGUAGE_LENGTH)
    sha256 = models.CharField(max_length=64)
    length = models.PositiveIntegerField()
    raw = models.ForeignKey(RawDocument, on_delete=models.PROTECT, related_name="versions")
    seen_at = models.DateTimeField()
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    created_by_name = models.CharField(max_length=300)

    class Meta(Publishable.Meta):
        ordering = ["article_id", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "number"], name="%(app_label)s_%(class)s_number_is_used_once"
            ),
            models.UniqueConstraint(
                fields=["article", "sha256"], name="%(app_label)s_%(class)s_body_is_kept_once"
            ),
            models.CheckConstraint(
                condition=Q(length__gte=1, number__gte=1),
                name="%(app_label)s_%(class)s_is_not_empty",
            ),
        ]

    @classmethod
    def public_rule(cls) -> Q:
        return public_version()

    @property
    def text(self) -> str:
        """The words of this version, exactly as decoding gave them; '' once they were removed."""
        return "" if self.is_removed else self.body.text

    @property
    def is_removed(self) -> bool:
        """Whether the words were lawfully removed; place, hash and history stand."""
        return not hasattr(self, "body")

    def __str__(self) -> str:
        return f"{self.title} (version {self.number})"


def searchable_words() -> SearchVector:
    """Return the words of a version's text as the index over them has them: unstemmed, in order."""
    return SearchVector(Left("text", SEARCHED_LENGTH), config="simple")


class VersionText(Publishable):
    """The words of a version, in a side table (append-only)."""

    version = models.OneToOneField(
        ArticleVersion, on_delete=models.PROTECT, primary_key=True, related_name="body"
    )
    text = models.TextField()

    class Meta(Publishable.Meta):
        indexes = [GinIndex(searchable_words(), name="%(app_label)s_%(class)s_by_words")]

    @classmethod
    def public_rule(cls) -> Q:
        return public_version("version")

    def __str__(self) -> str:
        return self.text[:80]
