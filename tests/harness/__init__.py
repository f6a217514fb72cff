"""What the Python tests stand on: a real `admit serve`, a real SMTP sink, and people who use both.

- `server` starts and stops the program and makes organizations with its command line;
- `sink_process` is the SMTP sink, a program of its own that the node tests start as well; `sink` talks to it;
- `databases` looks into a server's database, and `postgres` is the PostgreSQL server of `tests/with-postgres`;
- `wire` is HTTP close to the socket, for load and for calls at the same instant;
- `person` opens pages and presses buttons as a browser without JavaScript does; `page` reads the HTML;
- `tokens` is a program that asks a person to be let in, as `admit login` does;
- `waiting` polls with a deadline. Nothing here sleeps for a fixed time.
"""

from harness.person import Person
from harness.server import Admit, Organization
from harness.sink import Mail, MailSink
from harness.tokens import Tokens
from harness.waiting import wait_until

__all__ = ["Admit", "Mail", "MailSink", "Organization", "Person", "Tokens", "wait_until"]
