"""Makes `operations.json`: of the wire contract's list of all SDK methods, the core ones and the models they need.

    tests/contract/extract_operations.py COMPLETE_LIST > tests/contract/operations.json

One operation and one model a line, so that a new version of the contract is a diff that can be read.
"""

import json
import re
import sys
from pathlib import Path

TIER = "core"
NAME = re.compile(r"\b[A-Z]\w+")


def models_of(operations: list[dict], models: dict) -> dict:
    """The models that the operations take or answer, and those within them."""
    needed: dict = {}
    waiting = [operation["response_model"] for operation in operations]
    waiting += [given["type"] for operation in operations for given in operation["body_params"]]
    while waiting:
        for name in NAME.findall(waiting.pop()):
            if name in models and name not in needed:
                needed[name] = models[name]
                waiting += [field["type"] for field in models[name].values()]
    return dict(sorted(needed.items()))


def main(complete_list: str) -> None:
    everything = json.loads(Path(complete_list).read_text())
    operations = [operation for operation in everything["operations"] if operation["tier"] == TIER]
    models = models_of(operations, everything["models"])
    lines = [json.dumps(operation) for operation in operations]
    named = [f"{json.dumps(name)}: {json.dumps(fields)}" for name, fields in models.items()]
    print(f'{{"source": {json.dumps(everything["source"])},')
    print('"operations": [\n' + ",\n".join(lines) + "\n],")
    print('"models": {\n' + ",\n".join(named) + "\n}}")


if __name__ == "__main__":
    main(sys.argv[1])
