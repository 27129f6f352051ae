"""Batches and names of other publishers' reviews, and where their claims appeared."""

import django.db.models.deletion
import django.db.models.manager
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0033_lookup_entries_due")]

    operations = [
        migrations.CreateModel(
            name="AppearanceUrl",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("url", models.TextField()),
                ("sha256", models.CharField(max_length=64)),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "is_first",
                    models.BooleanField(
                        default=False, help_text="Where it appeared first, it says."
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["claim_id", "position", "id"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(fields=["sha256"], name="claims_appearanceurl_by_hash"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("url__regex", "^https?://")),
                        name="claims_appearanceurl_is_http",
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="ImportBatch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "source_name",
                    models.CharField(
                        help_text="The file, as the operator named it.", max_length=300
                    ),
                ),
                ("records", models.PositiveIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("imported_at", models.DateTimeField()),
                ("imported_by_name", models.CharField(max_length=300)),
            ],
            options={
                "verbose_name_plural": "import batches",
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                        name="claims_importbatch_is_hashed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("imported_by_name", ""), _negated=True),
                        name="claims_importbatch_names_who",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("origin", models.CharField(max_length=253)),
                ("external_id", models.CharField(max_length=64)),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("origin", "external_id"), name="claims_importkey_is_one_review"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("external_id__regex", "^[0-9a-f]{64}$"),
                            models.Q(("origin", ""), _negated=True),
                        ),
                        name="claims_importkey_is_whole",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="claimreview",
            name="publisher",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                help_text="Whose check it is, if it was imported; null: this newsroom's own.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="claim_reviews",
                to="claims.source",
            ),
        ),
        migrations.AddField(
            model_name="source",
            name="import_key",
            field=models.CharField(
                editable=False,
                help_text="SHA-256 of how imported reviews name it; null for those the desk made known.",
                max_length=64,
                null=True,
                unique=True,
            ),
        ),
        migrations.AddField(
            model_name="appearanceurl",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="appearance_urls",
                to="claims.claim",
            ),
        ),
        migrations.AddField(
            model_name="importbatch",
            name="imported_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="importkey",
            name="review",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="import_keys",
                to="claims.claimreview",
            ),
        ),
        migrations.AddConstraint(
            model_name="appearanceurl",
            constraint=models.UniqueConstraint(
                condition=models.Q(("withdrawn_at__isnull", True)),
                fields=("claim", "sha256"),
                name="claims_appearanceurl_is_said_once",
            ),
        ),
    ]
