"""The Lambda transport: ``lookup-credentials`` by invoke, where IAM decides."""

from __future__ import annotations

import json
from typing import Any, Protocol

from mooring._answers import Reply
from mooring._errors import MooringError
from mooring._flow import Answer, Invocation
from mooring._settings import Settings

_DENIED = ("AccessDeniedException", "AccessDenied", "UnrecognizedClientException")


class LambdaClient(Protocol):
    """What is used of boto3's Lambda client."""

    def invoke(self, *, FunctionName: str, Payload: bytes) -> Any:  # noqa: N803
        """Invokes a function."""


class Lambda:
    """Invokes ``lookup-credentials`` in the calling thread."""

    def __init__(self, settings: Settings, client: LambdaClient | None) -> None:
        self._settings = settings
        self._client = client

    def invoke(self, invocation: Invocation) -> Answer:
        """The response of the function, or a MooringError."""
        function = self._settings.lookup or ""
        payload = json.dumps(dict(invocation.payload)).encode()
        try:
            response = self._lambda().invoke(FunctionName=function, Payload=payload)
            content: bytes = response["Payload"].read()
        except MooringError as error:
            return error
        except Exception as error:  # noqa: BLE001 - botocore's errors share no base with its clients'
            return _to_error(error, function)
        if response.get("FunctionError") is not None:
            request_id = response.get("ResponseMetadata", {}).get("RequestId")
            message = "Mooring's lookup function failed. Its log has the reason."
            return MooringError("lookup_failed", message, request_id=request_id)
        return Reply(200, {}, content)

    def _lambda(self) -> LambdaClient:
        if self._client is None:
            try:
                import boto3
            except ImportError:
                message = "Lookups by Lambda need boto3: pip install 'mooring-client[aws]'."
                raise MooringError("not_configured", message) from None
            self._client = boto3.client("lambda")
        return self._client


def _to_error(error: Exception, function: str) -> MooringError:
    response = getattr(error, "response", None)
    details = response.get("Error", {}) if isinstance(response, dict) else {}
    name = str(details.get("Code") or type(error).__name__)
    if name in _DENIED:
        message = f"This function may not invoke {function}. Grant it with grantLookup(fn)."
        return MooringError("lookup_denied", message)
    if name == "ResourceNotFoundException":
        message = f"There is no {function}. Deploy Mooring to this account and region."
        return MooringError("lookup_function_missing", message)
    return MooringError("lookup_unavailable", f"Lambda did not answer ({name}).", retry_after=1)
