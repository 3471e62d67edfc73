"""The same routes for each WSGI and ASGI server, and the frameworks of Debian as they come."""
import json
import os


def wsgi(environ, start_response):
    path = environ["PATH_INFO"]
    if path == "/boom":
        raise RuntimeError("boom")
    body = b"<p>Field</p>" if path == "/index.html" else b"nothing here"
    status = "200 OK" if path == "/index.html" else "404 Not Found"
    start_response(status, [("Content-Type", "text/html"), ("Content-Length", str(len(body)))])
    return [b"" if environ["REQUEST_METHOD"] == "HEAD" else body]


async def asgi(scope, receive, send):
    if scope["type"] != "http":
        return
    if scope["path"] == "/boom":
        raise RuntimeError("boom")
    found = scope["path"] == "/index.html"
    body = b"<p>Field</p>" if found else b"nothing here"
    headers = [(b"content-type", b"text/html"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200 if found else 404, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def flask_app():
    from flask import Flask, abort, redirect, request, send_file

    app = Flask("field")
    app.config["MAX_CONTENT_LENGTH"] = 1024
    app.add_url_rule("/index.html", "index", lambda: send_file(os.path.abspath("public/index.html"), conditional=True))
    app.add_url_rule("/r/<int:status>", "moved", lambda status: redirect("/index.html", status))
    for path, status in {"auth": 401, "forbidden": 403, "gone": 410, "limited": 429, "down": 503}.items():
        app.add_url_rule(f"/{path}", path, lambda status=status: abort(status))
    app.add_url_rule("/boom", "boom", lambda: 1 // 0)
    app.add_url_rule("/upload", "upload", lambda: request.form.to_dict(), methods=["POST"])
    app.add_url_rule("/json", "json", lambda: request.get_json(), methods=["POST"])
    app.add_url_rule("/directory/", "directory", lambda: "ok")
    return app


def django_app():
    from django.conf import settings

    settings.configure(
        ALLOWED_HOSTS=["localhost"],
        ROOT_URLCONF="python_apps",
        SECRET_KEY="field",
        DATA_UPLOAD_MAX_MEMORY_SIZE=1024,
        MIDDLEWARE=[
            "django.middleware.security.SecurityMiddleware",
            "django.middleware.http.ConditionalGetMiddleware",
            "django.middleware.common.CommonMiddleware",
        ],
        INSTALLED_APPS=["rest_framework"],
        REST_FRAMEWORK={
            "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
            "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.BasicAuthentication"],
            "UNAUTHENTICATED_USER": None,
        },
    )
    import django
    from django.core.wsgi import get_wsgi_application

    django.setup()
    return get_wsgi_application()


def __getattr__(name):
    if name == "urlpatterns":
        return django_urls()
    if name in ("flask", "django", "fastapi", "starlette"):
        return {"flask": flask_app, "django": django_app, "fastapi": fastapi_app}[name]()
    raise AttributeError(name)


def django_urls():
    from django.core.exceptions import PermissionDenied, SuspiciousOperation
    from django.http import HttpResponse
    from django.shortcuts import redirect
    from django.urls import path
    from django.views.decorators.http import require_GET
    from rest_framework.decorators import api_view, throttle_classes
    from rest_framework.exceptions import NotAuthenticated, Throttled
    from rest_framework.response import Response

    def forbidden(request):
        raise PermissionDenied

    def boom(request):
        raise RuntimeError("boom")

    def suspicious(request):
        raise SuspiciousOperation

    @api_view(["GET"])
    def limited(request):
        raise Throttled(wait=30)

    @api_view(["GET"])
    def auth(request):
        raise NotAuthenticated

    @api_view(["POST"])
    def json_view(request):
        return Response(request.data)

    return [
        path("index.html", require_GET(lambda request: HttpResponse("<p>Field</p>"))),
        path("r/301", lambda request: redirect("/index.html", permanent=True)),
        path("r/302", lambda request: redirect("/index.html")),
        path("directory/", lambda request: HttpResponse("ok")),
        path("upload", lambda request: HttpResponse(str(request.POST))),
        path("forbidden", forbidden),
        path("boom", boom),
        path("gone", suspicious),
        path("limited", limited),
        path("auth", auth),
        path("json", json_view),
    ]


def fastapi_app():
    from fastapi import FastAPI, HTTPException
    from fastapi.responses import FileResponse, RedirectResponse
    from fastapi.security import HTTPBasic, OAuth2PasswordBearer
    from fastapi import Depends
    from pydantic import BaseModel

    app = FastAPI()

    class Item(BaseModel):
        email: str
        age: int

    @app.get("/index.html")
    def index():
        return FileResponse("public/index.html")

    @app.get("/r/{status}")
    def moved(status: int):
        return RedirectResponse("/index.html", status)

    @app.get("/auth")
    def auth(token: str = Depends(OAuth2PasswordBearer(tokenUrl="token"))):
        return token

    @app.get("/gone")
    def basic(user=Depends(HTTPBasic())):
        return user.username

    @app.get("/forbidden")
    def forbidden():
        raise HTTPException(403)

    @app.get("/boom")
    def boom():
        return 1 // 0

    @app.post("/json")
    def json_view(item: Item):
        return item

    @app.post("/items", status_code=201)
    def create():
        return {"id": 1}

    @app.delete("/items/1", status_code=204)
    def remove():
        return None

    return app


def aiohttp_main():
    from aiohttp import web

    app = web.Application(client_max_size=1024)

    async def index(request):
        return web.FileResponse("public/index.html")

    async def boom(request):
        raise RuntimeError("boom")

    async def moved(request):
        status = int(request.match_info["status"])
        raise {
            301: web.HTTPMovedPermanently, 302: web.HTTPFound, 303: web.HTTPSeeOther,
            307: web.HTTPTemporaryRedirect, 308: web.HTTPPermanentRedirect,
        }[status]("/index.html")

    async def forbidden(request):
        raise web.HTTPForbidden

    async def auth(request):
        raise web.HTTPUnauthorized(headers={"WWW-Authenticate": 'Basic realm="field"'})

    async def upload(request):
        return web.Response(text=str(await request.post()))

    async def json_view(request):
        return web.json_response(await request.json())

    app.add_routes([
        web.get("/index.html", index), web.get("/boom", boom), web.get("/r/{status}", moved),
        web.get("/forbidden", forbidden), web.get("/auth", auth), web.post("/upload", upload),
        web.post("/json", json_view),
    ])
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None)


def tornado_main():
    import tornado.ioloop
    import tornado.web

    class Boom(tornado.web.RequestHandler):
        def get(self):
            raise RuntimeError("boom")

    class Status(tornado.web.RequestHandler):
        def get(self, status):
            raise tornado.web.HTTPError(int(status))

    app = tornado.web.Application([
        (r"/boom", Boom),
        (r"/up/([45]\d\d)", Status),
        (r"/(index\.html)", tornado.web.StaticFileHandler, {"path": os.path.abspath("public")}),
        (r"/r/301", tornado.web.RedirectHandler, {"url": "/index.html"}),
    ])
    app.listen(int(os.environ["PORT"]), "127.0.0.1", max_buffer_size=65536, max_body_size=1024)
    tornado.ioloop.IOLoop.current().start()


def bottle_main():
    import bottle

    app = bottle.Bottle()
    app.route("/index.html", callback=lambda: bottle.static_file("index.html", root=os.path.abspath("public")))
    app.route("/boom", callback=lambda: 1 // 0)
    app.route("/forbidden", callback=lambda: bottle.abort(403, "no"))
    app.route("/r/<status:int>", callback=lambda status: bottle.redirect("/index.html", status))
    bottle.run(app, host="127.0.0.1", port=int(os.environ["PORT"]), quiet=True)


if __name__ == "__main__":
    import sys

    {"aiohttp": aiohttp_main, "tornado": tornado_main, "bottle": bottle_main}[sys.argv[1]]()
