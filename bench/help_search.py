#!/usr/bin/env python3
"""How long a search of the Help Center takes over HTTP, and what it costs in memory.

    cargo build --release
    python3 bench/help_search.py [path of the admit program]

Needs only Python, and Linux for the memory. Starts a server on a free port over a throwaway data directory, asks it over one
connection, and prints for each kind of query the median and the slowest hundredth in milliseconds, from the request to the
last byte; and the resident memory of the server before the first search, after it, and after all of them.
"""

import http.client
import random
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

ROUNDS = 500
QUERIES = {
    "one word": "webhook",
    "a question": "how do I invite many people at once",
    "an error code": "invite_already_exists",
    "two misspelt words": "invitaton expried",
    "twelve misspelt words": "invitaton expried webhok postgrseql memebrs wokrspace rotaet keyss setings mailbx acceptt activty",
    "nothing": "xqzwvk",
    "at the limit of length": "invitation " * 18,
    "suggestions for a beginning": "rotating ke",
}


def resident_mebibytes(process: subprocess.Popen) -> float:
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    kibibytes = next(line for line in lines if line.startswith("VmRSS:")).split()[1]
    return int(kibibytes) / 1024


def milliseconds(connection: http.client.HTTPConnection, path: str) -> float:
    began = time.perf_counter()
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 200, answer.status
    return (time.perf_counter() - began) * 1000


def connect(port: int) -> http.client.HTTPConnection:
    for _ in range(100):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        try:
            milliseconds(connection, "/livez")
            return connection
        except ConnectionRefusedError:
            time.sleep(0.05)
    raise SystemExit("the server does not answer")


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else "target/release/admit").resolve()
    port = random.randint(20_000, 60_000)
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "serve", "--data-dir", folder, "--listen", f"127.0.0.1:{port}"]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            connection = connect(port)
            memory = {"before the first search": resident_mebibytes(server)}
            first = milliseconds(connection, "/help/search?query=invite")
            memory["after it"] = resident_mebibytes(server)
            print(f"{'query':30}{'median':>10}{'99 %':>10}")
            for name, query in QUERIES.items():
                page = "suggestions" if name.startswith("suggestions") else "search"
                path = f"/help/{page}?{urllib.parse.urlencode({'query': query})}"
                taken = sorted(milliseconds(connection, path) for _ in range(ROUNDS))
                print(f"{name:30}{statistics.median(taken):10.2f}{taken[ROUNDS * 99 // 100]:10.2f}")
            memory["after all of them"] = resident_mebibytes(server)
            print(f"\nthe first search, which builds the index: {first:.1f} ms")
            for when, mebibytes in memory.items():
                print(f"resident {when}: {mebibytes:.1f} MiB")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
