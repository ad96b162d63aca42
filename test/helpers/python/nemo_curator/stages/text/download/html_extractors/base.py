"""A minimal copy of the interface of NeMo Curator's HTML extraction, for tests. It is not NeMo Curator."""

from abc import ABC, abstractmethod


class HTMLExtractorAlgorithm(ABC):
    @abstractmethod
    def extract_text(self, html: str, stop_words: frozenset, language: str): ...
