"""The words of a public claim change only with a verdict, so they are prepared on the review."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0010_lookup_entries_have_times")]

    operations = [
        migrations.AddField(
            "claimreview",
            "claim_text",
            models.TextField(
                blank=True,
                default="",
                help_text="The claim's words from this verdict on; blank: as they stand.",
            ),
            preserve_default=False,
        ),
        migrations.AlterField(
            "claimreview",
            "reason",
            models.TextField(
                blank=True,
                help_text="Why a published verdict is changed; in a first one, why claimant or "
                "date lack.",
            ),
        ),
    ]
