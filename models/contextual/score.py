"""Figures of one reader, or of several averaged, alone and averaged with the fast model. See models/TRAININGS.md.

python3 score.py --reader A.pt [B.pt ...] --held REAL.jsonl REAL.fast.jsonl --dev DEV.jsonl DEV.fast.jsonl \\
  [--set NAME ROWS.jsonl FAST.jsonl]... [--temperature T.json] [--mixture M.json]

Temperatures are fitted on the held-out real rows, shares and thresholds on these and the written rows of `dev`, each set counting alike.
Rows with a field `half` are told apart by it.
"""
import argparse
import json

import numpy as np
import torch

from measure import ATTITUDES, attitude_scores, predict, scores, sigmoid, softmax, truth_of
from net import load
from pieces import Pieces
from rows import MAXIMUM, held_out, read_rows


def fast_scores(rows, issues):
    """Log-odds of the issues and logarithms of the stances' probabilities, as the fast model gives them."""
    about = np.array([[row["issues"][issue] for issue in issues] for row in rows]).clip(1e-4, 1 - 1e-4)
    sides = np.array([[row["stances"][issue] for issue in issues] for row in rows]).clip(1e-4, 1)
    return np.log(about / (1 - about)), np.log(sides)


def read_with(readers, rows):
    """The mean of what the readers say, in logits."""
    every = []
    for net, saved in readers:
        every.append(predict(net, rows, Pieces(saved["vocabulary"]), saved["issues"], MAXIMUM))
    attitudes = [np.mean(each, 0) for each in zip(*(found[2] for found in every))]
    return *(np.mean([found[part] for found in every], 0) for part in (0, 1)), attitudes, np.mean([f[3] for f in every], 0)


def logloss_about(about, truth):
    known = truth > -2
    p = sigmoid(about)[known].clip(1e-6, 1 - 1e-6)
    return -np.mean(np.where(truth[known] >= 0, np.log(p), np.log(1 - p)))


def logloss_sides(sides, truth):
    there = truth >= 0
    return -np.mean(np.log(softmax(sides[there])[np.arange(there.sum()), truth[there]].clip(1e-6)))


GRID = np.exp(np.linspace(-1, 1.2, 45))


def temperatures(about, sides, truth, attitudes, rows):
    """What logits are divided by, so that they are probabilities: the least log-loss on held-out rows."""
    said = [(a, ATTITUDES.index(t[2])) for found, row in zip(attitudes, rows) for a, t in zip(found, row["targets"])]
    logits, labels = np.array([a for a, _ in said]), np.array([t for _, t in said])
    least = lambda loss: float(round(min(GRID, key=loss), 3))
    of_attitudes = least(lambda by: logloss_sides(logits / by, labels))
    return {
        "issues": least(lambda by: logloss_about(about / by, truth)),
        "stances": least(lambda by: logloss_sides(sides / by, truth)),
        "attitudes": of_attitudes,
        "tone": of_attitudes,
    }


def mixture(sets, loss):
    """The share of the contextual reader that loses least in sets of (its scores, the fast model's, truth), each counting alike."""
    lost = lambda share: sum(loss(share * own + (1 - share) * fast, truth) for own, fast, truth in sets)
    return float(min(np.linspace(0.2, 1, 17), key=lost))


def threshold_of(sets):
    """The threshold with the best pairs on average over sets of (scores of issues, of stances, truth)."""
    pairs = lambda line: sum(scores(sigmoid(about), sides, truth, line)[2] for about, sides, truth in sets)
    return max((round(0.05 * step, 2) for step in range(2, 18)), key=pairs)


def calibration_error(sides, truth):
    there = truth >= 0
    p = softmax(sides[there])
    sure, right = p.max(-1), p.argmax(-1) == truth[there]
    bins = np.minimum((sure * 10).astype(int), 9)
    return sum(abs(sure[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in set(bins))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--reader", nargs="+", required=True)
    parser.add_argument("--held", nargs=2, required=True)
    parser.add_argument("--dev", nargs=2, required=True)
    parser.add_argument("--set", nargs=3, action="append", default=[])
    parser.add_argument("--temperature")
    parser.add_argument("--mixture", help="where shares and threshold are written")
    wanted = parser.parse_args()
    torch.set_num_threads(1)
    readers = [load(path) for path in wanted.reader]
    issues = readers[0][1]["issues"]

    def look(rows, fast):
        about, sides, attitudes, _ = read_with(readers, rows)
        return rows, truth_of(rows, issues), about, sides, attitudes, *fast_scores(fast, issues)

    real, fast = read_rows(wanted.held[0]), read_rows(wanted.held[1])
    chosen = [(row, f) for row, f in zip(real, fast) if held_out(row["group"])]
    held = look([row for row, _ in chosen], [f for _, f in chosen])
    rows, truth, about, sides, attitudes, fast_about, fast_sides = held
    fitted = temperatures(about, sides, truth, attitudes, rows)
    print("temperatures", fitted)
    dev = look(read_rows(wanted.dev[0]), read_rows(wanted.dev[1]))
    both = [held, dev]
    share = mixture([(d[2] / fitted["issues"], d[5], d[1]) for d in both], logloss_about)
    share_sides = mixture([(d[3] / fitted["stances"], d[6], d[1]) for d in both], logloss_sides)

    def mixed(data):
        about, sides, fast_about, fast_sides = data[2] / fitted["issues"], data[3] / fitted["stances"], data[5], data[6]
        return share * about + (1 - share) * fast_about, share_sides * sides + (1 - share_sides) * fast_sides

    line = threshold_of([(*mixed(d), d[1]) for d in both])
    alone = threshold_of([(d[2] / fitted["issues"], d[3], d[1]) for d in both])
    fast_line = threshold_of([(d[5], d[6], d[1]) for d in both])
    print(f"share of the contextual reader: issues {share:.2f}, stances {share_sides:.2f}")
    print(f"thresholds {line} mixed, {alone} alone, {fast_line} fast")
    others = [(name, look(read_rows(a), read_rows(b))) for name, a, b in wanted.set]
    for name, data in [("held-out real", held), ("dev", dev), *others]:
        for part, some in halves(data):
            show(f"{name} {part}", some, mixed, fitted, (alone, fast_line, line))
    if wanted.temperature:
        with open(wanted.temperature, "w", encoding="utf8") as file:
            json.dump(fitted, file)
    if wanted.mixture:
        with open(wanted.mixture, "w", encoding="utf8") as file:
            json.dump({"issues": share, "stances": share_sides, "threshold": line}, file)


def halves(data):
    """The data by `half`, where rows have one, and whole."""
    rows = data[0]
    for part in sorted({row["half"] for row in rows if "half" in row}):
        keep = np.array([row.get("half") == part for row in rows])
        yield part, [each[keep] if isinstance(each, np.ndarray) else [x for x, k in zip(each, keep) if k] for each in data]
    yield "", data


def show(name, data, mixed, fitted, lines):
    rows, truth, about, sides, attitudes, fast_about, fast_sides = data
    both = mixed(data)
    ways = {"alone": (about / fitted["issues"], sides / fitted["stances"]), "fast": (fast_about, fast_sides), "both": both}
    for (way, (a, s)), line in zip(ways.items(), lines):
        figures = " ".join(f"{x:.1f}" for x in scores(sigmoid(a), s, truth, line))
        print(f"{name:16} n {len(rows)}, {int((truth >= 0).sum())} {way:6} {figures} error {calibration_error(s, truth):.3f}")
    every, sided, n = attitude_scores(attitudes, rows)
    print(f"{name:16} attitudes {every:.1f}, forced {sided:.1f}, n {n}")


if __name__ == "__main__":
    main()
