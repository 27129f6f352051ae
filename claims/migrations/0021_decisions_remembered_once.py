"""One comparison remembers a decision once; the index is built beside the running service."""

from django.db import migrations, models
from django.db.models import Q

NAME = "claims_difference_decision_is_remembered_once"


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("claims", "0020_difference_decisions")]

    operations = [
        migrations.SeparateDatabaseAndState(
            [
                migrations.RunSQL(
                    f"CREATE UNIQUE INDEX CONCURRENTLY {NAME} ON claims_difference"
                    " (remembers_id, analysis_version) WHERE remembers_id IS NOT NULL",
                    f"DROP INDEX CONCURRENTLY {NAME}",
                )
            ],
            [
                migrations.AddConstraint(
                    "difference",
                    models.UniqueConstraint(
                        condition=Q(remembers__isnull=False),
                        fields=["remembers", "analysis_version"],
                        name=NAME,
                    ),
                )
            ],
        )
    ]
