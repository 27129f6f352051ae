"""Where are the public pages?"""

from django.urls import path

from claims.pages import views

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path("lookup", views.lookup, name="lookup"),
    path("claims/<int:id>", views.claim, name="claim"),
    path("stories/<int:id>", views.story, name="story"),
    path("articles/<int:id>", views.article, name="article"),
    path("sources/<int:id>", views.source, name="source"),
    path("compare/<int:id>", views.compare, name="compare"),
]
