"""The program as a client of a running server."""
