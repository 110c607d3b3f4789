"""Addresses of revocation lists (spec/revocation.md, Judging a list and Spelling)."""

import re
from urllib.parse import unquote_to_bytes

from .fault import Fault

MAX_CHARACTERS = 2048
_PARTS = re.compile(r"https://(?=[!-~]+\Z)(?P<host>[^/\\?#]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?")
_HOST = re.compile(r"([a-z0-9_-]+\.)*[a-z0-9_-]+\.?(:[0-9]+)?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_UNRESERVED = re.compile("[A-Za-z0-9._~-]")
_PERCENT = re.compile("%([0-9A-Fa-f]{2})")


def check_address(uri: str, hosts: list[str]) -> None:
    """Raises a Fault where a list at this address is not to be fetched."""
    match = _PARTS.match(uri)
    if not match or len(uri) > MAX_CHARACTERS:
        raise Fault("REVOCATION_URI_NOT_ALLOWED")
    host = _host(match["host"])
    name = host.partition(":")[0]
    if not _HOST.fullmatch(host) or _NUMBER.fullmatch(name.rstrip(".").rpartition(".")[2]):
        raise Fault("REVOCATION_URI_NOT_ALLOWED")
    if host not in hosts:
        raise Fault("REVOCATION_HOST_NOT_ALLOWED")


def normal_form(uri: str) -> str:
    """Returns an address in the form in which it is compared; what is no address stays as it is."""
    match = _PARTS.match(re.sub("^https:", "https:", uri, flags=re.IGNORECASE))
    if not match:
        return uri
    path = "/".join(_without_dots(_normal_percent(match["path"]).replace("\\", "/").split("/")[1:]))
    query = _normal_percent(match["query"] or "")
    return f"https://{_host(match['host'])}/{path.removesuffix('/')}{query}"


def _host(text: str) -> str:
    return unquote_to_bytes(text).decode("utf-8", "replace").lower().removesuffix(":443")


def _without_dots(segments: list[str]) -> list[str]:
    """Removes the dot segments of a path (RFC 3986, section 5.2.4)."""
    kept: list[str] = []
    for place, segment in enumerate(segments):
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
        if segment in (".", "..") and place == len(segments) - 1:
            kept.append("")
    return kept


def _normal_percent(text: str) -> str:
    """Undoes percent-encoding of unreserved characters, and writes the rest in capitals (RFC 3986, section 6.2.2)."""

    def normal(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if _UNRESERVED.fullmatch(character) else match[0].upper()

    return _PERCENT.sub(normal, text)
