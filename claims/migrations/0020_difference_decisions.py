"""What people make of single differences, and which decision a later comparison remembers."""

import django.db.models.deletion
import django.db.models.manager
from django.conf import settings
from django.db import migrations, models
from django.db.models import Q

SEVERITIES = [
    ("cosmetic", "Cosmetic"),
    ("substantive", "Substantive"),
    ("reverses-meaning", "Reverses Meaning"),
]
STATUSES = [
    ("found", "Found"),
    ("confirmed", "Confirmed"),
    ("dismissed", "Dismissed"),
    ("retyped", "Retyped"),
]
STAYS = django.db.models.deletion.PROTECT


class Migration(migrations.Migration):
    dependencies = [("claims", "0019_rows_that_belong_together")]

    operations = [
        migrations.CreateModel(
            name="DifferenceDecision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("status", models.CharField(choices=STATUSES, max_length=9)),
                ("type", models.CharField(max_length=30)),
                ("severity", models.CharField(choices=SEVERITIES, max_length=16)),
                ("reason", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                ("by_name", models.CharField(max_length=300)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=STAYS, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "derivation",
                    models.ForeignKey(
                        on_delete=STAYS,
                        related_name="difference_decisions",
                        to="claims.derivation",
                    ),
                ),
                (
                    "difference",
                    models.ForeignKey(
                        on_delete=STAYS, related_name="decisions", to="claims.difference"
                    ),
                ),
                (
                    "previous",
                    models.OneToOneField(
                        null=True,
                        on_delete=STAYS,
                        related_name="next",
                        to="claims.differencedecision",
                    ),
                ),
                (
                    "undoes",
                    models.OneToOneField(
                        null=True,
                        on_delete=STAYS,
                        related_name="undone_by",
                        to="claims.differencedecision",
                    ),
                ),
            ],
            options={
                "ordering": ["derivation_id", "pk"],
                "abstract": False,
                "base_manager_name": "everything",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=["difference", "number"],
                        name="claims_differencedecision_number_is_used_once",
                    ),
                    models.UniqueConstraint(
                        condition=Q(previous__isnull=True),
                        fields=["difference"],
                        name="claims_differencedecision_one_begins_a_line",
                    ),
                    models.CheckConstraint(
                        condition=Q(number=1, previous__isnull=True)
                        | Q(number__gt=1, previous__isnull=False),
                        name="claims_differencedecision_line_begins_at_one",
                    ),
                    models.CheckConstraint(
                        condition=Q(status__in=[code for code, _ in STATUSES]),
                        name="claims_differencedecision_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=~Q(status="found") | Q(undoes__isnull=False),
                        name="claims_differencedecision_only_undoing_decides_nothing",
                    ),
                    models.CheckConstraint(
                        condition=Q(severity__in=[code for code, _ in SEVERITIES]) & ~Q(type=""),
                        name="claims_differencedecision_severity_is_known",
                    ),
                    models.CheckConstraint(
                        condition=~Q(by_name=""), name="claims_differencedecision_names_who_decided"
                    ),
                ],
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("everything", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            "difference",
            "remembers",
            models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=STAYS,
                related_name="remembered",
                to="claims.differencedecision",
            ),
        ),
    ]
