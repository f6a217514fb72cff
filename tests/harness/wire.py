"""HTTP close to the socket: cheap enough to load a server, and exact about what was answered and what was not.

A `Call` is a request that can be sent many times. A `Wire` is one connection that is kept; when the server dies it
raises `NoAnswer`: the call may have happened or not. `volley` sends many calls at the same instant.
"""

import json
import socket
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

TIMEOUT_SECONDS = 30.0


class NoAnswer(Exception):  # noqa: N818 - it is not an error of the program, but an outcome
    """The connection ended before a whole answer came. What was asked for may have been done or not."""


@dataclass(frozen=True)
class Call:
    """A request."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def to_bytes(self) -> bytes:
        headers = {"host": "127.0.0.1", "user-agent": "Test"} | self.headers
        if self.method != "GET":
            headers["content-length"] = str(len(self.body))
        lines = [f"{self.method} {self.path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode() + self.body


def call_of_program(key: str, method: str, path: str, content: object = None) -> Call:
    """A call of the API."""
    headers = {"x-api-key": key}
    if content is None:
        return Call(method, path, headers)
    return Call(method, path, headers | {"content-type": "application/json"}, json.dumps(content).encode())


def call_of_page(path: str, cookies: str = "") -> Call:
    """A person opens a page."""
    headers = {"accept": "text/html", "sec-fetch-site": "none"}
    return Call("GET", path, headers | ({"cookie": cookies} if cookies else {}))


def call_of_form(path: str, fields: dict[str, str], cookies: str = "") -> Call:
    """A person sends a form of one of the server's own pages."""
    headers = {
        "accept": "text/html",
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
    }
    return Call("POST", path, headers | ({"cookie": cookies} if cookies else {}), urlencode(fields).encode())


@dataclass(frozen=True)
class Answer:
    """A whole answer."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for given, value in self.headers if given.lower() == name), None)

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def content(self):
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def cookies(self) -> str:
        """What a browser would send back of the cookies that were set."""
        given = [value.partition(";")[0] for name, value in self.headers if name.lower() == "set-cookie"]
        return "; ".join(cookie for cookie in given if not cookie.endswith("="))


class Wire:
    """A connection to a server on this machine, opened when it is first needed and again after it was lost."""

    def __init__(self, port: int, *, timeout_seconds: float = TIMEOUT_SECONDS):
        self.port = port
        self.timeout_seconds = timeout_seconds
        self._socket: socket.socket | None = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self) -> None:
        if self._socket:
            self._socket.close()
            self._socket = None

    def send(self, call: Call) -> Answer:
        """Send a call and wait for its answer; NoAnswer when the connection breaks or the answer takes too long."""
        return self._exchange(call.to_bytes(), call.method)

    def send_but_the_last_byte(self, call: Call) -> None:
        """Everything a server needs to be ready for the call, which happens with `finish`."""
        self._write(call.to_bytes()[:-1])

    def finish(self, call: Call) -> None:
        self._write(call.to_bytes()[-1:])

    def answer_to(self, call: Call) -> Answer:
        return self._exchange(b"", call.method)

    def _exchange(self, request: bytes, method: str) -> Answer:
        self._write(request)
        try:
            response = HTTPResponse(self._socket, method=method)
            response.begin()
            answer = Answer(response.status, response.getheaders(), response.read())
        except (OSError, HTTPException) as error:
            self.close()
            raise NoAnswer(str(error) or type(error).__name__) from error
        if response.will_close:
            self.close()
        return answer

    def _write(self, request: bytes) -> None:
        try:
            if self._socket is None:
                self._socket = socket.create_connection(("127.0.0.1", self.port), timeout=self.timeout_seconds)
                self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._socket.sendall(request)
        except OSError as error:
            self.close()
            raise NoAnswer(str(error) or type(error).__name__) from error


def unread_bytes(port: int) -> int:
    """What the system holds for a server that it has not read, in connections taken or not."""
    unread = 0
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        _, local, _, _, queues, *_ = line.split()
        if local.endswith(f":{port:04X}"):
            unread += int(queues.partition(":")[2], 16)
    return unread


def volley(calls: list[tuple[int, Call]]) -> list[Answer]:
    """Send calls to ports at the same instant, each over a connection of its own, and collect all answers.

    Each server has all of each request but its last byte before the first last byte is sent.
    """
    wires = [Wire(port) for port, _ in calls]
    try:
        for wire, (_, call) in zip(wires, calls, strict=True):
            wire.send_but_the_last_byte(call)
        for wire, (_, call) in zip(wires, calls, strict=True):
            wire.finish(call)
        return [wire.answer_to(call) for wire, (_, call) in zip(wires, calls, strict=True)]
    finally:
        for wire in wires:
            wire.close()
