"""What is the machine doing, and why did it fail? The queue, looked at and never touched."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import OuterRef, Subquery
from django.db.models.query import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from procrastinate.contrib.django.models import ProcrastinateEvent, ProcrastinateJob

from claims.admin.listing import ReadOnly
from claims.models import JobFault

SHOWN = 160


class JobList(ReadOnly):
    """Jobs with their state, attempts and the reason of the last failure."""

    list_display = ("task", "about", "status", "attempts", "started_at", "last_fault")
    list_filter = ("status", "task_name")
    search_fields = ("task_name",)
    ordering = ("-id",)
    fields = ("task", "about", "status", "attempts", "scheduled_at", "course", "faults")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Add the last fault and the last event, in the same query."""
        fault = JobFault.objects.filter(job_id=OuterRef("pk")).order_by("-id").values("reason")
        event = ProcrastinateEvent.objects.filter(job=OuterRef("pk")).order_by("-id").values("at")
        jobs: QuerySet[Any] = ProcrastinateJob.objects.annotate(
            reason=Subquery(fault[:1]), seen_at=Subquery(event[:1])
        )
        return jobs.order_by("-id")

    @admin.display(description=_("job"), ordering="task_name")
    def task(self, job: ProcrastinateJob) -> str:
        return str(job.task_name)

    @admin.display(description=_("about"))
    def about(self, job: ProcrastinateJob) -> str:
        return ", ".join(f"{name} {value}" for name, value in job.args.items())

    @admin.display(description=_("last event"), ordering="seen_at")
    def started_at(self, job: Any) -> Any:
        return job.seen_at

    @admin.display(description=_("why it failed"))
    def last_fault(self, job: Any) -> str:
        reason = job.reason or ""
        return reason if len(reason) <= SHOWN else reason[: SHOWN - 1] + "…"

    @admin.display(description=_("course"))
    def course(self, job: ProcrastinateJob) -> str:
        events = ProcrastinateEvent.objects.filter(job=job).order_by("id")
        return "\n".join(f"{event.at:%Y-%m-%d %H:%M:%S} {event.type}" for event in events)

    @admin.display(description=_("failures"))
    def faults(self, job: ProcrastinateJob) -> str:
        rows = JobFault.objects.filter(job_id=job.pk).order_by("id")
        return "\n".join(f"{row.at:%Y-%m-%d %H:%M:%S} {row.attempt}. {row.reason}" for row in rows)
