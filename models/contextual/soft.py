"""What a reader, averaged with the fast model, says of unlabelled sentences: labels for the fast model to learn from.

python3 soft.py --reader READER.pt --temperature FILE --mixture FILE --rows sentences.jsonl --fast FAST.jsonl --out soft.jsonl
"""
import argparse
import json

import torch

from measure import sigmoid, softmax
from net import load
from rows import read_rows
from score import fast_scores, read_with


def main():
    parser = argparse.ArgumentParser()
    for name in ("reader", "temperature", "mixture", "rows", "fast", "out"):
        parser.add_argument(f"--{name}", required=True)
    wanted = parser.parse_args()
    torch.set_num_threads(1)
    with open(wanted.temperature, encoding="utf8") as file:
        by = json.load(file)
    with open(wanted.mixture, encoding="utf8") as file:
        share = json.load(file)
    reader = load(wanted.reader)
    issues = reader[1]["issues"]
    rows = [{"set": "none", "targets": [], **row} for row in read_rows(wanted.rows)]
    about, sides, _, _ = read_with([reader], rows)
    fast_about, fast_sides = fast_scores(read_rows(wanted.fast), issues)
    about = sigmoid(share["issues"] * about / by["issues"] + (1 - share["issues"]) * fast_about)
    sides = softmax(share["stances"] * sides / by["stances"] + (1 - share["stances"]) * fast_sides)
    short = lambda values: [round(float(value), 4) for value in values]
    with open(wanted.out, "w", encoding="utf8") as file:
        for row, a, s in zip(rows, about, sides):
            line = {"source": row["source"], "text": row["text"]}
            line["issues"] = dict(zip(issues, short(a)))
            line["stances"] = {issue: short(three) for issue, three in zip(issues, s)}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
