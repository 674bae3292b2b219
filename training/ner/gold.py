"""Turns the gold sets into sentences with spans, in fixed train and test parts.

Usage: gold.py DATA_FOLDER OUT_FOLDER   where DATA_FOLDER holds ner/… as described in README.md.
The last fifth of WikiGold and of re3d, and the development part of WNUT-17, are never trained on.
"""
import json
import pathlib
import sys

TYPES = {
    "PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "LOCATION",
    "person": "PERSON", "location": "LOCATION", "corporation": "ORGANIZATION", "group": "ORGANIZATION",
    "Person": "PERSON", "Organisation": "ORGANIZATION", "Location": "LOCATION",
}
NO_SPACE_BEFORE = set(".,;:!?%)]}’'") | {"'s", "’s", "n't", "n’t", "'re", "'ve", "'ll", "'m", "'d", "''"}
NO_SPACE_AFTER = set("([{$£€#@") | {"``"}


def sentences(path, separator):
    sentence = []
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split(separator) if separator else line.split()
        if len(fields) < 2 or not fields[0].strip():
            if sentence:
                yield sentence
            sentence = []
        elif fields[0] != "-DOCSTART-":
            sentence.append((fields[0], fields[-1]))
    if sentence:
        yield sentence


def as_spans(sentence):
    text, spans, open_quote, last_label, glue = "", [], False, "O", True
    for token, label in sentence:
        quote = token == '"'
        glued = glue or token in NO_SPACE_BEFORE or (quote and open_quote)
        start = len(text) + (0 if glued or not text else 1)
        text = text + ("" if glued or not text else " ") + token
        kind = TYPES.get(label[2:])
        if kind and (label.startswith("B-") or last_label[2:] != label[2:]):
            spans.append([start, len(text), kind])
        elif kind:
            spans[-1][1] = len(text)
        glue = token in NO_SPACE_AFTER or (quote and not open_quote)
        open_quote = open_quote != quote
        last_label = label
    return {"text": text, "spans": spans}


def write(path, items):
    with open(path, "w", encoding="utf-8") as lines:
        for item in items:
            lines.write(json.dumps(as_spans(item), ensure_ascii=False) + "\n")


def main():
    data, out = pathlib.Path(sys.argv[1]) / "ner", pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    for name, path, separator in (
        ("wikigold", "wikigold/wikigold.conll.txt", None),
        ("re3d", "re3d/re3d-train.conll", "\t"),
    ):
        items = list(sentences(data / path, separator))
        cut = len(items) * 4 // 5
        write(out / f"{name}-train.jsonl", items[:cut])
        write(out / f"{name}-test.jsonl", items[cut:])
    write(out / "wnut-train.jsonl", sentences(data / "WNUT17/wnut17train.conll", "\t"))
    write(out / "wnut-test.jsonl", sentences(data / "WNUT17/emerging.dev.conll", "\t"))
    tweets = [s for part in "abefgh" for s in sentences(data / f"BTC/{part}.conll", "\t")]
    write(out / "btc-train.jsonl", tweets)


if __name__ == "__main__":
    main()
