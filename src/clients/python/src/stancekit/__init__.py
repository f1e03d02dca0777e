"""Who said what on which issue with which stance, as a pandas DataFrame.

A client of stancekit, a program for Node: texts go to its command line or its service, and what comes back becomes a table.
Nothing here knows anything about language, and nothing leaves this machine unless you name a service elsewhere.
"""

from .analysis import analyze
from .client import Client
from .errors import DocumentError, EngineError, InputError, NotInstalledError, ServiceError, StancekitError, StancekitWarning
from .frame import COLUMNS
from .project import Project

__all__ = [
    "COLUMNS",
    "Client",
    "DocumentError",
    "EngineError",
    "InputError",
    "NotInstalledError",
    "Project",
    "ServiceError",
    "StancekitError",
    "StancekitWarning",
    "analyze",
]
__version__ = "0.1.0"
