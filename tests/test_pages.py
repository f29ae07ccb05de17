"""The pages as they are served: what each answers, what its policy allows, and that no name becomes a path."""

import re
from importlib.resources import files

import pytest
from gateways import problem
from serving import run

from botcore.server.pages import PAGES, Part

FOLDER = files("botcore.server") / "pages"
PARTS = sorted(file.name for file in FOLDER.iterdir() if file.name not in PAGES.values())


def got(gateway, *paths, **headers):
    """The answers to GETs."""

    async def test():
        async with gateway() as (_, client):
            return [await client.get(path, headers=headers) for path in paths]

    return run(test())


def test_every_page_is_answered_under_a_strict_policy(gateway):
    for response in got(gateway, *PAGES):
        assert response.status_code == 200 and response.headers["content-type"] == "text/html; charset=utf-8"
        policy = dict(rule.split(" ", 1) for rule in response.headers["content-security-policy"].split("; "))
        assert policy["default-src"] == "'none'" and policy["frame-ancestors"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert response.headers["x-content-type-options"] == "nosniff"


def test_every_part_is_answered_as_what_it_is(gateway):
    types = {"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml"}
    for name, response in zip(PARTS, got(gateway, *(f"/pages/{name}" for name in PARTS)), strict=True):
        assert response.content == (FOLDER / name).read_bytes()
        assert response.headers["content-type"] == types[name.rpartition(".")[2]]


def test_what_has_not_changed_is_not_sent_again(gateway):
    (page,) = got(gateway, "/captcha")
    (again,) = got(gateway, "/captcha", **{"if-none-match": page.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"") and again.headers["etag"] == page.headers["etag"]
    assert "content-length" not in again.headers
    (other,) = got(gateway, "/captcha", **{"if-none-match": Part("other.html", b"other")._tag.decode()})
    assert other.status_code == 200


def test_the_collector_may_be_included_by_any_site(gateway):
    (script,) = got(gateway, "/collector.js")
    assert script.headers["access-control-allow-origin"] == "*" and len(script.content) <= 4096
    assert script.content == (files("botcore") / "collector" / "collector.js").read_bytes()


def test_a_name_or_path_that_is_none_is_refused(gateway):
    names = ["nothing.js", "..%2fgateway.py", "%2e%2e", "captcha.html", "%2fetc%2fpasswd", "%00"]
    for response in got(gateway, *(f"/pages/{name}" for name in names)):
        problem(response, 404, "name")
    for response in got(gateway, "/pages", "/pages/../openapi.json/x", "/captcha/"):
        problem(response, 404, "path")


@pytest.mark.parametrize("page", PAGES.values())
def test_no_page_holds_script_style_or_an_address_elsewhere(page):
    text = (FOLDER / page).read_text()
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\bsrc=)", text)
    assert not re.search(r"""(?:src|href)=["'](?!/)""", text) and "//" not in text.replace("<!--", "")


def test_no_script_reaches_beyond_its_server():
    for name in PARTS:
        text = (FOLDER / name).read_text().replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|\beval\(|innerHTML|document\.write", text), name
        known = {f"./{part}" for part in PARTS} | {"/collector.js"}
        assert set(re.findall(r"""^import .*? from ["'](.+?)["']""", text, re.M)) <= known, name


def contrast(one, other):
    """The contrast ratio of two colours, #rrggbb (WCAG 2.2, section 1.4.3)."""

    def luminance(colour):
        shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_of_words_stands_out_from_what_is_behind_it(scheme):
    text = (FOLDER / "style.css").read_text()
    colours = {name: pair[scheme] for name, *pair in re.findall(r"--(\w+): light-dark\((#\w+), (#\w+)\);", text)}
    for words in ("ink", "quiet", "accent", "human", "bot", "insufficient"):
        for behind in ("card", "well", "ground"):
            assert contrast(colours[words], colours[behind]) >= 4.5, (words, behind)
