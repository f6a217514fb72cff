"""A small disk of one test's own, that can be full or read-only, which the machine's other programs never see.

It lives in a mount namespace that a keeper process holds; what is to see it starts with `prefix`. It needs the right
to mount.
"""

import os
import subprocess
from pathlib import Path

FILLER = "filler"
KEEPER = 'mount -t tmpfs -o size="$1",mode=755 admit-test "$2" && echo ready && exec cat'


class NotPermitted(Exception):  # noqa: N818 - a reason to skip, not an error
    """This user may not mount anything."""


class SmallDisk:
    """A disk of so many megabytes, mounted at a folder that exists. Use it as a context manager."""

    def __init__(self, folder: Path, megabytes: int):
        self.folder = folder
        command = ["unshare", "--mount", "--", "sh", "-c", KEEPER, "keeper", f"{megabytes}m", str(folder)]
        try:
            self._keeper = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        except FileNotFoundError as error:
            raise NotPermitted(str(error)) from error
        if self._keeper.stdout.readline().strip() != "ready":
            why = self._keeper.stderr.read().strip()
            self._close()
            raise NotPermitted(why)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._close()

    @property
    def prefix(self) -> list[str]:
        """What a command begins with to see this disk."""
        return ["nsenter", "--target", str(self._keeper.pid), "--mount", "--"]

    def seen_from_outside(self, path: Path) -> Path:
        """Where a program that does not see the disk finds a path of it."""
        return Path(f"/proc/{self._keeper.pid}/root") / path.relative_to("/")

    def fill(self) -> None:
        """Leave not one byte."""
        filler = os.open(self.seen_from_outside(self.folder / FILLER), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            for size in (65_536, 4_096, 1):
                self._write_until_full(filler, bytes(size))
        finally:
            os.close(filler)

    def free(self) -> None:
        self.seen_from_outside(self.folder / FILLER).unlink()

    def make_read_only(self) -> None:
        self._remount("ro")

    def make_writable(self) -> None:
        self._remount("rw")

    def _remount(self, how: str) -> None:
        subprocess.run([*self.prefix, "mount", "-o", f"remount,{how}", str(self.folder)], check=True)

    @staticmethod
    def _write_until_full(file: int, chunk: bytes) -> None:
        try:
            while True:
                os.write(file, chunk)
        except OSError:
            return

    def _close(self) -> None:
        for pipe in (self._keeper.stdin, self._keeper.stdout, self._keeper.stderr):
            pipe.close()
        self._keeper.wait(10)
