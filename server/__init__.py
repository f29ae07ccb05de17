"""The server room: gRPC in front of detectors on duty, and the client's side of the wire.

Imports botcore alone; meets training only in a bundle on disk.
"""
