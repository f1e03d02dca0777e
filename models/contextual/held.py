"""Writes the real rows that are held out of training, for `npm run train -- --hold` and `models/fitBlend.ts`. See models/TRAININGS.md.

python3 held.py --rows ROWS --out HELD.jsonl [--certain | --doubtful]
"""
import argparse
import json
import os

from rows import held_rows, read_rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True, help="the folder that rows.ts has written")
    parser.add_argument("--out", required=True)
    parser.add_argument("--certain", action="store_true", help="leave out rows with a label on which readers may differ")
    parser.add_argument("--doubtful", action="store_true", help="only rows with such a label")
    wanted = parser.parse_args()
    rows = read_rows(os.path.join(wanted.rows, "train.jsonl"))
    out = lambda row: wanted.certain if row.get("doubtful") else wanted.doubtful
    some = [row for row in held_rows(rows) if not out(row)]
    with open(wanted.out, "w", encoding="utf8") as file:
        for row in some:
            targets = {row["text"][start:end]: label for start, end, label in row["targets"]}
            kept = {"source": row["source"], "text": row["text"], "issues": row["issues"], "targets": targets}
            if "actor" in row:
                kept["actor"] = row["text"][row["actor"][0] : row["actor"][1]]
            file.write(json.dumps(kept, ensure_ascii=False) + "\n")
    print(len(some), "rows")


if __name__ == "__main__":
    main()
