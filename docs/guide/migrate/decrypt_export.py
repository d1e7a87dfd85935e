"""Decrypts a page of an export, with Python 3.9 and the package "cryptography":

    python3 docs/guide/migrate/decrypt_export.py private.key < page.json > connections.json

HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
"""

import base64
import hashlib
import hmac
import json
import sys

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

INFO = b"mooring export v1"
KEM = b"KEM\x00\x20"
SUITE = b"HPKE\x00\x20\x00\x01\x00\x02"


def extract(suite, salt, label, data):
    return hmac.new(salt, b"HPKE-v1" + suite + label + data, hashlib.sha256).digest()


def expand(suite, key, label, context, length):
    head = length.to_bytes(2, "big") + b"HPKE-v1" + suite
    return hmac.new(key, head + label + context + b"\x01", hashlib.sha256).digest()[:length]


def decrypt(private_key, connection_id, encrypted):
    value = base64.urlsafe_b64decode(encrypted + "=" * (-len(encrypted) % 4))
    encapsulated, ciphertext = value[:32], value[32:]
    own = private_key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    dh = private_key.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    prk = extract(KEM, b"", b"eae_prk", dh)
    shared = expand(KEM, prk, b"shared_secret", encapsulated + own, 32)
    hashes = extract(SUITE, b"", b"psk_id_hash", b"") + extract(SUITE, b"", b"info_hash", INFO)
    secret = extract(SUITE, shared, b"secret", b"")
    key = expand(SUITE, secret, b"key", b"\x00" + hashes, 32)
    nonce = expand(SUITE, secret, b"base_nonce", b"\x00" + hashes, 12)
    return json.loads(AESGCM(key).decrypt(nonce, ciphertext, connection_id.encode()))


def main():
    with open(sys.argv[1], "rb") as file:
        private_key = load_pem_private_key(file.read(), None)
    connections = json.load(sys.stdin)["data"]
    for each in connections:
        if "encrypted" not in each:
            print(each["id"], each["name"], each["error"]["code"], file=sys.stderr)
    whole = [each for each in connections if "encrypted" in each]
    print(json.dumps([decrypt(private_key, each["id"], each["encrypted"]) for each in whole]))


main()
