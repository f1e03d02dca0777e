"""Rows as tensors: pieces, marks of actor and targets, labels with weights; names of states exchanged at random."""
import json
import random

import torch

SIDES = ["favor", "against", "neutral"]
ATTITUDES = ["positive", "negative", "neutral"]
MAXIMUM = 96  # pieces of a statement, with [CLS] and [SEP]
DOUBTED = 0.3  # what a label counts on which careful readers may differ; where it was left out, nothing


def read_rows(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file if line.strip()]


class States:
    """Exchanges the names of states in a text, with their capitals and peoples, for those of other states."""

    def __init__(self, rows):
        self.names = {}
        for row in rows:
            for start, end, kind, code in row.get("places", []):
                self.names.setdefault(code, {}).setdefault(kind, set()).add(row["text"][start:end])
        self.names = {code: {k: sorted(v) for k, v in sorted(kinds.items())} for code, kinds in sorted(self.names.items())}

    def exchange(self, row, chance):
        places = row.get("places", [])
        asked = {}
        for _, _, kind, code in places:
            asked.setdefault(code, set()).add(kind)
        other = {}
        for code, kinds in asked.items():
            able = [c for c, has in self.names.items() if kinds <= has.keys() and c not in asked and c not in other.values()]
            other[code] = chance.choice(able) if able else code
        text, at, edges = "", 0, []
        for start, end, kind, code in places:
            name = row["text"][start:end] if other[code] == code else chance.choice(self.names[other[code]][kind])
            text += row["text"][at:start] + name
            edges.append((start, end, len(text) - len(name), len(text)))
            at = end
        text += row["text"][at:]
        move = lambda point, last: moved(edges, point, last)
        part = lambda span: [move(span[0], False), move(span[1], True), *span[2:]]
        actor = {"actor": part(row["actor"])} if "actor" in row else {}
        return {**row, "text": text, "targets": [part(target) for target in row["targets"]], **actor}


def names_of(rows):
    """What the targets of NewsMTSC are called, where it is a name and not a pronoun or a description."""
    called = (row["text"][start:end] for row in rows if row["set"] == "newsmtsc" for start, end, *_ in row["targets"])
    return sorted({name for name in called if name.istitle() and len(name) > 3 and name not in ("They", "Their", "Them")})


def renamed(row, names, chance):
    """The row with another name for its target, so that the name does not tell the attitude; as it is, if it has several or no name."""
    if row["set"] != "newsmtsc" or len(row["targets"]) != 1:
        return row
    start, end, label = row["targets"][0]
    if row["text"][start:end] not in names:
        return row
    name = chance.choice(names)
    text = row["text"][:start] + name + row["text"][end:]
    return {**row, "text": text, "targets": [[start, start + len(name), label]], "places": []}


def moved(edges, point, last):
    """Where a point of the old text stands in the new one; inside a name, at that side of it that is asked for."""
    shift = 0
    for start, end, new_start, new_end in edges:
        if point <= start:
            break
        if point < end:
            return new_end if last else new_start
        shift = new_end - end
    return point + shift


def mark(spans, part):
    """The pieces that overlap a part of the text."""
    return [1.0 if start < part[1] and end > part[0] and end > start else 0.0 for start, end in spans]


def encode(row, pieces, maximum):
    ids, spans = pieces.encode(row["text"], maximum)
    actor = mark(spans, row["actor"]) if "actor" in row else [0.0] * len(ids)
    return {"ids": ids, "actor": actor, "targets": [mark(spans, part) for part in row["targets"]], "row": row}


def labels_of(row, issues):
    """For issues: labels and what each counts; for stances: the class or -100, and what it counts."""
    about, counts, sides = [], [], []
    for issue in issues:
        label = row.get("issues", {}).get(issue)
        doubted = issue in row.get("doubtful", [])
        about.append(0.0 if label is None else 1.0)
        counts.append(0.0 if "issues" not in row or (doubted and label is None) else DOUBTED if doubted else 1.0)
        sides.append(-100 if label is None else SIDES.index(label))
    return about, counts, sides


def tone_of(row):
    """The tone of a sentence of news is what it says of its people, if that is one thing."""
    labels = {part[2] for part in row["targets"]}
    return ATTITUDES.index(labels.pop()) if row["set"] == "newsmtsc" and len(labels) == 1 else -100


def batch(items, issues):
    n, t = len(items), max(len(item["ids"]) for item in items)
    k = max(1, max(len(item["targets"]) for item in items))
    ids, mask = torch.zeros(n, t, dtype=torch.long), torch.zeros(n, t, dtype=torch.long)
    targets, actor = torch.zeros(n, k, t), torch.zeros(n, t)
    attitudes = torch.full((n, k), -100)
    for at, item in enumerate(items):
        length = len(item["ids"])
        ids[at, :length], mask[at, :length] = torch.tensor(item["ids"]), 1
        actor[at, :length] = torch.tensor(item["actor"])
        for place, marks in enumerate(item["targets"]):
            targets[at, place, :length] = torch.tensor(marks)
            label = item["row"]["targets"][place][2] if len(item["row"]["targets"][place]) > 2 else None
            if label in ATTITUDES and sum(marks):
                attitudes[at, place] = ATTITUDES.index(label)
    about, counts, sides = zip(*(labels_of(item["row"], issues) for item in items))
    return {
        "inputs": (ids, mask, targets, actor),
        "about": torch.tensor(about),
        "counts": torch.tensor(counts),
        "sides": torch.tensor(sides),
        "attitudes": attitudes,
        "tone": torch.tensor([tone_of(item["row"]) for item in items]),
    }


def by_length(items, size, chance):
    """Batches of items of about the same length, in random order."""
    order = sorted(range(len(items)), key=lambda at: (len(items[at]["ids"]) + chance.random() * 4))
    batches = [[items[at] for at in order[start : start + size]] for start in range(0, len(order), size)]
    chance.shuffle(batches)
    return batches


def held_rows(rows):
    """The real rows that nothing learns from."""
    return [row for row in rows if row["set"] == "real" and held_out(row["group"])]


def held_out(group):
    """Fifteen of a hundred groups of real rows, always the same ones; what is only written in their manner is not among them."""
    return not group.startswith("manner-") and random.Random(group).random() < 0.15
