"""Decrypts the test vectors of the envelope driver's format with other code than ours: HPKE
(RFC 9180, base mode) over the `cryptography` package. Usage: python vectors.py vectors.json"""

import base64
import hashlib
import hmac
import json
import sys

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEM = b"KEM" + (0x0020).to_bytes(2, "big")
SUITE = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x0020, 0x0001, 0x0002))


def extract(suite, salt, label, material):
    """LabeledExtract, RFC 9180 section 4."""
    labeled = b"HPKE-v1" + suite + label + material
    return hmac.new(salt or bytes(32), labeled, hashlib.sha256).digest()


def expand(suite, key, label, info, length):
    """LabeledExpand, RFC 9180 section 4; HKDF-Expand of RFC 5869."""
    labeled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    made, block, counter = b"", b"", 1
    while len(made) < length:
        block = hmac.new(key, block + labeled + bytes([counter]), hashlib.sha256).digest()
        made, counter = made + block, counter + 1
    return made[:length]


def decrypt(private_key, info, aad, value):
    """OpenBase, RFC 9180 section 6.1."""
    own = X25519PrivateKey.from_private_bytes(private_key)
    encapsulated, ciphertext = value[:32], value[32:]
    shared = own.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    context = encapsulated + own.public_key().public_bytes_raw()
    secret = expand(KEM, extract(KEM, b"", b"eae_prk", shared), b"shared_secret", context, 32)
    schedule = b"\0" + extract(SUITE, b"", b"psk_id_hash", b"") + extract(SUITE, b"", b"info_hash", info)
    key = extract(SUITE, secret, b"secret", b"")
    nonce = expand(SUITE, key, b"base_nonce", schedule, 12)
    return AESGCM(expand(SUITE, key, b"key", schedule, 32)).decrypt(nonce, ciphertext, aad)


def read(vector):
    """The plaintext of a ref, bound as docs/internals/envelope-format.md describes."""
    owner = vector["owner"]
    head, shard, version, secret_version, text = vector["ref"].split(".")
    if head != "e1":
        raise ValueError("This is no ref of format 1")
    value = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    kind = owner.get("kind", "connection")
    bound = [1, kind, owner["ownerId"], owner["id"], shard, int(version), int(secret_version)]
    aad = json.dumps(bound, separators=(",", ":"), ensure_ascii=False).encode()
    return decrypt(bytes.fromhex(vector["privateKey"]), b"mooring secrets 1", aad, value).decode()


def main(path):
    with open(path, encoding="utf-8") as file:
        kept = json.load(file)
    vectors = {vector["name"]: vector for vector in kept["vectors"]}
    for name, vector in vectors.items():
        if read(vector) != vector["plaintext"]:
            sys.exit(f"{name}: decrypts to another text")
    for change in kept["rejected"]:
        try:
            read({**vectors[change["of"]], **change})
        except Exception:
            continue
        sys.exit(f"{change['name']}: decrypts in spite of its change")
    print(f"{len(vectors)} vectors decrypt, {len(kept['rejected'])} changed ones do not")


main(sys.argv[1])
