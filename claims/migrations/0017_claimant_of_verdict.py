"""Who claims it, when and in which language change only with a verdict, and the verdict keeps them.

Verdicts there were before are left without: what their claim says today is not what they said.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0016_submitted_as_read")]

    operations = [
        migrations.AddField(
            "claimreview",
            "claimant",
            models.ForeignKey(
                blank=True,
                help_text="Who claims it, from this verdict on; blank: as it stands.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="claims.source",
            ),
        ),
        migrations.AddField(
            "claimreview",
            "claim_date",
            models.DateField(
                blank=True, help_text="When it was claimed; blank: as it stands.", null=True
            ),
        ),
        migrations.AddField(
            "claimreview",
            "language",
            models.CharField(
                blank=True,
                default="",
                help_text="The claim's; blank: as it stands.",
                max_length=35,
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            "verdict",
            "claimant_name",
            models.CharField(blank=True, default="", max_length=300),
            preserve_default=False,
        ),
        migrations.AddField("verdict", "claim_date", models.DateField(null=True)),
    ]
