"""Who confirms connections decides on single differences, too."""

from django.db import migrations

ROLES = ("Editor", "Publisher")
ACT = "difference.decide"


def add(apps, schema_editor):
    rows = apps.get_model("claims", "Grant").objects.using(schema_editor.connection.alias)
    for role in ROLES:
        rows.get_or_create(role=role, act=ACT, state="*")


def remove(apps, schema_editor):
    rows = apps.get_model("claims", "Grant").objects.using(schema_editor.connection.alias)
    rows.filter(role__in=ROLES, act=ACT).delete()


class Migration(migrations.Migration):
    dependencies = [("claims", "0022_decisions_form_lines")]

    operations = [migrations.RunPython(add, remove)]
