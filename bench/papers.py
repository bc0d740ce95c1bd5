"""How the pages for a meeting come out in a word processor: `python -m bench.papers [FOLDER]`.

Prints every briefing, region by region and language by language, as DOCX and PDF; where LibreOffice is installed, it
lays the DOCX out and the pages are counted there too. Ends with status 1 when any of them is not one page.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from pypdf import PdfReader

from answers.study import Study
from data.catalogue import load_catalogue
from data.question import Kind, Question, ask
from data.vocabulary import Language
from db.store import Store

DAY = date(2026, 11, 22)


def main() -> int:
    """Print the pages, count them and say what was found."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="papers-"))
    folder.mkdir(parents=True, exist_ok=True)
    seconds = asyncio.run(_print_all(folder))
    average = sum(seconds) / len(seconds)
    print(f"{len(seconds)} papers in {folder}; slowest {max(seconds):.2f} s, on average {average:.2f} s")
    long = [path.name for path in sorted(folder.glob("*.pdf")) if _pages(path) != 1]
    writer = shutil.which("soffice") or shutil.which("libreoffice")
    if writer is None:
        print("NOT CHECKED IN A WORD PROCESSOR: LibreOffice is not installed; only the PDFs were counted")
    else:
        long += _laid_out(writer, folder)
    print("every paper is one page" if not long else f"more than one page: {', '.join(long)}")
    return bool(long)


async def _print_all(folder: Path) -> list[float]:
    seconds = []
    async with await Store.open(f"sqlite:///{folder}/archive.db") as store:
        study = await Study.open(store, bot_name="bot")
        for question in _questions():
            for language in Language:
                answer = await study.answer(question, language)
                place = "_".join(question.regions)
                for paper in ("docx", "pdf"):
                    began = time.perf_counter()
                    file = await study.paper(answer, "docx" if paper == "docx" else "pdf", today=DAY)
                    seconds.append(time.perf_counter() - began)
                    assert file is not None, f"no {paper} for {place}"
                    (folder / f"{place}_{language}.{paper}").write_bytes(file.content)
    return seconds


def _questions() -> list[Question]:
    regions = [ask(Kind.REGION_SUMMARY, region.key) for region in load_catalogue().current]
    return [*regions, ask(Kind.RECOMMENDATION, ["all"])]


def _laid_out(writer: str, folder: Path) -> list[str]:
    """Return the DOCX files that LibreOffice lays out on more than one page."""
    out = folder / "laid_out"
    papers = sorted(map(str, folder.glob("*.docx")))
    command = [writer, "--headless", "--convert-to", "pdf", "--outdir", str(out), *papers]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    laid = sorted(out.glob("*.pdf"))
    print(f"{len(laid)} of {len(papers)} DOCX laid out by LibreOffice")
    missing = [] if len(laid) == len(papers) else ["some were not laid out"]
    return missing + [f"{path.stem}.docx" for path in laid if _pages(path) != 1]


def _pages(path: Path) -> int:
    with path.open("rb") as opened:
        return len(PdfReader(opened).pages)


if __name__ == "__main__":
    raise SystemExit(main())
