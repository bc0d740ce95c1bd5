"""A picture for a page without its outer margin: the page has margins of its own, and every millimetre counts."""

from io import BytesIO

from PIL import Image, ImageChops


def trimmed(png: bytes) -> tuple[bytes, int, int]:
    """Return a PNG cut to what is drawn on it, with its new size; nothing but the plain border goes."""
    with Image.open(BytesIO(png)) as opened:
        seen = opened.convert("RGB")
        ground = Image.new("RGB", seen.size, seen.getpixel((0, 0)))
        picture = opened.crop(ImageChops.difference(seen, ground).getbbox())  # its own palette: not a colour changes
        cut = BytesIO()
        picture.save(cut, "PNG", optimize=True)
        return cut.getvalue(), picture.width, picture.height
