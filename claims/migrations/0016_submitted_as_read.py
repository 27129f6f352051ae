"""A submitted verdict carries the digest of what its second reader reads."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("claims", "0015_anchors_by_words")]

    operations = [
        migrations.AddField(
            "claimreview",
            "submitted_sha256",
            models.CharField(
                blank=True,
                default="",
                editable=False,
                help_text="Of everything the second reader reads; see `claims.queries.submissions`.",
                max_length=64,
            ),
            preserve_default=False,
        ),
        # What waits for its second reader was submitted without a digest: it is submitted again.
        migrations.RunSQL(
            "UPDATE claims_claimreview SET submitted_at = NULL, revision = revision + 1,"
            " state = CASE state WHEN 'in_review' THEN 'draft' ELSE state END"
            " WHERE submitted_at IS NOT NULL",
            migrations.RunSQL.noop,
        ),
        migrations.AddConstraint(
            "claimreview",
            models.CheckConstraint(
                condition=Q(submitted_at__isnull=True, submitted_sha256="")
                | Q(submitted_at__isnull=False, submitted_sha256__regex=r"^[0-9a-f]{64}$"),
                name="claims_claimreview_submitted_is_pinned",
            ),
        ),
    ]
