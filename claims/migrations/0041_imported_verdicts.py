"""Another publisher's verdict names its batch and publisher; it alone has no second reader here."""

import django.db.models.deletion
import django.db.models.manager
from django.conf import settings
from django.db import migrations, models

# A view holds the type of what it shows: it is made anew, with more columns, two steps on.
VIEW = """
CREATE VIEW public_verdicts AS
    SELECT v.id, r.claim_id, v.number, v.kind, v.label, v.value, v.best, v.worst,
           v.claim_text, v.language, v.rationale, v.reason, v.author_name,
           v.second_reader_name, v.is_single_handed, v.published_at
    FROM claims_verdict v JOIN claims_claimreview r ON r.id = v.review_id;
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_read') THEN
        GRANT SELECT ON public_verdicts TO factcheck_read;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_app') THEN
        REVOKE INSERT, UPDATE, DELETE ON public_verdicts FROM factcheck_app;
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0040_imported_reviews")]

    operations = [
        migrations.RunSQL("DROP VIEW public_verdicts;", VIEW),
        migrations.RemoveConstraint(
            model_name="verdict",
            name="claims_verdict_second_reader_or_single_handed",
        ),
        migrations.RemoveConstraint(
            model_name="verdict",
            name="claims_verdict_has_a_rating_unless_retracted",
        ),
        migrations.RemoveConstraint(
            model_name="verdict",
            name="claims_verdict_says_what_and_why",
        ),
        migrations.AddField(
            model_name="verdict",
            name="publisher",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="published_verdicts",
                to="claims.source",
            ),
        ),
        migrations.AddField(
            model_name="verdict",
            name="publisher_name",
            field=models.CharField(blank=True, max_length=300, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="verdict",
            name="publisher_site",
            field=models.CharField(blank=True, max_length=253, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="verdict",
            name="rating_given",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="verdict",
            name="record_sha256",
            field=models.CharField(blank=True, max_length=64, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="verdict",
            name="reviewed_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="verdict",
            name="title",
            field=models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="verdict",
            name="url",
            field=models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="verdict",
            name="author",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="verdict",
            name="label",
            field=models.CharField(blank=True, max_length=5000),
        ),
        migrations.AlterField(
            model_name="verdict",
            name="rationale",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="verdict",
            name="batch",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="verdicts",
                to="claims.importbatch",
            ),
        ),
        migrations.AddIndex(
            model_name="verdict",
            index=models.Index(
                condition=models.Q(("batch__isnull", False)),
                fields=["publisher_site"],
                name="claims_verdict_by_site",
            ),
        ),
        migrations.AddConstraint(
            model_name="verdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("batch__isnull", True),
                        ("is_single_handed", False),
                        ("second_reader__isnull", False),
                        models.Q(("second_reader_name", ""), _negated=True),
                    ),
                    models.Q(
                        ("batch__isnull", True),
                        ("is_single_handed", True),
                        ("second_reader__isnull", True),
                        ("second_reader_name", ""),
                    ),
                    models.Q(
                        ("batch__isnull", False),
                        ("is_single_handed", False),
                        ("second_reader__isnull", True),
                        ("second_reader_name", ""),
                    ),
                    _connector="OR",
                ),
                name="claims_verdict_second_reader_or_single_handed",
            ),
        ),
        migrations.AddConstraint(
            model_name="verdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("kind", "retraction"),
                        ("label", ""),
                        ("rating__isnull", True),
                        ("value__isnull", True),
                    ),
                    models.Q(
                        models.Q(("kind", "retraction"), _negated=True),
                        models.Q(
                            models.Q(("batch__isnull", True), ("rating__isnull", False)),
                            models.Q(("batch__isnull", False), ("rating__isnull", True)),
                            _connector="OR",
                        ),
                        models.Q(("label", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="claims_verdict_has_a_rating_unless_retracted",
            ),
        ),
        migrations.AddConstraint(
            model_name="verdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("author__isnull", False),
                        ("batch__isnull", True),
                        ("publisher__isnull", True),
                        ("publisher_name", ""),
                        ("publisher_site", ""),
                        ("rating_given__isnull", True),
                        ("record_sha256", ""),
                        ("reviewed_at__isnull", True),
                        ("title", ""),
                        ("url", ""),
                    ),
                    models.Q(
                        ("author__isnull", True),
                        ("batch__isnull", False),
                        ("publisher__isnull", False),
                        ("record_sha256__regex", "^[0-9a-f]{64}$"),
                        ("url__regex", "^https?://"),
                        models.Q(("publisher_name", ""), _negated=True),
                        models.Q(("publisher_site", ""), _negated=True),
                        models.Q(("kind", "retraction"), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="claims_verdict_is_ours_or_imported",
            ),
        ),
        migrations.AddConstraint(
            model_name="verdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("claim_text", ""), _negated=True),
                    models.Q(
                        models.Q(("rationale", ""), _negated=True),
                        ("batch__isnull", False),
                        _connector="OR",
                    ),
                ),
                name="claims_verdict_says_what_and_why",
            ),
        ),
    ]
