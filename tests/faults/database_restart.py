"""FC-09: PostgreSQL restarts, crashes, loses connections and answers to commits while two nodes are at work.

    tests/with-postgres tests/.venv/bin/python tests/faults/database_restart.py --rounds 100 [--seed N]

Every round breaks the database in one way under load, waits until both nodes are well again without help, and compares
the ledger of what was answered with the database. Ends with 1 if anything is wrong.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from faults.books import Books, broken_rules, wait_for_an_empty_outbox, wrong_mails
from faults.load import Load, Post
from harness import Admit, MailSink, wait_until
from harness.postgres import PostgresServer
from harness.proxy import Proxy
from harness.wire import NoAnswer, Wire, call_of_page, call_of_program

# Nothing was changed; nothing was changed; nobody knows.
EXCUSED = frozenset([503, 529, 504])
HEALTHY_WITHIN_SECONDS = 10
ACTS_BETWEEN = 20
LONGEST_LOAD_SECONDS = 0.3
COMMITS_LOST = 5
CLAIM_SECONDS = 300
ROUNDS_OF_AN_ORGANIZATION = 10


class DatabaseTest:
    """Two nodes over one PostgreSQL, each through a cable of its own, and the work of all rounds so far."""

    def __init__(self, directory: Path, sink: MailSink, cables: list[Proxy], *, seed: int):
        self.random = random.Random(seed)
        self.seed = seed
        self.post = Post(sink)
        self.cables = cables
        self.postgres = PostgresServer()
        url = self.postgres.create_database()
        self.database = self.postgres.database(url)
        self.nodes = [
            Admit(directory / f"node{number}", sink, database_url=cable.url(url), ADMIT_RATE_LIMITS="off")
            for number, cable in enumerate(cables)
        ]
        self.loads: list[Load] = []
        self.faults = [self.restart, self.crash, self.cut_connections, self.lose_answers_to_commits]

    def run(self, rounds: int) -> Iterator[tuple[str, list[str]]]:
        """Plays rounds, and yields after each what was broken and what is wrong."""
        for node in self.nodes:
            node.directory.mkdir()
            node.start()
        for number in range(rounds):
            if number % ROUNDS_OF_AN_ORGANIZATION == 0:
                self.loads.append(self._load_of_a_new_organization())
            load = self.loads[-1]
            fault = self.faults[number % len(self.faults)]
            with load.running():
                self._wait_for_work(load)
                time.sleep(self.random.uniform(0.0, LONGEST_LOAD_SECONDS))
                fault()
                self._wait_until_well(load)
                self._wait_for_work(load)
            yield fault.__name__, self.wrong_of(load)
        yield "the mails", self.wrong_mails()
        yield "all rules", broken_rules(self.nodes[0])
        for node in self.nodes:
            node.stop()

    def restart(self) -> None:
        """As an operator does it."""
        self.postgres.stop("fast")
        self.postgres.start()

    def crash(self) -> None:
        self.postgres.stop("immediate")
        self.postgres.start()

    def cut_connections(self) -> None:
        for cable in self.cables:
            cable.cut()

    def lose_answers_to_commits(self) -> None:
        for cable in self.cables:
            lost = cable.commits_lost
            cable.lose_answers_to_commits(COMMITS_LOST)
            wait_until("lost commits", lambda cable=cable, lost=lost: cable.commits_lost >= lost + COMMITS_LOST)

    def wrong_of(self, load: Load) -> list[str]:
        books = Books.read(self.database, load.organization.id)
        wrong = load.ledger.wrong_answers + load.unanswered + list(books.half_done(load.organization))
        return wrong + list(books.contradictions(load.ledger))

    def wrong_mails(self) -> list[str]:
        """What is wrong with the mails of all rounds, once every claim whose answer was lost has lapsed."""
        self.loads[-1].organization.advance(CLAIM_SECONDS)
        wait_for_an_empty_outbox(self.database)
        self.post.collect()
        return wrong_mails(self.database, self.post.message_ids)

    def _load_of_a_new_organization(self) -> Load:
        number = len(self.loads)
        organization = self.nodes[0].create_organization(admin_email=f"ada@round{number}.test")
        ports = [node.port for node in self.nodes]
        return Load(organization, ports, self.post, seed=self.seed + number, excused=EXCUSED)

    def _wait_until_well(self, load: Load) -> None:
        """Every node is ready and writes, and nobody had to help it."""
        for node in self.nodes:
            wait_until(
                f"the health of {node.url}",
                lambda node=node: is_well(node, load),
                deadline_seconds=HEALTHY_WITHIN_SECONDS,
                otherwise=node.last_log_lines,
            )

    @staticmethod
    def _wait_for_work(load: Load) -> None:
        done = len(load.ledger.done("create"))
        wait_until("some work", lambda: len(load.ledger.done("create")) >= done + ACTS_BETWEEN)


def is_well(node: Admit, load: Load) -> bool:
    marker = call_of_program(load.organization.admin_key, "POST", "/admit/v1/test_clock", {"advance_seconds": 0})
    with Wire(node.port) as wire:
        try:
            return all(wire.send(call).status == 200 for call in (call_of_page("/readyz"), marker))
        except NoAnswer:
            return False


def main() -> int:
    parser = argparse.ArgumentParser(description="Breaks PostgreSQL under load, again and again.")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    options = parser.parse_args()
    print(f"{options.rounds} rounds with --seed {options.seed}", flush=True)
    port = PostgresServer().port
    with (
        tempfile.TemporaryDirectory(prefix="admit-database-") as folder,
        MailSink() as sink,
        Proxy(port) as one,
        Proxy(port) as other,
    ):
        test = DatabaseTest(Path(folder), sink, [one, other], seed=options.seed)
        try:
            for number, (fault, wrong) in enumerate(test.run(options.rounds), start=1):
                print(f"{number}, {fault}: {test.loads[-1].ledger.count()}", flush=True)
                if wrong:
                    print(f"\n{number}, {fault}, found {len(wrong)} things wrong:", *wrong, sep="\n- ")
                    return 1
        finally:
            for server in list(Admit.running):
                server.kill()
    print(f"{options.rounds} rounds, and everything that was acknowledged is there, whole")
    return 0


if __name__ == "__main__":
    sys.exit(main())
