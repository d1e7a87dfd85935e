"""Mooring: the credentials by which software reaches other services, looked up at run time."""

from mooring._async_client import AsyncMooring
from mooring._client import Mooring
from mooring._connections import AsyncConnections, Connections
from mooring._errors import MooringError
from mooring._mcp import AsyncMcpAuth, McpAuth
from mooring._record import Connection, ConnectionTest, Credentials
from mooring._version import __version__

__all__ = [
    "AsyncConnections",
    "AsyncMcpAuth",
    "AsyncMooring",
    "Connection",
    "ConnectionTest",
    "Connections",
    "Credentials",
    "McpAuth",
    "Mooring",
    "MooringError",
    "__version__",
]
