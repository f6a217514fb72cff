"""The proxy does to connections what the database tests rely on."""

import socket
import socketserver
import threading
from contextlib import suppress

import pytest

from harness.proxy import Proxy


class Echo(socketserver.BaseRequestHandler):
    heard = b""

    def handle(self):
        with suppress(ConnectionResetError):
            while chunk := self.request.recv(1024):
                Echo.heard += chunk
                self.request.sendall(chunk)


@pytest.fixture
def proxy():
    """A proxy before a server that says everything back."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with Proxy(server.server_address[1]) as proxy:
            yield proxy
        server.shutdown()


@pytest.fixture
def connection(proxy):
    with socket.create_connection(("127.0.0.1", proxy.port), timeout=0.3) as connection:
        connection.sendall(b"hello")
        assert connection.recv(10) == b"hello"
        yield connection


def test_a_stalled_connection_stays_and_flows_again(proxy, connection):
    proxy.stall()
    connection.sendall(b"later")
    with pytest.raises(TimeoutError):
        connection.recv(10)

    proxy.flow()
    assert connection.recv(10) == b"later"


def test_a_cut_connection_is_over_and_a_new_one_is_taken(proxy, connection):
    proxy.cut()
    with pytest.raises(ConnectionResetError):
        connection.recv(10)

    socket.create_connection(("127.0.0.1", proxy.port)).close()


def test_pulled_out_it_takes_no_connection_until_it_is_plugged_in(proxy):
    proxy.pull_out()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", proxy.port))

    proxy.plug_in()
    socket.create_connection(("127.0.0.1", proxy.port)).close()


def test_a_commit_goes_through_and_its_answer_is_lost(proxy, connection):
    proxy.lose_answers_to_commits(1)

    connection.sendall(b"COMMIT\0")

    with pytest.raises(ConnectionResetError):
        connection.recv(10)
    assert Echo.heard.endswith(b"COMMIT\0")
    assert proxy.commits_lost == 1
