"""Checks report pages in headless Chromium; called by Scripts/test-browser.

Faults are printed, one a line, and end in exit status 1.
"""

import pathlib
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (400, 1400)
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}


def faults_of(page, path, width):
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(path.absolute().as_uri())
    page.screenshot(path=path.with_suffix(f".{width}.png"), full_page=False)
    place = f"{path.name} at {width} pixels"

    for url in requests:
        if not url.startswith(("file:", "data:")):
            yield f"{place}: asks the network for {url}"
    overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    if overflow > 0:
        yield f"{place}: the page scrolls sideways by {overflow} pixels"
    for violation in Axe().run(page, options=RULES).response["violations"]:
        for node in violation["nodes"][:3]:
            yield f"{place}: {violation['id']}: {violation['help']}: {node['html'][:160]}"
    broken = page.evaluate(
        """[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
           .filter(id => !document.getElementById(decodeURIComponent(id)))"""
    )
    for target in sorted(set(broken))[:5]:
        yield f"{place}: a link leads nowhere: #{target}"


def main(paths):
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        for path in paths:
            for width in WIDTHS:
                page = browser.new_page()
                faults += faults_of(page, path, width)
                page.close()
            page = browser.new_context(java_script_enabled=False).new_page()
            page.goto(path.absolute().as_uri())
            page.pdf(path=path.with_suffix(".pdf"), format="A4")
            page.close()
        browser.close()
    for path in paths:
        pdf = path.with_suffix(".pdf")
        subprocess.run(
            ["pdftoppm", "-r", "60", "-png", "-l", "4", pdf, path.with_suffix("")], check=True
        )
    for fault in faults:
        print(fault)
    print(f"{len(paths)} pages at {len(WIDTHS)} widths and on paper: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main([pathlib.Path(argument) for argument in sys.argv[1:]]))
