"""A server that plays a script, to see what a client does.

    with ScriptedServer() as server:
        phone = ...  # a client at server.url
        server.then(problem(503, "shutting-down", {"Retry-After": "2"}))
        server.then(honest)

Each `POST /v1/sync` takes the next step of the script. Without one it is answered honestly: see
honest_household.py. A step is a function that is given the `Exchange` and answers with a `Reply`, or raises
`Cut`. Everything that came and what was answered is in `server.exchanges`; what no client may ever say is in
`server.ledger.wrong`.
"""

import collections
import contextlib
import hashlib
import http.server
import json
import queue
import select
import socket
import threading
import time
from pathlib import Path

import larder_wire
from client_ledger import Ledger
from honest_household import Household
from script_stream import Stream, event
from script_steps import (EXCHANGES, JSON, LONGEST_HOLD, Cut, Exchange, Reply, edited, held, honest, lost,
                          never_arrived, normal, problem, raw, recorded)

__all__ = ["EXCHANGES", "JSON", "PROTOBUF", "Exchange", "Reply", "ScriptedServer", "edited", "event", "held",
           "honest", "lost", "never_arrived", "problem", "raw", "recorded"]

PROTOBUF = "application/protobuf"


class ScriptedServer:
    """Listens on a free port of 127.0.0.1 until it is closed."""

    def __init__(self, seed=1):
        self.home = Household(seed)
        self.ledger = Ledger()
        self.lock = threading.RLock()
        self.exchanges = []
        #: Every request that is no sync: (method, path, message or None, token).
        self.others = []
        #: Overrides the answer to other paths: path -> list of steps that are given the message.
        self.paths = {}
        #: Behaves as if nobody listened.
        self.is_down = False
        #: How often somebody came while it was down.
        self.turned_away = 0
        #: 200 serves the stream; any other status refuses it.
        self.stream_status = 200
        self.stream_openings = []
        #: Whether news are put on streams by themselves.
        self.stream_tells = True
        self._script = collections.deque()
        self._after = honest
        self._streams = []
        self._closing = threading.Event()
        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._http.server_port}"

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def close(self):
        self._closing.set()
        self.close_streams()
        self._http.shutdown()
        self._http.server_close()

    # The script

    def then(self, *steps):
        """What the next requests for sync are answered with, one step each; then it is honest again."""
        with self.lock:
            self._script.extend(steps)

    def always(self, step):
        """What every request is answered with for which there is no step, from now on."""
        with self.lock:
            self._after = step

    @contextlib.contextmanager
    def only(self, *steps, must_play=True):
        """Plays these steps and is unreachable after them, until the block ends.

        So a scenario sees what exactly these answers did. All of them must be asked for.
        """
        with self.lock:
            self._script, self._after = collections.deque(steps), never_arrived
        yield
        with self.lock:
            left, self._script, self._after = len(self._script), collections.deque(), honest
        assert not left or not must_play, f"the client did not ask for {left} of the answers"

    def next_step(self):
        return self._script.popleft() if self._script else self._after

    # The household, as another person sees it

    def put(self, name, **more):
        """Another person puts something on the list; streams hear of it."""
        with self.lock:
            dots = self.home.put(name, **more)
        self.tell()
        return dots

    def take_off(self, name):
        """Another person takes a line off."""
        with self.lock:
            self.home.take_off(name)
        self.tell()

    # Streams

    def tell(self):
        """Puts what is new on every open stream."""
        with self.lock:
            if not self.stream_tells:
                return
            for stream in self._streams:
                stream.tell()

    def send(self, text):
        """Puts this text on every open stream."""
        with self.lock:
            for stream in self._streams:
                stream.pieces.put(text)

    def send_frame(self, frame, pieces=1):
        """Puts a frame on every open stream, perhaps in several pieces."""
        if frame.get("page"):
            with self.lock:
                self.ledger.hand_out(frame)
        text = event("frame", frame)
        size = -(-len(text) // pieces)
        for start in range(0, len(text), size):
            self.send(text[start:start + size])

    def close_streams(self):
        with self.lock:
            for stream in self._streams:
                stream.pieces.put(None)

    @property
    def open_streams(self):
        with self.lock:
            return len(self._streams)

    def frame_from(self, cursor):
        """The frame that leads from a cursor of the household to its newest state."""
        with self.lock:
            space = self.home.home
            page = self.home.page(space, cursor)
            return {"space": space.name, "term": self.home.term, "page": page,
                    "authors": self.home.authors(space, page["born"])}

    # Records

    def pushed(self, since=0):
        """Every change of the household that came, with the number of its request, in order."""
        with self.lock:
            return [(e.request["number"], c) for e in self.exchanges[since:] for c in e.changes]

    def record(self, file):
        """Writes all exchanges for sync down, for people who want to see what was said."""
        with self.lock:
            lines = [{"request": e.request, "status": e.status, "answer": e.answer}
                     for e in self.exchanges]
        Path(file).write_text(json.dumps(lines, indent=1))


def handler(server):
    """The class that takes the requests of one scripted server."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = LONGEST_HOLD

        def log_message(self, *arguments):
            pass

        def handle(self):
            if server.is_down:
                server.turned_away += 1
                self.hang_up()
                return
            try:
                super().handle()
            except (BrokenPipeError, ConnectionResetError, TimeoutError):
                pass  # The client is gone, as clients may be.

        def hang_up(self):
            self.close_connection = True
            try:
                self.connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            try:
                if self.path == "/v1/sync":
                    self.sync(body)
                else:
                    self.other(body)
            except Cut:
                self.hang_up()

        def do_DELETE(self):
            self.other(b"")

        def do_GET(self):
            if self.path != "/v1/stream":
                self.reply(Reply(404, body=b""))
            elif server.stream_status != 200:
                server.stream_openings.append(time.monotonic())
                self.reply(problem(server.stream_status, "malformed")(None))
            elif self.device() is None:
                self.reply(problem(401, "token-unknown")(None))
            else:
                self.stream()

        @property
        def token(self):
            kind, _, token = (self.headers.get("Authorization") or "").partition(" ")
            return token if kind.lower() == "bearer" else ""

        @property
        def content_type(self):
            return (self.headers.get("Content-Type") or PROTOBUF).partition(";")[0].strip().lower()

        def device(self):
            return server.home.devices.get(self.token)

        def sync(self, body):
            with server.lock:
                if self.device() is None:
                    self.reply(problem(401, "token-unknown")(None))
                    return
                try:
                    request = self.read_sync(body)
                except Exception as error:  # Whatever it is, the client wrote what nobody can read.
                    server.ledger.wrong.append(f"a request that can't be read: {error}")
                    self.reply(problem(400, "malformed")(None))
                    return
                server.ledger.read(request, body, self.token)
                exchange = Exchange(request, body, self.token, self.content_type, server)
                server.exchanges.append(exchange)
                step = server.next_step()
            reply = step(exchange)
            exchange.status, exchange.answer = reply.status, reply.message
            if reply.message is not None:
                with server.lock:
                    server.ledger.hand_out(reply.message)
                    exchange.sent = self.encode(reply.message, exchange.request) + reply.trailing
                reply.body = exchange.sent
                reply.headers = {"Content-Type": self.content_type} | reply.headers
            self.reply(reply)
            server.tell()

        def read_sync(self, body):
            if self.content_type == JSON:
                request = json.loads(body)
            else:
                # The first 6 bytes of a space's id are enough beside a cursor.
                request = larder_wire.decode_sync_request(body, known_spaces=list(server.home.spaces))
            return normal(request)

        def encode(self, message, request):
            if self.content_type == JSON:
                return json.dumps(message).encode()
            # A script may answer with a number that is not the request's.
            return larder_wire.encode_sync_answer(message, request | {"number": message["number"]})

        def other(self, body):
            message = self.read_other(body)
            with server.lock:
                server.others.append((self.command, self.path, message, self.token))
                steps = server.paths.get(self.path)
                step = steps.pop(0) if steps else None
                answer = self.answer_other(message)
            if step is not None:
                self.reply(step(message))
            else:
                self.reply(answer)

        def read_other(self, body):
            readers = {"/v1/households": larder_wire.decode_start_household,
                       "/v1/join": larder_wire.decode_join_household,
                       "/v1/invites": larder_wire.decode_create_invite}
            if self.path not in readers:
                return None
            return json.loads(body) if self.content_type == JSON else readers[self.path](body)

        def answer_other(self, message):
            home = server.home
            if self.path == "/v1/households":
                return self.enrolment(home.enrol(message["household"], message["newcomer"]))
            if self.path == "/v1/join":
                code = hashlib.sha256(bytes.fromhex(message["code"])).hexdigest()
                used = home.invites.get(code)
                if code not in home.invites:
                    return problem(404, "invite-unknown")(None)
                if used not in (None, message["newcomer"]["device"]):
                    return problem(409, "invite-used")(None)
                home.invites[code] = message["newcomer"]["device"]
                return self.enrolment(home.enrol(home.household, message["newcomer"]))
            if self.device() is None:
                return problem(401, "token-unknown")(None)
            if self.path == "/v1/invites":
                home.invites[message["code_hash"]] = None
            return Reply(204, body=b"")

        def enrolment(self, message):
            if self.content_type == JSON:
                return Reply(body=json.dumps(message).encode(), headers={"Content-Type": JSON})
            return Reply(body=larder_wire.encode_enrolment(message),
                         headers={"Content-Type": PROTOBUF})

        def reply(self, reply):
            body = reply.body or b""
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(body)))
            # No connection is kept, so that no client repeats a request because one was closed.
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(body if reply.only is None else body[:reply.only])
            self.close_connection = True
            if reply.only is not None:
                raise Cut

        def stream(self):
            with server.lock:
                server.stream_openings.append(time.monotonic())
                stream = Stream(server, self.device())
                server._streams.append(stream)
            try:
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream")
                self.send_header("Connection", "close")
                self.end_headers()
                self.close_connection = True
                self.pump(stream)
            finally:
                with server.lock:
                    server._streams.remove(stream)

        def pump(self, stream):
            while not server._closing.is_set():
                try:
                    piece = stream.pieces.get(timeout=0.2)
                except queue.Empty:
                    if self.is_gone():
                        return
                    continue
                if piece is None:
                    self.hang_up()
                    return
                self.wfile.write(piece if isinstance(piece, bytes) else piece.encode())
                self.wfile.flush()

        def is_gone(self):
            """Whether the client has closed its end."""
            readable, _, _ = select.select([self.connection], [], [], 0)
            return bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)

    return Handler
