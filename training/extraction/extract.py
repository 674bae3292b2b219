"""Runs trafilatura and newspaper4k over the measured pages, for docs/quality/clean.md.

    python3 -m venv .cache/extraction/venv
    .cache/extraction/venv/bin/pip install -r training/extraction/requirements.txt
    .cache/extraction/venv/bin/python training/extraction/extract.py ../shared/data/extraction .cache/extraction

writes one JSON-lines file for each extractor, {"file", "text", "title", "author", "date"} a page, and its pages per CPU second.
The report (CleanReportTest) reads what it finds there and scores it as it scores everything else.
"""
import importlib.metadata
import json
import sys
import tarfile
import time
from pathlib import Path


def pages(data: Path):
    """(name, bytes) of every page of both sets."""
    with tarfile.open(data / "trafilatura-eval" / "pages.tar.xz") as archive:
        for member in archive:
            if member.isfile():
                yield Path(member.name).name, archive.extractfile(member).read()
    with tarfile.open(data / "mozilla-readability.tar.xz") as archive:
        for member in archive:
            if member.isfile() and member.name.endswith("/source.html"):
                yield member.name, archive.extractfile(member).read()


def trafilatura_page(page: bytes) -> dict:
    import trafilatura

    text = trafilatura.extract(page, include_comments=False) or ""
    facts = trafilatura.extract_metadata(page)
    return {"text": text, "title": facts.title or "", "author": facts.author or "", "date": facts.date or ""}


def newspaper_page(page: bytes) -> dict:
    import newspaper

    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=page.decode("utf-8", "replace"))
    article.parse()
    return {
        "text": article.text or "",
        "title": article.title or "",
        "author": "; ".join(article.authors),
        "date": str(article.publish_date or "")[:10],
    }


def run(name: str, way, data: Path, out: Path) -> None:
    label = f"{name} {importlib.metadata.version(name)}"
    rows, seconds = [], 0.0
    for file, page in pages(data):
        start = time.process_time()
        try:
            found = way(page)
        except Exception:  # a page lost is a page lost
            found = {"text": "", "title": "", "author": "", "date": ""}
        seconds += time.process_time() - start
        rows.append({"file": file, **found})
    with open(out / f"{name}.jsonl", "w", encoding="utf-8") as lines:
        lines.write(json.dumps({"extractor": label, "pagesPerSecond": round(len(rows) / seconds)}) + "\n")
        lines.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    print(label, len(rows), "pages,", round(len(rows) / seconds), "a CPU second", file=sys.stderr)


if __name__ == "__main__":
    where, to = Path(sys.argv[1]), Path(sys.argv[2])
    to.mkdir(parents=True, exist_ok=True)
    run("trafilatura", trafilatura_page, where, to)
    run("newspaper4k", newspaper_page, where, to)
