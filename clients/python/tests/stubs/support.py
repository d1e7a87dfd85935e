"""A stub of Mooring's API and a clock for tests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any

import httpx

from mooring import AsyncMooring, Mooring
from mooring._runtime import Runtime

ID = "7c1d0000-0000-4000-8000-000000000001"
OTHER = "7c1d0000-0000-4000-8000-000000000002"
URL = "https://mooring.example"
KEY = "mrg_marker-access-key"
SECRET = "sk-marker-secret"
OPENAI = {
    "id": ID,
    "type": "dynamiq.connections.OpenAI",
    "api_key": SECRET,
    "url": "https://api.openai.com/v1",
}

Handler = Callable[[httpx.Request], httpx.Response]


class Clock:
    """Time that passes where a client waits."""

    def __init__(self) -> None:
        self.time = 1_000_000.0
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def runtime(self) -> Runtime:
        return Runtime(lambda: self.time, self.sleep, self.sleep_async, lambda: 0.5)


class Stub:
    """Answers requests in turn, the last answer again and again; keeps what was asked."""

    def __init__(self, *answers: httpx.Response | Exception | Handler) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        # A copy, since an auth flow sends the same request again with other headers.
        sent = httpx.Request(
            request.method, request.url, headers=request.headers, content=request.content
        )
        with self.lock:
            self.requests.append(sent)
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(
                answer.status_code, headers=answer.headers, content=answer.content
            )
        return answer(request)

    def bodies(self) -> list[Any]:
        return [json.loads(request.content or b"null") for request in self.requests]


def ok(data: Any, **more: Any) -> httpx.Response:
    return httpx.Response(200, json={"data": data, **more})


def problem(status: int, code: str, *, headers: dict[str, str] | None = None, **details: Any):
    error = {"code": code, "message": f"It is {code}.", "request_id": "r-1"}
    if details:
        error["details"] = details
    return httpx.Response(status, json={"error": error}, headers=headers)


def by_id(credentials: dict[str, Any]) -> Handler:
    """Answers lookups of one, and of many, with these credentials under the asked ids."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/credentials":
            ids = json.loads(request.content)["connection_ids"]
            return ok([{**credentials, "id": id} for id in ids])
        return ok({**credentials, "id": request.url.path.split("/")[3]})

    return answer


def client(stub: Stub, clock: Clock | None = None, **options: Any) -> Mooring:
    transport = httpx.Client(transport=httpx.MockTransport(stub))
    runtime = (clock or Clock()).runtime()
    return Mooring(URL, KEY, http_client=transport, runtime=runtime, **options)


def async_client(stub: Any, clock: Clock | None = None, **options: Any) -> AsyncMooring:
    transport = httpx.AsyncClient(transport=httpx.MockTransport(stub))
    runtime = (clock or Clock()).runtime()
    return AsyncMooring(URL, KEY, http_client=transport, runtime=runtime, **options)
