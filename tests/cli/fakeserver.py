# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A submission server on 127.0.0.1 that can misbehave at any stage. It speaks TLS where it is given a context."""

import base64
import socket
import threading

from secretforms import Scram

CLOSE = object()    # ends the connection instead of a reply
HANG = object()     # says nothing until the client goes
ENDLESS = object()  # a line without an end
FLOOD = object()    # a reply that never comes to its last line

GOOD = {
    "greeting": b"220 mail.invalid ESMTP\r\n",
    "EHLO": b"250-mail.invalid\r\n250 AUTH PLAIN LOGIN\r\n",
    "STARTTLS": b"220 go ahead\r\n",
    "AUTH": b"235 2.7.0 accepted\r\n",
    "MAIL": b"250 2.1.0 ok\r\n",
    "RCPT": b"250 2.1.5 ok\r\n",
    "DATA": b"354 go on\r\n",
    "message": b"250 2.0.0 queued\r\n",
    "RSET": b"250 2.0.0 ok\r\n",
    "QUIT": b"221 2.0.0 bye\r\n",
}


class FakeServer:
    """Replies as GOOD says, but for the stages that are given otherwise: bytes, or one of the words above."""

    def __init__(self, tls=None, password="", **stages):
        self.tls = tls
        self.password = password  # for SCRAM, which does not send it
        self.scram = []       # each Scram; is_proven: the client knew the password
        self.stages = {**GOOD, **{name.upper() if name.isupper() else name: reply for name, reply in stages.items()}}
        self.signed_in = []   # (user, password) of each PLAIN or LOGIN
        self.messages = []
        self.connections = 0
        self.reached = threading.Event()  # a stage that hangs was reached
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.open = []
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join()
        for connection in self.open:
            connection.close()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            self.open.append(connection)
            threading.Thread(target=self.talk_safely, args=(connection,), daemon=True).start()

    def talk_safely(self, connection):
        try:
            with connection, connection.makefile("rb") as lines:
                if self.reply(connection, "greeting"):
                    self.talk(connection, lines)
        except OSError:
            pass  # the client has gone

    def reply(self, connection, stage):
        """Whether the conversation goes on."""
        answer = self.stages[stage]
        if answer is CLOSE:
            connection.shutdown(socket.SHUT_RDWR)
            return False
        if answer is HANG:
            self.reached.set()
            while connection.recv(4096):
                pass
            return False
        while answer is ENDLESS:
            connection.sendall(b"2" * 4096)
        while answer is FLOOD:
            connection.sendall(b"250-and one more line\r\n" * 100)
        connection.sendall(answer)
        return True

    def talk(self, connection, lines):
        for line in lines:
            verb = line.split()[0].upper().decode("ascii", "replace") if line.split() else ""
            if verb == "AUTH":
                self.read_sign_in(connection, lines, line)
            if verb not in self.stages:
                connection.sendall(b"502 5.5.1 not known\r\n")
                continue
            if not self.reply(connection, verb) or verb == "QUIT":
                return
            if verb == "STARTTLS" and self.tls:
                return self.talk_encrypted(connection)
            if verb == "DATA" and self.stages["DATA"].startswith(b"354"):
                self.messages.append(self.read_message(lines))
                if not self.reply(connection, "message"):
                    return

    def talk_encrypted(self, connection):
        with self.tls.wrap_socket(connection, server_side=True) as line, line.makefile("rb") as lines:
            self.talk(line, lines)

    def read_sign_in(self, connection, lines, line):
        words = line.split()
        if words[1].upper() == b"PLAIN":
            if len(words) < 3:
                connection.sendall(b"334 \r\n")
                words.append(next(lines))
            _, user, password = base64.b64decode(words[2]).split(b"\0")
            self.signed_in.append((user.decode(), password.decode()))
        elif words[1].upper() == b"LOGIN":
            if len(words) < 3:
                connection.sendall(b"334 VXNlcm5hbWU6\r\n")
                words.append(next(lines))
            connection.sendall(b"334 UGFzc3dvcmQ6\r\n")
            self.signed_in.append((base64.b64decode(words[2]).decode(), base64.b64decode(next(lines)).decode()))

        elif words[1].upper() == b"SCRAM-SHA-256":
            self.exchange_scram(connection, lines, base64.b64decode(words[2]))

    def exchange_scram(self, connection, lines, first):
        exchange = Scram(self.password, first)
        connection.sendall(b"334 " + base64.b64encode(exchange.challenge) + b"\r\n")
        exchange.is_proven = base64.b64decode(next(lines)) == exchange.response
        self.scram.append(exchange)
        if self.stages["AUTH"].startswith(b"2"):
            connection.sendall(b"334 " + base64.b64encode(exchange.signature) + b"\r\n")
            next(lines)

    @staticmethod
    def read_message(lines):
        message = b""
        for line in lines:
            if line == b".\r\n":
                break
            message += line
        return message
