"""Which room answers which address?"""

from importlib.util import find_spec

from django.urls import include, path

urlpatterns = [
    path("", include(room))
    for room in ("claims.api.urls", "claims.pages.urls")
    if find_spec(room) is not None
]
if find_spec("claims.admin.site") is not None:
    from claims.admin.site import site

    urlpatterns.append(path("admin/", site.urls))

handler400 = "claims.api.errors.bad_request"
handler403 = "claims.api.errors.permission_denied"
handler404 = "claims.api.errors.page_not_found"
handler500 = "claims.api.errors.server_error"
