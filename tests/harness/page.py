"""Reads a page as a person does: by its headings, its words, the labels of its fields and the names of its buttons."""

from html.parser import HTMLParser

VOID_ELEMENTS = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"])
UNSEEN_ELEMENTS = frozenset(["script", "style", "head", "template"])
FIELDS = frozenset(["input", "select", "textarea"])


class Element:
    """One element: its tag, attributes, parent and children (elements and text)."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: "Element | None"):
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def walk(self):
        """Every element below this one, in the page's order."""
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.walk()

    @property
    def text(self) -> str:
        """The words a reader sees, with single spaces."""
        if self.tag in UNSEEN_ELEMENTS or "hidden" in self.attributes:
            return ""
        parts = (child if isinstance(child, str) else child.text for child in self.children)
        return " ".join(" ".join(parts).split())

    @property
    def name(self) -> str:
        """The accessible name of a button or link."""
        return self.attributes.get("aria-label") or self.text

    def enclosing(self, tag: str) -> "Element | None":
        element = self.parent
        while element and element.tag != tag:
            element = element.parent
        return element


class _TreeBuilder(HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = Element("document", {}, None)
        self.open = self.root

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {name: value or "" for name, value in attributes}, self.open)
        self.open.children.append(element)
        if tag not in VOID_ELEMENTS:
            self.open = element

    def handle_startendtag(self, tag, attributes):
        element = Element(tag, {name: value or "" for name, value in attributes}, self.open)
        self.open.children.append(element)

    def handle_endtag(self, tag):
        element = self.open
        while element and element.tag != tag:
            element = element.parent
        if element and element.parent:
            self.open = element.parent

    def handle_data(self, data):
        self.open.children.append(data)


class Page:
    """An answer of the server as a page."""

    def __init__(self, url: str, status: int, html: str):
        self.url = url
        self.status = status
        builder = _TreeBuilder()
        builder.feed(html)
        self.root = builder.root

    def __repr__(self) -> str:
        return f"<Page {self.status} {self.url}: {self.text[:600]}>"

    @property
    def text(self) -> str:
        return self.root.text

    @property
    def headings(self) -> list[str]:
        return [element.text for element in self.root.walk() if element.tag in ("h1", "h2")]

    @property
    def buttons(self) -> list[str]:
        return [element.name for element in self._buttons()]

    def form_of(self, button: Element) -> Element | None:
        """The form a button sends: the one it names, else the one it stands in."""
        named = button.attributes.get("form")
        if not named:
            return button.enclosing("form")
        forms = (element for element in self.root.walk() if element.tag == "form")
        return next((form for form in forms if form.attributes.get("id") == named), None)

    def button(self, name: str) -> Element:
        found = [button for button in self._buttons() if button.name == name]
        assert found, f'no button "{name}", only {self.buttons} on {self!r}'
        return found[0]

    def fields(self, form: Element) -> dict[str, Element]:
        """The form's visible fields by their labels."""
        labels = [element for element in self.root.walk() if element.tag == "label"]
        fields = {}
        for field in form.walk():
            if field.tag not in FIELDS or field.attributes.get("type") in ("hidden", "submit"):
                continue
            own_label = field.enclosing("label")
            for label in labels:
                points_here = label.attributes.get("for", "") == field.attributes.get("id")
                if label is own_label or points_here:
                    fields[label.text] = field
            if "aria-label" in field.attributes:
                fields[field.attributes["aria-label"]] = field
        return fields

    def filled_in(self, form: Element, values: dict[str, str], button: Element) -> dict[str, str]:
        """What a browser would send for a form: its values as they stand, with `values` (by label) typed in."""
        sent: dict[str, str] = {}
        for field in form.walk():
            name = field.attributes.get("name")
            if field.tag not in FIELDS or not name or "disabled" in field.attributes:
                continue
            if field.attributes.get("type") in ("checkbox", "radio") and "checked" not in field.attributes:
                continue
            sent[name] = self._standing_value(field)
        fields = self.fields(form)
        for label, value in values.items():
            matching = [field for shown, field in fields.items() if shown.startswith(label)]
            assert matching, f'no field "{label}", only {sorted(fields)} on {self!r}'
            sent[matching[0].attributes["name"]] = value
        if "name" in button.attributes:
            sent[button.attributes["name"]] = button.attributes.get("value", "")
        return sent

    def _buttons(self):
        return (element for element in self.root.walk() if element.tag == "button")

    @staticmethod
    def _standing_value(field: Element) -> str:
        if field.tag == "textarea":
            return "".join(child for child in field.children if isinstance(child, str))
        if field.tag == "select":
            options = [element for element in field.walk() if element.tag == "option"]
            chosen = next((option for option in options if "selected" in option.attributes), options[0])
            return chosen.attributes.get("value", chosen.text)
        return field.attributes.get("value", "on" if field.attributes.get("type") == "checkbox" else "")
