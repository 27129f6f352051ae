"""Which room answers which address?"""

from django.urls import include, path

from claims.admin.site import site

urlpatterns = [
    path("", include("claims.api.urls")),
    path("", include("claims.pages.urls")),
    path("admin/", site.urls),
]

handler400 = "claims.api.answers.bad_request"
handler403 = "claims.api.answers.permission_denied"
handler404 = "claims.api.answers.page_not_found"
handler500 = "claims.api.answers.server_error"
