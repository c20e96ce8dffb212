# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a password, or what is made of it to sign in, could be written down."""

import base64
import hashlib
import hmac
import json
import unicodedata
from urllib.parse import quote


def forms_of(secret, user):
    """{name: bytes}: how it could be written down."""
    plain = {"UTF-8": secret.encode(), "Latin-1": secret.encode("latin-1"), "UTF-16": secret.encode("utf-16-le"),
             "UTF-16 BE": secret.encode("utf-16-be")}
    said = {"PLAIN": f"\0{user}\0{secret}".encode(), "PLAIN with a name": f"{user}\0{user}\0{secret}".encode(), **plain}
    forms = dict(plain)
    forms["JSON"] = json.dumps(secret).strip('"').encode()
    forms["JSON in UTF-8"] = json.dumps(secret, ensure_ascii=False).strip('"').encode()
    forms["per cent"] = quote(secret, safe="").encode()
    for name, value in said.items():
        encoded = base64.b64encode(value)
        # The last characters depend on what follows; the same without them is found within longer texts too.
        forms[f"base64 of {name}"] = encoded.rstrip(b"=")[:-1]
        forms[f"base64 of {name} in UTF-16"] = encoded.rstrip(b"=")[:-1].decode().encode("utf-16-le")
        forms[f"hex of {name}"] = value.hex().encode()
        forms[f"HEX of {name}"] = value.hex().upper().encode()
    return forms


def hmac_sha256(key, text):
    return hmac.digest(key, text, "sha256")


class Scram:
    """A sign-in by SCRAM-SHA-256 (RFC 5802, 7677) as the server knows it. 'first' is the client's first message."""

    salt, rounds = b"salt of the test", 4096

    def __init__(self, password, first):
        self.bare = first.split(b",", 2)[2]
        self.nonce = self.bare.partition(b",r=")[2] + b"-and-ours"
        self.challenge = b"r=%s,s=%s,i=%d" % (self.nonce, base64.b64encode(self.salt), self.rounds)
        prepared = unicodedata.normalize("NFKC", password).encode()
        self.salted = hashlib.pbkdf2_hmac("sha256", prepared, self.salt, self.rounds)
        self.client_key = hmac_sha256(self.salted, b"Client Key")
        self.stored_key = hashlib.sha256(self.client_key).digest()
        self.server_key = hmac_sha256(self.salted, b"Server Key")
        said = b",".join((self.bare, self.challenge, b"c=biws,r=" + self.nonce))
        self.proof = bytes(a ^ b for a, b in zip(self.client_key, hmac_sha256(self.stored_key, said)))
        self.response = b"c=biws,r=%s,p=%s" % (self.nonce, base64.b64encode(self.proof))
        self.signature = b"v=" + base64.b64encode(hmac_sha256(self.server_key, said))

    def keys(self):
        """{name: bytes}: with these one could sign in without the password."""
        return {"salted password": self.salted, "client key": self.client_key, "stored key": self.stored_key,
                "server key": self.server_key}

    def forms(self):
        """{name: bytes}: the keys, the proof and the response, as they could be written down."""
        forms = {"response": self.response}
        for name, value in {**self.keys(), "proof": self.proof, "response": self.response}.items():
            forms[name] = value
            forms[f"base64 of {name}"] = base64.b64encode(value).rstrip(b"=")[:-1]
            forms[f"hex of {name}"] = value.hex().encode()
        return forms
