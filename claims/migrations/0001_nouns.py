"""The nouns: every table, with the constraints that one row can show."""

import django.contrib.auth.models
import django.contrib.auth.validators
import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
import django.db.models.functions.text
import django.db.models.manager
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="ArticleVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("title", models.CharField(max_length=500)),
                ("language", models.CharField(max_length=35)),
                ("sha256", models.CharField(max_length=64)),
                ("length", models.PositiveIntegerField()),
                ("seen_at", models.DateTimeField()),
                ("created_by_name", models.CharField(max_length=300)),
            ],
            options={
                "ordering": ["article_id", "number"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("length__gte", 1), ("number__gte", 1)),
                        name="claims_articleversion_is_not_empty",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Ledger",
            fields=[
                ("seq", models.BigIntegerField(db_default=0, primary_key=True, serialize=False)),
                ("prev", models.CharField(db_default="", max_length=64, unique=True)),
                ("hash", models.CharField(db_default="", max_length=64, unique=True)),
                ("at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("actor", models.CharField(max_length=100)),
                ("actor_name", models.CharField(max_length=300)),
                ("act", models.CharField(max_length=60)),
                ("object", models.CharField(max_length=100)),
                ("payload_sha256", models.CharField(max_length=64)),
            ],
            options={
                "verbose_name": "ledger act",
                "ordering": ["seq"],
                "indexes": [
                    models.Index(fields=["object", "seq"], name="claims_ledger_of_object"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("actor__contains", "\n"), _negated=True),
                            models.Q(("act__contains", "\n"), _negated=True),
                            models.Q(("object__contains", "\n"), _negated=True),
                        ),
                        name="claims_ledger_fields_hold_no_newline",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("payload_sha256__regex", "^[0-9a-f]{64}$")),
                        name="claims_ledger_payload_is_hashed",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Rating",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(max_length=40)),
                ("label", models.CharField(max_length=100)),
                ("value", models.SmallIntegerField(blank=True, null=True)),
                ("description", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["scale_id", "-value", "id"],
            },
        ),
        migrations.CreateModel(
            name="RawDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sha256", models.CharField(max_length=64, unique=True)),
                ("content", models.BinaryField()),
                ("media_type", models.CharField(max_length=100)),
                ("received_at", models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                (
                    "first_name",
                    models.CharField(blank=True, max_length=150, verbose_name="first name"),
                ),
                (
                    "last_name",
                    models.CharField(blank=True, max_length=150, verbose_name="last name"),
                ),
                (
                    "email",
                    models.EmailField(blank=True, max_length=254, verbose_name="email address"),
                ),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                (
                    "date_joined",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="date joined"
                    ),
                ),
                (
                    "is_machine",
                    models.BooleanField(
                        default=False, help_text="A program's account. It can never publish."
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "user",
                "verbose_name_plural": "users",
                "abstract": False,
            },
            managers=[
                ("objects", django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name="Article",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                ("title", models.CharField(max_length=500)),
                ("language", models.CharField(default="en", max_length=35)),
                ("published_at", models.DateTimeField(blank=True, null=True)),
                ("is_sample", models.BooleanField(default=False)),
                ("public_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True),
                        name="claims_article_has_a_title",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="VersionText",
            fields=[
                (
                    "version",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="body",
                        serialize=False,
                        to="claims.articleversion",
                    ),
                ),
                ("text", models.TextField()),
            ],
            options={
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            model_name="articleversion",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="versions",
                to="claims.article",
            ),
        ),
        migrations.AddField(
            model_name="articleversion",
            name="created_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.CreateModel(
            name="Claim",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                ("text", models.TextField()),
                ("language", models.CharField(default="en", max_length=35)),
                ("claim_date", models.DateField(blank=True, null=True)),
                (
                    "tags",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("notes", models.TextField(blank=True, help_text="For the desk; never public.")),
                ("is_sample", models.BooleanField(default=False)),
                ("public_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(
                        condition=models.Q(("public_at__isnull", False)),
                        fields=["-id"],
                        name="claims_claim_public",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True),
                        name="claims_claim_has_words",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Appearance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("suggested", "Suggested"),
                            ("confirmed", "Confirmed"),
                            ("rejected", "Rejected"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="suggested",
                        max_length=10,
                    ),
                ),
                ("score", models.FloatField(blank=True, null=True)),
                ("rule", models.CharField(max_length=60)),
                ("analysis_version", models.CharField(blank=True, max_length=20)),
                ("reason", models.TextField(blank=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("created_by_name", models.CharField(max_length=300)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_by_name", models.CharField(blank=True, max_length=300)),
                (
                    "relation",
                    models.CharField(
                        choices=[
                            ("same", "Same"),
                            ("stronger", "Stronger"),
                            ("weaker", "Weaker"),
                            ("narrower", "Narrower"),
                            ("broader", "Broader"),
                            ("contradicts", "Contradicts"),
                        ],
                        default="same",
                        max_length=11,
                    ),
                ),
                (
                    "fidelity",
                    models.CharField(
                        choices=[
                            ("exact", "Exact"),
                            ("normalised", "Normalised"),
                            ("paraphrased", "Paraphrased"),
                            ("truncated", "Truncated"),
                            ("altered", "Altered"),
                            ("misattributed", "Misattributed"),
                            ("fabricated", "Fabricated"),
                        ],
                        max_length=13,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appearances",
                        to="claims.claim",
                    ),
                ),
            ],
            options={
                "ordering": ["claim_id", "id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["suggested", "confirmed", "rejected", "withdrawn"])
                        ),
                        name="claims_appearance_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("score__isnull", True),
                            models.Q(("score__gte", 0), ("score__lte", 1)),
                            _connector="OR",
                        ),
                        name="claims_appearance_score_in_0_1",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_at__isnull", True),
                                ("decided_by__isnull", True),
                                ("decided_by_name", ""),
                                ("status", "suggested"),
                            ),
                            models.Q(
                                models.Q(("status", "suggested"), _negated=True),
                                ("decided_at__isnull", False),
                                ("decided_by__isnull", False),
                                models.Q(("decided_by_name", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="claims_appearance_decision_is_whole",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "relation__in",
                                [
                                    "same",
                                    "stronger",
                                    "weaker",
                                    "narrower",
                                    "broader",
                                    "contradicts",
                                ],
                            )
                        ),
                        name="claims_appearance_relation_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "fidelity__in",
                                [
                                    "exact",
                                    "normalised",
                                    "paraphrased",
                                    "truncated",
                                    "altered",
                                    "misattributed",
                                    "fabricated",
                                ],
                            )
                        ),
                        name="claims_appearance_fidelity_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("fidelity__in", ["altered", "misattributed", "fabricated"]),
                            ("relation", "same"),
                            _negated=True,
                        ),
                        name="claims_appearance_same_is_faithful",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="ClaimReview",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("in_review", "In Review"),
                            ("published", "Published"),
                            ("retracted", "Retracted"),
                        ],
                        default="draft",
                        max_length=9,
                    ),
                ),
                ("deadline_at", models.DateTimeField(blank=True, null=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("first", "First"),
                            ("refile", "Refile"),
                            ("update", "Update"),
                            ("correction", "Correction"),
                            ("retraction", "Retraction"),
                        ],
                        default="first",
                        max_length=10,
                    ),
                ),
                ("rationale", models.TextField(blank=True)),
                (
                    "reason",
                    models.TextField(blank=True, help_text="Why a published verdict is changed."),
                ),
                ("submitted_at", models.DateTimeField(blank=True, null=True)),
                ("published_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "assignee",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assigned_reviews",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who wrote the verdict in preparation.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reviews",
                        to="claims.claim",
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "rating",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="claims.rating",
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "retracted"), _negated=True),
                        fields=("claim",),
                        name="claims_claimreview_one_stands_per_claim",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["draft", "in_review", "published", "retracted"])
                        ),
                        name="claims_claimreview_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("published_at__isnull", True),
                                ("state__in", ["draft", "in_review"]),
                            ),
                            models.Q(
                                ("published_at__isnull", False),
                                ("state__in", ["published", "retracted"]),
                            ),
                            _connector="OR",
                        ),
                        name="claims_claimreview_published_has_a_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("submitted_at__isnull", True),
                            ("author__isnull", False),
                            _connector="OR",
                        ),
                        name="claims_claimreview_submitted_has_an_author",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Derivation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("suggested", "Suggested"),
                            ("confirmed", "Confirmed"),
                            ("rejected", "Rejected"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="suggested",
                        max_length=10,
                    ),
                ),
                ("score", models.FloatField(blank=True, null=True)),
                ("rule", models.CharField(max_length=60)),
                ("analysis_version", models.CharField(blank=True, max_length=20)),
                ("reason", models.TextField(blank=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("created_by_name", models.CharField(max_length=300)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_by_name", models.CharField(blank=True, max_length=300)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("revision", "Revision"),
                            ("syndication", "Syndication"),
                            ("translation", "Translation"),
                            ("paraphrase", "Paraphrase"),
                            ("excerpt", "Excerpt"),
                            ("aggregation", "Aggregation"),
                        ],
                        max_length=12,
                    ),
                ),
                ("alignment", models.JSONField(default=list)),
                ("compared_at", models.DateTimeField(blank=True, null=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "derived",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="derivations_to",
                        to="claims.articleversion",
                    ),
                ),
                (
                    "original",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="derivations_from",
                        to="claims.articleversion",
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["suggested", "confirmed", "rejected", "withdrawn"])
                        ),
                        name="claims_derivation_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("score__isnull", True),
                            models.Q(("score__gte", 0), ("score__lte", 1)),
                            _connector="OR",
                        ),
                        name="claims_derivation_score_in_0_1",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_at__isnull", True),
                                ("decided_by__isnull", True),
                                ("decided_by_name", ""),
                                ("status", "suggested"),
                            ),
                            models.Q(
                                models.Q(("status", "suggested"), _negated=True),
                                ("decided_at__isnull", False),
                                ("decided_by__isnull", False),
                                models.Q(("decided_by_name", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="claims_derivation_decision_is_whole",
                    ),
                    models.UniqueConstraint(
                        fields=("original", "derived"), name="claims_derivation_pair_is_one_edge"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("original", models.F("derived")), _negated=True),
                        name="claims_derivation_joins_two_texts",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "revision",
                                    "syndication",
                                    "translation",
                                    "paraphrase",
                                    "excerpt",
                                    "aggregation",
                                ],
                            )
                        ),
                        name="claims_derivation_kind_is_known",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Grant",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("role", models.CharField(max_length=30)),
                ("act", models.CharField(max_length=40)),
                ("state", models.CharField(default="*", max_length=20)),
            ],
            options={
                "ordering": ["role", "act", "state"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("role", "act", "state"), name="claims_grant_is_said_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IdempotencyKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("principal", models.CharField(max_length=100)),
                ("route", models.CharField(max_length=100)),
                ("key", models.CharField(max_length=255)),
                ("request_sha256", models.CharField(max_length=64)),
                ("status", models.PositiveSmallIntegerField(null=True)),
                ("answer", models.JSONField(null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["created_at"], name="claims_idempotencykey_by_age")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("principal", "route", "key"),
                        name="claims_idempotencykey_is_used_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer__isnull", True), ("status__isnull", True)),
                            models.Q(("answer__isnull", False), ("status__isnull", False)),
                            _connector="OR",
                        ),
                        name="claims_idempotencykey_answer_is_whole",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LedgerPayload",
            fields=[
                (
                    "entry",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="payload",
                        serialize=False,
                        to="claims.ledger",
                    ),
                ),
                ("salt", models.BinaryField()),
                ("text", models.TextField()),
            ],
        ),
        migrations.AddField(
            model_name="ledger",
            name="user",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.CreateModel(
            name="LedgerHead",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("seq", models.BigIntegerField()),
                ("hash", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id", 1)), name="claims_ledgerhead_is_one_row"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LookupEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        choices=[
                            ("same", "Same"),
                            ("stronger", "Stronger"),
                            ("weaker", "Weaker"),
                            ("narrower", "Narrower"),
                            ("broader", "Broader"),
                            ("contradicts", "Contradicts"),
                        ],
                        default="same",
                        max_length=11,
                    ),
                ),
                ("language", models.CharField(max_length=35)),
                ("text", models.TextField()),
                ("terms", django.contrib.postgres.search.SearchVectorField()),
                (
                    "appearance",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lookup_entry",
                        to="claims.appearance",
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lookup_entries",
                        to="claims.claim",
                    ),
                ),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["terms"], name="claims_lookupentry_terms"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("appearance__isnull", True)),
                        fields=("claim",),
                        name="claims_lookupentry_claim_has_one",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RatingScale",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(max_length=40, unique=True)),
                ("name", models.CharField(max_length=100)),
                ("description", models.TextField(blank=True)),
                ("worst", models.SmallIntegerField(default=1)),
                ("best", models.SmallIntegerField(default=5)),
            ],
            options={
                "ordering": ["name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("worst__lt", models.F("best"))),
                        name="claims_ratingscale_has_room",
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="rating",
            name="scale",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="ratings",
                to="claims.ratingscale",
            ),
        ),
        migrations.AddField(
            model_name="articleversion",
            name="raw",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="versions",
                to="claims.rawdocument",
            ),
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("person", "Person"), ("organization", "Organization")],
                        max_length=12,
                    ),
                ),
                ("name", models.CharField(max_length=300)),
                ("description", models.TextField(blank=True)),
                (
                    "domains",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=253),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "same_as",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.URLField(max_length=2000),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("is_sample", models.BooleanField(default=False)),
                ("public_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["name", "id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["person", "organization"])),
                        name="claims_source_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        name="claims_source_has_a_name",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            model_name="claim",
            name="claimant",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="claims",
                to="claims.source",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="publisher",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="articles",
                to="claims.source",
            ),
        ),
        migrations.CreateModel(
            name="SourceAlias",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=300)),
                ("language", models.CharField(blank=True, max_length=35)),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="aliases",
                        to="claims.source",
                    ),
                ),
            ],
            options={
                "ordering": ["name"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("source", "name"), name="claims_sourcealias_is_said_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Statement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("direct_quote", "Direct Quote"),
                            ("indirect_quote", "Indirect Quote"),
                            ("mixed_quote", "Mixed Quote"),
                            ("assertion", "Assertion"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "modality",
                    models.CharField(
                        choices=[
                            ("asserted", "Asserted"),
                            ("hedged", "Hedged"),
                            ("denied", "Denied"),
                        ],
                        default="asserted",
                        max_length=8,
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("speaker_name", models.CharField(blank=True, max_length=300)),
                ("checkworthiness", models.FloatField(default=0)),
                (
                    "is_closed",
                    models.BooleanField(default=True, help_text="The closing mark is there."),
                ),
                (
                    "rule",
                    models.CharField(
                        help_text="The rule that found it, or 'editor'.", max_length=60
                    ),
                ),
                ("analysis_version", models.CharField(blank=True, max_length=20)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="claims.source",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="claims.articleversion",
                    ),
                ),
            ],
            options={
                "ordering": ["version_id", "start", "end"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(
                        fields=["version", "-checkworthiness"], name="claims_statement_ranked"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("version", "form", "start", "end"),
                        name="claims_statement_is_found_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("start__lt", models.F("end"))),
                        name="claims_statement_span_is_not_empty",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("checkworthiness__gte", 0), ("checkworthiness__lte", 1)
                        ),
                        name="claims_statement_checkworthiness_in_0_1",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "form__in",
                                ["direct_quote", "indirect_quote", "mixed_quote", "assertion"],
                            )
                        ),
                        name="claims_statement_form_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("modality__in", ["asserted", "hedged", "denied"])),
                        name="claims_statement_modality_is_known",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            model_name="appearance",
            name="statement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="appearances",
                to="claims.statement",
            ),
        ),
        migrations.CreateModel(
            name="Story",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                ("title", models.CharField(max_length=300)),
                ("summary", models.TextField(blank=True)),
                ("is_sample", models.BooleanField(default=False)),
                ("public_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "stories",
                "ordering": ["-id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True),
                        name="claims_story_has_a_title",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            model_name="claim",
            name="story",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="claims",
                to="claims.story",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="story",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="articles",
                to="claims.story",
            ),
        ),
        migrations.CreateModel(
            name="TextAnchor",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("exact", models.TextField()),
                ("prefix", models.TextField(blank=True)),
                ("suffix", models.TextField(blank=True)),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="anchors",
                        to="claims.articleversion",
                    ),
                ),
            ],
            options={
                "ordering": ["version_id", "start", "end"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "end",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("start"),
                                    "+",
                                    django.db.models.functions.text.Length("exact"),
                                ),
                            ),
                            models.Q(("exact", ""), _negated=True),
                        ),
                        name="claims_textanchor_end_is_start_plus_length",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="StatementContent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "statement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contents",
                        to="claims.statement",
                    ),
                ),
                (
                    "anchor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="claims.textanchor",
                    ),
                ),
            ],
            options={
                "ordering": ["statement_id", "position"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("statement", "position"),
                        name="claims_statementcontent_position_is_used_once",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            model_name="statement",
            name="cue",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="claims.textanchor",
            ),
        ),
        migrations.AddField(
            model_name="statement",
            name="mention",
            field=models.ForeignKey(
                blank=True,
                help_text="The words that name the speaker here.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="claims.textanchor",
            ),
        ),
        migrations.CreateModel(
            name="Evidence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("undermines", "Undermines"),
                            ("context", "Context"),
                        ],
                        max_length=10,
                    ),
                ),
                ("title", models.CharField(max_length=500)),
                ("url", models.TextField(blank=True)),
                ("locator", models.CharField(blank=True, max_length=300)),
                ("excerpt", models.TextField(blank=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("cited_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "review",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evidence",
                        to="claims.claimreview",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evidence",
                        to="claims.source",
                    ),
                ),
                (
                    "anchor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="claims.textanchor",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "evidence",
                "ordering": ["review_id", "id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "undermines", "context"])),
                        name="claims_evidence_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("url", ""), ("url__regex", "^https?://"), _connector="OR"
                        ),
                        name="claims_evidence_url_is_http",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("anchor__isnull", True),
                            ("excerpt", ""),
                            ("locator", ""),
                            ("url", ""),
                            _negated=True,
                        ),
                        name="claims_evidence_can_be_found_again",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Difference",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveIntegerField()),
                ("type", models.CharField(max_length=30)),
                (
                    "severity",
                    models.CharField(
                        choices=[
                            ("cosmetic", "Cosmetic"),
                            ("substantive", "Substantive"),
                            ("reverses-meaning", "Reverses Meaning"),
                        ],
                        max_length=16,
                    ),
                ),
                ("rule", models.CharField(max_length=60)),
                ("analysis_version", models.CharField(max_length=20)),
                (
                    "derivation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="differences",
                        to="claims.derivation",
                    ),
                ),
                (
                    "derived",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="claims.textanchor",
                    ),
                ),
                (
                    "original",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="claims.textanchor",
                    ),
                ),
            ],
            options={
                "ordering": ["derivation_id", "position"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("derivation", "analysis_version", "position"),
                        name="claims_difference_position_is_used_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("original__isnull", False), ("derived__isnull", False), _connector="OR"
                        ),
                        name="claims_difference_has_a_place",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("severity__in", ["cosmetic", "substantive", "reverses-meaning"])
                        ),
                        name="claims_difference_severity_is_known",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Verdict",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("first", "First"),
                            ("refile", "Refile"),
                            ("update", "Update"),
                            ("correction", "Correction"),
                            ("retraction", "Retraction"),
                        ],
                        max_length=10,
                    ),
                ),
                ("label", models.CharField(blank=True, max_length=100)),
                ("value", models.SmallIntegerField(null=True)),
                ("best", models.SmallIntegerField(null=True)),
                ("worst", models.SmallIntegerField(null=True)),
                ("claim_text", models.TextField()),
                ("language", models.CharField(max_length=35)),
                ("rationale", models.TextField()),
                ("reason", models.TextField(blank=True)),
                ("author_name", models.CharField(max_length=300)),
                ("second_reader_name", models.CharField(blank=True, max_length=300)),
                ("is_single_handed", models.BooleanField(default=False)),
                ("published_at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "previous",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="next",
                        to="claims.verdict",
                    ),
                ),
                (
                    "rating",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdicts",
                        to="claims.rating",
                    ),
                ),
                (
                    "review",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdicts",
                        to="claims.claimreview",
                    ),
                ),
                (
                    "second_reader",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["review_id", "number"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(fields=["-published_at", "-id"], name="claims_verdict_latest"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("review", "number"), name="claims_verdict_number_is_used_once"
                    ),
                    models.UniqueConstraint(
                        fields=("review", "id"), name="claims_verdict_id_belongs_to_review"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("previous__isnull", True)),
                        fields=("review",),
                        name="claims_verdict_one_is_first",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "first"), ("number", 1), ("previous__isnull", True)),
                            models.Q(
                                models.Q(("kind", "first"), _negated=True),
                                ("number__gt", 1),
                                ("previous__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="claims_verdict_follows_another_or_is_first",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["first", "refile", "update", "correction", "retraction"])
                        ),
                        name="claims_verdict_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind", "first"),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="claims_verdict_change_has_a_reason",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("author", models.F("second_reader")), _negated=True),
                        name="claims_verdict_author_is_not_second_reader",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("is_single_handed", False),
                                ("second_reader__isnull", False),
                                models.Q(("second_reader_name", ""), _negated=True),
                            ),
                            models.Q(
                                ("is_single_handed", True),
                                ("second_reader__isnull", True),
                                ("second_reader_name", ""),
                            ),
                            _connector="OR",
                        ),
                        name="claims_verdict_second_reader_or_single_handed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("kind", "retraction"),
                                ("label", ""),
                                ("rating__isnull", True),
                                ("value__isnull", True),
                            ),
                            models.Q(
                                models.Q(("kind", "retraction"), _negated=True),
                                ("rating__isnull", False),
                                models.Q(("label", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="claims_verdict_has_a_rating_unless_retracted",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("best__isnull", True),
                                ("value__isnull", True),
                                ("worst__isnull", True),
                            ),
                            models.Q(
                                ("value__gte", models.F("worst")), ("value__lte", models.F("best"))
                            ),
                            _connector="OR",
                        ),
                        name="claims_verdict_value_is_inside_its_scale",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("rationale", ""), _negated=True),
                            models.Q(("claim_text", ""), _negated=True),
                        ),
                        name="claims_verdict_says_what_and_why",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="VerdictEvidence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "evidence",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="claims.evidence",
                    ),
                ),
                (
                    "verdict",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="claims.verdict",
                    ),
                ),
            ],
            options={
                "ordering": ["verdict_id", "position"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("verdict", "evidence"), name="claims_verdictevidence_is_cited_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VerdictText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "appearance",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdicts",
                        to="claims.appearance",
                    ),
                ),
                (
                    "verdict",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="texts",
                        to="claims.verdict",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdicts",
                        to="claims.articleversion",
                    ),
                ),
            ],
            options={
                "ordering": ["verdict_id", "id"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("verdict", "version", "appearance"),
                        name="claims_verdicttext_is_pinned_once",
                        nulls_distinct=False,
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ApiKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                ("name", models.CharField(max_length=100)),
                ("prefix", models.CharField(max_length=12, unique=True)),
                ("sha256", models.CharField(max_length=64, unique=True)),
                (
                    "scopes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("lookup", "Lookup"),
                                ("ingest", "Ingest"),
                                ("editorial", "Editorial"),
                            ],
                            max_length=20,
                        ),
                        size=None,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("revoked_at", models.DateTimeField(blank=True, null=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="api_keys",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                        name="claims_apikey_keeps_a_hash",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ArticleUrl",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("url", models.TextField()),
                ("sha256", models.CharField(max_length=64, unique=True)),
                ("first_seen_at", models.DateTimeField(auto_now_add=True)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="urls",
                        to="claims.article",
                    ),
                ),
            ],
            options={
                "ordering": ["first_seen_at", "id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("url__regex", "^https?://")),
                        name="claims_articleurl_is_http",
                    )
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="ClaimRelation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("suggested", "Suggested"),
                            ("confirmed", "Confirmed"),
                            ("rejected", "Rejected"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="suggested",
                        max_length=10,
                    ),
                ),
                ("score", models.FloatField(blank=True, null=True)),
                ("rule", models.CharField(max_length=60)),
                ("analysis_version", models.CharField(blank=True, max_length=20)),
                ("reason", models.TextField(blank=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("created_by_name", models.CharField(max_length=300)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_by_name", models.CharField(blank=True, max_length=300)),
                (
                    "relation",
                    models.CharField(
                        choices=[
                            ("same", "Same"),
                            ("stronger", "Stronger"),
                            ("weaker", "Weaker"),
                            ("narrower", "Narrower"),
                            ("broader", "Broader"),
                            ("contradicts", "Contradicts"),
                        ],
                        max_length=11,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relations_to",
                        to="claims.claim",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relations_from",
                        to="claims.claim",
                    ),
                ),
            ],
            options={
                "ordering": ["subject_id", "object_id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["suggested", "confirmed", "rejected", "withdrawn"])
                        ),
                        name="claims_claimrelation_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("score__isnull", True),
                            models.Q(("score__gte", 0), ("score__lte", 1)),
                            _connector="OR",
                        ),
                        name="claims_claimrelation_score_in_0_1",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_at__isnull", True),
                                ("decided_by__isnull", True),
                                ("decided_by_name", ""),
                                ("status", "suggested"),
                            ),
                            models.Q(
                                models.Q(("status", "suggested"), _negated=True),
                                ("decided_at__isnull", False),
                                ("decided_by__isnull", False),
                                models.Q(("decided_by_name", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="claims_claimrelation_decision_is_whole",
                    ),
                    models.UniqueConstraint(
                        fields=("subject", "object"), name="claims_claimrelation_is_one_edge"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("subject", models.F("object")), _negated=True),
                        name="claims_claimrelation_joins_two_claims",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "relation__in",
                                [
                                    "same",
                                    "stronger",
                                    "weaker",
                                    "narrower",
                                    "broader",
                                    "contradicts",
                                ],
                            )
                        ),
                        name="claims_claimrelation_relation_is_known",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "edge_kind",
                    models.CharField(
                        choices=[
                            ("appearance", "Appearance"),
                            ("claim_relation", "Claim Relation"),
                            ("derivation", "Derivation"),
                        ],
                        max_length=14,
                    ),
                ),
                ("edge_id", models.BigIntegerField()),
                ("number", models.PositiveIntegerField()),
                (
                    "from_status",
                    models.CharField(
                        choices=[
                            ("suggested", "Suggested"),
                            ("confirmed", "Confirmed"),
                            ("rejected", "Rejected"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "to_status",
                    models.CharField(
                        choices=[
                            ("suggested", "Suggested"),
                            ("confirmed", "Confirmed"),
                            ("rejected", "Rejected"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=10,
                    ),
                ),
                ("left_key", models.CharField(max_length=64)),
                ("right_key", models.CharField(max_length=64)),
                ("reason", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                ("by_name", models.CharField(max_length=300)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "undoes",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="undone_by",
                        to="claims.decision",
                    ),
                ),
            ],
            options={
                "ordering": ["edge_kind", "edge_id", "number"],
                "indexes": [
                    models.Index(
                        fields=["edge_kind", "left_key", "right_key", "-id"],
                        name="claims_decision_by_words",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("edge_kind", "edge_id", "number"),
                        name="claims_decision_number_is_used_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("from_status", models.F("to_status")), _negated=True),
                        name="claims_decision_changes_something",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="rating",
            constraint=models.UniqueConstraint(
                fields=("scale", "code"), name="claims_rating_code_is_used_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="articleversion",
            constraint=models.UniqueConstraint(
                fields=("article", "number"), name="claims_articleversion_number_is_used_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="articleversion",
            constraint=models.UniqueConstraint(
                fields=("article", "sha256"), name="claims_articleversion_body_is_kept_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="appearance",
            constraint=models.UniqueConstraint(
                fields=("statement", "claim"), name="claims_appearance_is_one_edge"
            ),
        ),
    ]
