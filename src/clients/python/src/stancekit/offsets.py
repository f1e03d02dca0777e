"""Offsets in project files count UTF-16 units; here they count code points, as Python slices do."""

from __future__ import annotations

from typing import Any, Callable

#: From here on a character takes two units.
ASTRAL = 0x10000


def to_code_points(value: Any, text: str) -> Any:
    """The same value with `start` and `end`, however deep, counted in code points of the text.

    >>> to_code_points({"start": 3, "end": 9}, "🕊 Norway")
    {'start': 2, 'end': 8}
    """
    if not any(ord(character) >= ASTRAL for character in text):
        return value
    encoded = text.encode("utf-16-le", "surrogatepass")
    return _walk(value, lambda offset: len(encoded[: 2 * offset].decode("utf-16-le", "replace")))


def to_units(value: Any, text: str) -> Any:
    """The same the other way.

    >>> to_units([{"start": 2, "end": 8}], "🕊 Norway")
    [{'start': 3, 'end': 9}]
    """
    return _walk(value, lambda offset: offset + sum(ord(character) >= ASTRAL for character in text[:offset]))


def _walk(value: Any, count: Callable[[int], int]) -> Any:
    if isinstance(value, list):
        return [_walk(one, count) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: count(one) if name in ("start", "end") and isinstance(one, int) else _walk(one, count) for name, one in value.items()
    }
