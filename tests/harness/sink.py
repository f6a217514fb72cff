"""The SMTP sink as tests see it: wait for a mail, read its link or its code, and plan how the mail server behaves."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import httpx2

from harness.waiting import DEADLINE_SECONDS, wait_until

# The slowest that a busy machine sends.
MAILS_PER_SECOND = 20
LINK_LINE = re.compile(r"^(https?://\S+)$", re.MULTILINE)
SIX_DIGITS = re.compile(r"(?<!\d)(\d{3}) ?(\d{3})(?!\d)")


@dataclass(frozen=True)
class Mail:
    """One mail as it arrived."""

    to: list[str]
    subject: str
    message_id: str
    content_type: str
    headers: list[list[str]]
    text: str | None
    html: str | None
    raw: str
    envelope_from: str

    def link(self, path: str) -> str:
        """The one link under `path` that stands alone on a line of the text part."""
        text = (self.text or "").replace("\r\n", "\n")
        links = [link for link in LINK_LINE.findall(text) if path in link]
        assert len(links) == 1, f"expected one line with only a {path} link, found {links} in:\n{text}"
        return links[0]

    @property
    def accept_link(self) -> str:
        return self.link("/accept/")

    @property
    def sign_in_link(self) -> str:
        return self.link("/sign-in/link/")

    @property
    def code(self) -> str:
        """The six-digit sign-in code, also when it is written in two groups of three."""
        # Digits of the link are no code: only the lines without one are looked at.
        prose = "\n".join(line for line in (self.text or "").splitlines() if "://" not in line)
        codes = {"".join(groups) for groups in SIX_DIGITS.findall(prose)}
        assert len(codes) == 1, f"expected one six-digit code, found {sorted(codes)} in:\n{self.text}"
        return codes.pop()


class MailSink:
    """A running SMTP sink. Use it as a context manager."""

    def __init__(self):
        program = Path(__file__).with_name("sink_process.py")
        self._process = subprocess.Popen(
            [sys.executable, str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        ready = self._process.stdout.readline()
        assert ready, "the SMTP sink did not start"
        ports = json.loads(ready)
        self.smtp_port: int = ports["smtp_port"]
        self._http = httpx2.Client(base_url=f"http://127.0.0.1:{ports['http_port']}", trust_env=False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._http.close()
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    @property
    def smtp_url(self) -> str:
        return f"smtp://127.0.0.1:{self.smtp_port}"

    def mails(self, to: str | None = None) -> list[Mail]:
        """Every mail taken so far, oldest first; with `to`, those to that address."""
        query = {} if to is None else {"to": to}
        return [Mail(**mail) for mail in self._http.get("/mails", params=query).json()]

    def wait_for_links(self, addresses: Iterable[str]) -> dict[str, str]:
        """The links of the invitations to many addresses, once each has one."""
        missing = set(addresses)
        links: dict[str, str] = {}

        def all_there() -> bool:
            for mail in self.take():
                if mail.to[0] in missing:
                    links[mail.to[0]] = mail.accept_link
                    missing.remove(mail.to[0])
            return not missing

        wait_until(
            "every invitation",
            all_there,
            deadline_seconds=DEADLINE_SECONDS + len(missing) / MAILS_PER_SECOND,
            otherwise=lambda: f"Missing: {sorted(missing)[:10]}",
        )
        return links

    def take(self) -> list[Mail]:
        """Every mail since the last time; the sink forgets them."""
        return [Mail(**mail) for mail in self._http.post("/take").json()]

    def attempts(self, to: str) -> list[str]:
        """The replies given to each try to send to an address, oldest first."""
        return [attempt["reply"] for attempt in self._http.get("/attempts").json() if attempt["to"] == to]

    def wait_for_mail(
        self, to: str, *, about: str = "", count: int = 1, deadline_seconds: float = DEADLINE_SECONDS
    ) -> Mail:
        """The newest mail to an address whose text contains `about`, once there are `count` of them."""

        def newest() -> Mail | None:
            found = [mail for mail in self.mails(to) if about in (mail.text or "")]
            return found[-1] if len(found) >= count else None

        return wait_until(
            f"mail {count} to {to}",
            newest,
            deadline_seconds=deadline_seconds,
            otherwise=lambda: f"There were: {[(mail.to, mail.subject) for mail in self.mails()]}",
        )

    def wait_for_attempts(self, to: str, count: int) -> list[str]:
        """The replies given once the server tried an address `count` times."""

        def enough() -> list[str] | None:
            attempts = self.attempts(to)
            return attempts if len(attempts) >= count else None

        return wait_until(f"try {count} to send to {to}", enough, otherwise=lambda: f"Tries: {self.attempts(to)}")

    def answer(self, address: str, reply: str, *, times: int | None = None, after_the_mail: bool = False) -> None:
        """Answer the next `times` tries (all of them by default) to an address with an SMTP reply.

        The recipient is refused, unless `after_the_mail`: then the mail is read and kept, and the reply follows it.
        """
        self._post("/replies", {"address": address, "reply": reply, "times": times, "after_the_mail": after_the_mail})

    def hold_answers(self, address: str) -> None:
        """Read and keep mails to an address, and leave their senders without an answer until `release_answers`."""
        self._post("/hold", {"address": address})

    def release_answers(self) -> None:
        self._http.delete("/hold").raise_for_status()

    def refuse_connections(self) -> None:
        self._post("/mode", {"mode": "refuse"})

    def hang(self) -> None:
        """Take connections and never say a word."""
        self._post("/mode", {"mode": "hang"})

    def accept_connections(self) -> None:
        self._post("/mode", {"mode": "accept"})

    def _post(self, path: str, body: dict) -> None:
        self._http.post(path, json=body).raise_for_status()
