"""Keep the reason for each failed attempt of a job, as the queue's own tables do not."""

import django.db.models.functions.datetime
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0012_administrators")]

    operations = [
        migrations.CreateModel(
            name="JobFault",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("job_id", models.BigIntegerField()),
                ("task", models.CharField(max_length=128)),
                ("attempt", models.PositiveSmallIntegerField()),
                ("is_final", models.BooleanField()),
                ("reason", models.TextField()),
                (
                    "at",
                    models.DateTimeField(db_default=django.db.models.functions.datetime.Now()),
                ),
            ],
            options={
                "ordering": ["-id"],
                "indexes": [models.Index(fields=["job_id"], name="claims_jobfault_of_job")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("attempt__gte", 1), models.Q(("reason", ""), _negated=True)
                        ),
                        name="claims_jobfault_says_why",
                    )
                ],
            },
        ),
    ]
