"""clean-article as an extractor of datatrove, in the place of its Trafilatura.

    pipeline = [WarcReader(...), CleanArticleExtractor(), JsonlWriter(...)]

Written for the interface of datatrove's BaseExtractor: extract(text) -> str. The tests run it on a minimal copy of that interface, not on
datatrove itself. Each process of datatrove has a child of its own.
"""

from datatrove.pipeline.extractors.base import BaseExtractor

from clean_article import CleanArticle


class CleanArticleExtractor(BaseExtractor):
    name = "⛏ clean-article"

    def __init__(self, timeout: float = 30, command=("clean-article",), options=()):
        # The child's own limit comes first: datatrove's ends the process that holds the child.
        super().__init__(timeout=timeout + 5)
        self._cleaner = CleanArticle(command=command, options=options, timeout=timeout)

    def extract(self, text: str) -> str:
        return self._cleaner.extract(text)
