"""The mean of the weights of readers that began alike and were trained on other orders and mixtures of rows.

python3 average.py --out READER.pt A.pt B.pt
"""
import argparse

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--out", required=True)
parser.add_argument("readers", nargs="+")
wanted = parser.parse_args()
every = [torch.load(path) for path in wanted.readers]
if any(one["keep"] != every[0]["keep"] for one in every):
    raise SystemExit("Expected readers with the same vocabulary.")
mean = {name: torch.stack([one["weights"][name].float() for one in every]).mean(0) for name in every[0]["weights"]}
options = {**every[0]["options"], "seeds": [one["options"]["seed"] for one in every]}
torch.save({**every[0], "weights": mean, "options": options}, wanted.out)
