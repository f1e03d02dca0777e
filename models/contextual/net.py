"""The net: six layers of BERT, and on top of them issues, stances, attitudes to targets and tone, in one pass; and vectors of whole texts."""
import math

import torch
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER = 384, 12, 1536
POSITIONS = 128
MARKED = 2  # the layer from which on the actor's pieces are marked
FAR = -1e4  # added to the score of what must not be attended to


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, bias):
        n, t, _ = x.shape
        qkv = self.qkv(x).view(n, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + bias, -1)
        mixed = (weights @ v).transpose(1, 2).reshape(n, t, WIDTH)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    def __init__(self, pieces, issues, layers=6):
        super().__init__()
        self.words, self.positions = nn.Embedding(pieces, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(0.1)
        self.acting = nn.Parameter(torch.zeros(WIDTH))  # marks the actor's pieces
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        small = lambda *shape: nn.Parameter(torch.randn(*shape) * 0.02)
        self.queries = small(issues, WIDTH)
        self.about, self.about_bias = small(issues, 2 * WIDTH), nn.Parameter(torch.full((issues,), -2.0))
        self.side, self.side_own = nn.Linear(2 * WIDTH, 128), small(issues, 128)
        self.side_out, self.side_out_own = nn.Linear(128, 3), small(issues, 3, 128)
        self.look, self.nobody = nn.Linear(WIDTH, WIDTH), small(WIDTH)
        self.feel, self.feel_out = nn.Linear(4 * WIDTH, 128), nn.Linear(128, 3)
        self.tone_query, self.tone_out = small(WIDTH), nn.Linear(2 * WIDTH, 3)

    def encode(self, ids, mask, actor):
        return self.states(ids, mask, actor)[-1]

    def states(self, ids, mask, actor):
        """What each layer says of each piece."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        x = self.drop(self.norm(x))
        bias = (1 - mask.float())[:, None, None, :] * FAR
        states = []
        for at, layer in enumerate(self.layers):
            # Below stand the layers that stay as they were pretrained.
            x = layer(x + actor.unsqueeze(-1) * self.acting if at == MARKED else x, bias)
            states.append(x)
        return states

    def forward(self, ids, mask, targets, actor):
        return self.heads(self.encode(ids, mask, actor), mask, targets, actor)

    def heads(self, x, mask, targets, actor):
        real = mask.float()
        mean = (x * real.unsqueeze(-1)).sum(1) / real.sum(1, keepdim=True)
        bias = (1 - real).unsqueeze(1) * FAR

        pooled = torch.softmax(self.queries @ x.transpose(1, 2) + bias, -1) @ x  # [n, issues, width]
        own = torch.cat([pooled, mean.unsqueeze(1).expand_as(pooled)], -1)
        own = F.dropout(own, 0.1, self.training)
        issues = (own * self.about).sum(-1) + self.about_bias
        hidden = F.dropout(F.gelu(self.side(own) + self.side_own), 0.1, self.training)
        stances = self.side_out(hidden) + (hidden.unsqueeze(2) * self.side_out_own).sum(-1)

        acting = actor.sum(1, keepdim=True)
        who = (actor.unsqueeze(-1) * x).sum(1) / acting.clamp(min=1) + (acting == 0).float() * self.nobody
        target = targets @ x / targets.sum(-1, keepdim=True).clamp(min=1)  # [n, k, width]
        seen = torch.softmax(self.look(target) @ x.transpose(1, 2) / math.sqrt(WIDTH) + bias, -1) @ x
        one = lambda y: y.unsqueeze(1).expand_as(target)
        joined = F.dropout(torch.cat([target, seen, one(who), one(mean)], -1), 0.1, self.training)
        attitudes = self.feel_out(F.gelu(self.feel(joined)))

        heard = (torch.softmax(x @ self.tone_query + bias.squeeze(1), -1).unsqueeze(-1) * x).sum(1)
        tone = self.tone_out(torch.cat([heard, mean], -1))
        return issues, stances, attitudes, tone


class WithVectors(nn.Module):
    """A trained reader as it is exported, with a vector of each text besides: for whoever trains classifiers of their own on it."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, mask, targets, actor):
        states = self.reader.states(ids, mask, actor)
        real = mask.float().unsqueeze(-1)
        means = [(states[at] * real).sum(1) / real.sum(1) for at in pooled_layers(len(states))]
        return *self.reader.heads(states[-1], mask, targets, actor), torch.cat(means, -1)


def pooled_layers(layers):
    """The layers whose means a vector holds: every second one, since the lower ones keep more of the words, and the last."""
    return sorted({*range(1, layers, 2), layers - 1})


def start_from(tensors, keep, issues, layers=6):
    """A reader with MiniLM's weights, the kept rows of its vocabulary, and fresh heads. Of fewer layers, evenly spread ones."""
    net = Reader(len(keep), issues, layers)
    strip = {name.removeprefix("bert."): value for name, value in tensors.items()}
    words = strip["embeddings.word_embeddings.weight"][keep]
    # Every piece is of the first sentence: its type can be added to the positions for good.
    places = strip["embeddings.position_embeddings.weight"][:POSITIONS] + strip["embeddings.token_type_embeddings.weight"][0]
    with torch.no_grad():
        net.words.weight.copy_(words)
        net.positions.weight.copy_(places)
        copy(net.norm, strip, "embeddings.LayerNorm")
        for at, layer in enumerate(net.layers):
            source = f"encoder.layer.{round(at * 5 / max(layers - 1, 1))}"
            parts = [strip[f"{source}.attention.self.{name}.weight"] for name in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat(parts))
            layer.qkv.bias.copy_(torch.cat([strip[f"{source}.attention.self.{n}.bias"] for n in ("query", "key", "value")]))
            copy(layer.out, strip, f"{source}.attention.output.dense")
            copy(layer.norm1, strip, f"{source}.attention.output.LayerNorm")
            copy(layer.up, strip, f"{source}.intermediate.dense")
            copy(layer.down, strip, f"{source}.output.dense")
            copy(layer.norm2, strip, f"{source}.output.LayerNorm")
    for fixed in (net.words, net.positions, net.norm):
        fixed.requires_grad_(False)
    return net


def copy(module, tensors, name):
    module.weight.copy_(tensors[f"{name}.weight"])
    module.bias.copy_(tensors[f"{name}.bias"])


def load(path):
    """A reader as `train.py` has saved it, and what was saved with it."""
    saved = torch.load(path)
    net = Reader(len(saved["vocabulary"]), len(saved["issues"]), saved["layers"])
    net.load_state_dict(saved["weights"])
    return net.eval(), saved
