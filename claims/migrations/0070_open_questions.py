"""Count the questions that nothing here answers, without keeping who asks."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0060_entry_vectors"),
    ]

    operations = [
        migrations.CreateModel(
            name="OpenQuestionTail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.CharField(max_length=300)),
                ("language", models.CharField(blank=True, max_length=35)),
                ("day", models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name="OpenQuestion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.CharField(max_length=300)),
                ("language", models.CharField(max_length=35)),
                (
                    "terms",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=64), size=None
                    ),
                ),
                (
                    "bands",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), size=None
                    ),
                ),
                ("times", models.PositiveIntegerField()),
                ("first_on", models.DateField()),
                ("last_on", models.DateField()),
                ("dismissed_on", models.DateField(null=True)),
            ],
            options={
                "ordering": ["-times", "-last_on", "-id"],
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["bands"], name="claims_openquestion_bands"
                    ),
                    models.Index(fields=["last_on"], name="claims_openquestion_by_age"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("words", ""), _negated=True), ("times__gte", 1)
                        ),
                        name="claims_openquestion_was_asked",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("last_on__gte", models.F("first_on"))),
                        name="claims_openquestion_last_is_not_before_first",
                    ),
                ],
            },
        ),
    ]
