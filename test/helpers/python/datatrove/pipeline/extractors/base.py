"""A minimal copy of the interface of datatrove's extractors, for tests. It is not datatrove: only what an extractor inherits and is asked."""

from abc import ABC, abstractmethod


class BaseExtractor(ABC):
    def __init__(self, timeout: float = 1):
        self.timeout = timeout

    @abstractmethod
    def extract(self, text: str) -> str: ...

    def run(self, documents):
        """Documents with their texts extracted; those without a text are left out, as datatrove's step does."""
        for document in documents:
            text = self.extract(document["text"])
            if text:
                yield {**document, "text": text}
