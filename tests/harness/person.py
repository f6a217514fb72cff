"""A person with a browser that runs no JavaScript: opens pages, fills fields by label, presses buttons by name."""

from urllib.parse import urljoin

import httpx2

from harness.page import Page
from harness.sink import Mail, MailSink


class Person:
    """One browser with its own cookies. `page` is what it shows now; `user_id` is set once they joined with `join`."""

    def __init__(self, url: str, sink: MailSink | None):
        self.url = url
        self.sink = sink
        self.user_id = ""
        self.page = Page("about:blank", 0, "")
        headers = {"accept": "text/html", "accept-language": "en", "user-agent": "Test"}
        self.http = httpx2.Client(base_url=url, follow_redirects=True, trust_env=False, headers=headers)

    def open(self, address: str) -> Page:
        """Go to an address, or a path of the server."""
        return self._show(self.http.get(urljoin(self.url, address), headers={"sec-fetch-site": "none"}))

    def press(self, button_name: str, fields: dict[str, str] | None = None) -> Page:
        """Fill in the fields of the form a button belongs to, and press it."""
        return self._show(self._send(button_name, fields or {}))

    def leave(self, button_name: str, fields: dict[str, str] | None = None) -> str:
        """Press a button that leads away from the server, and return the address that it leads to."""
        answer = self._send(button_name, fields or {}, follow_redirects=False)
        assert answer.is_redirect, f"{button_name} leads nowhere: {self._show(answer)!r}"
        return answer.headers["location"]

    def _send(self, button_name: str, fields: dict[str, str], **options) -> httpx2.Response:
        button = self.page.button(button_name)
        form = self.page.form_of(button)
        assert form, f'the button "{button_name}" belongs to no form on {self.page!r}'
        target = urljoin(self.page.url, form.attributes.get("action", ""))
        data = self.page.filled_in(form, fields, button)
        if form.attributes.get("method", "get").lower() == "get":
            return self.http.get(target, params=data, **options)
        headers = {"origin": self.url, "sec-fetch-site": "same-origin", "sec-fetch-mode": "navigate"}
        return self.http.post(target, data=data, headers=headers, **options)

    def invitation_mail(self, email: str, *, count: int = 1) -> Mail:
        """The newest invitation to an address, once `count` of them came."""
        assert self.sink, "this server sends no mail"
        return self.sink.wait_for_mail(email, about="/accept/", count=count)

    def accept(self, link: str, *, name: str | None = None) -> Page:
        """Open an invitation's link and accept; a new person gives a name, a known one who is signed in does not."""
        self.open(link)
        return self.press("Accept invitation", {"Your name": name} if name else {})

    def sign_in(self, email: str) -> Page:
        """Sign in with the mailed six-digit code."""
        assert self.sink, "this server sends no mail"
        earlier = len([mail for mail in self.sink.mails(email) if "/sign-in/link/" in (mail.text or "")])
        self.open("/sign-in")
        self._press_the_only_button({"Email address": email})
        code = self.sink.wait_for_mail(email, about="/sign-in/link/", count=earlier + 1).code
        return self._press_the_only_button({"Six-digit code": code})

    def _press_the_only_button(self, fields: dict[str, str]) -> Page:
        """Press the button of the form that has these fields; for pages whose button's words are not fixed."""
        label = next(iter(fields))
        for form in (element for element in self.page.root.walk() if element.tag == "form"):
            if any(shown.startswith(label) for shown in self.page.fields(form)):
                button = next(element for element in form.walk() if element.tag == "button")
                return self.press(button.name, fields)
        raise AssertionError(f'no form with the field "{label}" on {self.page!r}')

    def _show(self, answer: httpx2.Response) -> Page:
        self.page = Page(str(answer.url), answer.status_code, answer.text)
        return self.page
