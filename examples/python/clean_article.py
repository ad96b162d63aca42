"""Keeps the command clean-article as a child process, so that a page costs no start of a process. The standard library alone.

    from clean_article import CleanArticle

    with CleanArticle(timeout=30) as cleaner:
        text = cleaner.extract(html)  # the body; "" for a page without an article
        article = cleaner.clean({"id": 7, "html": html, "url": "https://www.example.org/a"})
        for article in cleaner.clean_all(records):  # in the order of the records
            ...

The child is started with the first record and again where it is needed: after a fork, when it has died, and after a time-out, which kills
it. A record that is too slow gives {"id", "error": {"code": "timeout", ...}}, and the records behind it go to the next child. So does a record
at which the child dies; if it dies as often as `attempts`, the record gives the code "internal". Threads may share one object.
"""

import json
import os
import queue
import subprocess
import threading
from collections import deque

_END = None


class _Child:
    """A process with a thread that feeds it and one that reads from it, so that neither side waits for a full pipe."""

    def __init__(self, command):
        self.pid = os.getpid()
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._to_write = queue.SimpleQueue()
        self._lines = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=target, daemon=True) for target in (self._write_lines, self._read_lines)
        ]
        for thread in self._threads:
            thread.start()

    def send(self, line: bytes) -> None:
        self._to_write.put(line)

    def receive(self, timeout):
        """The next line; None where the child has ended. Raises queue.Empty after the time-out."""
        return self._lines.get(timeout=timeout)

    def end(self) -> None:
        """Without another line."""
        self._process.kill()
        self._to_write.put(_END)
        for thread in self._threads:
            thread.join()
        self._process.wait()
        self._process.stdout.close()
        try:
            self._process.stdin.close()
        except BrokenPipeError:
            pass

    def _write_lines(self):
        try:
            while (line := self._to_write.get()) is not _END:
                self._process.stdin.write(line)
                self._process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass

    def _read_lines(self):
        for line in self._process.stdout:
            # Half a line is what a child leaves that dies as it writes.
            if line.endswith(b"\n"):
                self._lines.put(line)
        self._lines.put(_END)


class CleanArticle:
    """Cleans pages with one child process.

    command: how clean-article is called, as a list.
    options: options of the command, such as ["--profile", "site.profile.json"].
    timeout: seconds for one record; None for no limit.
    attempts: how often a record is given to a child that dies of it.
    ahead: records that clean_all sends before the first of them is back.
    """

    def __init__(self, command=("clean-article",), options=(), timeout=60.0, attempts=2, ahead=32):
        self._command = [*command, "--input-format", "ndjson", "--jobs", "1", "--quiet", *options, "-"]
        self._timeout = timeout
        self._attempts = attempts
        self._ahead = ahead
        self._child = None
        self._lock = threading.RLock()

    def extract(self, html: str, url=None) -> str:
        """The body of a page of HTML, its blocks separated by blank lines; "" for a page that gives no article."""
        return self.clean({"html": html, "url": url}).get("body", "")

    def clean(self, record: dict) -> dict:
        """The article of a record with "text", "html" or "markdown", or {"id", "error": {"code", "message"}}."""
        return next(self.clean_all([record]))

    def clean_all(self, records):
        """The articles or errors of records, one for each, in their order. Other calls wait until it is read to its end or closed."""
        with self._lock:
            waiting = deque()
            try:
                for record in records:
                    line = json.dumps(record).encode() + b"\n"
                    waiting.append((record.get("id"), line))
                    self._running().send(line)
                    if len(waiting) >= self._ahead:
                        yield self._next(waiting)
                while waiting:
                    yield self._next(waiting)
            finally:
                # What is under way is nobody's answer any more.
                if waiting:
                    self.close()

    def close(self) -> None:
        """Ends the child. The object can be used again."""
        child, self._child = self._child, None
        if child is not None and child.pid == os.getpid():
            child.end()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def __getstate__(self):
        return {**self.__dict__, "_child": None, "_lock": None}

    def __setstate__(self, state):
        self.__dict__.update(state, _lock=threading.RLock())

    def _running(self) -> _Child:
        if self._child is None or self._child.pid != os.getpid():
            self._child = _Child(self._command)
        return self._child

    def _next(self, waiting) -> dict:
        """The answer to the first that waits."""
        record_id, _ = waiting[0]
        error = None
        for _ in range(self._attempts):
            try:
                line = self._running().receive(self._timeout)
                if line is not None:
                    waiting.popleft()
                    return json.loads(line)
                error = {"code": "internal", "message": "clean-article ended without an answer"}
            except queue.Empty:
                error = {"code": "timeout", "message": f"over the time limit of {self._timeout} seconds"}
            self.close()
            if error["code"] == "timeout":
                break
            self._send_again(waiting)
        waiting.popleft()
        self.close()
        self._send_again(waiting)
        return {"id": record_id, "error": error}

    def _send_again(self, waiting) -> None:
        for _, line in waiting:
            self._running().send(line)
