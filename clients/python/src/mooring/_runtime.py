"""Time and randomness, which tests replace."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Runtime:
    """The clock, the waiting and the randomness of a client."""

    #: Seconds since 1970.
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep
    #: From 0 up to 1.
    jitter: Callable[[], float] = random.random
