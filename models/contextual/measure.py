"""Figures: issues (micro-F1), stance where the issue is given (accuracy), both together (pairs, F1); attitudes."""
import numpy as np
import torch

from rows import ATTITUDES, SIDES, batch, encode


@torch.no_grad()
def predict(net, rows, pieces, issues, maximum, size=48):
    """Logits: issues [n, I], stances [n, I, 3], attitudes (a list a row), tone [n, 3]."""
    net.eval()
    items = [encode(row, pieces, maximum) for row in rows]
    order = sorted(range(len(items)), key=lambda at: len(items[at]["ids"]))
    found = [None] * len(items)
    for start in range(0, len(order), size):
        part = order[start : start + size]
        out = net(*batch([items[at] for at in part], issues)["inputs"])
        for place, at in enumerate(part):
            found[at] = [values[place].float().numpy() for values in out]
    about, sides, attitudes, tone = zip(*found)
    return np.array(about), np.array(sides), [a[: len(r["targets"])] for a, r in zip(attitudes, rows)], np.array(tone)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def truth_of(rows, issues):
    """Stance an issue: -1 not about it, -2 not to be counted."""
    truth = np.full((len(rows), len(issues)), -1)
    for at, row in enumerate(rows):
        for issue, side in row["issues"].items():
            truth[at, issues.index(issue)] = SIDES.index(side)
        for issue in row.get("doubtful", []) + row.get("ignore", []):
            truth[at, issues.index(issue)] = -2
    return truth


def f1(right, found, wanted):
    return 200 * right / max(found + wanted, 1)


def scores(about, sides, truth, threshold):
    """about: probabilities; sides: scores of the stances. Issues F1, stance accuracy, pairs F1, off-topic left alone."""
    found = (about >= threshold) & (truth > -2)
    there = truth >= 0
    best = sides.argmax(-1)
    right = found & there
    off = ~(truth >= -1).any(1) | (truth < 0).all(1)
    return (
        f1(right.sum(), found.sum(), there.sum()),
        100 * (best[there] == truth[there]).mean() if there.any() else 0,
        f1((right & (best == truth)).sum(), found.sum(), there.sum()),
        100 * (~found[off].any(1)).mean() if off.any() else 0,
    )


def best_threshold(about, sides, truth):
    return max((round(0.05 * step, 2) for step in range(2, 18)), key=lambda t: scores(about, sides, truth, t)[2])


def attitude_scores(attitudes, rows):
    """Accuracy of the attitudes, and where it is positive or negative, of these two alone."""
    pairs = [(a, ATTITUDES.index(t[2])) for found, row in zip(attitudes, rows) for a, t in zip(found, row["targets"])]
    if not pairs:
        return (0.0, 0.0, 0)
    every = 100 * np.mean([a.argmax() == t for a, t in pairs])
    sided = [(a, t) for a, t in pairs if t < 2]
    return every, 100 * np.mean([a[:2].argmax() == t for a, t in sided]) if sided else 0.0, len(pairs)
