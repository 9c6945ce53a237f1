"""A client under test, played as a phone: see client_adapter.md."""

import json
import os
import queue
import shlex
import signal
import subprocess
import threading
import time

import pytest

#: No reply takes longer; a client that needs more hangs.
LONGEST_REPLY = 15


class Phone:
    """One process of the client, and how to start it again on the same directory."""

    def __init__(self, command, directory, server):
        self.command, self.directory, self.url = command, directory, server.url
        self.server = server
        self.last_id = 0
        self.start()

    def start(self):
        """Starts the process and waits until it says that it is ready."""
        words = [word.format(data=self.directory, server=self.url) for word in shlex.split(self.command)]
        self.process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            start_new_session=True)
        self.replies = queue.SimpleQueue()
        threading.Thread(target=self.listen, args=(self.process, self.replies), daemon=True).start()
        ready = self.reply(0)
        assert ready["ok"], f"the client does not start: {ready}"

    @staticmethod
    def listen(process, replies):
        for line in process.stdout:
            replies.put(line)
        replies.put(None)

    def reply(self, identifier):
        try:
            line = self.replies.get(timeout=LONGEST_REPLY)
        except queue.Empty:
            raise AssertionError(f"no reply within {LONGEST_REPLY} seconds") from None
        assert line is not None, "the client has ended"
        reply = json.loads(line)
        assert reply["id"] == identifier, f"a reply to {reply['id']} where {identifier} was asked"
        return reply

    def send(self, do, **words):
        """Asks and does not wait: `reply` waits."""
        self.last_id += 1
        line = json.dumps({"id": self.last_id, "do": do} | words)
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.last_id

    def ask(self, do, **words):
        """Asks and gives the reply, whether it was done or not."""
        reply = self.reply(self.send(do, **words))
        if reply.get("error") == "unsupported":
            pytest.skip(f"The client does not support `{do}`.")
        return reply

    def do(self, do, **words):
        """Asks for what must be done."""
        reply = self.ask(do, **words)
        assert reply["ok"], f"{do} was not done: {reply.get('error')} ({reply.get('words')})"
        return reply

    def fails(self, do, **words):
        """Asks for what can't be done now."""
        reply = self.ask(do, **words)
        assert not reply["ok"], f"{do} was done, although it can't have been"
        return reply

    def kill(self):
        """Ends the process as a phone ends one: without a word."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(LONGEST_REPLY)
        self.process.stdin.close()

    def restart(self):
        """Kills it and starts it again on the same directory."""
        self.kill()
        self.start()

    # What it shows

    @property
    def names(self):
        """The names of the lines, in alphabetical order."""
        return sorted(line["name"] for line in self.do("show")["lines"])

    @property
    def tray(self):
        return self.do("tray")["tray"]

    @property
    def health(self):
        return self.do("health")["health"]

    @property
    def pending(self):
        return self.health["pending"]


def eventually(condition, words, within=10):
    """Waits until a condition holds; no longer than `within` seconds."""
    end = time.monotonic() + within
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"not within {within} seconds: {words}"
        time.sleep(0.05)


def stays(condition, words, seconds):
    """Looks for so many seconds whether a condition keeps holding."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert condition(), words
        time.sleep(0.05)
