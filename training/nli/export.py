"""Exports the trained model to int8 ONNX and checks it against fp32.

Usage: export.py --trained <folder written by train.py> --data <data folder> --out <model folder>
Inputs input_ids, attention_mask, token_type_ids (int64, batch x length); output logits (batch x 3):
0 entailment, 1 neutral, 2 contradiction.
"""
import argparse
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import BertForSequenceClassification

import measured_sets
from measure import onnx_scorer
from model import logits, tokenizer, torch_scorer

INPUTS = ("input_ids", "attention_mask", "token_type_ids")


class Logits(torch.nn.Module):
    """The classifier with its inputs in a fixed order and the logits as its only output."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask, token_type_ids):
        return self.model(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).logits


def export(model, path):
    """Writes the fp32 ONNX file with dynamic batch and length (opset 17)."""
    sample = tuple(torch.ones((2, 16), dtype=torch.int64) for _ in INPUTS)
    axes = {name: {0: "batch", 1: "length"} for name in INPUTS} | {"logits": {0: "batch"}}
    torch.onnx.export(Logits(model).eval(), sample, str(path), input_names=list(INPUTS), output_names=["logits"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)


def quantize(fp32, int8):
    """Int8 weights by channel, 7 bits of range (exact on processors without VNNI); the six feed-forward outputs,
    whose activations have outliers, stay fp32: 11 MB more and half the disagreement with fp32."""
    names = [node.name for node in onnx.load(fp32).graph.node if node.op_type == "MatMul"]
    kept = [name for name in names if "/output/dense" in name and "attention" not in name]
    quantize_dynamic(fp32, int8, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, nodes_to_exclude=kept)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("trained", "data", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    model = BertForSequenceClassification.from_pretrained(args.trained, attn_implementation="eager").eval()
    with tempfile.TemporaryDirectory() as scratch:
        export(model, Path(scratch, "fp32.onnx"))
        quantize(Path(scratch, "fp32.onnx"), out / "model.onnx")
    coder = tokenizer(args.trained)
    pieces = sorted(coder.get_vocab().items(), key=lambda item: item[1])
    (out / "vocab.txt").write_text("".join(f"{piece}\n" for piece, _ in pieces), encoding="utf-8")
    compare(model, out, coder, [pair[:2] for pair in measured_sets.mnli(args.data)[:500]])


def compare(model, out, coder, pairs):
    """Prints how often the int8 file and the fp32 model choose the same label, and the largest difference of logits."""
    ours, theirs = logits(onnx_scorer(out / "model.onnx"), coder, pairs), logits(torch_scorer(model), coder, pairs)
    same = (ours.argmax(axis=1) == theirs.argmax(axis=1)).mean()
    print(f"{(out / 'model.onnx').stat().st_size:,} bytes; same label as fp32 on {same:.3f} of {len(pairs)} pairs, "
          f"largest difference of logits {np.abs(ours - theirs).max():.3f}")


if __name__ == "__main__":
    main()
