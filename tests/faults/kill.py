"""FC-01: kill -9 at random moments under load; afterwards every acknowledged act is there, and none is half there.

    tests/.venv/bin/python tests/faults/kill.py --rounds 1000 [--seed N] [--engine sqlite|postgres]

Every round works on the server from several threads, kills it after a random time (sometimes once more while it starts
again), starts it, and compares the ledger of what was answered with the database. On PostgreSQL there are two nodes,
and one of them is killed while the other goes on. Ends with 1 if anything is wrong.
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
from harness import Admit, MailSink
from harness.wire import Wire, call_of_page

ROUNDS_OF_AN_ORGANIZATION = 10
LONGEST_LOAD_SECONDS = 0.4
LONGEST_START_SECONDS = 0.06
CHANCE_OF_A_KILL_WHILE_STARTING = 0.3
CLAIM_SECONDS = 300
SESSIONS_TRIED = 5


class KillTest:
    """Servers that are killed again and again, and the work of all rounds so far."""

    def __init__(self, directory: Path, sink: MailSink, *, seed: int, engine: str):
        self.random = random.Random(seed)
        self.seed = seed
        self.post = Post(sink)
        self.server = Admit(directory, sink, engine=engine, ADMIT_RATE_LIMITS="off")
        self.nodes = [self.server]
        if engine == "postgres":
            self.nodes.append(Admit(directory / "other", sink, beside=self.server, ADMIT_RATE_LIMITS="off"))
        self.loads: list[Load] = []

    def run(self, rounds: int) -> Iterator[list[str]]:
        """Plays rounds, and yields after each what is wrong."""
        for node in self.nodes:
            node.start()
        for number in range(rounds):
            if number % ROUNDS_OF_AN_ORGANIZATION == 0:
                self.loads.append(self._load_of_a_new_organization())
            self._play(self.loads[-1])
            yield self.wrong_of(self.loads[-1])
        yield (
            [wrong for load in self.loads for wrong in self.wrong_of(load)]
            + self.wrong_mails()
            + broken_rules(self.server)
        )
        for node in self.nodes:
            node.stop()

    def wrong_of(self, load: Load) -> list[str]:
        """What is wrong with one organization, as a client and as the database tell it."""
        books = Books.read(self.server.database, load.organization.id)
        wrong = load.ledger.wrong_answers + list(books.half_done(load.organization))
        return (
            wrong + list(books.contradictions(load.ledger)) + self._lost_sessions(load) + self.server.database.damage()
        )

    def wrong_mails(self) -> list[str]:
        """What is wrong with the mails of all rounds, once every claim of a killed server has lapsed."""
        self._let_claims_lapse()
        wait_for_an_empty_outbox(self.server.database)
        self.post.collect()
        return wrong_mails(self.server.database, self.post.message_ids)

    def _let_claims_lapse(self) -> None:
        """The mails that a killed server had on their way are due again."""
        self.loads[-1].organization.advance(CLAIM_SECONDS)

    def _load_of_a_new_organization(self) -> Load:
        number = len(self.loads)
        organization = self.server.create_organization(admin_email=f"ada@round{number}.test")
        return Load(organization, [node.port for node in self.nodes], self.post, seed=self.seed + number)

    def _play(self, load: Load) -> None:
        self._let_claims_lapse()
        victim = self.random.choice(self.nodes)
        with load.running():
            time.sleep(self.random.uniform(0.0, LONGEST_LOAD_SECONDS))
            victim.kill()
        if self.random.random() < CHANCE_OF_A_KILL_WHILE_STARTING:
            victim.spawn()
            time.sleep(self.random.uniform(0.0, LONGEST_START_SECONDS))
            victim.kill()
        victim.start()

    def _lost_sessions(self, load: Load) -> list[str]:
        """The people who joined last are still signed in."""
        with Wire(self.server.port) as wire:
            joined = load.ledger.done("accept")[-SESSIONS_TRIED:]
            answers = [(act, wire.send(call_of_page("/account/sessions", act.cookies))) for act in joined]
        return [
            f"{act.email} joined and is signed out: {answer.status}" for act, answer in answers if answer.status != 200
        ]


def main() -> int:
    parser = argparse.ArgumentParser(description="Kills a server under load, again and again.")
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--engine", choices=["sqlite", "postgres"], default="sqlite")
    options = parser.parse_args()
    print(f"{options.rounds} rounds on {options.engine} with --seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="admit-kill-") as folder, MailSink() as sink:
        test = KillTest(Path(folder), sink, seed=options.seed, engine=options.engine)
        try:
            for number, wrong in enumerate(test.run(options.rounds), start=1):
                name = f"round {number}" if number <= options.rounds else "the end"
                print(f"{name}: {test.loads[-1].ledger.count()}", flush=True)
                if wrong:
                    print(f"\n{name} found {len(wrong)} things wrong:", *wrong, sep="\n- ")
                    return 1
        finally:
            for server in list(Admit.running):
                server.kill()
    print(f"{options.rounds} rounds, and everything that was acknowledged is there, whole")
    return 0


if __name__ == "__main__":
    sys.exit(main())
