"""clean-article as an algorithm of NeMo Curator's HTML extraction.

    CommonCrawlDownloadExtractStage(..., html_extraction=CleanArticleAlgorithm())

Written for the interface HTMLExtractorAlgorithm: extract_text(html, stop_words, language) -> list of paragraphs, or None. The tests run it on a
minimal copy of that interface, not on NeMo Curator itself. clean-article finds the language itself, so stop words are not used.
"""

from nemo_curator.stages.text.download.html_extractors.base import HTMLExtractorAlgorithm

from clean_article import CleanArticle


class CleanArticleAlgorithm(HTMLExtractorAlgorithm):
    def __init__(self, timeout: float = 30, command=("clean-article",), options=()):
        self._cleaner = CleanArticle(command=command, options=options, timeout=timeout)

    def extract_text(self, html: str, stop_words: frozenset, language: str):
        article = self._cleaner.clean({"html": html})
        return [block["text"] for block in article["blocks"]] if "blocks" in article else None
