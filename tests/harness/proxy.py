"""A cable between a server and its PostgreSQL that can be stalled, cut, pulled out, or lose the answer to a commit."""

import asyncio
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

CHUNK = 65_536
PAUSE_SECONDS = 0.05
# Linger, for no time at all: a closed connection is reset, and not ended in order.
RESET = struct.pack("ii", 1, 0)
# How a client ends a transaction, as a simple query of PostgreSQL's protocol.
COMMITS = (b"commit\0", b"COMMIT\0")


@dataclass(eq=False)
class _Connection:
    """One connection through the proxy."""

    near: asyncio.StreamWriter
    far: asyncio.StreamWriter
    loses_the_next_answer: bool = False

    def cut(self) -> None:
        open_sides = (side for side in (self.near, self.far) if not side.is_closing())
        for side in open_sides:
            side.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            side.transport.abort()


class Proxy:
    """A TCP proxy on this machine. Use it as a context manager."""

    def __init__(self, target_port: int):
        self.target_port = target_port
        self.port = 0
        self.commits_lost = 0
        self._commits_to_lose = 0
        self._connections: set[_Connection] = set()
        self._server: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._flows = asyncio.Event()
        self._flows.set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        self._run(self._listen())
        return self

    def __exit__(self, *_):
        self.flow()
        self.pull_out()
        self._run(self._end_all_tasks())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def url(self, url: str) -> str:
        """The same database, through this proxy."""
        parts = urlsplit(url)
        assert parts.port == self.target_port, f"{url} is not where this proxy leads to"
        return urlunsplit(parts._replace(netloc=parts.netloc.replace(f":{parts.port}", f":{self.port}")))

    def stall(self) -> None:
        """Connections stay, and new ones are taken, but nothing comes through: the network is partitioned."""
        self._now(self._flows.clear)

    def flow(self) -> None:
        self._now(self._flows.set)

    def cut(self) -> None:
        """Break all connections; new ones are taken."""
        self._now(self._cut)

    def pull_out(self) -> None:
        """Break all connections and take no new ones."""
        self._run(self._close())
        self.cut()

    def plug_in(self) -> None:
        self._run(self._listen())

    def lose_answers_to_commits(self, count: int) -> None:
        """Let the next commits through to the database, and break their connections before the answer comes back."""

        def lose() -> None:
            self._commits_to_lose = count

        self._now(lose)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _close(self) -> None:
        if self._server:
            self._server.close()
            self._server = None

    async def _end_all_tasks(self) -> None:
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others, timeout=PAUSE_SECONDS)
            self._cut()

    def _cut(self) -> None:
        for connection in list(self._connections):
            connection.cut()

    async def _connect(self, near_reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        try:
            await self._flows.wait()
            far_reader, far = await asyncio.open_connection("127.0.0.1", self.target_port)
        except OSError:
            near.transport.abort()
            return
        connection = _Connection(near, far)
        self._connections.add(connection)
        try:
            await asyncio.gather(self._carry_there(near_reader, connection), self._carry_back(far_reader, connection))
        except OSError:
            pass
        finally:
            connection.cut()
            self._connections.discard(connection)

    async def _carry_there(self, reader: asyncio.StreamReader, connection: _Connection) -> None:
        while chunk := await reader.read(CHUNK):
            await self._flows.wait()
            if self._commits_to_lose and any(commit in chunk for commit in COMMITS):
                self._commits_to_lose -= 1
                connection.loses_the_next_answer = True
            connection.far.write(chunk)
            await connection.far.drain()
        connection.cut()

    async def _carry_back(self, reader: asyncio.StreamReader, connection: _Connection) -> None:
        while chunk := await reader.read(CHUNK):
            await self._flows.wait()
            if connection.loses_the_next_answer:
                self.commits_lost += 1
                break
            connection.near.write(chunk)
            await connection.near.drain()
        connection.cut()

    def _now(self, what: Callable[[], None]) -> None:
        async def run() -> None:
            what()

        self._run(run())

    def _run(self, what) -> None:
        asyncio.run_coroutine_threadsafe(what, self._loop).result(10)
