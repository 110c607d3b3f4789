"""What is wrong with a document: a reason code of spec/codes.md, and the step at which it is found."""


class Fault(Exception):
    """A document that is rejected. `code` is a reason code, `step` the id of the step that is not passed."""

    def __init__(self, code: str, step: str = "decodable") -> None:
        super().__init__(code)
        self.code = code
        self.step = step
