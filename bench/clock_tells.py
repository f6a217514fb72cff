#!/usr/bin/env python3
"""Whether the time of an answer tells what is known (AC-46): addresses, keys and sign-in links, known and unknown in turn.

    cargo build --release
    python3 bench/clock_tells.py [path of the admit program]

Needs only Python. Starts a server on a free port over a throwaway data directory, fills it with people (written straight
into the database), and sends 2,000 requests each for known and unknown ones, interleaved over one connection. Prints the
medians in milliseconds; they may differ by 2 ms or by a tenth, whichever is larger. Exits with 1 if they differ by more.
"""

import http.client
import json
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

ROUNDS = 2_000
FORM = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"}


def create(program: Path, folder: Path, address: str) -> dict:
    """Makes an organization; its key and its link to sign in are known to the server over this folder alone."""
    options = ["--data-dir", str(folder), "--public-url", "http://127.0.0.1", "--name", "Bench", "--json"]
    made = subprocess.run(
        [program, "organization", "create", *options, "--admin-email", address], check=True, capture_output=True
    )
    return json.loads(made.stdout)


def fill(database: Path):
    """People who have accounts, one for each question, as an address may be asked for only so often."""
    connection = sqlite3.connect(database)
    columns = [column[1] for column in connection.execute("pragma table_info(people)")]
    for number in range(ROUNDS):
        address = f"known{number:05d}@example.com"
        values = {"id": f"user_0{number:023d}", "name": "Known", "created_at": number}
        row = [values.get(column, address if "address" in column else None) for column in columns]
        connection.execute(f"insert into people values ({', '.join('?' * len(row))})", row)
    connection.commit()
    connection.close()


class Server:
    """A server, and one connection to it."""

    def __init__(self, program: Path, folder: Path):
        port = random.randint(20_000, 60_000)
        options = ["--data-dir", str(folder), "--listen", f"127.0.0.1:{port}", "--rate-limits", "off", "--log", "error"]
        self.process = subprocess.Popen([program, "serve", *options], stdout=subprocess.DEVNULL)
        self.connection = http.client.HTTPConnection("127.0.0.1", port)
        for _ in range(100):
            try:
                self.ask("GET", "/readyz", "", {})
                return
            except ConnectionRefusedError:
                self.connection.close()
                time.sleep(0.05)
        sys.exit("the server does not start")

    def ask(self, method: str, path: str, body: str, headers: dict) -> tuple[float, int]:
        """How long an answer takes in milliseconds, and its status."""
        started = time.perf_counter()
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        answer.read()
        return (time.perf_counter() - started) * 1000, answer.status


def compare(name: str, known, unknown) -> bool:
    """Asks both kinds of question in turn; says whether the medians are close enough."""
    times = {known: [], unknown: []}
    statuses = {known: set(), unknown: set()}
    for number in range(ROUNDS):
        for question in random.sample([known, unknown], 2):
            took, status = question(number)
            times[question].append(took)
            statuses[question].add(status)
    assert statuses[known] == statuses[unknown], f"{name}: {statuses.values()}"
    medians = [statistics.median(times[question]) for question in (known, unknown)]
    limit = max(2, max(medians) / 10)
    is_close = abs(medians[0] - medians[1]) <= limit
    shown = f"known {medians[0]:.3f} ms, unknown {medians[1]:.3f} ms, may differ by {limit:.1f} ms"
    print(f"{name:>14}: {shown}: {'good' if is_close else 'TOO FAR APART'}")
    return is_close


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else "target/release/admit").resolve()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        own = create(program, Path(folder), "a@example.com")
        strange = create(program, Path(other), "a@example.com")
        fill(Path(folder) / "admit.db")
        server = Server(program, Path(folder))

        def address(kind: str):
            def ask(number: int):
                body = urllib.parse.urlencode({"email": f"{kind}{number:05d}@example.com"})
                return server.ask("POST", "/sign-in", body, FORM)

            return ask

        def key(organization: dict):
            return lambda _: server.ask("GET", "/v1/organizations/me", "", {"x-api-key": organization["admin_key"]})

        def link(organization: dict):
            path = urllib.parse.urlsplit(organization["sign_in_url"]).path
            return lambda _: server.ask("GET", path, "", {})

        try:
            # The server's own key and link are ended first, so that they are known and good for nothing.
            headers = {"x-api-key": own["admin_key"]}
            server.ask("POST", "/sign-in/link", f"token={own['sign_in_url'].rsplit('/', 1)[1]}", FORM)
            server.connection.request("GET", "/admit/v1/admin_keys", "", headers)
            own_key = json.loads(server.connection.getresponse().read())["data"][0]["id"]
            server.ask("DELETE", f"/admit/v1/admin_keys/{own_key}", "", headers)
            good = [
                compare("addresses", address("known"), address("unknown")),
                compare("keys", key(own), key(strange)),
                compare("sign-in links", link(own), link(strange)),
            ]
        finally:
            server.process.terminate()
            server.process.wait()
    sys.exit(0 if all(good) else 1)


if __name__ == "__main__":
    main()
