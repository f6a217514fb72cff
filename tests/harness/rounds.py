"""How often what goes wrong by chance is tried: a few times in the test command, and `ADMIT_TEST_TIMES` as often."""

import os


def rounds(in_the_test_command: int) -> int:
    return in_the_test_command * int(os.environ.get("ADMIT_TEST_TIMES", "1"))
