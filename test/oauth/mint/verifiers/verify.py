"""Verifies what is minted by libraries of Python: reads one JSON object from stdin, prints one.

`{"by": <verifier>, ...}` is answered with what the verifier found, or `{"rejected": <error class>}`.
"""

import gzip
import json
import sys
import threading
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import google.auth.jwt
import google.oauth2.credentials
import google.oauth2.service_account
import jwt
import snowflake.connector
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from google.auth.transport.requests import AuthorizedSession


def pyjwt(token, key, algorithm, audience=None, issuer=None):
    """PyJWT, which checks signature, expiry, time of issue, audience and issuer."""
    claims = jwt.decode(
        token,
        key,
        algorithms=[algorithm],
        audience=audience,
        issuer=issuer,
        options={"require": ["iss", "iat", "exp"], "verify_aud": audience is not None},
    )
    return {"claims": claims, "header": jwt.get_unverified_header(token)}


def google_assertion(token, key, audience):
    """google-auth, which checks the assertion with the key of its `kid`."""
    key_id = google.auth.jwt.decode_header(token)["kid"]
    return google.auth.jwt.decode(token, certs={key_id: key}, audience=audience)


def google_account(account, scopes, subject):
    """The assertion that google-auth makes of the same file; its token request goes nowhere."""
    sent = {}

    class Response:
        status = 200
        headers = {}
        data = b'{"access_token": "t", "expires_in": 3600}'

    def request(url, method, body, **_):
        sent.update(url=url, method=method, body=body.decode())
        return Response()

    credentials = google.oauth2.service_account.Credentials.from_service_account_info(
        json.loads(account), scopes=scopes, subject=subject
    )
    credentials.refresh(request)
    return sent


def google_session(access_token, expires_at):
    """What google-auth sends to an API with a minted token, and whether it takes it as valid."""
    expiry = datetime.fromisoformat(expires_at.replace("Z", "+00:00")).replace(tzinfo=None)
    credentials = google.oauth2.credentials.Credentials(access_token, expiry=expiry)
    with Listening(b"{}") as api:
        AuthorizedSession(credentials).get(api.url)
    return {"valid": credentials.valid, "sent": api.seen[0]["headers"]["authorization"]}


def snowflake_login(account, user, private_key):
    """The JWT with which the Snowflake connector logs in by the same key."""
    key = load_pem_private_key(private_key.encode(), None)
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    rejection = {"success": False, "code": "390144", "message": "", "data": {}}
    with Listening(json.dumps(rejection).encode()) as server:
        try:
            snowflake.connector.connect(
                account=account,
                user=user,
                private_key=der,
                authenticator="SNOWFLAKE_JWT",
                protocol="http",
                host="127.0.0.1",
                port=server.port,
                login_timeout=5,
            )
        except snowflake.connector.errors.DatabaseError:
            pass
    token = json.loads(server.seen[0]["body"])["data"]["TOKEN"]
    claims = jwt.decode(token, options={"verify_signature": False})
    return {"claims": claims, "header": jwt.get_unverified_header(token)}


class Listening:
    """A server on loopback that keeps what it is sent and always answers the same."""

    def __init__(self, answer):
        self.seen = seen = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"] or 0))
                if self.headers["content-encoding"] == "gzip":
                    body = gzip.decompress(body)
                headers = {name.lower(): value for name, value in self.headers.items()}
                seen.append({"headers": headers, "body": body.decode()})
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_port
        self.url = f"http://127.0.0.1:{self.port}/"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()


verifiers = [pyjwt, google_assertion, google_account, google_session, snowflake_login]
given = json.load(sys.stdin)
verify = {each.__name__: each for each in verifiers}[given.pop("by")]
try:
    print(json.dumps(verify(**given)))
except (jwt.PyJWTError, google.auth.exceptions.GoogleAuthError, ValueError) as error:
    print(json.dumps({"rejected": type(error).__name__}))
