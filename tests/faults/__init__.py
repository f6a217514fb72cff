"""What the fault tests share: people and programs that keep a ledger, and books to compare it with.

- `ledger` is what was asked for and what was answered; `load` does the asking, from several threads;
- `books` compares the ledger with the database, and looks for acts that are half done.
"""
