"""The operations of `/openapi.json`, and what the pages of the reference show of them."""

import html
import re
from dataclasses import dataclass

import httpx2

_SAMPLE = re.compile(r'data-language="([\w-]+)">(.*?)</code>', re.DOTALL)
_ANSWER = re.compile(r"data-example>(.*?)</code>", re.DOTALL)


@dataclass(frozen=True)
class Operation:
    """One operation, with its samples by language, and its example of an answer."""

    id: str
    method: str
    path: str
    content: dict
    samples: dict[str, str]
    answer: str

    @property
    def kind(self) -> str:
        return "enterprise" if self.needs("Enterprise organizations only") else "platform"

    def needs(self, words: str) -> bool:
        return words in self.content["page"]


def operations(url: str) -> tuple[dict, list[Operation]]:
    """The description, and every operation in it with what its page shows."""
    with httpx2.Client(base_url=url, trust_env=False) as http:
        description = http.get("/openapi.json").json()
        found = []
        for path, item in description["paths"].items():
            for method, content in item.items():
                page = http.get(f"/reference/{content['operationId']}")
                assert page.status_code == 200, content["operationId"]
                samples = {language: html.unescape(code) for language, code in _SAMPLE.findall(page.text)}
                answer = html.unescape(next(iter(_ANSWER.findall(page.text)), ""))
                content = content | {"page": page.text}
                found.append(Operation(content["operationId"], method.upper(), path, content, samples, answer))
    return description, found
