"""A lookup entry says from when to when it leads to its claim, so that `as_of` can be answered."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models
from django.db.models import F, Q

RELATIONS = ["same", "stronger", "weaker", "narrower", "broader", "contradicts"]


class Migration(migrations.Migration):
    dependencies = [("claims", "0009_public_views")]

    operations = [
        migrations.RemoveConstraint("lookupentry", "claims_lookupentry_claim_has_one"),
        migrations.AddField(
            "lookupentry",
            "added_at",
            models.DateTimeField(default=django.utils.timezone.now),
            preserve_default=False,
        ),
        migrations.AddField("lookupentry", "withdrawn_at", models.DateTimeField(null=True)),
        migrations.AlterField(
            "lookupentry",
            "appearance",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lookup_entries",
                to="claims.appearance",
            ),
        ),
        migrations.AddConstraint(
            "lookupentry",
            models.UniqueConstraint(
                fields=["claim"],
                condition=Q(appearance__isnull=True, withdrawn_at__isnull=True),
                name="claims_lookupentry_claim_has_one",
            ),
        ),
        migrations.AddConstraint(
            "lookupentry",
            models.UniqueConstraint(
                fields=["appearance"],
                condition=Q(withdrawn_at__isnull=True),
                name="claims_lookupentry_appearance_has_one",
            ),
        ),
        migrations.AddConstraint(
            "lookupentry",
            models.CheckConstraint(
                condition=Q(relation__in=RELATIONS), name="claims_lookupentry_relation_is_known"
            ),
        ),
        migrations.AddConstraint(
            "lookupentry",
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | Q(withdrawn_at__gte=F("added_at")),
                name="claims_lookupentry_is_withdrawn_after_added",
            ),
        ),
    ]
