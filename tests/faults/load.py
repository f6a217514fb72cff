"""People and programs at work on one organization: threads that create, revoke and accept, and keep the ledger."""

import itertools
import queue
import random
import re
import threading
import time
from collections.abc import Sequence
from contextlib import contextmanager

from faults.ledger import Act, Ledger, Outcome
from harness import MailSink, Organization
from harness.page import Page
from harness.wire import Answer, Call, NoAnswer, Wire, call_of_form, call_of_page, call_of_program

WRITERS = 6
INVITES = "/v1/organizations/invites"
INVITES_WITH_KEYS = "/admit/v1/invites"
PAUSE_SECONDS = 0.02
MAILS_AWAITED = 30
OUTCOME_UNKNOWN = 504
INVITE_ID = re.compile(r"invite_[0-9A-Za-z]{10,}")


class Post:
    """Takes the mails out of a sink: whom each went to, by which Message-IDs, and the link to accept."""

    def __init__(self, sink: MailSink):
        self._sink = sink
        self._lock = threading.Lock()
        self.message_ids: dict[str, list[str]] = {}
        self._links: dict[str, str] = {}

    def collect(self) -> None:
        with self._lock:
            for mail in self._sink.take():
                email = mail.to[0]
                if email not in self.message_ids and "/accept/" in (mail.text or ""):
                    self._links[email] = path_of(mail.accept_link)
                self.message_ids.setdefault(email, []).append(mail.message_id)

    def links_to(self, domain: str) -> list[tuple[str, str]]:
        """The addresses of a domain whose first mail has come since the last time, and their links."""
        with self._lock:
            found = [(email, link) for email, link in self._links.items() if email.endswith(f"@{domain}")]
            for email, _ in found:
                del self._links[email]
        return found


class Load:
    """The work on one organization through one or more servers over the same data, each known by its port.

    `excused` are statuses that a server may answer with while something is broken. The act has then failed; after 504,
    which says so, it is unknown, and a create is repeated: two of three with their idempotency key, and so with the answer
    that the first had, the others to be told what they have made.
    """

    def __init__(
        self,
        organization: Organization,
        ports: Sequence[int],
        post: Post,
        *,
        seed: int,
        excused: frozenset[int] = frozenset(),
        writers: int = WRITERS,
    ):
        self.organization = organization
        self.ports = list(ports)
        self.post = post
        self.excused = excused
        self.ledger = Ledger()
        self.unanswered: list[str] = []
        self._seed = seed
        self._writers = writers
        self._numbers = itertools.count(1)
        self._links: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._revocable: queue.SimpleQueue[Act] = queue.SimpleQueue()
        self._awaited: set[str] = set()
        self._stopped = threading.Event()
        self._runs = itertools.count(1)

    @contextmanager
    def running(self):
        """Works in the background. A writer that gets no answer goes on with its next act, until this ends."""
        self._stopped.clear()
        run = next(self._runs)
        threads = [threading.Thread(target=self._sort_the_post)]
        for number in range(self._writers):
            chance = random.Random(f"{self._seed} {run} {number}")
            threads.append(threading.Thread(target=self._write, args=(chance,)))
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._stopped.set()
            for thread in threads:
                thread.join()

    def _write(self, chance: random.Random) -> None:
        wires = [Wire(port) for port in self.ports]
        acts = [self._create, self._accept, self._revoke]
        while not self._stopped.is_set():
            act = chance.choices(acts, weights=[5, 4, 2])[0]
            try:
                act(chance.choice(wires))
            except NoAnswer as why:
                self.unanswered.append(f"{act.__name__}: {why}")
                self._stopped.wait(PAUSE_SECONDS)
        for wire in wires:
            wire.close()

    def _create(self, wire: Wire) -> None:
        # Mail is slower than creating, and without mail nobody could accept.
        if len(self._awaited) >= MAILS_AWAITED:
            self._stopped.wait(PAUSE_SECONDS)
            return
        number = next(self._numbers)
        email = f"person{number}@{self.domain}"
        act = self.ledger.enter("create", email)
        has_key = number % 3 != 0
        call = self._inviting(email, has_key)
        answer = self._ask(wire, act, call, done=200)
        if answer and answer.status == OUTCOME_UNKNOWN:
            answer = self._ask(wire, act, call, done=200, refused=None if has_key else 400)
        if act.outcome in ("done", "refused"):
            # Refused can only be the repeat: the first one did happen, and the refusal names what it made.
            act.outcome = "done"
            act.invite_id = INVITE_ID.findall(answer.text)[0]
            self._awaited.add(email)
            if next(self._numbers) % 2:
                self._revocable.put(act)

    def _inviting(self, email: str, has_key: bool) -> Call:
        path = INVITES_WITH_KEYS if has_key else INVITES
        call = call_of_program(self.organization.admin_key, "POST", path, {"email": email, "role": "user"})
        if has_key:
            call.headers["idempotency-key"] = f"invite {email}"
        return call

    def _revoke(self, wire: Wire) -> None:
        created = _next_of(self._revocable)
        if created is None:
            return
        act = self.ledger.enter("revoke", created.email, created.invite_id)
        self._awaited.discard(created.email)
        call = call_of_program(self.organization.admin_key, "DELETE", f"{INVITES}/{created.invite_id}")
        self._ask(wire, act, call, done=200, refused=400)

    def _accept(self, wire: Wire) -> None:
        found = _next_of(self._links)
        if found is None:
            return
        email, path = found
        page = self._ask(wire, None, call_of_page(path), done=200, refused=410)
        if page.status != 200:
            return
        act = self.ledger.enter("accept", email)
        answer = self._ask(wire, act, accepting(path, page.text, name=f"Person {email}"), done=303, refused=410)
        act.cookies = answer.cookies

    def _ask(self, wire: Wire, act: Act | None, call: Call, *, done: int, refused: int | None = None) -> Answer:
        """The answer to a call, entered as the outcome of its act; one that the call may never get is noted."""
        answer = wire.send(call)
        outcomes: dict[int | None, Outcome] = {done: "done", refused: "refused"}
        if answer.status in outcomes:
            outcome = outcomes[answer.status]
        elif answer.status in self.excused:
            outcome = "unknown" if answer.status == OUTCOME_UNKNOWN else "failed"
        else:
            outcome = "unknown"
            path = "".join(call.path.partition("/accept/")[:2])
            self.ledger.note_wrong_answer(f"{call.method} {path}: {answer.status} {answer.text[:300]}")
        if act:
            act.outcome = outcome
            act.ended = time.monotonic()
        return answer

    def _sort_the_post(self) -> None:
        """Hands the link of every mail that comes to whoever accepts next; a repeat of a mail is left alone."""
        while not self._stopped.wait(PAUSE_SECONDS):
            self.post.collect()
            for email, path in self.post.links_to(self.domain):
                self._awaited.discard(email)
                self._links.put((email, path))

    @property
    def domain(self) -> str:
        return self.organization.admin_email.partition("@")[2]


def path_of(link: str) -> str:
    return "/" + link.split("/", 3)[3]


def accepting(path: str, html: str, *, name: str | None = None, cookies: str = "") -> Call:
    """What a browser sends when somebody fills in the page of an invitation and presses its button.

    Somebody new gives a name; somebody who is signed in has cookies.
    """
    page = Page(path, 200, html)
    button = page.button("Accept invitation")
    form = page.form_of(button)
    assert form, f"the button belongs to no form on {page!r}"
    return call_of_form(
        form.attributes["action"], page.filled_in(form, {"Your name": name} if name else {}, button), cookies
    )


def _next_of(waiting: queue.SimpleQueue):
    try:
        return waiting.get_nowait()
    except queue.Empty:
        return None
