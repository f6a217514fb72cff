"""Invite batches, as a client that knows nothing of Admit works with them."""

import json
from collections.abc import Iterator

BATCHES = "/admit/v1/invite_batches"


def file_of(domain: str, count: int) -> str:
    """A CSV file as a spreadsheet writes it."""
    lines = [f"new-{number}@{domain};user;HR-{number}" for number in range(count)]
    return "\ufeff" + "\r\n".join(["email;role;metadata.ticket", *lines, ""])


def post_csv(http, text: str, **query: str) -> dict:
    answer = http.post(BATCHES, params=query, content=text.encode(), headers={"content-type": "text/csv"}, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer.json()


def batch_of(http, batch_id: str) -> dict:
    answer = http.get(f"{BATCHES}/{batch_id}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def finished(http, batch_id: str) -> dict | None:
    batch = batch_of(http, batch_id)
    return batch if batch["status"] == "finished" else None


def events_of(http, batch_id: str) -> Iterator[tuple[str, dict]]:
    """Server-sent events: their names and what they tell."""
    with http.stream("GET", f"{BATCHES}/{batch_id}/events", timeout=60) as answer:
        assert answer.headers["content-type"] == "text/event-stream"
        fields = {}
        for line in answer.iter_lines():
            if line and not line.startswith(":"):
                name, _, value = line.partition(":")
                fields[name] = value.strip()
            elif fields:
                yield fields["event"], json.loads(fields["data"])
                fields = {}
