"""How fast a MiniLM encoder reads on one core, without any head: encoder_speed.py all-MiniLM-L6-v2 WORK SENTENCES.jsonl

Writes WORK/minilm.onnx and its int8 form, and prints words (our tokens, not word pieces) a CPU second.
"""
import json
import os
import pathlib
import re
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel, AutoTokenizer


class Encoder(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, mask):
        return self.model(input_ids=ids, attention_mask=mask).last_hidden_state


def export(base, plain, small):
    sample = AutoTokenizer.from_pretrained(base)("a b c", return_tensors="pt")
    axes = {0: "sentences", 1: "pieces"}
    torch.onnx.export(
        Encoder(AutoModel.from_pretrained(base).eval()), (sample["input_ids"], sample["attention_mask"]), plain,
        input_names=["ids", "mask"], output_names=["states"], dynamic_axes={"ids": axes, "mask": axes, "states": axes},
        dynamo=False)
    quantize_dynamic(plain, small, weight_type=QuantType.QInt8)


def speed(tokenizer, path, texts):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options)
    for _ in range(2):  # the first round warms up
        start = time.process_time()
        for i in range(0, len(texts), 16):
            batch = tokenizer(texts[i:i + 16], padding=True, truncation=True, max_length=256, return_tensors="np")
            session.run(None, {"ids": batch["input_ids"].astype(np.int64), "mask": batch["attention_mask"].astype(np.int64)})
        seconds = time.process_time() - start
    words = sum(len(re.findall(r"\w+|[^\w\s]", text)) for text in texts)
    print(f"{path}: {words / seconds:,.0f} words a CPU second, {len(texts) / seconds:,.0f} sentences")


def main():
    base, work, sentences = sys.argv[1:4]
    plain, small = str(pathlib.Path(work) / "minilm.onnx"), str(pathlib.Path(work) / "minilm-int8.onnx")
    export(base, plain, small)
    texts = sorted((json.loads(line)["text"] for line in open(sentences, encoding="utf-8")), key=len)
    for path in (plain, small):
        speed(AutoTokenizer.from_pretrained(base), path, texts)


if __name__ == "__main__":
    main()
