"""What Django needs to know about this application."""

from django.apps import AppConfig


class ClaimsConfig(AppConfig):
    """The claim tracking service."""

    name = "claims"
    verbose_name = "Claims"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the system checks."""
        from claims import checks  # noqa: F401  (registers itself; apps must be loaded first)
