"""FC-01: killed at random moments under load, a server loses nothing it acknowledged and leaves nothing half done."""

import random

from faults.kill import KillTest
from harness.rounds import rounds

ROUNDS = rounds(30)


def test_fc_01_a_server_killed_under_load_keeps_every_acknowledged_act_and_nothing_half_done(
    tmp_path, private_sink, engine
):
    seed = random.SystemRandom().randrange(2**32)
    test = KillTest(tmp_path, private_sink, seed=seed, engine=engine)

    for number, wrong in enumerate(test.run(ROUNDS), start=1):
        assert wrong == [], f"after round {number} with --seed {seed}: {test.loads[-1].ledger.count()}"

    kept = [load.ledger.count() for load in test.loads]
    assert all(sum(count.get(f"{kind} done", 0) for count in kept) > 0 for kind in ("create", "revoke", "accept")), kept
