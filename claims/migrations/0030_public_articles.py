"""What everybody sees of an article's record is changed by those who publish."""

from django.db import migrations

WRITERS = ("Reporter", "Editor", "Publisher")
ACT = "article.write"


def part(apps, schema_editor):
    rows = apps.get_model("claims", "Grant").objects.using(schema_editor.connection.alias)
    rows.filter(role__in=WRITERS, act=ACT).delete()
    for role in WRITERS:
        rows.create(role=role, act=ACT, state="draft")
    rows.create(role="Publisher", act=ACT, state="public")


def join(apps, schema_editor):
    rows = apps.get_model("claims", "Grant").objects.using(schema_editor.connection.alias)
    rows.filter(role__in=WRITERS, act=ACT).delete()
    for role in WRITERS:
        rows.create(role=role, act=ACT, state="*")


class Migration(migrations.Migration):
    dependencies = [("claims", "0025_words_of_versions")]

    operations = [migrations.RunPython(part, join)]
