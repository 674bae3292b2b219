"""A token head on the MiniLM encoder, as a yardstick for the shipped model (needs torch, transformers).

token_head.py train MINILM WORK   fine-tunes encoder and head on the sentences the shipped model learns from
                                  (WORK/silver-nlp4j.jsonl once, WORK/wikigold-train.jsonl twice); goes on from
                                  WORK/token-head/state.pt if there is one, writes WORK/token-head/model.pt
token_head.py label MINILM WORK IN.jsonl OUT.jsonl   labels sentences and prints the speed

The encoder reads lower case only, so each word's case (lower, Capital, UPPER, mIxed, other) is added to its input.
"""
import json
import pathlib
import random
import re
import sys
import time

import torch
from transformers import AutoModel, AutoTokenizer

LABELS = ["O"] + [f"{place}-{kind}" for kind in ("PERSON", "ORGANIZATION", "LOCATION") for place in "BI"]
BATCH, PASSES, SEED, LONGEST = 32, 1, 7, 96
WORD = re.compile(r"\w+|[^\w\s]")
torch.set_num_threads(1)


def case_of(word):
    if not word[0].isalpha():
        return 4
    return 0 if word.islower() else 1 if word.istitle() else 2 if word.isupper() else 3


class TokenHead(torch.nn.Module):
    def __init__(self, base):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base)
        width = self.encoder.config.hidden_size
        self.encoder.get_input_embeddings().weight.requires_grad_(False)  # half the cost of a step, for words mostly seen once
        self.case = torch.nn.Embedding(6, width)
        torch.nn.init.zeros_(self.case.weight)
        self.drop = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(width, len(LABELS))

    def forward(self, ids, mask, cases):
        words = self.encoder.get_input_embeddings()(ids) + self.case(cases)
        return self.head(self.drop(self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state))


def prepare(tokenizer, texts):
    """Pieces, cases and the first piece of each word, padded to the longest text."""
    words = [[m.span() for m in WORD.finditer(text)] for text in texts]
    split = [[text[a:b].lower() for a, b in spans] for text, spans in zip(texts, words)]
    batch = tokenizer(split, is_split_into_words=True, padding=True, truncation=True, max_length=256, return_tensors="pt")
    cases = torch.full_like(batch["input_ids"], 5)
    firsts = []
    for i, (text, spans) in enumerate(zip(texts, words)):
        first = {}
        for piece, word in enumerate(batch.word_ids(i)):
            if word is not None:
                cases[i, piece] = case_of(text[slice(*spans[word])])
                first.setdefault(word, piece)
        firsts.append(first)
    return batch["input_ids"], batch["attention_mask"], cases, words, firsts


def gold(item, words, first, target):
    for word, piece in first.items():
        target[piece] = 0
        start, end = words[word]
        for a, b, kind in item["spans"]:
            if a <= start and end <= b:
                target[piece] = LABELS.index(("B-" if start == a else "I-") + kind)


def spans(text, words, labels):
    found = []
    for (start, end), label in zip(words, labels):
        if label == "O":
            continue
        place, kind = label.split("-")
        joined = found and place == "I" and found[-1][2] == kind and not re.search(r"\w", text[found[-1][1]:start])
        if joined:
            found[-1][1] = end
        else:
            found.append([start, end, kind])
    return found


def read(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def batches(work):
    items = read(work / "silver-nlp4j.jsonl") + 2 * read(work / "wikigold-train.jsonl")
    items = [item for item in items if len(item["text"].split()) < LONGEST]
    chosen = random.Random(SEED)
    for _ in range(PASSES):
        chosen.shuffle(items)
        chunks = [sorted(items[i:i + 50 * BATCH], key=lambda item: len(item["text"])) for i in range(0, len(items), 50 * BATCH)]
        for chunk in chunks:
            groups = [chunk[i:i + BATCH] for i in range(0, len(chunk), BATCH)]
            chosen.shuffle(groups)
            yield from groups


def train(base, work):
    tokenizer, model = AutoTokenizer.from_pretrained(base), TokenHead(base)
    head = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    encoder = [p for name, p in model.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": 1e-4}, {"params": head, "lr": 1e-3}], weight_decay=0.01)
    todo = list(batches(work))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, step / 100) * max(0.02, 1 - step / len(todo)))
    folder, done, seen = work / "token-head", 0, 0.0
    folder.mkdir(exist_ok=True)
    torch.manual_seed(SEED)
    if (folder / "state.pt").exists():
        state = torch.load(folder / "state.pt")
        model.load_state_dict(state["model"]), optimizer.load_state_dict(state["optimizer"]), rate.load_state_dict(state["rate"])
        done = state["done"]
    model.train()
    for step in range(done, len(todo)):
        ids, mask, cases, words, firsts = prepare(tokenizer, [item["text"] for item in todo[step]])
        target = torch.full_like(ids, -100)
        for i, item in enumerate(todo[step]):
            gold(item, words[i], firsts[i], target[i])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(ids, mask, cases)
        loss = torch.nn.functional.cross_entropy(scores.float().flatten(0, 1), target.flatten())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        rate.step()
        seen = 0.98 * seen + 0.02 * loss.item()
        if (step + 1) % 50 == 0 or step + 1 == len(todo):
            print(f"{step + 1}/{len(todo)} loss {seen:.4f} cpu {time.process_time():.0f} s", flush=True)
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "rate": rate.state_dict(),
                        "done": step + 1}, folder / "next.pt")
            (folder / "next.pt").rename(folder / "state.pt")
    torch.save(model.state_dict(), folder / "model.pt")


@torch.inference_mode()
def label(base, work, source, target):
    tokenizer, model = AutoTokenizer.from_pretrained(base), TokenHead(base)
    model.load_state_dict(torch.load(work / "token-head/model.pt"))
    model.eval()
    items = read(source)
    order = sorted(range(len(items)), key=lambda i: len(items[i]["text"]))
    start, count, found = time.process_time(), 0, {}
    for i in range(0, len(order), 16):
        group = order[i:i + 16]
        ids, mask, cases, words, firsts = prepare(tokenizer, [items[j]["text"] for j in group])
        best = model(ids, mask, cases).argmax(-1)
        for row, j in enumerate(group):
            labels = [LABELS[best[row, firsts[row][w]]] if w in firsts[row] else "O" for w in range(len(words[row]))]
            found[j] = spans(items[j]["text"], words[row], labels)
            count += len(words[row])
    print(f"{count / (time.process_time() - start):,.0f} tokens a CPU second", file=sys.stderr)
    with open(target, "w", encoding="utf-8") as out:
        for i, item in enumerate(items):
            out.write(json.dumps({"text": item["text"], "spans": found[i]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    action, base, work, *rest = sys.argv[1:]
    train(base, pathlib.Path(work)) if action == "train" else label(base, pathlib.Path(work), *rest)
