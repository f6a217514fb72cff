#!/usr/bin/env python3
"""How long Settings > Members takes with 1,000 and with 100,000 members, side by side in one run.

    cargo build --release
    python3 bench/members_page.py [path of the admit program]

Needs only Python. Starts two servers on free ports over throwaway data directories, fills one with 1,000 and one with
100,000 members (written straight into the database, because only the reading is measured), and asks each for the same
pages in turn. Prints the median time of each page in milliseconds, and the ratio of the large to the small.
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

ROUNDS = 40
SIZES = [1_000, 100_000]
FIRST_NAMES = "Ada Grace Alan Edsger Barbara Katherine Dennis Frances Niklaus Radia Tim Margaret".split()
LAST_NAMES = "Lovelace Hopper Turing Dijkstra Liskov Johnson Ritchie Allen Wirth Perlman Berners Hamilton".split()


class House:
    """A server with an organization of so many members, and a browser signed in to it."""

    def __init__(self, program: Path, size: int, folder: Path):
        self.size = size
        port = str(random.randint(20_000, 60_000))
        self.address = f"127.0.0.1:{port}"
        options = ["--data-dir", str(folder), "--public-url", f"http://{self.address}"]
        created = subprocess.run(
            [program, "organization", "create", *options, "--name", "Bench", "--admin-email", "a@example.com", "--json"],
            check=True,
            capture_output=True,
        )
        created = json.loads(created.stdout)
        organization = created["organization"]["id"]
        self.fill(folder / "admit.db", organization)
        self.process = subprocess.Popen(
            [program, "serve", *options, "--listen", self.address],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.path = f"/organizations/{organization}/settings/members"
        self.connection = http.client.HTTPConnection("127.0.0.1", int(port))
        self.cookie = self.sign_in(created["sign_in_url"])

    def fill(self, database: Path, organization: str):
        connection = sqlite3.connect(database)
        numbers = random.Random(1)
        for number in range(self.size):
            person = f"user_0{number:023d}"
            name = f"{numbers.choice(FIRST_NAMES)} {numbers.choice(LAST_NAMES)}"
            address = f"{name.lower().replace(' ', '.')}.{number}@example.com"
            connection.execute(
                "insert into people values (?, ?, ?, ?, ?, ?)", (person, address, address, address, name, number)
            )
            connection.execute(
                "insert into members values (?, ?, 'developer', ?, null, ?)",
                (organization, person, number, f"{name} {address}".lower()),
            )
        connection.commit()
        connection.close()

    def sign_in(self, url: str) -> str:
        body = urllib.parse.urlencode({"token": url.rsplit("/", 1)[1]})
        headers = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"}
        for _ in range(100):
            try:
                self.connection.request("POST", "/sign-in/link", body, headers)
                break
            except ConnectionRefusedError:
                self.connection.close()
                time.sleep(0.05)
        answer = self.connection.getresponse()
        answer.read()
        return answer.getheader("set-cookie").split(";")[0]

    def milliseconds(self, query: str) -> float:
        began = time.perf_counter()
        self.connection.request("GET", f"{self.path}?{query}", headers={"cookie": self.cookie})
        answer = self.connection.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        return (time.perf_counter() - began) * 1000

    def queries(self) -> dict[str, str]:
        middle, last = f"user_0{self.size // 2:023d}", f"user_0{40:023d}"
        return {
            "first page": "",
            "page in the middle": f"after={middle}",
            "last page": f"after={last}",
            "back from the last page": f"before={last}",
            "search that many match": "search=ada",
            "search that nobody matches": "search=nobody-has-this",
            "filter by role": "role=admin",
        }


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else "target/release/admit").resolve()
    with tempfile.TemporaryDirectory() as folder:
        houses = [House(program, size, Path(folder) / str(size)) for size in SIZES]
        try:
            print(f"{'page':30}" + "".join(f"{size:>12,}" for size in SIZES) + f"{'ratio':>8}")
            for name in houses[0].queries():
                times = [[] for _ in houses]
                for _ in range(ROUNDS):
                    for house, taken in zip(houses, times):
                        taken.append(house.milliseconds(house.queries()[name]))
                medians = [statistics.median(taken) for taken in times]
                print(f"{name:30}" + "".join(f"{median:12.2f}" for median in medians) + f"{medians[1] / medians[0]:8.2f}")
        finally:
            for house in houses:
                house.process.terminate()
                house.process.wait()


if __name__ == "__main__":
    main()
