"""`/openapi.json` says the truth: schemathesis makes requests from it, also such that follow from an earlier answer.

No server error, no status and no content type that is not described, no answer that does not fit its schema, no
credential ignored. The seed is fixed, so the test command makes the same requests each time; `ADMIT_TEST_TIMES` makes
as many times more.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from harness.rounds import rounds

EXAMPLES = 5
SEED = 1
TIMEOUT_SECONDS = 600
# Not held against the server: a valid request may break a rule, such as a second invite of an address; and what was
# deleted can often still be read, as the wire contract wants it.
NOT_CHECKED = "positive_data_acceptance,use_after_free"
SETTINGS = Path(__file__).with_name("schemathesis.toml")
# Would move the clock, and let the credential expire in the middle.
LEFT_OUT = "/admit/v1/test_clock"


@pytest.mark.parametrize("kind", ["platform", "enterprise"])
def test_every_operation_answers_as_it_is_described(unlimited_admit, kind, tmp_path):
    organization = unlimited_admit.create_organization("Fuzzed", kind=kind, admin_email=f"ada@fuzzed-{kind}.test")
    program = Path(sys.executable).with_name("schemathesis")
    credential = f"Authorization: Bearer {organization.admin_key}"

    # One worker: Python 3.11 parses no source in two threads at once ("AST constructor recursion depth mismatch").
    options = ["--header", credential, "--seed", str(SEED), "--max-examples", str(rounds(EXAMPLES))]
    checks = ["--checks", "all", "--exclude-checks", NOT_CHECKED, "--exclude-path", LEFT_OUT, "--warnings", "off"]

    done = subprocess.run(
        [program, "--config-file", SETTINGS, "run", f"{unlimited_admit.url}/openapi.json", *options, *checks],
        capture_output=True,
        text=True,
        timeout=rounds(TIMEOUT_SECONDS),
        cwd=tmp_path,
        env={name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ} | {"NO_COLOR": "1"},
    )

    assert done.returncode == 0, done.stdout + done.stderr
