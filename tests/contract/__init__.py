"""The core Admin API as the official SDKs see it: what each method answers, and what it refuses.

- `operations.json` has every core method, its parameters, models and error codes; `extract_operations.py` makes it;
- `cases/` has for each family what succeeds and what is refused, as data, so that both languages play the same;
  `refusals.json` says the status and the SDKs' class of each code; `error_codes` reads what makes each occur, or why
  none does, from the documentation;
- `book` reads these; `shapes` checks an answer against its model; `stage` plays the steps that lead to a call;
- `book.mjs`, `shapes.mjs` and `stage.mjs` do the same for node.
"""
