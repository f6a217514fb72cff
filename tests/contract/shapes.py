"""Whether an answer has the shape of its model: every field there, each of its type, and none besides."""

import re
from datetime import datetime

from contract.book import OLDER_VERSION, models

# Fields that only the older version of the API has (section 1.4), and how each follows from a newer one.
TWINS = {
    "RBACGroup": {"roles": lambda group: group["role_ids"]},
    "RBACRole": {"name": lambda role: role["display_name"]},
    "RBACGroupMember": {"group_id": lambda member: member["rbac_group_id"]},
    "DeletedRBACGroupMember": {"group_id": lambda member: member["rbac_group_id"]},
    "OrganizationRateLimit": {"group_type": lambda entry: entry["group"]["type"]},
    "WorkspaceRateLimit": {"group_type": lambda entry: entry["group"]["type"]},
}
# The twin of an API key's scope depends on which workspace is the default one, so only its presence is known here.
OLDER_FIELDS = {"APIKey": ["workspace_id"]}
PAGE_FIELDS = {"id_cursor": {"data", "has_more", "first_id", "last_id"}, "page_token": {"data", "next_page"}}
# Section 3.2: the lists of groups, their members, roles and permissions also say `has_more`.
LISTS_THAT_SAY_HAS_MORE = re.compile(r"Page<(Beta)?RBAC")


def problems(answer, operation, version: str) -> list[str]:
    """What is wrong with the answer of an operation; nothing if it is as the contract says."""
    wanted = operation.row["response_model"]
    if not wanted.startswith("Page<"):
        return _compare(answer, wanted, version, "answer")
    fields = PAGE_FIELDS[operation.row["pagination"]]
    if LISTS_THAT_SAY_HAS_MORE.match(wanted):
        fields = fields | {"has_more"}
    found = _compare_names(set(answer), fields, "page")
    if not answer.get("data"):
        found.append("page: a case that succeeds should list something")
    found += _page_problems(answer, operation.row["pagination"])
    for position, item in enumerate(answer.get("data", [])):
        found += _compare(item, wanted[5:-1], version, f"data[{position}]")
    return found


def _page_problems(page: dict, pagination: str) -> list[str]:
    found = []
    if "has_more" in page and not isinstance(page["has_more"], bool):
        found.append("has_more: not a boolean")
    if pagination == "page_token" and "has_more" in page and page["has_more"] != (page.get("next_page") is not None):
        found.append(f"has_more: {page['has_more']} beside next_page {page.get('next_page')}")
    if pagination == "page_token" and not isinstance(page.get("next_page"), str | None):
        found.append("next_page: neither a string nor null")
    if pagination == "id_cursor" and page.get("data"):
        ids = [item.get("id", item.get("user_id")) for item in page["data"]]
        if (page.get("first_id"), page.get("last_id")) != (ids[0], ids[-1]):
            found.append(f"first_id, last_id: {page.get('first_id')}, {page.get('last_id')} of {ids}")
    return found


def _compare_names(found: set[str], wanted: set[str], where: str) -> list[str]:
    missing = [f"{where}: {name} is missing" for name in sorted(wanted - found)]
    return missing + [f"{where}: {name} is not in the contract" for name in sorted(found - wanted)]


def _compare(value, wanted: str, version: str, where: str) -> list[str]:
    if wanted in models():
        return _compare_model(value, wanted, version, where)
    if wanted.startswith("oneOf("):
        return _compare_one_of(value, _split(wanted[6:-1]), version, where)
    if wanted.startswith("array<"):
        if not isinstance(value, list):
            return [f"{where}: {value!r} is no array"]
        return [found for item in value for found in _compare(item, wanted[6:-1], version, where)]
    return [] if _is_plain(value, wanted) else [f"{where}: {value!r} is no {wanted}"]


def _compare_model(value, name: str, version: str, where: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where}: {value!r} is no {name}"]
    fields = models()[name]
    plain = name.removeprefix("Beta")
    twins = TWINS.get(plain, {}) if version == OLDER_VERSION else {}
    more = OLDER_FIELDS.get(plain, []) if version == OLDER_VERSION else []
    found = _compare_names(set(value), {*fields, *twins, *more}, where)
    for field, of in fields.items():
        if field in value and not (value[field] is None and of.get("nullable")):
            found += _compare(value[field], of["type"], version, f"{where}.{field}")
    if not found:
        found = [f"{where}.{twin} is not its twin" for twin, derive in twins.items() if value[twin] != derive(value)]
    return found


def _compare_one_of(value, choices: list[str], version: str, where: str) -> list[str]:
    if any(not _compare(value, choice, version, where) for choice in choices):
        return []
    return [f"{where}: {value!r} is none of {', '.join(choices)}"]


def _split(choices: str) -> list[str]:
    """At the commas that are not within brackets."""
    return re.findall(r"(?:[^,<(]|<[^>]*>|\([^)]*\))+", choices.replace(", ", ","))


def _is_plain(value, wanted: str) -> bool:
    match wanted:
        case "string":
            return isinstance(value, str)
        case "string(date-time)":
            return isinstance(value, str) and value.endswith("Z") and _is_moment(value)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case "map<string,string>":
            return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())
    assert wanted.startswith("enum("), f"a type that is not known here: {wanted}"
    return value in wanted[5:-1].split("|")


def _is_moment(text: str) -> bool:
    try:
        datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ" if "." in text else "%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return False
    return True
