"""What does a text mean, as numbers? Texts of like meaning get vectors that point alike.

A sentence encoder is a directory: an ONNX graph, a tokenizer and the words of the sentence-
transformers library on how the two make one vector. `open_encoder` opens any of that shape;
`building` makes the one that comes with the service. Nothing here knows the database.
"""

from claims.encoding.encoder import Encoder, open_encoder
from claims.encoding.faults import EncoderFault, GraphIsOff, NotAnEncoder

__all__ = ["Encoder", "EncoderFault", "GraphIsOff", "NotAnEncoder", "open_encoder"]
