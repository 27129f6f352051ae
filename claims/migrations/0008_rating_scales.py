"""Two scales to begin with: how true a claim is, and how a text treats the words it quotes."""

from django.db import migrations

SCALES: dict[tuple[str, str, str], list[tuple[str, str, int | None, str]]] = {
    ("accuracy", "Accuracy", "Whether what is claimed is so."): [
        ("true", "True", 5, "What is claimed is so, with nothing of weight left out."),
        ("mostly_true", "Mostly true", 4, "So in the main; a detail needs correction or context."),
        ("half_true", "Half true", 3, "Partly so, with something of weight wrong or left out."),
        ("mostly_false", "Mostly false", 2, "A core of fact, and the opposite impression."),
        ("false", "False", 1, "What is claimed is not so."),
        ("unproven", "Unproven", None, "The evidence there is decides neither way."),
    ],
    ("quotation", "Quotation", "Whether somebody said it, in these words."): [
        ("quoted_accurately", "Quoted accurately", 5, "Said by the person named, in these words."),
        ("close_to_the_words", "Close to the words", 4, "Other words, the same sense."),
        ("out_of_context", "Out of context", 3, "These words, but what stood around them is lost."),
        ("partly_altered", "Partly altered", 2, "Words that carry the sense were changed."),
        ("misquoted", "Misquoted", 1, "Not said, or said by another, or the opposite was said."),
    ],
}


def add(apps, schema_editor):
    alias = schema_editor.connection.alias
    scales = apps.get_model("claims", "RatingScale").objects.using(alias)
    rating = apps.get_model("claims", "Rating")
    for (code, name, description), ratings in SCALES.items():
        scale = scales.create(code=code, name=name, description=description, worst=1, best=5)
        rating.objects.using(alias).bulk_create(
            rating(scale=scale, code=c, label=label, value=value, description=why)
            for c, label, value, why in ratings
        )


def remove(apps, schema_editor):
    alias = schema_editor.connection.alias
    codes = [code for code, _, _ in SCALES]
    apps.get_model("claims", "Rating").objects.using(alias).filter(scale__code__in=codes).delete()
    apps.get_model("claims", "RatingScale").objects.using(alias).filter(code__in=codes).delete()


class Migration(migrations.Migration):
    dependencies = [("claims", "0007_roles_and_grants")]

    operations = [migrations.RunPython(add, remove)]
