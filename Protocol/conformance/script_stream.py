"""The live stream of the scripted server."""

import base64
import queue

import larder_wire


def event(kind, frame):
    """The text of an event of the stream: its data is the Protobuf message in Base64."""
    data = base64.b64encode(larder_wire.encode_frame(frame)).decode()
    return f"event: {kind}\ndata: {data}\n\n"


class Stream:
    """One open stream and where it stands."""

    def __init__(self, server, device):
        self.server, self.device = server, device
        self.pieces = queue.SimpleQueue()
        home = server.home
        self.at = {name: home.cursor(space, space.head) for name, space in home.spaces.items()
                   if device["member"] in space.members}
        self.pieces.put("event: hello\nid: 0\ndata: {}\n\n")

    def tell(self):
        home = self.server.home
        for name, cursor in self.at.items():
            space = home.spaces[name]
            if space.cursors.get(cursor) is None or space.cursors[cursor][0] == space.head:
                continue
            page = home.page(space, cursor)
            frame = {"space": name, "term": home.term, "page": page,
                     "authors": home.authors(space, page["born"])}
            self.server.ledger.hand_out(frame)
            self.at[name] = page["to"]
            self.pieces.put(event("frame", frame))
