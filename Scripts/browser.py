"""Checks report pages in headless Chromium; called by Scripts/test-browser.

Faults are printed, one a line, and end in exit status 1.
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (400, 1400)
# A4 without the margins of the style sheet, at 96 pixels to the inch.
PAPER = round((210 - 2 * 14) / 25.4 * 96)
LARGEST = 2_000_000
RULES = {
    "resultTypes": ["violations"],
    "preload": False,
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    }
}

SIDEWAYS = "document.documentElement.scrollWidth - window.innerWidth"

# Whatever reaches beyond the right edge of the paper is cut off there.
CUT = """width => [...document.querySelectorAll('main *, header *')].filter(e =>
  e.getClientRects().length && !e.closest('.unseen') && !e.closest('svg')
  && e.getBoundingClientRect().right > width + 1).map(e => e.outerHTML.slice(0, 120))"""

BROKEN = """[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
  .filter(id => !document.getElementById(decodeURIComponent(id)))"""

# Letters of a picture that stand outside its frame are cut off there.
CLIPPED = """[...document.querySelectorAll('main svg[viewBox] text')].filter(text => {
  const frame = text.ownerSVGElement.viewBox.baseVal, box = text.getBBox();
  return box.width && (box.x < frame.x - 1 || box.x + box.width > frame.x + frame.width + 1
    || box.y < frame.y - 2 || box.y + box.height > frame.y + frame.height + 2) })
  .map(text => text.textContent.slice(0, 60))"""

# The numbers of a column as they stand, without the rows that are headings or have no number.
COLUMN = """([id, column]) => [...document.getElementById(id).querySelector('table').tBodies].map(body =>
  [...body.rows].filter(row => !row.classList.contains('heading')).map(row => {
    const cell = row.cells[column]; const text = cell.textContent.trim();
    return cell.dataset.value ?? (/^[0-9]+$/.test(text) ? text : '') }))"""


def open_page(context, path, requests):
    page = context.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: requests.append(f"error: {error}"))
    page.on(
        "console",
        lambda message: message.type == "error" and requests.append(f"error: {message.text}"),
    )
    page.goto(path.absolute().as_uri())
    return page


def axe_faults(page, place):
    for violation in Axe().run(page, options=RULES).response["violations"]:
        for node in violation["nodes"][:3]:
            yield f"{place}: {violation['id']}: {violation['help']}: {node['html'][:160]}"


def layout_faults(page, path, width):
    """At one width on a screen: no sideways scrolling, no violation, no dead link."""
    place = f"{path.name} at {width} pixels"
    page.set_viewport_size({"width": width, "height": 900})
    page.screenshot(path=path.with_suffix(f".{width}.png"), full_page=False)
    overflow = page.evaluate(SIDEWAYS)
    if overflow > 0:
        yield f"{place}: the page scrolls sideways by {overflow} pixels"
    for letters in page.evaluate(CLIPPED)[:5]:
        yield f"{place}: a picture cuts off: {letters}"
    yield from axe_faults(page, place)
    for target in sorted(set(page.evaluate(BROKEN)))[:5]:
        yield f"{place}: a link leads nowhere: #{target}"


def paper_faults(page, path):
    """As printed: no violation, and nothing reaches beyond the right edge."""
    place = f"{path.name} on paper"
    page.set_viewport_size({"width": PAPER, "height": 1123})
    page.emulate_media(media="print")
    for element in page.evaluate(CUT, PAPER)[:5]:
        yield f"{place}: cut off at the right: {element}"
    yield from axe_faults(page, place)
    page.emulate_media(media="screen")


def link_faults(page, path):
    """Following the first links with the mouse: each leads to a place in sight."""
    links = page.locator('main a[href^="#"]')
    for number in range(min(5, links.count())):
        link = links.nth(number)
        target = link.get_attribute("href")
        link.click()
        if not page.evaluate("location.hash") == target:
            yield f"{path.name}: the link to {target} doesn't lead there"
        seen = page.evaluate(
            """id => { const r = document.getElementById(decodeURIComponent(id)).getBoundingClientRect();
            return r.bottom > 0 && r.top < innerHeight }""",
            target[1:],
        )
        if not seen:
            yield f"{path.name}: the place of {target} isn't in sight after the link was followed"


def is_sorted(numbers, descending):
    known = [float(number) for number in numbers if number]
    blanks = [number == "" for number in numbers]
    return known == sorted(known, reverse=descending) and blanks == sorted(blanks)


def sorting_faults(page, path, most):
    """With the mouse and with the keyboard: up, down and back, by the exact numbers."""
    regions = page.locator(".scroll:has(thead th.number button)").all()[:most]
    for region in regions:
        head = region.locator("thead th.number:has(button)").first
        id, column = region.get_attribute("id"), head.evaluate("e => e.cellIndex")
        before = page.evaluate(COLUMN, [id, column])
        button = head.locator("button")
        for press, state in ((button.click, "ascending"), (lambda: button.press("Enter"), "descending")):
            press()
            after = page.evaluate(COLUMN, [id, column])
            if head.get_attribute("aria-sort") != state:
                yield f"{path.name}: {id} doesn't say that it is sorted {state}"
            if not all(is_sorted(numbers, state == "descending") for numbers in after):
                yield f"{path.name}: {id} isn't sorted {state}: {after}"
            if [sorted(group) for group in after] != [sorted(group) for group in before]:
                yield f"{path.name}: {id} lost or moved rows between groups"
        button.press("Space")
        if page.evaluate(COLUMN, [id, column]) != before or head.get_attribute("aria-sort"):
            yield f"{path.name}: {id} doesn't return to its own order"
    if not regions and path.name.startswith("full"):
        yield f"{path.name}: no table can be sorted"


def visible(region, rows="tr:not(.heading)"):
    return region.evaluate(
        "(e, rows) => [...e.querySelectorAll('tbody ' + rows)].filter(r => r.offsetHeight).length",
        rows,
    )


def filter_faults(page, path, most):
    """A word leaves the rows that have it, the count says so, and an emptied field shows all."""
    for box in page.locator(".filter").all()[:most]:
        region = box.locator("xpath=following-sibling::*[1]")
        rows = region.locator("tbody tr:not(.heading)")
        total = rows.count()
        word = max(rows.nth(total // 2).text_content().split(), key=len)[:12]
        field = box.get_by_role("searchbox")
        field.fill(word)
        shown = visible(region)
        spoken = re.findall(r"\d+", box.locator("[role=status]").text_content())
        if not 0 < shown <= total or spoken != [str(shown), str(total)]:
            yield f"{path.name}: filtering by {word!r} shows {shown} of {total}, and says {spoken}"
        field.fill("xyzzy no such word")
        if visible(region, "tr"):
            yield f"{path.name}: a word that nothing has leaves rows"
        field.fill("")
        if visible(region) != total:
            yield f"{path.name}: an emptied filter doesn't show every row"
        if not box.locator("label").text_content().strip():
            yield f"{path.name}: a filter has no label"


def network_faults(requests, path):
    for url in requests:
        if not url.startswith(("file:", "data:")):
            yield f"{path.name}: asks the network or fails: {url}"


def faults_with_script(browser, path):
    requests = []
    context = browser.new_context()
    page = open_page(context, path, requests)
    for width in WIDTHS:
        yield from layout_faults(page, path, width)
    # The script is one for all: every table of a form's first page is tried, three of the others'.
    most = 1000 if path.name.split(".")[-2] == "nb" else 3
    yield from sorting_faults(page, path, most)
    yield from filter_faults(page, path, most)
    yield from link_faults(page, path)
    yield from paper_faults(page, path)
    yield from network_faults(requests, path)
    context.close()


def faults_without_script(browser, path):
    """Everything stands there too, and the page is printed."""
    requests = []
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, path, requests)
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    page.screenshot(path=path.with_suffix(".plain.png"), full_page=False)
    if page.locator("thead button, .filter").count():
        yield f"{path.name}: has controls that do nothing without script"
    if page.locator("tr[hidden]").count():
        yield f"{path.name}: hides rows without script"
    page.pdf(path=path.with_suffix(".pdf"), prefer_css_page_size=True)
    context.close()
    yield from network_faults(requests, path)


def printed_faults(path):
    """The PDF has pages, text, and the number of each page at its foot."""
    pdf = path.with_suffix(".pdf")
    subprocess.run(
        ["pdftoppm", "-r", "60", "-png", "-l", "4", pdf, path.with_suffix("")], check=True
    )
    pages = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True
    ).stdout.split("\f")[:-1]
    language = re.search(r'<html lang="(\w+)"', path.read_text()).group(1)
    words = {"nb": "side {} av {}", "da": "side {} af {}", "en": "page {} of {}"}[language]
    if path.name.startswith("one-page") and len(pages) != 1:
        yield f"{path.name}: prints on {len(pages)} pages"
    for number, text in enumerate(pages, start=1):
        if words.format(number, len(pages)) not in text:
            yield f"{path.name}: printed page {number} of {len(pages)} has no number"


def faults_of(path):
    """All faults of one page, by a browser of its own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        faults = [*faults_with_script(browser, path), *faults_without_script(browser, path)]
        browser.close()
    size = path.stat().st_size
    if size > LARGEST:
        faults.append(f"{path.name} has {size} bytes")
    return faults + list(printed_faults(path))


def main(paths):
    with concurrent.futures.ProcessPoolExecutor() as pool:
        faults = [fault for faults in pool.map(faults_of, paths) for fault in faults]
    for fault in faults:
        print(fault)
    sizes = max(path.stat().st_size for path in paths)
    print(
        f"{len(paths)} pages at {len(WIDTHS)} widths and on paper, with and without script, "
        f"at most {sizes} bytes: {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main([pathlib.Path(argument) for argument in sys.argv[1:]]))
