"""Where the program is, and what to do where it is not."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import List, Optional, Sequence, Union

from .errors import NotInstalledError

Command = Union[str, Sequence[str], None]

OLDEST_NODE = 20

GET_NODE = (
    "Get it from https://nodejs.org, or by `apt install nodejs`, `brew install node`, `winget install OpenJS.NodeJS.LTS` "
    "or `conda install -c conda-forge nodejs`; `node --version` must say v20 or later."
)
GET_STANCEKIT = (
    "Install it by `npm install --global stancekit`, or name it in the environment variable STANCEKIT_COMMAND or by `command`."
)


def find_command(command: Command = None) -> List[str]:
    """The program and its first arguments: what is given, else as STANCEKIT_COMMAND says, else what is on the path, else what
    `npx` finds in this folder and those above.

    Raises:
        NotInstalledError: NODE_MISSING, STANCEKIT_MISSING.
    """
    given = command if command is not None else os.environ.get("STANCEKIT_COMMAND")
    if given:
        return _split(given)
    found = shutil.which("stancekit")
    if found:
        return [found]
    if shutil.which("node") is None:
        raise NotInstalledError("NODE_MISSING", f"stancekit needs Node 20 or later, and there is none on the path. {GET_NODE}")
    npx = shutil.which("npx")
    if npx is None:
        raise NotInstalledError("STANCEKIT_MISSING", f"There is no stancekit on the path. {GET_STANCEKIT}")
    # By itself --no-install asks the registry of npm before it refuses.
    return [npx, "--offline", "--no-install", "stancekit"]


def _split(command: Union[str, Sequence[str]]) -> List[str]:
    parts = list(command) if not isinstance(command, str) else [command] if Path(command).is_file() else shlex.split(command)
    if not parts:
        raise NotInstalledError("STANCEKIT_MISSING", f"The command is empty. {GET_STANCEKIT}")
    if Path(parts[0]).suffix in (".js", ".mjs", ".cjs"):
        if shutil.which("node") is None:
            raise NotInstalledError("NODE_MISSING", f"{parts[0]} needs Node 20 or later, and there is none on the path. {GET_NODE}")
        return ["node", *parts]
    if shutil.which(parts[0]) is None:
        raise NotInstalledError("STANCEKIT_MISSING", f"There is no program {parts[0]!r}. {GET_STANCEKIT}")
    return parts


def advice(stderr: str) -> str:
    """What to do about a program that ended at once; empty where there is no advice."""
    if "npm error" in stderr or "npm ERR!" in stderr:
        return f" npx has found no stancekit in this folder. {GET_STANCEKIT}"
    version = _node_version()
    if version is None:
        return f" There is no Node on the path. {GET_NODE}"
    return f" Node {version} is too old. {GET_NODE}" if version < OLDEST_NODE else ""


def _node_version() -> Optional[int]:
    try:
        told = subprocess.run(["node", "--version"], capture_output=True, encoding="utf-8", timeout=20, check=True).stdout
        return int(told.strip().lstrip("v").split(".")[0])
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
