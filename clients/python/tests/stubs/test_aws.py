"""Lookups by Lambda, and sessions of boto3."""

from __future__ import annotations

import asyncio
import io
import json
from datetime import datetime, timezone
from typing import Any

import pytest
from support import ID, OPENAI, OTHER, SECRET, URL, Clock, Stub, client, ok

from mooring import AsyncMooring, Mooring, MooringError

boto3 = pytest.importorskip("boto3")
botocore_errors = pytest.importorskip("botocore.exceptions")

ARN = "arn:aws:lambda:eu-west-1:111122223333:function:lookup:worker"
KEYS = {
    "id": ID,
    "type": "dynamiq.connections.AWS",
    "access_key_id": "AKIA1",
    "secret_access_key": SECRET,
    "session_token": None,
    "region": "eu-central-1",
}


class FakeLambda:
    """A Lambda client that answers in turn."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, Any]] = []

    def invoke(self, *, FunctionName: str, Payload: bytes) -> Any:  # noqa: N803
        self.calls.append((FunctionName, json.loads(Payload)))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        facts = {"FunctionError": "Unhandled"} if answer is None else {}
        return {"Payload": io.BytesIO(json.dumps(answer).encode()), **facts}


def denied(code: str) -> Exception:
    response = {"Error": {"Code": code, "Message": "no"}}
    return botocore_errors.ClientError(response, "Invoke")


def mooring_by(answer: Any, *more: Any, **options: Any) -> tuple[Mooring, FakeLambda]:
    fake = FakeLambda(answer, *more)
    runtime = Clock().runtime()
    return Mooring(lookup=ARN, lambda_client=fake, runtime=runtime, **options), fake


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (denied("AccessDeniedException"), "lookup_denied"),
        (denied("ResourceNotFoundException"), "lookup_function_missing"),
        (denied("TooManyRequestsException"), "lookup_unavailable"),
        (None, "lookup_failed"),
        ({"data": []}, "unreadable_response"),
        ("text", "unreadable_response"),
        ({"error": {"code": "lookup_not_granted", "message": "No."}}, "lookup_not_granted"),
        (
            {"data": [{"id": ID, "error": {"code": "connection_not_found", "message": "No."}}]},
            "connection_not_found",
        ),
    ],
)
def test_a_lookup_by_lambda_that_fails_has_a_code(answer, code):
    mooring, _ = mooring_by(answer)
    with pytest.raises(MooringError) as caught:
        mooring.credentials(ID)
    assert caught.value.code == code
    assert caught.value.__cause__ is None


def test_lookups_go_by_lambda_where_it_is_granted(monkeypatch):
    monkeypatch.setenv("MOORING_LOOKUP", ARN)
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "worker")
    fake = FakeLambda({"data": [OPENAI, {**OPENAI, "id": OTHER}], "versions": {ID: 3}})
    found = Mooring(lambda_client=fake).credentials_many([ID, OTHER])
    assert [each["id"] for each in found] == [ID, OTHER]
    assert fake.calls == [(ARN, {"connection_ids": [ID, OTHER], "caller": "worker"})]


def test_a_url_that_is_passed_wins_over_the_grant(monkeypatch):
    monkeypatch.setenv("MOORING_LOOKUP", ARN)
    assert client(Stub(ok(OPENAI))).credentials(ID).id == ID


def test_management_by_lambda_alone_is_not_configured():
    mooring, _ = mooring_by({"data": []})
    with pytest.raises(MooringError) as caught:
        mooring.connections.get(ID)
    assert caught.value.code == "not_configured"


def test_a_rejected_version_is_reported_by_lambda():
    mooring, fake = mooring_by({"data": [{**OPENAI, "access_token_version": 5}]})
    mooring.report_rejected(ID, 4)
    mooring.credentials(ID)
    assert fake.calls[0][1]["rejected_access_token_versions"] == {ID: 4}


def test_an_event_of_an_older_version_than_the_cached_one_is_late():
    mooring, fake = mooring_by({"data": [OPENAI], "versions": {ID: 3}})
    detail = {"connection_id": ID, "type": "connection.updated"}
    for version, calls in ((3, 1), (4, 2)):
        mooring.credentials(ID)
        mooring.invalidate({"source": "mooring", "detail": {**detail, "version": version}})
        mooring.credentials(ID)
        assert len(fake.calls) == calls


def test_a_transient_failure_of_lambda_is_retried():
    mooring, fake = mooring_by(denied("TooManyRequestsException"), {"data": [OPENAI]})
    assert mooring.credentials(ID).id == ID
    assert len(fake.calls) == 2


def test_tasks_look_up_by_lambda():
    async def main():
        fake = FakeLambda({"data": [OPENAI]})
        async with AsyncMooring(lookup=ARN, lambda_client=fake) as mooring:
            assert (await mooring.credentials(ID)).id == ID

    asyncio.run(main())


def test_a_connection_without_aws_credentials_makes_no_session():
    with pytest.raises(MooringError) as caught:
        client(Stub(ok(OPENAI))).aws(ID)
    assert caught.value.code == "unsupported_type"


def test_a_session_has_the_credentials_and_the_region_of_the_connection(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "of-the-worker")
    session = client(Stub(ok(KEYS))).aws(ID)
    frozen = session.get_credentials().get_frozen_credentials()
    assert (frozen.access_key, frozen.secret_key, frozen.token) == ("AKIA1", SECRET, None)
    assert session.region_name == "eu-central-1"
    assert SECRET not in repr(vars(session))


def test_a_session_sees_a_rotated_key_without_being_made_again():
    stub = Stub(ok(KEYS), ok({**KEYS, "access_key_id": "AKIA2"}))
    mooring = client(stub)
    credentials = mooring.aws(ID).get_credentials()
    mooring.forget(ID)
    assert credentials.get_frozen_credentials().access_key == "AKIA2"


def test_a_session_asks_again_before_temporary_credentials_expire():
    def until(seconds: float, key: str) -> Any:
        moment = datetime.fromtimestamp(now + seconds, timezone.utc).isoformat()
        return ok({**KEYS, "access_key_id": key, "session_token": "t", "expires_at": moment})

    clock = Clock()
    now = clock.time = datetime.now(timezone.utc).timestamp()
    stub = Stub(until(90, "ASIA1"), until(3600, "ASIA2"))
    mooring = client(stub, clock)
    credentials = mooring.aws(ID).get_credentials()
    clock.time += 40
    assert credentials.get_frozen_credentials().access_key == "ASIA2"
    assert credentials.get_frozen_credentials().token == "t"
    assert len(stub.requests) == 2


def test_requests_of_a_session_are_signed_with_the_key_of_the_connection():
    session = client(Stub(ok(KEYS))).aws(ID)
    s3 = session.client("s3")
    url = s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": "k"})
    assert "AKIA1" in url
    assert "eu-central-1" in url
    assert URL not in url
