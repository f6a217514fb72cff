"""The Rust crate `claude-api`, as it is on crates.io, against Admit: `tests/admin.rs` beside this file."""

import os
import subprocess
from pathlib import Path

from contract.stage import Stage

BUILD_AND_RUN_SECONDS = 900


def test_the_client_from_crates_io_works(unlimited_admit):
    stage = Stage(unlimited_admit, "platform")
    stage.play([{"join": "grace", "role": "developer"}, {"join": "alan", "role": "user"}])
    manifest = Path(__file__).with_name("Cargo.toml")

    done = subprocess.run(
        ["cargo", "test", "--quiet", "--locked", "--manifest-path", manifest],
        env=os.environ
        | {
            "ADMIT_URL": unlimited_admit.url,
            "ADMIT_KEY": stage.organization.admin_key,
            "ADMIT_ORGANIZATION": stage.organization.id,
            "ADMIT_MEMBER": stage.kept["grace"],
            "ADMIT_COLLEAGUE": stage.kept["alan"],
        },
        capture_output=True,
        text=True,
        timeout=BUILD_AND_RUN_SECONDS,
    )

    assert done.returncode == 0, done.stdout + done.stderr
