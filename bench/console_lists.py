#!/usr/bin/env python3
"""How long Settings > Members and Settings > Invites take with 1,000 and with 1,000,000 members and as many invites.

    cargo build --release
    python3 bench/console_lists.py [path of the admit program]

Needs only Python, and 1.5 GB of disk. Starts two servers on free ports over throwaway data directories, fills them (written straight
into the database, because only the reading is measured), and asks each for the same pages in turn over one connection. Prints the
median time to the first byte of each page in milliseconds, the slowest of all, the ratio of the large to the small, and the
weight of the large page over the wire in kB.
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
from contextlib import contextmanager
from pathlib import Path

ROUNDS = 40
SIZES = [1_000, 1_000_000]
FIRST_NAMES = "Ada Grace Alan Edsger Barbara Katherine Dennis Frances Niklaus Radia Tim Margaret".split()
LAST_NAMES = "Lovelace Hopper Turing Dijkstra Liskov Johnson Ritchie Allen Wirth Perlman Berners Hamilton".split()
ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
HOUR = 3_600_000_000


def base58(number: int) -> str:
    digits = ""
    for _ in range(22):
        number, digit = divmod(number, 58)
        digits = ALPHABET[digit] + digits
    return digits


def invite_id(microsecond: int) -> str:
    return f"invite_01{base58(microsecond << 72)}"


class House:
    """A server with an organization of so many members and invites, and a browser signed in to it."""

    def __init__(self, program: Path, size: int, folder: Path):
        self.size = size
        self.now = time.time_ns() // 1000
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
        with sqlite3.connect(folder / "admit.db") as connection:
            self.fill_members(connection, organization)
            self.fill_invites(connection, organization)
        connection.close()
        self.serve = [program, "serve", *options, "--listen", self.address]
        self.settings = f"/organizations/{organization}/settings"
        self.connection = http.client.HTTPConnection("127.0.0.1", int(port))
        self.sign_in_url = created["sign_in_url"]

    def start(self):
        self.process = subprocess.Popen(self.serve, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.cookie = self.sign_in(self.sign_in_url)

    def people(self):
        numbers = random.Random(1)
        for number in range(self.size):
            name = f"{numbers.choice(FIRST_NAMES)} {numbers.choice(LAST_NAMES)}"
            yield number, name, f"{name.lower().replace(' ', '.')}.{number}@example.com"

    def fill_members(self, connection: sqlite3.Connection, organization: str):
        connection.executemany(
            "insert into people (id, address, canonical_address, tolerant_address, name, created_at) values (?, ?, ?, ?, ?, ?)",
            ((f"user_0{number:023d}", address, address, address, name, number) for number, name, address in self.people()),
        )
        connection.executemany(
            "insert into members (organization_id, person_id, role, added_at, search_text) values (?, ?, 'developer', ?, ?)",
            (
                (organization, f"user_0{number:023d}", number, f"{name} {address}".lower())
                for number, name, address in self.people()
            ),
        )

    def invited_at(self, number: int) -> int:
        return self.now - HOUR - (self.size - number) * 1000

    def fill_invites(self, connection: sqlite3.Connection, organization: str):
        """All pending; a place is the id's moment and no random bits (docs/decisions/0026)."""
        inviter = connection.execute("select person_id from members where role = 'admin'").fetchone()[0]
        connection.executemany(
            "insert into invites (place, id, organization_id, address, canonical_address, tolerant_address, role,"
            " invited_by_person_id, invited_at, expires_at, token_digest)"
            " values (?, ?, ?, ?, ?, ?, 'user', ?, ?, ?, ?)",
            (
                (moment << 11, invite_id(moment), organization, *[f"i.{address}"] * 3, inviter, moment, moment + 500 * HOUR, str(number))
                for number, _, address in self.people()
                for moment in [self.invited_at(number)]
            ),
        )

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

    def fetch(self, page: str) -> tuple[float, int]:
        """Milliseconds to the first byte, and bytes of the page."""
        headers = {"cookie": self.cookie, "accept-encoding": "gzip, br"}
        began = time.perf_counter()
        self.connection.request("GET", self.settings + page, headers=headers)
        answer = self.connection.getresponse()
        first_byte = (time.perf_counter() - began) * 1000
        weight = len(answer.read())
        assert answer.status == 200, (page, answer.status)
        return first_byte, weight

    def pages(self) -> dict[str, str]:
        members, invites = "/members", "/invites"
        middle, last = f"user_0{self.size // 2:023d}", f"user_0{40:023d}"
        middle_invite, last_invite = invite_id(self.invited_at(self.size // 2)), invite_id(self.invited_at(40))
        return {
            "members": members,
            "members: page in the middle": f"{members}?after={middle}",
            "members: last page": f"{members}?after={last}",
            "members: back from the last page": f"{members}?before={last}",
            "members: search that many match": f"{members}?search=ada",
            "members: search that nobody matches": f"{members}?search=nobody-has-this",
            "members: filter by a rare role": f"{members}?role=admin",
            "members: the pending ones": f"{members}?status=pending",
            "invites": invites,
            "invites: page in the middle": f"{invites}?after={middle_invite}",
            "invites: last page": f"{invites}?after={last_invite}",
            "invites: search that many match": f"{invites}?search=ada",
            "invites: search that nobody matches": f"{invites}?search=nobody-has-this",
            "invites: a status nobody has": f"{invites}?status=declined",
        }


@contextmanager
def houses_of_each_size():
    """A running server for each size; the program is named on the command line, or the release build."""
    program = Path(sys.argv[1] if len(sys.argv) > 1 else "target/release/admit").resolve()
    with tempfile.TemporaryDirectory() as folder:
        houses = [House(program, size, Path(folder) / str(size)) for size in SIZES]
        for house in houses:
            house.start()
        try:
            yield houses
        finally:
            for house in houses:
                house.process.terminate()
                house.process.wait()


def main():
    with houses_of_each_size() as houses:
        print(f"{'page':38}" + "".join(f"{size:>12,}" for size in SIZES) + f"{'slowest':>10}{'ratio':>8}{'kB':>8}")
        for name in houses[0].pages():
            times, weight = [[] for _ in houses], 0
            for _ in range(ROUNDS):
                for house, taken in zip(houses, times):
                    first_byte, weight = house.fetch(house.pages()[name])
                    taken.append(first_byte)
            small, large = (statistics.median(taken) for taken in times)
            print(f"{name:38}{small:12.2f}{large:12.2f}{max(times[1]):10.2f}{large / small:8.2f}{weight / 1000:8.1f}")


if __name__ == "__main__":
    main()
