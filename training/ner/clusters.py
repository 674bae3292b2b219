"""Groups English words by meaning: k-means over the input embeddings of all-MiniLM-L6-v2 (Apache-2.0).

Usage: clusters.py MODEL_FOLDER   writes clusters.txt next to the other resources of the name package.
Two granularities a word: a fine and a coarse group.
"""
import pathlib
import sys

import numpy as np
from safetensors.numpy import load_file

OUT = pathlib.Path(__file__).parents[2] / "streams-app/src/main/resources/org/newsmonitor/entity/name/clusters.txt"
HEADER = (
    "# Words, their fine and their coarse group: k-means over the input embeddings of all-MiniLM-L6-v2 (Apache-2.0),\n"
    "# made by training/ner/clusters.py.\n"
)


def kmeans(points, count, rounds, seed=7):
    centres = points[np.random.default_rng(seed).choice(len(points), count, replace=False)]
    for _ in range(rounds):
        nearest = np.argmax(points @ centres.T, axis=1)
        for group in range(count):
            members = points[nearest == group]
            if len(members):
                centre = members.sum(axis=0)
                centres[group] = centre / np.linalg.norm(centre)
    return np.argmax(points @ centres.T, axis=1), centres


def main():
    folder = pathlib.Path(sys.argv[1])
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    tensors = load_file(folder / "model.safetensors")
    vectors = next(v for k, v in tensors.items() if k.endswith("word_embeddings.weight")).astype(np.float32)
    kept = [i for i, word in enumerate(vocabulary) if word.isalpha() and word.isascii() and len(word) > 1]
    points = vectors[kept] - vectors[kept].mean(axis=0)
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    fine, centres = kmeans(points, 400, 12)
    coarse = kmeans(centres.copy(), 48, 12)[0][fine]
    rows = sorted(f"{vocabulary[i]}\t{f}\t{c}" for i, f, c in zip(kept, fine, coarse))
    OUT.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
