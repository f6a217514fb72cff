"""A program that asks a person to let it in, by the whole way: question, consent in the browser, code, tokens."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2

from harness.person import Person

CLIENT_ID = "admit-cli"
# Nobody listens there: the code is read off the address that the browser is sent to.
REDIRECT_URI = "http://127.0.0.1:49152/callback"


@dataclass(frozen=True)
class Tokens:
    """What a program has once it is let in."""

    access_token: str
    refresh_token: str


def let_program_in(person: Person, issuer: str, organization_id: str, organization_name: str) -> Tokens:
    """Have a person, who is signed in and manages the organization, allow a program, and get its tokens."""
    verifier, state = secrets.token_urlsafe(32), secrets.token_urlsafe(16)
    question = {
        "response_type": "code",
        "client_id": CLIENT_ID,
        "redirect_uri": REDIRECT_URI,
        "code_challenge": challenge(verifier),
        "code_challenge_method": "S256",
        "scope": "org:admin",
        "state": state,
    }
    person.open(f"/oauth/authorize?{urlencode(question)}")
    offers_a_choice = any(element.attributes.get("type") == "radio" for element in person.page.root.walk())
    address = person.leave("Allow", {organization_name: organization_id} if offers_a_choice else {})
    answer = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    assert address.startswith(REDIRECT_URI), address
    assert (answer["state"], answer["iss"]) == (state, issuer), address
    return ask_for_tokens(
        person.url,
        grant_type="authorization_code",
        code=answer["code"],
        redirect_uri=REDIRECT_URI,
        code_verifier=verifier,
    )


def ask_for_tokens(url: str, **parameters: str) -> Tokens:
    """Call the token endpoint and expect tokens."""
    with httpx2.Client(base_url=url, trust_env=False) as http:
        answer = http.post("/oauth/token", data=parameters | {"client_id": CLIENT_ID})
    assert answer.status_code == 200, f"no tokens: {answer.status_code} {answer.text}"
    return Tokens(answer.json()["access_token"], answer.json()["refresh_token"])


def challenge(verifier: str) -> str:
    """What is sent beforehand of a secret that is kept (RFC 7636, `S256`)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
