"""A gRPC server as the tutorials build it, in a process of its own: grpcio with threads, sub-messages, NumPy, XGBoost.

python -m botcore.bench.peers.peer_b MODEL prints the port it took and serves until it is ended.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import grpc
import xgboost

from botcore.bench.peers import submessages

THREADS = 80  # a live stream holds one
SERVICE, METHOD = "peer.Scorer", "Stream"


def serve(model: str) -> None:
    booster = xgboost.Booster({"nthread": 1}, model_file=model)
    handle = submessages.handler(booster)

    def stream(requests: Iterator[bytes], _: grpc.ServicerContext) -> Iterator[bytes]:
        return map(handle, requests)

    server = grpc.server(ThreadPoolExecutor(THREADS))
    handlers = {METHOD: grpc.stream_stream_rpc_method_handler(stream)}
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, handlers),))
    print("port", server.add_insecure_port("127.0.0.1:0"), flush=True)
    server.start()
    server.wait_for_termination()


if __name__ == "__main__":
    serve(sys.argv[1])
