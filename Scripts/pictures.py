"""Checks pictures as eyes and printers meet them: grey, three kinds of colour blindness, contrast, and labels that don't meet.

Colour blindness is simulated by the matrices of severity 1.0 in Machado, Oliveira and Fernandes (2009), A Physiologically-based Model
for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 1291-1298, on linear RGB. Differences are CIEDE2000 (Sharma, Wu and Dalal
2005); text contrast is that of WCAG 2.1. Usage: pictures.py picture.svg … (each with a .png of the same name beside it).
"""

import re
import sys
from itertools import combinations
from pathlib import Path
from subprocess import run
from xml.etree import ElementTree

import numpy as np
from PIL import Image, ImageFont

SVG = "{http://www.w3.org/2000/svg}"
# What two fills that stand for different values must differ by at least, unless their textures differ.
LEAST_DIFFERENCE = 6.0  # CIEDE2000; about 2.3 is just noticeable
LEAST_GREY = 8.0  # L* of 0 to 100
LEAST_TEXTURE = 12.0  # L* between the ink and the paper of a texture
LEAST_CONTRAST = 4.5  # WCAG 2.1, text

EYES = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def linear(colour):
    """Linear RGB of `#rrggbb` or of values from 0 to 255."""
    if isinstance(colour, str):
        digits = colour.lstrip("#")
        digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
        colour = [int(digits[i : i + 2], 16) for i in (0, 2, 4)]
    share = np.asarray(colour, dtype=float) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def luminance(rgb):
    return float(np.dot(rgb, [0.2126, 0.7152, 0.0722]))


def lightness(rgb):
    y = luminance(rgb)
    return 116 * np.cbrt(y) - 16 if y > 216 / 24389 else y * 24389 / 27


def lab(rgb):
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ np.clip(rgb, 0, 1)
    f = [np.cbrt(v) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz / [0.9505, 1.0, 1.089]]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def difference(one, two):
    """CIEDE2000 between two linear colours."""
    (l1, a1, b1), (l2, a2, b2) = lab(one), lab(two)
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean**7 / (mean**7 + 25.0**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    dh = 0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    dl, dc, dbig = l2 - l1, c2 - c1, 2 * np.sqrt(c1 * c2) * np.sin(np.radians(dh / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = h1 + h2 if c1 * c2 == 0 else (h1 + dh / 2) % 360
    t = (
        1
        - 0.17 * np.cos(np.radians(hm - 30))
        + 0.24 * np.cos(np.radians(2 * hm))
        + 0.32 * np.cos(np.radians(3 * hm + 6))
        - 0.20 * np.cos(np.radians(4 * hm - 63))
    )
    sl = 1 + 0.015 * (lm - 50) ** 2 / np.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rt = -2 * np.sqrt(cm**7 / (cm**7 + 25.0**7)) * np.sin(np.radians(60 * np.exp(-(((hm - 275) / 25) ** 2))))
    return float(np.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dbig / sh) ** 2 + rt * (dc / sc) * (dbig / sh)))


def contrast(one, two):
    high, low = sorted((luminance(linear(one)), luminance(linear(two))), reverse=True)
    return (high + 0.05) / (low + 0.05)


class Picture:
    """The marks of one picture in document order, in its own units."""

    def __init__(self, path):
        self.path = path
        root = ElementTree.parse(path).getroot()
        self.box = [float(n) for n in root.get("viewBox").split()]
        self.marks = []
        self._walk(root, 0.0)
        png = path.with_suffix(".png")
        self.image = np.asarray(Image.open(png).convert("RGB"))
        self.scale = self.image.shape[1] / self.box[2]

    def _walk(self, element, shift):
        move = re.match(r"translate\(0 ([-\d.]+)\)", element.get("transform", ""))
        shift += float(move.group(1)) if move else 0
        for child in element:
            if child.tag in (SVG + "rect", SVG + "path", SVG + "text"):
                self.marks.append((child, shift))
            self._walk(child, shift)

    def rectangle(self, element, shift):
        return [float(element.get(k)) for k in ("x", "y", "width", "height")], shift

    def fills(self):
        """Each value with the mean colour of its largest area, the kind of its texture and that texture's ink and paper."""
        found = {}
        for place, (element, shift) in enumerate(self.marks):
            value = element.get("data-value")
            if value is None:
                continue
            if element.tag == SVG + "path":
                found.setdefault(value, (0, linear(element.get("fill")), "plain", None))
                continue
            (x, y, width, height), _ = self.rectangle(element, shift)
            after = self.marks[place + 1][0] if place + 1 < len(self.marks) else None
            ink = after.get("stroke") if after is not None and after.get("stroke-linecap") else None
            kind = {"butt": "stripes", "round": "dots"}.get(after.get("stroke-linecap")) if ink else "plain"
            if value not in found or width * height > found[value][0]:
                colour = linear(element.get("fill"))
                if ink:
                    left, top = (int((v - o + 1) * self.scale) for v, o in ((x, self.box[0]), (y + shift, self.box[1])))
                    crop = self.image[top : top + max(1, int((height - 2) * self.scale)), left : left + max(1, int((width - 2) * self.scale))]
                    colour = linear(crop.reshape(-1, 3)).mean(axis=0)
                found[value] = (width * height, colour, kind, (ink, element.get("fill")) if ink else None)
        return found


def faults_of_fills(picture):
    fills = picture.fills()
    for value, (_, _, kind, colours) in fills.items():
        if colours:
            gap = abs(lightness(linear(colours[0])) - lightness(linear(colours[1])))
            if gap < LEAST_TEXTURE:
                yield f"the {kind} of {value} are {gap:.1f} from their paper"
    for (one, (_, a, kind_a, _)), (two, (_, b, kind_b, _)) in combinations(fills.items(), 2):
        if kind_a != kind_b:
            continue
        grey = abs(lightness(a) - lightness(b))
        if grey < LEAST_GREY:
            yield f"{one} and {two} are {grey:.1f} apart in grey"
        for eyes, matrix in EYES.items():
            gap = difference(matrix @ a, matrix @ b)
            if gap < LEAST_DIFFERENCE:
                yield f"{one} and {two} are {gap:.1f} apart for {eyes}"


def font(size):
    path = run(["fc-match", "-f", "%{file}", "Liberation Sans"], capture_output=True, text=True).stdout
    return ImageFont.truetype(path, size)


def faults_of_text(picture):
    measure = {}
    boxes = []
    for place, (element, shift) in enumerate(picture.marks):
        if element.tag != SVG + "text":
            continue
        text, size = element.text or "", float(element.get("font-size"))
        face = measure.setdefault(size, font(int(size * 10)))
        width = face.getlength(text) / 10 * (1.08 if element.get("font-weight") else 1)
        x, y = float(element.get("x")), float(element.get("y")) + shift
        x -= {"middle": width / 2, "end": width}.get(element.get("text-anchor"), 0)
        box = (x, y - size * 0.72, x + width, y + size * 0.2)
        if box[0] < picture.box[0] - 0.5 or box[2] > picture.box[0] + picture.box[2] + 0.5:
            yield f"“{text}” goes over the edge"
        for other, words in boxes:
            if min(box[2], other[2]) - max(box[0], other[0]) > 1 and min(box[3], other[3]) - max(box[1], other[1]) > 1:
                yield f"“{text}” meets “{words}”"
        boxes.append((box, text))
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        grounds = ["#ffffff"]
        for index, (below, own) in enumerate(picture.marks[:place]):
            if below.tag == SVG + "rect" and "%" not in below.get("width"):
                (bx, by, bw, bh), _ = picture.rectangle(below, own)
                if bx <= middle[0] <= bx + bw and by + own <= middle[1] <= by + own + bh:
                    after = picture.marks[index + 1][0]
                    grounds = [below.get("fill")] + ([after.get("stroke")] if after.get("stroke-linecap") else [])
        for ground in grounds:
            ratio = contrast(element.get("fill"), ground)
            if ratio < LEAST_CONTRAST:
                yield f"“{text}” has a contrast of {ratio:.1f} on {ground}"


def main(paths):
    faults = 0
    for path in map(Path, paths):
        picture = Picture(path)
        for fault in [*faults_of_fills(picture), *faults_of_text(picture)]:
            faults += 1
            print(f"{path.name}: {fault}")
    print(f"{len(paths)} pictures, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
