"""What can go wrong: each error has a code for programs and a message that says what was expected, what came and what to do."""

from __future__ import annotations

from typing import Any, Optional


class StancekitError(Exception):
    """The class of all errors of this package.

    Attributes:
        code: What went wrong, for programs, such as ``"INVALID_TEXT"``: the engine's own codes, and those of this package.
        message: The same for people.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{message} ({code})")
        self.code = code
        self.message = message


class InputError(StancekitError, ValueError):
    """What was handed in cannot be used, and nothing was analysed."""


class NotInstalledError(StancekitError, RuntimeError):
    """Node or stancekit is not on this machine; the message says how to get it."""


class EngineError(StancekitError, RuntimeError):
    """The program that analyses has ended, or refused.

    Attributes:
        status: Its exit status; negative where a signal ended it, None where it is not known.
        stderr: The last of what it wrote to standard error.
    """

    def __init__(self, code: str, message: str, status: Optional[int] = None, stderr: str = "") -> None:
        super().__init__(code, message)
        self.status = status
        self.stderr = stderr


class ServiceError(StancekitError, RuntimeError):
    """A service refused, or cannot be reached.

    Attributes:
        status: The status of HTTP; None where no answer came.
    """

    def __init__(self, code: str, message: str, status: Optional[int] = None) -> None:
        super().__init__(code, message)
        self.status = status


class DocumentError(StancekitError, ValueError):
    """A text among others could not be analysed (``errors="raise"``).

    Attributes:
        document: The id of the text.
    """

    def __init__(self, code: str, message: str, document: Any) -> None:
        super().__init__(code, f"Document {document!r}: {message}")
        self.document = document


class StancekitWarning(UserWarning):
    """Some texts could not be analysed (``errors="warn"``); ``frame.attrs["failed"]`` has them."""
