"""Run by test/docs/python-examples.test.ts: CLEAN_ARTICLE is the command, PYTHONPATH has examples/python and this folder."""

import json
import os
import pickle
import sys
import threading
import unittest

from clean_article import CleanArticle
from datatrove_extractor import CleanArticleExtractor
from nemo_curator_extractor import CleanArticleAlgorithm

COMMAND = json.loads(os.environ["CLEAN_ARTICLE"])
RECORDS = [json.loads(line) for line in open(os.environ["RECORDS"], encoding="utf-8") if line.endswith("}\n")]
EXPECTED = {}
for expected_line in open(os.environ["ARTICLES"], encoding="utf-8"):
    expected = json.loads(expected_line)
    EXPECTED[expected["id"]] = expected
HTML = "<html><body><main>" + "".join(f"<p>{line}</p>" for line in RECORDS[0]["text"].split("\n")) + "</main></body></html>"

# Answers each record by its id; is silent at "slow", and ends at "deadly" and, the first time, at "weak".
STAND_IN = r"""
import json, os, sys, time
for line in sys.stdin.buffer:
    record = json.loads(line)
    if record["id"] == "slow":
        time.sleep(1000)
    if record["id"] == "deadly":
        os._exit(1)
    if record["id"] == "weak" and not os.path.exists(record["text"]):
        open(record["text"], "w").close()
        sys.stdout.write('{"id": "we')
        sys.stdout.flush()
        os._exit(1)
    print(json.dumps({"id": record["id"], "body": "of " + str(os.getpid())}), flush=True)
"""


class RealCommand(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cleaner = CleanArticle(command=COMMAND)

    @classmethod
    def tearDownClass(cls):
        cls.cleaner.close()

    def test_gives_what_the_command_gives_in_order(self):
        articles = list(self.cleaner.clean_all(RECORDS))
        self.assertEqual(articles, [EXPECTED[record["id"]] for record in RECORDS])

    def test_extracts_text(self):
        text = self.cleaner.extract(HTML)
        self.assertIn("and said so to the paper", text)
        self.assertNotIn("newsletter", text)
        self.assertEqual(self.cleaner.extract("<p>Menu</p>"), "")

    def test_takes_any_text(self):
        self.assertIn("error", self.cleaner.clean({"id": 1, "text": "\ud800\u2028\n\x00"}))
        self.assertEqual(self.cleaner.clean({"id": 2})["error"]["code"], "bad-record")

    def test_serves_threads(self):
        found = {}

        def clean(record):
            found[record["id"]] = self.cleaner.clean(record)

        threads = [threading.Thread(target=clean, args=(record,)) for record in RECORDS[:8]]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(found, {record["id"]: EXPECTED[record["id"]] for record in RECORDS[:8]})

    def test_is_an_extractor_of_the_copy_of_datatrove(self):
        extractor = pickle.loads(pickle.dumps(CleanArticleExtractor(command=COMMAND)))
        documents = list(extractor.run([{"id": 1, "text": "<p>Menu</p>"}, {"id": 2, "text": HTML}]))
        self.assertEqual([document["id"] for document in documents], [2])
        self.assertIn("and said so to the paper", documents[0]["text"])
        extractor._cleaner.close()

    def test_is_an_algorithm_of_the_copy_of_nemo_curator(self):
        algorithm = CleanArticleAlgorithm(command=COMMAND)
        paragraphs = algorithm.extract_text(HTML, frozenset(), "ENGLISH")
        self.assertEqual("\n\n".join(paragraphs), self.cleaner.extract(HTML))
        self.assertIsNone(algorithm.extract_text("<p>Menu</p>", frozenset(), "ENGLISH"))
        algorithm._cleaner.close()


class Trouble(unittest.TestCase):
    def cleaner(self, **options):
        cleaner = CleanArticle(command=[sys.executable, "-c", STAND_IN], **options)
        self.addCleanup(cleaner.close)
        return cleaner

    def codes(self, cleaner, ids):
        answers = list(cleaner.clean_all({"id": one, "text": os.environ["ONCE"]} for one in ids))
        self.assertEqual([answer["id"] for answer in answers], ids)
        return [answer.get("error", {}).get("code") for answer in answers]

    def test_a_slow_record_is_given_up_and_the_others_go_on(self):
        cleaner = self.cleaner(timeout=3)
        self.assertEqual(self.codes(cleaner, ["a", "slow", "b", "c"]), [None, "timeout", None, None])

    def test_a_record_that_ends_the_child_is_given_up(self):
        self.assertEqual(self.codes(self.cleaner(), ["a", "deadly", "b"]), [None, "internal", None])

    def test_a_record_at_which_the_child_died_once_is_cleaned(self):
        self.assertEqual(self.codes(self.cleaner(), ["a", "weak", "b"]), [None, None, None])

    def test_answers_are_never_those_of_a_call_that_was_left(self):
        cleaner = self.cleaner()
        left = cleaner.clean_all({"id": one, "text": ""} for one in range(10))
        self.assertEqual(next(left)["id"], 0)
        left.close()
        self.assertEqual(cleaner.clean({"id": "x", "text": ""})["id"], "x")

    def test_keeps_one_child_and_a_fork_has_its_own(self):
        cleaner = self.cleaner()
        bodies = {cleaner.clean({"id": one, "text": ""})["body"] for one in range(3)}
        self.assertEqual(len(bodies), 1)
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.write(writer, cleaner.clean({"id": 9, "text": ""})["body"].encode())
            cleaner.close()
            os._exit(0)
        os.waitpid(pid, 0)
        self.assertNotIn(os.read(reader, 100).decode(), bodies)
        self.assertEqual({cleaner.clean({"id": 4, "text": ""})["body"]}, bodies)
        os.close(reader)
        os.close(writer)

    def test_large_records_do_not_fill_the_pipe(self):
        cleaner = self.cleaner(timeout=20)
        answers = list(cleaner.clean_all({"id": one, "text": "x" * 300_000} for one in range(40)))
        self.assertEqual([answer["id"] for answer in answers], list(range(40)))


if __name__ == "__main__":
    unittest.main()
