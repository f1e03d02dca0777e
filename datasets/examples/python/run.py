"""Runs the cells of the notebook in order, as Jupyter would.

With --write what they print is kept in the notebook as their output.
"""
import contextlib
import io
import json
import pathlib
import sys

path = pathlib.Path(__file__).with_name("stancekit.ipynb")
notebook = json.loads(path.read_text("utf-8"))
names = {"__name__": "__main__"}
for cell in notebook["cells"]:
    if cell["cell_type"] != "code":
        continue
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec("".join(cell["source"]), names)
    print(printed.getvalue(), end="")
    lines = printed.getvalue().splitlines(keepends=True)
    cell["outputs"] = [{"name": "stdout", "output_type": "stream", "text": lines}] if lines else []
if "--write" in sys.argv:
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", "utf-8")
