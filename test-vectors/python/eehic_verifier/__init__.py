"""A second, small verifier of EHIC and PRC codes, written from `spec/` and `test-vectors/` alone.

It exists to keep the TypeScript library and its specification honest: both have to come to the same report for every
test vector. It needs Python 3.11 or later and the package `cryptography` (38 or later), and reads no network.
"""
