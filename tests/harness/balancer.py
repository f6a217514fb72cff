"""A real balancer, HAProxy, before several nodes: it sends traffic to those whose `/readyz` says yes."""

import csv
import shutil
import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path

from harness.waiting import wait_until
from harness.wire import NoAnswer, Wire, call_of_page

MISSING = "needs HAProxy (package haproxy)"

# As docs/nodes.md has it.
CONFIGURATION = """
global
    maxconn 2000
    stats socket {socket} level user

defaults
    mode http
    timeout connect 2s
    timeout client 60s
    timeout server 60s
    option redispatch
    retries 2

frontend people_and_programs
    bind 127.0.0.1:{port}
    default_backend nodes

backend nodes
    balance leastconn
    option httpchk GET /readyz
    default-server check inter 500ms fall 2 rise 2
{servers}
"""


class Balancer:
    """A running HAProxy. Use it as a context manager, and bring the nodes up before it or after."""

    def __init__(self, folder: Path, port: int, node_ports: Sequence[int]):
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.log_file = folder / "haproxy.log"
        self._file = folder / "haproxy.cfg"
        self._socket = folder / "haproxy.socket"
        servers = [f"    server node{number} 127.0.0.1:{node}" for number, node in enumerate(node_ports)]
        self._file.write_text(CONFIGURATION.format(port=port, socket=self._socket, servers="\n".join(servers)))

    @staticmethod
    def is_there() -> bool:
        return program() is not None

    def __enter__(self):
        with self.log_file.open("a") as log:
            self._process = subprocess.Popen(
                [str(program()), "-q", "-db", "-f", str(self._file)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        wait_until("the balancer", self._answers, otherwise=self.log_file.read_text)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(10)

    def nodes_up(self) -> int:
        """How many nodes it sends traffic to."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self._socket))
            connection.sendall(b"show stat\n")
            with connection.makefile() as answer:
                rows = list(csv.DictReader(answer))
        return sum(row["svname"].startswith("node") and row["status"].startswith("UP") for row in rows)

    def _answers(self) -> bool:
        assert self._process.poll() is None, f"HAProxy ended:\n{self.log_file.read_text()}"
        with Wire(self.port) as wire:
            try:
                return wire.send(call_of_page("/livez")).status == 200
            except NoAnswer:
                return False


def program() -> str | None:
    # Debian keeps it out of an ordinary user's PATH.
    return shutil.which("haproxy") or shutil.which("haproxy", path="/usr/sbin:/usr/local/sbin")
