"""An SMTP server that keeps what it is sent and shows it as JSON over HTTP. It ends when its standard input ends.

Run it as `python sink_process.py`; it prints one line, `{"smtp_port": N, "http_port": N}`, once both listen.

    GET    /mails      every mail taken, oldest first; with ?to=A those to A
    GET    /attempts   every recipient ever offered, also refused ones, with the reply given
    DELETE /mails      forget both
    POST   /take       every mail taken, and forget them: for a load that would be too much to keep
    POST   /hold       {"address": A}   read and keep mails to A, and say nothing about it; DELETE /hold: say it now
    POST   /replies    {"address": A, "reply": "451 4.3.0 Later", "times": 1, "after_the_mail": false}
                       answer so to recipient A, or after its mail was read and kept; `times` null is always
    POST   /mode       {"mode": "accept" | "refuse" | "hang"}   listen; close the port; listen and never greet
"""

import asyncio
import json
import sys
import threading
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from aiosmtpd.smtp import SMTP

HOLD_PAUSE_SECONDS = 0.02


class Sink:
    """The mails and how to answer, shared by the SMTP side (event loop) and the HTTP side (threads)."""

    def __init__(self):
        self.lock = threading.Lock()
        self.mails = []
        self.attempts = []
        self.replies = {}
        self.held = set()

    def planned_reply(self, address, after_the_mail):
        """The reply planned for this moment, which uses up one of a limited number, or `250 OK`."""
        planned = self.replies.get(address.lower())
        if not planned or planned["after_the_mail"] != after_the_mail:
            return "250 OK"
        if planned["times"] is not None:
            planned["times"] -= 1
            if planned["times"] <= 0:
                del self.replies[address.lower()]
        return planned["reply"]

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        with self.lock:
            reply = self.planned_reply(address, after_the_mail=False)
            self.attempts.append({"to": address, "reply": reply})
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options.extend(options)
        return reply

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        mail = readable(envelope)
        with self.lock:
            self.mails.append(mail)
        while self.held.intersection(address.lower() for address in envelope.rcpt_tos):
            await asyncio.sleep(HOLD_PAUSE_SECONDS)
        with self.lock:
            replies = {self.planned_reply(address, after_the_mail=True) for address in envelope.rcpt_tos}
        return max(replies)

    def shown(self, path, query):
        """What a GET shows, or nothing for an unknown path."""
        with self.lock:
            if path == "/attempts":
                return list(self.attempts)
            if path != "/mails":
                return None
            return [mail for mail in self.mails if "to" not in query or query["to"][0] in mail["to"]]

    def take(self):
        with self.lock:
            taken, self.mails = self.mails, []
        return taken


def readable(envelope):
    """A mail as JSON: envelope, headers, and both bodies decoded."""
    message = message_from_bytes(envelope.content, policy=policy.default)
    text = message.get_body(("plain",))
    html = message.get_body(("html",))
    return {
        "envelope_from": envelope.mail_from,
        "to": list(envelope.rcpt_tos),
        "subject": str(message["subject"] or ""),
        "message_id": str(message["message-id"] or ""),
        "content_type": message.get_content_type(),
        "headers": [[name, str(value)] for name, value in message.items()],
        "text": text.get_content() if text else None,
        "html": html.get_content() if html else None,
        "raw": envelope.content.decode("utf-8", "replace"),
    }


class Silent(asyncio.Protocol):
    """A server that takes the connection and says nothing."""

    def __init__(self, connections):
        self.connections = connections

    def connection_made(self, transport):
        self.connections.add(transport)


class Listener:
    """The SMTP port, which can be closed and opened again; closing also cuts the connections a sender keeps."""

    def __init__(self, sink):
        self.sink = sink
        self.server = None
        self.port = 0
        self.connections = set()

    def speaker(self):
        connections = self.connections

        class Speaker(SMTP):
            def connection_made(self, transport):
                connections.add(transport)
                super().connection_made(transport)

            def connection_lost(self, error):
                connections.discard(self.transport)
                super().connection_lost(error)

        return Speaker(self.sink, hostname="sink.test", enable_SMTPUTF8=True)

    async def set_mode(self, mode):
        if self.server:
            self.server.close()
            self.server = None
        for connection in list(self.connections):
            connection.abort()
        self.connections.clear()
        if mode == "refuse":
            return
        factory = self.speaker if mode == "accept" else lambda: Silent(self.connections)
        loop = asyncio.get_running_loop()
        self.server = await loop.create_server(factory, "127.0.0.1", self.port)
        self.port = self.server.sockets[0].getsockname()[1]


def http_handler(sink, listener, loop):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            url = urlsplit(self.path)
            shown = sink.shown(url.path, parse_qs(url.query))
            self.answer(404 if shown is None else 200, json.dumps(shown))

        def do_DELETE(self):
            with sink.lock:
                sink.held.clear()
                if self.path == "/mails":
                    sink.mails.clear()
                    sink.attempts.clear()
                    sink.replies.clear()
            self.answer(200, "{}")

        def do_POST(self):
            if self.path == "/take":
                self.answer(200, json.dumps(sink.take()))
                return
            given = json.loads(self.rfile.read(int(self.headers["content-length"])))
            if self.path == "/mode":
                asyncio.run_coroutine_threadsafe(listener.set_mode(given["mode"]), loop).result(10)
            elif self.path == "/hold":
                sink.held.add(given["address"].lower())
            else:
                with sink.lock:
                    sink.replies[given["address"].lower()] = given
            self.answer(200, "{}")

        def answer(self, status, body):
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_):
            """Quiet."""

    return Handler


async def main():
    sink = Sink()
    listener = Listener(sink)
    await listener.set_mode("accept")
    loop = asyncio.get_running_loop()
    web = ThreadingHTTPServer(("127.0.0.1", 0), http_handler(sink, listener, loop))
    web.daemon_threads = True
    threading.Thread(target=web.serve_forever, daemon=True).start()
    print(json.dumps({"smtp_port": listener.port, "http_port": web.server_port}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
