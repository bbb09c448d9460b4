"""Reads hostile strings back from every format by readers that aren't Bredde's, cell by cell.

    formats.py BREDDE FOLDER    with the venv that Scripts/test-formats makes
"""
import csv
import io
import json
import os
import random
import re
import subprocess
import sys
import unicodedata
import zipfile
from xml.sax.saxutils import escape

COUNT = 500
LONG = 10_000

PIECES = [
    '"', "'", "<", ">", "&", "&amp;", "&lt;b&gt;", "<b>", "</td>", "</table>", "<script>alert(1)</script>",
    "<!--", "-->", "]]>", "<![CDATA[", "|", "||", "`", "``", "*", "**", "_", "__", "~~", "#", "[a](b)", "![x](y)",
    "\\", "\\n", "\\|", "{n}", "{{x}}", "%s", "%00", "$1", ";", ",", ":", "/", "..", "?", "=", "+", "-", "@",
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "=cmd|' /C calc'!A0", "１＝", "＝1",
    "_x0041_", "_xD800_", "_x000D_", "&#xD800;", "\\ud800", "\u202eabc", "\u2067\u05d0\u05d1\u2069", "שלום",
    "مرحبا", "🏔️", "👩‍👩‍👧‍👦", "🇳🇴", "e\u0301\u0302\u0303", "Z\u0351\u0352\u0357", "å", "a\u030a", "ﬁ", "ß", "İ",
    "\u200b", "\u00a0", "\u00ad", "\u2028", "\ufeff", "\ufdd0", "\ufffd", "\ue000", "\U0001fffe", "\U0010fffd",
    "http://example.org/?a=1&b=<2>", "mailto:a@b", "javascript:alert(1)", "1.", "- ", "> ", "| a | b |", "---",
    "1,5", "1.5", "1e5", "0x1F", "2026-01-31", "TRUE", "#REF!", "NULL", "nan", "漢字", "ไทย", "한국어", "\t", "\n",
]

WHOLE = [
    "=1+1", "+47 12345678", "-1+1", "@SUM(A1:A9)", "\t=1", "=HYPERLINK(\"http://example.org\",\"klikk\")",
    "=cmd|' /C calc'!A0", "'=1", "''", '"', '""', '"a";"b"', "a;b", "a,b", "a\nb", "a\r\nb", "a\tb", "en  to",
    "<b>fet</b>", "<script>alert(1)</script>", "</table></body></html>", "&nbsp;", "&lt;", "]]>", "<!--x-->",
    "| a | b |", "\\|", "`kode`", "``` kode ```", "**fet**", "# overskrift", "1. punkt", "- punkt", "> sitat",
    "[lenke](http://example.org)", "![bilde](x.png)", "_x0041_", "_xD800_", "\\ud800", "&#xD800;",
    "\u202eesrever\u202c", "שלום עולם", "مرحبا بالعالم", "👩‍👩‍👧‍👦 og 🇳🇴", "Z\u0351\u0352\u0357a\u0310\u0311",
    "e\u0301 og é", "\ufdd0", "\U0001fffe", "\ufffd", "\u200b\u200b", "a\u00adb", "1.5", "1,5", "007", "1e5",
    "2026-01-31", "TRUE", "#REF!", "NULL", "x" * LONG, "ord " * (LONG // 4 - 1) + "slutt", "🏔" * LONG, "å" * LONG,
]


def strings():
    """The same 500 on every machine."""
    chance = random.Random(2026)
    seen, out = set(), []
    for text in WHOLE:
        seen.add(text)
        out.append(text)
    while len(out) < COUNT:
        text = "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 6)))
        if text.strip() and text not in seen:
            seen.add(text)
            out.append(text)
    return out


def framework(labels):
    indicators = "".join(
        f'<indicator id="H.{n}"><label lang="nb">{written(label)}</label></indicator>\n'
        for n, label in enumerate(labels))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<framework xmlns="https://w3id.org/bredde/format" format="1" id="hostile" edition="1" language="nb">
<title lang="nb">Fiendtlige navn</title>
<owner id="ingen" level="municipality"><label lang="nb">Ingen</label></owner>
<indicators>
{indicators}</indicators>
</framework>
"""


def mapping(reasons):
    """One row for each indicator, its reason a hostile text, quoted as the format says."""
    head = "\n".join("#" + line for line in [
        "curie_map:", "  bredde: https://w3id.org/bredde/term/",
        "  hostile: https://w3id.org/bredde/framework/hostile/1/",
        "  public_innovation: https://w3id.org/bredde/schema/public-innovation/1/",
        'sssom_version: "1.1"',
        "mapping_set_id: https://w3id.org/bredde/mapping/hostile@1--public-innovation@1/agreed",
        "mapping_set_description: Made for a test.", "license: https://creativecommons.org/licenses/by/4.0/",
        "subject_source: hostile:framework", 'subject_source_version: "1"',
        "object_source: public_innovation:schema", 'object_source_version: "1"', "extension_definitions:",
        "- slot_name: ext_strength", "  property: bredde:strength", "  type_hint: xsd:decimal",
        "- slot_name: ext_rationale_nb", "  property: bredde:rationale_nb"])
    out = io.StringIO()
    rows = csv.writer(out, delimiter="\t", lineterminator="\n")
    rows.writerow(["subject_id", "predicate_id", "object_id", "mapping_justification", "author_label", "confidence",
                   "ext_strength", "ext_rationale_nb"])
    for n, reason in enumerate(reasons):
        rows.writerow([f"hostile:H.{n}", "skos:broadMatch", "public_innovation:value.quality",
                       "semapv:ManualMappingCuration", "coder 1", "0.80", "0.50", reason])
    return head + "\n" + out.getvalue()


def by_sssom(path):
    lines = [line for line in read(path).split("\n") if not line.startswith("#")]
    rows = csv.DictReader(io.StringIO("\n".join(lines), newline=""), delimiter="\t")
    return {row["subject_id"].removeprefix("hostile:"): row["ext_rationale_nb"] for row in rows}


def by_rdflib(path):
    import rdflib
    from rdflib.namespace import SKOS
    graph = rdflib.Graph().parse(path, format="turtle")
    names = {}
    for subject, label in graph.subject_objects(SKOS.prefLabel):
        key = str(subject).rsplit("/", 1)[-1]
        if re.fullmatch(r"H\.\d+", key):
            names[key] = str(label)
    return names


def written(text):
    return escape(text, {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})


def squashed(text):
    """Without what documents are free to lay out anew: spaces, line ends, soft hyphens."""
    text = unicodedata.normalize("NFC", text)
    return re.sub(r"[\s\u00ad\u200b\ufeff]+", "", text)


class Comparison:
    """Counts what came back as it went in, and keeps the first differences."""

    def __init__(self, expected):
        self.expected = expected
        self.faults = []

    def check(self, reader, found, same):
        missing = [key for key in self.expected if key not in found]
        wrong = [
            key for key, text in self.expected.items()
            if key in found and not same(text, found[key])]
        for key in missing[:3]:
            self.faults.append(f"{reader}: {key} is missing")
        for key in wrong[:5]:
            self.faults.append(
                f"{reader}: {key}: {self.expected[key][:60]!r} came back as {found[key][:60]!r}")
        good = len(self.expected) - len(missing) - len(wrong)
        print(f"test-formats: {reader}: {good} of {len(self.expected)}")


def table_rows(rows):
    """Id to name, of rows whose first cell is an id."""
    return {row[0].strip(): row[1] for row in rows
            if len(row) > 1 and re.fullmatch(r"H\.\d+", row[0].strip())}


def by_openpyxl(path):
    import openpyxl
    book = openpyxl.load_workbook(path)
    rows = []
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{sheet.title}!{cell.coordinate} is a formula"
            rows.append(["" if cell.value is None else str(cell.value) for cell in row])
    return table_rows(rows)


def by_libreoffice(path, folder):
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{os.path.abspath(folder)}/office", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
         "--outdir", os.path.join(folder, "office-csv"), path],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    rows = []
    for name in sorted(os.listdir(os.path.join(folder, "office-csv"))):
        with open(os.path.join(folder, "office-csv", name), encoding="utf-8", newline="") as file:
            rows += csv.reader(file)
    return table_rows(rows)


def by_docx(path):
    import docx
    document = docx.Document(path)
    heads = [p.style.name for p in document.paragraphs if p.style.name.startswith("heading")
             or p.style.name.startswith("Heading") or p.style.name == "Title"]
    assert heads, "the Word file has no headings"
    rows = []
    for table in document.tables:
        assert table.rows[0]._tr.xpath("./w:trPr/w:tblHeader"), "a table's first row isn't a head"
        rows += [[cell.text for cell in row.cells] for row in table.rows]
    return table_rows(rows)


def by_html(path):
    import html5lib
    with open(path, "rb") as file:
        tree = html5lib.parse(file, namespaceHTMLElements=False)
    assert not tree.findall(".//script[@src]"), "the page asks for a script"
    return table_rows(
        [["".join(cell.itertext()) for cell in row if cell.tag in ("td", "th")]
         for row in tree.iter("tr")])


def by_markdown(path):
    from markdown_it import MarkdownIt
    import html5lib
    with open(path, encoding="utf-8") as file:
        page = MarkdownIt("commonmark").enable("table").render(file.read())
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return table_rows(
        [["".join(cell.itertext()) for cell in row if cell.tag in ("td", "th")]
         for row in tree.iter("tr")])


def by_csv(text, offset):
    text = text.removeprefix("\ufeff")
    return table_rows([row[offset:] for row in csv.reader(io.StringIO(text, newline=""), delimiter=";")])


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def csv_text(text):
    """What CSV writes on purpose: an apostrophe keeps spreadsheets from running a text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\n") else text


def check_pdf(path, comparison):
    """Every row is there; names that one line holds came through letter by letter."""
    text = squashed(subprocess.run(
        ["pdftotext", "-raw", path, "-"], check=True, capture_output=True).stdout.decode())
    easy = {key: label for key, label in comparison.expected.items()
            if re.fullmatch(r"[!-~æøåÆØÅé ]{1,20}", label)}
    lost = [key for key, label in easy.items() if squashed(key + label) not in text]
    missing = [key for key in comparison.expected if key not in text]
    comparison.faults += [f"pdftotext: {key} is missing" for key in missing[:3]]
    comparison.faults += [f"pdftotext: {key}: {easy[key]!r} isn't there" for key in lost[:5]]
    print(f"test-formats: pdftotext: {len(comparison.expected) - len(missing)} rows, "
          f"{len(easy) - len(lost)} of {len(easy)} short names")
    info = subprocess.run(["pdfinfo", path], check=True, capture_output=True).stdout.decode()
    for word in ("Tagged:          yes", "Title:           Fiendtlige navn"):
        if word not in info:
            comparison.faults.append(f"pdfinfo doesn't say {word!r}")


def printed(path, folder):
    """The Word file as LibreOffice prints it."""
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf",
         "--outdir", os.path.join(folder, "printed"), path], check=True, capture_output=True)
    return os.path.join(folder, "printed", os.path.splitext(os.path.basename(path))[0] + ".pdf")


def check_one_page(bredde, folder, comparison):
    """A page for a meeting is one sheet of paper in every language, through a lens too."""
    for language in ("nb", "da", "en"):
        for lens in ([], ["--lens", "asker-innovation-strategy@2015"]):
            for kind in ("pdf", "docx"):
                path = os.path.join(folder, f"one-page{'-lens' if lens else ''}.{language}.{kind}")
                subprocess.run(
                    [bredde, "report", "asker-bms@2017/L", "coi-innovationsbarometer@2023", "--as", "one-page",
                     "--front", "2", "--draws", "50", "--date", "2026-01-31", "--language", language, *lens, "-o", path],
                    check=True, stderr=subprocess.DEVNULL)
                paper = path if kind == "pdf" else printed(path, folder)
                info = subprocess.run(["pdfinfo", paper], check=True, capture_output=True).stdout.decode()
                if not re.search(r"^Pages: +1$", info, re.M):
                    comparison.faults.append(f"{os.path.basename(path)} is more than one page")


def main():
    bredde, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    data = os.path.join(folder, "data")
    os.makedirs(os.path.join(data, "Frameworks", "hostile"), exist_ok=True)
    labels = strings()
    with open(os.path.join(data, "Frameworks", "hostile", "1.xml"), "w", encoding="utf-8", newline="") as file:
        file.write(framework(labels))

    os.makedirs(os.path.join(data, "Mappings"), exist_ok=True)
    # A mapping file is made of lines: a reason can't have several.
    reasons = [" ".join(label.split()) or "–" for label in labels]
    with open(os.path.join(data, "Mappings", "hostile@1--public-innovation@1.sssom.tsv"), "w", encoding="utf-8",
              newline="") as file:
        file.write(mapping(reasons))

    def write(name, *options, command="show"):
        path = os.path.join(folder, name)
        subprocess.run(
            [bredde, command, "hostile@1", "--data", data, "--language", "nb", *options, "-o", path],
            check=True, stderr=subprocess.DEVNULL)
        return path

    document = json.load(open(write("r.json"), encoding="utf-8"))
    rows = next(b for b in document["content"] if b.get("id") == "indicators")["rows"]
    expected = {row["cells"]["id"]["text"]: row["cells"]["name"]["text"] for row in rows}
    comparison = Comparison({f"H.{n}": label for n, label in enumerate(labels)})
    # Reading folds the spaces of a definition; every other format must say what the JSON says.
    comparison.check("json", expected, lambda a, b: a.split() == b.split())
    comparison.expected = expected

    lines = lambda text: text.replace("\r\n", "\n").replace("\r", "\n")
    exact = lambda a, b: lines(a) == lines(b)
    loose = lambda a, b: squashed(a) == squashed(b)
    book = write("r.xlsx")
    comparison.check("openpyxl", by_openpyxl(book), exact)
    comparison.check("LibreOffice", by_libreoffice(book, folder), exact)
    comparison.check("html5lib", by_html(write("r.html")), exact)
    comparison.check("markdown-it", by_markdown(write("r.md")), loose)
    of_csv = lambda a, b: csv_text(a) == lines(b)
    comparison.check("csv", by_csv(read(write("r.csv")), 1), of_csv)
    with zipfile.ZipFile(write("r.zip")) as archive:
        text = archive.read("indicators.csv").decode()
    comparison.check("csv in a zip", by_csv(text, 0), of_csv)
    write("tables/")
    comparison.check("csv in a folder", by_csv(read(os.path.join(folder, "tables", "indicators.csv")), 0), of_csv)
    comparison.check("python-docx", by_docx(write("r.docx")), loose)
    check_pdf(write("r.pdf"), comparison)
    check_one_page(bredde, folder, comparison)
    comparison.check("rdflib", by_rdflib(write("r.ttl", command="export")), lambda a, b: a.split() == b.split())
    comparison.expected = {f"H.{n}": reason for n, reason in enumerate(reasons)}
    comparison.check("csv of SSSOM", by_sssom(write("r.sssom.tsv", command="export")), exact)
    for name in ("r.xlsx", "r.docx", "r.pdf", "r.zip"):
        before = open(os.path.join(folder, name), "rb").read()
        if open(write(name), "rb").read() != before:
            comparison.faults.append(f"{name}: two runs differ")
    for fault in comparison.faults:
        print(fault, file=sys.stderr)
    return 1 if comparison.faults else 0


if __name__ == "__main__":
    sys.exit(main())
