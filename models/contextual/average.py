"""The mean of the weights of readers that began alike and were trained on other orders and mixtures of rows.

python3 average.py --out READER.pt A.pt B.pt

One that is named twice counts twice. Where vocabularies differ, that of the first stays, with its embeddings, which do not learn.
"""
import argparse

import torch

EMBEDDINGS = "words.weight"

parser = argparse.ArgumentParser()
parser.add_argument("--out", required=True)
parser.add_argument("readers", nargs="+")
wanted = parser.parse_args()
every = [torch.load(path) for path in wanted.readers]
mean = {name: torch.stack([one["weights"][name].float() for one in every]).mean(0) for name in every[0]["weights"] if name != EMBEDDINGS}
mean[EMBEDDINGS] = every[0]["weights"][EMBEDDINGS].float()
seeds = [seed for one in every for seed in one["options"].get("seeds", [one["options"]["seed"]])]
options = {**every[0]["options"], "seeds": list(dict.fromkeys(seeds))}
rows = {name: max(one["rows"].get(name, 0) for one in every) for name in every[-1]["rows"]}
torch.save({**every[0], "weights": mean, "options": options, "rows": rows}, wanted.out)
